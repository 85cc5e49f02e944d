"""Pairs that meet, and what the tests do with their meetings."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from uuid import UUID

from db.queries import meetings as stored
from db.queries import pairs
from db.queries.guardianships import remove_guardianship
from db.types import new_id
from mentoring.consent import Purpose
from mentoring.meetings import Attendance, Kind, Meeting
from mentoring.pairs import Pair, State
from mentoring.people import AgeBand, Person, Role
from services import meeting_choosing, meetings
from services.act import Act
from tests.db.examples import NOW
from tests.services.acting import Acting

HOUR = timedelta(hours=1)
DAY = timedelta(days=1)
CURATOR, MENTOR, GUARDIAN, CHILD = 20, 21, 22, 23
"""Accounts; further mentees follow after the child's."""
TIMES = (NOW + 3 * DAY, NOW + 4 * DAY, NOW + 5 * DAY)
"""Two in the afternoon at the school."""


@dataclass
class Room:
    """A curator, a mentor, and one mentee or a group; the first mentee is a child of 12."""

    acting: Acting
    curator: Person
    mentor: Person
    guardian: Person
    mentees: list[Person]
    group: UUID
    pairs: list[Pair] = field(default_factory=list)

    @property
    def child(self) -> Person:
        return self.mentees[0]

    async def offers(
        self, by: int = MENTOR, times: Sequence[datetime] = TIMES, kind: Kind = Kind.TRIAL
    ) -> tuple[Meeting, Act]:
        async with self.acting.by(by) as act:
            made = await meetings.offer(act, kind, self.group, times, "кабинет 204")
        return made, act

    async def chooses(
        self, meeting: Meeting, number: int = 0, by: int = CHILD, now: datetime = NOW
    ) -> Act:
        async with self.acting.by(by, now) as act:
            await meeting_choosing.choose(act, meeting.id, number)
        return act

    async def is_set(self, kind: Kind = Kind.TRIAL, number: int = 0) -> Meeting:
        """Offered by the mentor and chosen by the child."""
        made, _ = await self.offers(kind=kind)
        await self.chooses(made, number)
        return await self.now_is(made)

    async def now_is(self, meeting: Meeting) -> Meeting:
        async with self.acting.database.begin() as session:
            found = await stored.find_meeting(session, meeting.institution_id, meeting.id)
        assert found is not None
        return found

    async def said(self, meeting: Meeting) -> dict[UUID, Attendance]:
        async with self.acting.database.begin() as session:
            found = await stored.list_attendances(session, [meeting.id])
        return {each.person_id: each for each in found}

    async def pair_is(self) -> State:
        async with self.acting.database.begin() as session:
            found = await pairs.find_pair(session, self.acting.school.id, self.pairs[0].id)
        assert found is not None
        return found.state

    async def guardian_is_gone(self) -> None:
        async with self.acting.database.begin() as session:
            await remove_guardianship(session, self.child.id, self.guardian.id)

    async def leads_to(self, state: State) -> None:
        """All pairs of the group, whatever led there."""
        async with self.acting.database.begin() as session:
            for each in self.pairs:
                await pairs.save_pair(session, replace(each, state=state), list(State), NOW)


async def furnished(
    acting: Acting, state: State = State.AGREED, mentees: int = 1, *, child_account: bool = True
) -> Room:
    school = acting.school.id
    curator = await acting.somebody(CURATOR, Role.CURATOR, name="Егорова Мария Ивановна")
    mentor = await acting.somebody(
        MENTOR, Role.MENTOR, name="Петров Айсен Иванович", age_band=AgeBand.GROWN, wish=Role.MENTOR
    )
    guardian = await acting.somebody(GUARDIAN, Role.GUARDIAN, name="Николаева Анна Павловна")
    child = await acting.somebody(
        CHILD if child_account else None,
        Role.MENTEE,
        name="Николаев Кирилл",
        class_name="7 «Б»",
        age_band=AgeBand.CHILD,
        wish=Role.MENTEE,
    )
    await acting.guards(guardian, child)
    await acting.agrees(guardian, Purpose.MENTEE, child)
    more = [
        await acting.somebody(
            CHILD + number,
            Role.MENTEE,
            name=f"Иванов Олег{number}",
            age_band=AgeBand.GROWN,
            wish=Role.MENTEE,
        )
        for number in range(1, mentees)
    ]
    group = new_id()
    room = Room(acting, curator, mentor, guardian, [child, *more], group)
    room.pairs = [Pair(new_id(), school, mentor.id, each.id, group, state) for each in room.mentees]
    async with acting.database.begin() as session:
        assert len(await pairs.add_pairs(session, room.pairs, NOW)) == mentees
    return room


def recipients(act: Act, kind: type) -> set[int | None]:
    """Whose accounts are told this."""
    return {person.telegram_id for person, notice in act.notices if isinstance(notice, kind)}
