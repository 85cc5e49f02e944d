"""Who has come to the demo's school before the visitor: a table in demo_people.yaml."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from pathlib import Path
from typing import Any, Literal

import yaml
from pydantic import TypeAdapter

from bot.sandbox import Person as Account
from mentoring.mentor_papers import Kind
from mentoring.people import AgeBand, Role, band_of

TABLE = Path(__file__).with_suffix(".yaml")
FIRST_ACCOUNT = 601

Origin = Literal["public", "partner", "school"]


@dataclass(frozen=True, slots=True)
class Paper:
    """A paper that was seen: issued so many days ago, valid for so many more."""

    number: str
    issued: int
    lasts: int | None = None

    def answers(self, today: date) -> dict[str, str]:
        dated = {"dated_on": today - timedelta(days=self.issued)}
        if self.lasts is not None:
            dated["valid_until"] = today + timedelta(days=self.lasts)
        return {"number": self.number, **{name: day.isoformat() for name, day in dated.items()}}


@dataclass(frozen=True, slots=True)
class Guardian:
    name: str
    about: str
    relation: str
    phone: str

    def told(self) -> dict[str, str]:
        return {"full_name": self.name, "relation": self.relation, "phone": self.phone}


@dataclass(frozen=True, slots=True)
class Applicant:
    """Somebody who offers to be a mentor or asks for one; `about` says it in two words."""

    name: str
    about: str
    age: int
    birthday: str
    answers: Mapping[str, Any]
    origin: Origin = "public"

    def born_on(self, today: date) -> date:
        day, month = map(int, self.birthday.split("."))
        had = (today.month, today.day) >= (month, day)
        return date(today.year - self.age - (not had), month, day)

    def band(self, today: date) -> AgeBand:
        return band_of(self.born_on(today), today)

    def told(self, today: date) -> dict[str, Any]:
        """Everything that the questionnaire asks of them."""
        born = f"{self.born_on(today):%d.%m.%Y}"
        return {"full_name": self.name, "birth_date": born, **self.answers}

    @property
    def first_name(self) -> str:
        return self.name.split()[1]


@dataclass(frozen=True, slots=True)
class Mentor(Applicant):
    selected: bool = False
    papers: Mapping[Kind, Paper] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Mentee(Applicant):
    """`guardian` is a minor's, by name; without an account the guardian fills everything in."""

    guardian: str = ""
    account: bool = True


@dataclass(frozen=True, slots=True)
class Cast:
    """`requisites` are the school's details for papers."""

    partner: str
    requisites: Mapping[str, str]
    mentors: tuple[Mentor, ...]
    guardians: tuple[Guardian, ...]
    mentees: tuple[Mentee, ...]

    def guardian_of(self, child: Mentee) -> Guardian:
        return next(each for each in self.guardians if each.name == child.guardian)

    def accounts(self) -> dict[str, Account]:
        """By full name the Telegram accounts of all who have one; each has pressed Start."""
        people: list[tuple[Applicant | Guardian, str]] = [
            *((each, Role.MENTOR.value) for each in self.mentors),
            *((each, role_of(each)) for each in self.mentees if each.account),
            *((each, "parent") for each in self.guardians),
        ]
        return {
            each.name: account_of(number, each, role)
            for number, (each, role) in enumerate(people, FIRST_ACCOUNT)
        }


def role_of(mentee: Mentee) -> str:
    return "teacher" if mentee.origin == "school" else "student"


def account_of(number: int, somebody: Applicant | Guardian, role: str) -> Account:
    surname, first_name, *_ = somebody.name.split()
    return Account(
        number, first_name, surname, role=role, about=somebody.about, aside=True, started=True
    )


def read_cast() -> Cast:
    return TypeAdapter(Cast).validate_python(yaml.safe_load(TABLE.read_text(encoding="utf-8")))
