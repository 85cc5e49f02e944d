"""Pairs, meetings and selection of people who are erased, or found to be one and the same."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime
from uuid import UUID

from sqlalchemy import Column, Table, delete, or_, select, update

from db.engine import Session
from db.queries import mentor_papers, selections
from db.queries.people import get_person
from db.tables import (
    attendance,
    match_plan,
    meeting,
    mentor_paper,
    pair,
    pair_answer,
    pair_mark,
    person,
    selection,
    told,
)
from mentoring.meetings import Kind
from mentoring.pairs import State as Stands
from mentoring.selection import State

FURTHEST = (
    *(State.REGISTERED, State.SELECTED, State.PRESENTED, State.INVITED),
    *(State.PAUSED, State.REJECTED, State.LEFT, State.APPLIED),
)
"""Which of two selections of one person counts: the one that comes first."""
TWOFOLD: tuple[tuple[Table, Column[UUID], tuple[Column[UUID] | Column[str], ...]], ...] = (
    (pair_answer, pair_answer.c.person_id, (pair_answer.c.pair_id,)),
    (attendance, attendance.c.person_id, (attendance.c.meeting_id,)),
    (told, told.c.person_id, (told.c.object_id, told.c.kind)),
    (pair_mark, pair_mark.c.mentor_id, (pair_mark.c.mentee_id, pair_mark.c.kind)),
    (pair_mark, pair_mark.c.mentee_id, (pair_mark.c.mentor_id, pair_mark.c.kind)),
)
"""Where a duplicate and the person who stays may each have a row about the same."""
HANDED: tuple[tuple[Table, Column[UUID]], ...] = (
    (pair, pair.c.mentor_id),
    (pair, pair.c.mentee_id),
    (selection, selection.c.person_id),
    (mentor_paper, mentor_paper.c.person_id),
    *((table, column) for table, column, _ in TWOFOLD),
)
"""Columns that name a person and are handed over here."""


async def forget_before(session: Session, ids: Sequence[UUID]) -> None:
    """What hangs on the pairs and talks of these people, before those go themselves."""
    theirs = select(pair.c.id).where(or_(pair.c.mentor_id.in_(ids), pair.c.mentee_id.in_(ids)))
    talks = select(meeting.c.id).where(meeting.c.group_id.in_(ids))
    schools = select(person.c.institution_id).where(person.c.id.in_(ids))
    await session.run(delete(pair_answer).where(pair_answer.c.pair_id.in_(theirs)))
    await session.run(delete(attendance).where(attendance.c.meeting_id.in_(talks)))
    await session.run(delete(meeting).where(meeting.c.group_id.in_(ids)))
    # A plan that was worked out repeats words of those whom it names.
    await session.run(delete(match_plan).where(match_plan.c.institution_id.in_(schools)))


async def forget_after(session: Session) -> None:
    """Meetings that nobody is left to come to."""
    groups = select(pair.c.group_id)
    lone = select(meeting.c.id).where(
        meeting.c.kind != Kind.TALK.value, meeting.c.group_id.not_in(groups)
    )
    await session.run(delete(attendance).where(attendance.c.meeting_id.in_(lone)))
    await session.run(
        delete(meeting).where(meeting.c.kind != Kind.TALK.value, meeting.c.group_id.not_in(groups))
    )


async def hand_over(session: Session, twin: UUID, kept: UUID, now: datetime) -> None:
    await _hand_selection(session, twin, kept)
    await _hand_papers(session, twin, kept)
    await _end_second_pair(session, twin, kept, now)
    for table, column, key in TWOFOLD:
        await _hand_twofold(session, table, column, key, twin, kept)
    for column in (pair.c.mentor_id, pair.c.mentee_id):
        await session.run(update(pair).where(column == twin).values({column: kept}))
    await session.run(update(meeting).where(meeting.c.group_id == twin).values(group_id=kept))


async def _hand_selection(session: Session, twin: UUID, kept: UUID) -> None:
    """Sealed values are bound to the person, so they are written anew."""
    both = [await selections.get_selection(session, key) for key in (kept, twin)]
    counts = min(both, key=lambda each: FURTHEST.index(each.state))
    await session.run(delete(selection).where(selection.c.person_id.in_([kept, twin])))
    if counts.changed_at is not None:
        stays = await get_person(session, kept)
        await selections.save(
            session, stays, replace(counts, person_id=kept), [State.APPLIED], counts.changed_at
        )


async def _hand_papers(session: Session, twin: UUID, kept: UUID) -> None:
    stays = await get_person(session, kept)
    has = {each.kind for each in await mentor_papers.list_papers(session, kept)}
    for paper in await mentor_papers.list_papers(session, twin):
        if paper.kind not in has:
            await mentor_papers.save_paper(session, stays, replace(paper, person_id=kept))
    await session.run(delete(mentor_paper).where(mentor_paper.c.person_id == twin))


async def _end_second_pair(session: Session, twin: UUID, kept: UUID, now: datetime) -> None:
    """Of two open pairs of one mentee the one that has come further stays; nobody is their own."""
    rows = await session.rows(
        select(pair.c.id, pair.c.state, pair.c.mentee_id).where(
            pair.c.mentee_id.in_([kept, twin]), pair.c.ended_at.is_(None)
        )
    )
    order = list(Stands)
    further = sorted(rows, key=lambda row: -order.index(Stands(row.state)))
    over = [row.id for row in further[1:]]
    own = or_(
        (pair.c.mentor_id == kept) & (pair.c.mentee_id == twin),
        (pair.c.mentor_id == twin) & (pair.c.mentee_id == kept),
    )
    await session.run(
        update(pair)
        .where(pair.c.ended_at.is_(None), or_(pair.c.id.in_(over), own))
        .values(state=Stands.ENDED.value, ended_at=now, changed_at=now)
    )


async def _hand_twofold(
    session: Session,
    table: Table,
    column: Column[UUID],
    key: Sequence[Column[UUID] | Column[str]],
    twin: UUID,
    kept: UUID,
) -> None:
    """What the person who stays has as well goes; the rest is theirs from now on."""
    other = table.alias()
    double = select(other.c[column.name]).where(
        other.c[column.name] == kept, *(other.c[each.name] == each for each in key)
    )
    await session.run(delete(table).where(column == twin, double.exists()))
    await session.run(update(table).where(column == twin).values({column: kept}))
