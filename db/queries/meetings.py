"""Meetings, and what those who meet have said of them."""

import json
from collections.abc import Collection, Iterable
from datetime import datetime
from typing import Any
from uuid import UUID

from pydantic import TypeAdapter
from sqlalchemy import Row, insert, or_, select, update

from db.engine import Session
from db.tables import attendance, meeting, pair
from mentoring.meetings import Attendance, Kind, Meeting, State

PLACE = "meeting.place"
_OPTIONS = TypeAdapter(tuple[datetime, ...])


def read(session: Session, row: Row[Any]) -> Meeting:
    return Meeting(
        id=row.id,
        institution_id=row.institution_id,
        kind=Kind(row.kind),
        group_id=row.group_id,
        state=State(row.state),
        options=_OPTIONS.validate_json(row.options),
        starts_at=row.starts_at,
        place=session.sealer.unseal_text(row.place, PLACE, row.id) or "",
        proposed_by_id=row.proposed_by_id,
        changed_at=row.changed_at,
        revision=row.revision,
    )


async def add_meeting(session: Session, added: Meeting, now: datetime) -> None:
    await session.run(
        insert(meeting).values(
            id=added.id,
            institution_id=added.institution_id,
            kind=added.kind.value,
            group_id=added.group_id,
            created_at=now,
            **_values(session, added, now),
        )
    )


async def save_meeting(
    session: Session, changed: Meeting, sources: Collection[State], now: datetime
) -> bool:
    """Write it, one revision on, if nobody has changed it since it was read; False if so."""
    done = await session.run(
        update(meeting)
        .where(
            meeting.c.id == changed.id,
            meeting.c.revision == changed.revision,
            meeting.c.state.in_([state.value for state in sources]),
        )
        .values({**_values(session, changed, now), "revision": changed.revision + 1})
    )
    return done.rowcount == 1


def _values(session: Session, of: Meeting, now: datetime) -> dict[str, Any]:
    return {
        "state": of.state.value,
        "options": _OPTIONS.dump_json(of.options).decode(),
        "starts_at": of.starts_at,
        "place": session.sealer.seal_text(of.place or None, PLACE, of.id),
        "proposed_by_id": of.proposed_by_id,
        "revision": of.revision,
        "changed_at": now,
    }


async def find_meeting(
    session: Session, institution_id: UUID, key: UUID, *, for_change: bool = False
) -> Meeting | None:
    """A meeting of this school; one of another school is not found. `for_change` lets others who
    would change it wait.
    """
    found = select(meeting).where(meeting.c.id == key, meeting.c.institution_id == institution_id)
    row = await session.row(found.with_for_update() if for_change else found)
    return read(session, row) if row else None


async def list_between(
    session: Session, institution_id: UUID, first: datetime, last: datetime
) -> list[Meeting]:
    """What of a school is set for this time, the soonest first, then what waits for a choice."""
    ahead = (meeting.c.state == State.SET.value) & meeting.c.starts_at.between(first, last)
    rows = await session.rows(
        select(meeting)
        .where(
            meeting.c.institution_id == institution_id,
            or_(ahead, meeting.c.state == State.OFFERED.value),
        )
        .order_by(meeting.c.starts_at.asc().nulls_last(), meeting.c.id)
    )
    return [read(session, row) for row in rows]


async def list_of_groups(session: Session, groups: Iterable[UUID]) -> list[Meeting]:
    """All meetings of these groups, or talks with these candidates, the earliest made first."""
    rows = await session.rows(
        select(meeting).where(meeting.c.group_id.in_(list(groups))).order_by(meeting.c.id)
    )
    return [read(session, row) for row in rows]


async def list_mentors(session: Session, group_id: UUID) -> set[UUID]:
    """Who leads or led a group, over or not."""
    rows = await session.rows(select(pair.c.mentor_id).where(pair.c.group_id == group_id))
    return {row.mentor_id for row in rows}


async def list_attendances(session: Session, meetings: Iterable[UUID]) -> list[Attendance]:
    rows = await session.rows(
        select(attendance)
        .where(attendance.c.meeting_id.in_(list(meetings)))
        .order_by(attendance.c.meeting_id, attendance.c.person_id)
    )
    return [
        Attendance(
            meeting_id=row.meeting_id,
            person_id=row.person_id,
            fits=tuple(json.loads(row.fits)),
            answered_at=row.answered_at,
            held=row.held,
            mark=row.mark,
            said_at=row.said_at,
        )
        for row in rows
    ]


async def save_attendance(session: Session, institution_id: UUID, said: Attendance) -> None:
    """What somebody has said of a meeting, as it now is."""
    values = {
        "fits": json.dumps(list(said.fits)),
        "answered_at": said.answered_at,
        "held": said.held,
        "mark": said.mark,
        "said_at": said.said_at,
    }
    added = session.insert(attendance).values(
        meeting_id=said.meeting_id,
        person_id=said.person_id,
        institution_id=institution_id,
        **values,
    )
    await session.run(
        added.on_conflict_do_update(index_elements=["meeting_id", "person_id"], set_=values)
    )


async def list_held(
    session: Session, institution_id: UUID, kind: Kind
) -> dict[UUID, list[datetime]]:
    """When the meetings of one kind that were held began, the earliest first, by group."""
    rows = await session.rows(
        select(meeting.c.group_id, meeting.c.starts_at)
        .where(
            meeting.c.institution_id == institution_id,
            meeting.c.kind == kind.value,
            meeting.c.state == State.HELD.value,
            meeting.c.starts_at.is_not(None),
        )
        .order_by(meeting.c.starts_at)
    )
    found: dict[UUID, list[datetime]] = {}
    for row in rows:
        found.setdefault(row.group_id, []).append(row.starts_at)
    return found


async def list_marks(
    session: Session, institution_id: UUID, since: datetime
) -> list[tuple[UUID, UUID, int]]:
    """The marks that meetings have got from then on, each as (group, person, mark)."""
    rows = await session.rows(
        select(meeting.c.group_id, attendance.c.person_id, attendance.c.mark)
        .join(attendance, attendance.c.meeting_id == meeting.c.id)
        .where(
            meeting.c.institution_id == institution_id,
            attendance.c.mark.is_not(None),
            attendance.c.said_at >= since,
        )
    )
    return [(row.group_id, row.person_id, row.mark) for row in rows]
