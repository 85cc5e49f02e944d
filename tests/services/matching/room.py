"""A school in which people have filled in the questionnaires that ship."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from functools import cache
from itertools import count
from pathlib import Path
from typing import Any
from uuid import UUID

from db.queries import consents, mentor_papers, people, selections, submissions
from db.types import new_id
from mentoring.consent import Consent, Purpose
from mentoring.mentor_papers import Kind, MentorPaper
from mentoring.people import Person, Role
from mentoring.questionnaire.form import Form
from mentoring.questionnaire.submission import Stage, Submission
from mentoring.selection import CANDIDATES, Selection, State
from services import match_plans, matching
from services.act import Act
from services.jobs import WORKS
from services.match_plans import Found
from tests.db.examples import NOW, filling_of
from tests.services.acting import Acting
from texts.xlsform import read_form

FOLDER = Path(__file__).parents[3] / "texts" / "questionnaires"
CODES = ("mentor", "mentor_student", "mentor_teacher", "request_student", "request_teacher")
CURATOR = 100
MENTOR = {
    "who": "employer",
    "occupation": "Завод, инженер-конструктор, стаж 12 лет",
    "topics": ["it", "projects", "physics_maths"],
    "ages": ["age_14_15", "age_16_17"],
    "mentees": 1,
    "formats": ["in_person"],
    "days": ["saturday"],
    "languages": ["ru"],
}
MENTEE = {
    "topics": ["it", "projects"],
    "goal": "хочу собрать робота",
    "mentor_kind": "any",
    "mentor_gender": "any",
    "formats": ["in_person"],
    "days": ["saturday"],
    "languages": ["ru"],
}


@cache
def shipped(code: str) -> Form:
    return read_form(FOLDER / f"{code}.md")


@dataclass
class Room:
    acting: Acting
    versions: dict[str, UUID]
    curator: Person
    accounts: Iterator[int] = field(default_factory=lambda: count(1000))

    @classmethod
    async def opened(cls, acting: Acting) -> "Room":
        versions = {code: await acting.install(shipped(code)) for code in CODES}
        curator = await acting.somebody(CURATOR, Role.CURATOR, name="Егорова Мария Ивановна")
        return cls(acting, versions, curator)

    async def mentor(
        self, name: str, code: str = "mentor", *, taken: bool = True, **answers: Any
    ) -> Person:
        """With all papers, and the school has taken them."""
        person = await self.acting.somebody(
            next(self.accounts), Role.MENTOR, name=name, birth_on=date(1980, 5, 1)
        )
        await self.agrees(person, Purpose.MENTOR, person)
        await self.sends(person, code, {**MENTOR, **answers} if code == "mentor" else answers)
        async with self.acting.database.begin() as session:
            for kind in Kind:
                seen = MentorPaper(person.id, kind, seen_at=NOW)
                await mentor_papers.save_paper(session, person, seen)
        if taken:
            await self.select(person, State.SELECTED)
        return person

    async def select(self, person: Person, state: State) -> None:
        async with self.acting.database.begin() as session:
            wanted = Selection(person.id, state)
            sources = [*CANDIDATES, State.SELECTED]
            assert await selections.save(session, person, wanted, sources, NOW)

    async def mentee(
        self,
        name: str,
        code: str = "request_student",
        *,
        born: date = date(2011, 3, 1),
        since: datetime = NOW,
        class_name: str | None = "9 «Б»",
        **answers: Any,
    ) -> Person:
        """A minor for whom a guardian has agreed as well."""
        person = await self.acting.somebody(
            next(self.accounts), Role.MENTEE, name=name, birth_on=born, class_name=class_name
        )
        guardian = await self.acting.somebody(next(self.accounts), Role.GUARDIAN, name="Родитель")
        await self.acting.guards(guardian, person)
        for by in (person, guardian):
            await self.agrees(by, Purpose.MENTEE, person)
        await self.sends(person, code, {**MENTEE, **answers}, since)
        return person

    async def agrees(self, by: Person, purpose: Purpose, subject: Person) -> None:
        given = Consent(
            new_id(), purpose, subject.id, by.id, "ru", "1", "hash", by.telegram_id or 0, NOW
        )
        async with self.acting.database.begin() as session:
            assert await consents.add_consent(session, self.acting.school.id, given)

    async def sends(
        self, person: Person, code: str, answers: dict[str, Any], at: datetime = NOW
    ) -> None:
        form = shipped(code)
        submission = Submission(answers, stage=Stage.SENT)
        copy = filling_of(person, form, self.versions[code], submission=submission, sent_at=at)
        async with self.acting.database.begin() as session:
            await submissions.add_filling(session, copy)
            await submissions.save_fillings(session, [copy])

    async def runs(self, kind: str, payload: dict[str, Any]) -> Act:
        """A job from beginning to end; gives the act that tells of it."""
        steps = WORKS[kind]
        async with self.acting.by(CURATOR) as act:
            wanted = await steps.read(act, payload)
        made = steps.work(wanted)
        async with self.acting.by(CURATOR) as act:
            await steps.write(act, wanted, made)
        return act

    async def works_out(self, *, quietly: bool = False) -> Act:
        return await self.runs(matching.JOB, {"person": str(self.curator.id), "quietly": quietly})

    async def plan(self) -> Found:
        async with self.acting.by(CURATOR) as act:
            return await match_plans.get(act)

    async def pairs(self) -> set[tuple[str, str]]:
        """Of the plan, by name: mentor and mentee."""
        found = await self.plan()
        keys = {key for each in found.plan.pairs for key in (each.mentor_id, each.mentee_id)}
        async with self.acting.database.begin() as session:
            known = await people.list_by_id(session, keys)
        return {
            (str(known[each.mentor_id].name), str(known[each.mentee_id].name))
            for each in found.plan.pairs
        }


def days_ago(days: int) -> datetime:
    return NOW - timedelta(days=days)


def notices(act: Act) -> Sequence[Any]:
    return [notice for _, notice in act.notices]
