"""A school year in figures: pairs with their orders, answers and marks, as many as a test wants."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from functools import cache
from itertools import count
from typing import Any
from uuid import UUID

from db.queries import meetings, orders, pairs, selections, submissions
from db.types import new_id
from mentoring.meetings import Attendance, Kind, Meeting
from mentoring.meetings import State as MeetingState
from mentoring.orders import Kind as OrderKind
from mentoring.orders import Order
from mentoring.pairs import Pair, State
from mentoring.people import Person, Role
from mentoring.questionnaire.form import Form
from mentoring.questionnaire.submission import Stage, Submission
from mentoring.selection import Selection
from mentoring.selection import State as Taken
from tests.db.examples import NOW, filling_of
from tests.services.acting import Acting
from tests.texts.test_questionnaires import FOLDER
from texts.xlsform import read_form

CURATOR, DEPUTY = 1, 2
ORDERED = date(2026, 10, 5)


@cache
def shipped(code: str) -> Form:
    return read_form(FOLDER / f"{code}.md")


@dataclass
class Year:
    acting: Acting
    curator: Person
    versions: dict[str, UUID] = field(default_factory=dict)
    accounts: Iterator[int] = field(default_factory=lambda: count(1000))

    @classmethod
    async def begun(cls, acting: Acting) -> "Year":
        curator = await acting.somebody(CURATOR, Role.CURATOR, name="Егорова Мария Ивановна")
        return cls(acting, curator)

    async def mentor(self, *, taken: bool = True, **more: Any) -> Person:
        person = await self.acting.somebody(
            next(self.accounts), Role.MENTOR, **{"name": "Наставник", **more}
        )
        if taken:
            async with self.acting.database.begin() as session:
                chosen = Selection(person.id, Taken.SELECTED)
                await selections.save(session, person, chosen, [Taken.APPLIED], NOW)
        return person

    async def mentee(self, *roles: Role, **more: Any) -> Person:
        facts = {"name": "Наставляемый", "class_name": "9 «Б»", "birth_on": date(2011, 3, 1)}
        return await self.acting.somebody(
            next(self.accounts), Role.MENTEE, *roles, **{**facts, **more}
        )

    async def pair(
        self,
        mentor: Person,
        mentee: Person,
        state: State = State.APPROVED,
        *,
        ordered: date | None = ORDERED,
        ended_at: datetime | None = None,
        form: str = "employer_pupil",
    ) -> Pair:
        school = self.acting.school.id
        async with self.acting.database.begin() as session:
            order = Order(new_id(), school, OrderKind.PAIRS, "41", ordered or ORDERED)
            await orders.add_order(session, order, self.curator, NOW)
            made = Pair(
                *(new_id(), school, mentor.id, mentee.id, new_id()),
                state=state,
                form=form,
                order_id=order.id if ordered else None,
                ended_at=ended_at,
            )
            await pairs.add_pairs(session, [made], ended_at or NOW)
        return made

    async def paired(self, how_many: int) -> list[Pair]:
        return [await self.pair(await self.mentor(), await self.mentee()) for _ in range(how_many)]

    async def meets(self, pair: Pair, at: datetime, **marks: int) -> None:
        """Held; `mentor` and `mentee` give their marks, if they do."""
        held = Meeting(
            *(new_id(), pair.institution_id, Kind.REGULAR, pair.group_id),
            state=MeetingState.HELD,
            starts_at=at,
        )
        said = {"mentor": pair.mentor_id, "mentee": pair.mentee_id}
        async with self.acting.database.begin() as session:
            await meetings.add_meeting(session, held, NOW)
            for side, mark in marks.items():
                gave = Attendance(held.id, said[side], held=True, mark=mark, said_at=at)
                await meetings.save_attendance(session, pair.institution_id, gave)

    async def says(self, person: UUID, code: str, at: datetime = NOW, **answers: Any) -> None:
        """A copy of a form that ships, sent."""
        if code not in self.versions:
            self.versions[code] = await self.acting.install(shipped(code))
        async with self.acting.database.begin() as session:
            about = replace(self.curator, id=person)
            sent = Submission(answers, stage=Stage.SENT)
            copy = filling_of(
                about, shipped(code), self.versions[code], submission=sent, sent_at=at
            )
            await submissions.add_filling(session, copy)
            await submissions.save_fillings(session, [copy])


def days_ago(days: int) -> datetime:
    return NOW - timedelta(days=days)
