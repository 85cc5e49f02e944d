"""Pairs and groups, and what those who were asked have said."""

from collections.abc import Collection, Iterable, Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from pydantic import TypeAdapter
from sqlalchemy import Row, or_, select, update

from db.engine import Session
from db.tables import pair, pair_answer
from mentoring.pairs import OVER, Agreement, Answer, Pair, Side, State, Why

WHY = "pair.why"
AGREEMENT = "pair.agreement"
REASON = "pair.reason"

_WHY = TypeAdapter(Why)
_AGREEMENT = TypeAdapter(Agreement)


def read(session: Session, row: Row[Any]) -> Pair:
    unseal = session.sealer.unseal_text
    why = unseal(row.why, WHY, row.id)
    agreement = unseal(row.agreement, AGREEMENT, row.id)
    return Pair(
        id=row.id,
        institution_id=row.institution_id,
        mentor_id=row.mentor_id,
        mentee_id=row.mentee_id,
        group_id=row.group_id,
        state=State(row.state),
        form=row.form,
        before=State(row.before) if row.before else None,
        proposed_at=row.proposed_at,
        changed_at=row.changed_at,
        ended_at=row.ended_at,
        ended_by_id=row.ended_by_id,
        order_id=row.order_id,
        employer_order_id=row.employer_order_id,
        why=_WHY.validate_json(why) if why else Why(),
        agreement=_AGREEMENT.validate_json(agreement) if agreement else Agreement(),
        reason=unseal(row.reason, REASON, row.id) or "",
    )


async def add_pairs(session: Session, added: Iterable[Pair], now: datetime) -> list[Pair]:
    """Those whose mentee has no open pair yet; gives what was added."""
    done = []
    for each in added:
        row = session.insert(pair).values(
            id=each.id,
            institution_id=each.institution_id,
            mentor_id=each.mentor_id,
            mentee_id=each.mentee_id,
            group_id=each.group_id,
            proposed_at=now,
            **_values(session, each, now),
        )
        unless = row.on_conflict_do_nothing(
            index_elements=["mentee_id"], index_where=pair.c.ended_at.is_(None)
        )
        if (await session.run(unless)).rowcount:
            done.append(each)
    return done


async def save_pair(
    session: Session, changed: Pair, sources: Collection[State], now: datetime
) -> bool:
    """Write it if the pair is still in one of these states; False if not."""
    done = await session.run(
        update(pair)
        .where(pair.c.id == changed.id, pair.c.state.in_([state.value for state in sources]))
        .values(_values(session, changed, now))
    )
    return done.rowcount == 1


def _values(session: Session, of: Pair, now: datetime) -> dict[str, Any]:
    seal = session.sealer.seal_text
    return {
        "form": of.form,
        "state": of.state.value,
        "before": of.before.value if of.before else None,
        "order_id": of.order_id,
        "employer_order_id": of.employer_order_id,
        "ended_by_id": of.ended_by_id,
        "why": seal(_WHY.dump_json(of.why).decode(), WHY, of.id),
        "agreement": seal(_AGREEMENT.dump_json(of.agreement).decode(), AGREEMENT, of.id),
        "reason": seal(of.reason or None, REASON, of.id),
        "changed_at": now,
        "ended_at": (of.ended_at or now) if of.state in OVER else None,
    }


async def find_pair(session: Session, institution_id: UUID, key: UUID) -> Pair | None:
    """A pair of this school; one of another school is not found."""
    row = await session.row(
        select(pair).where(pair.c.id == key, pair.c.institution_id == institution_id)
    )
    return read(session, row) if row else None


async def list_pairs(
    session: Session, institution_id: UUID, states: Collection[State] = ()
) -> list[Pair]:
    """The school's pairs in these states, or all, in the order in which they were proposed."""
    wanted = select(pair).where(pair.c.institution_id == institution_id)
    if states:
        wanted = wanted.where(pair.c.state.in_([state.value for state in states]))
    return [read(session, row) for row in await session.rows(wanted.order_by(pair.c.id))]


async def list_of_person(session: Session, person_id: UUID) -> list[Pair]:
    """In which somebody is mentor or mentee, the open ones first."""
    rows = await session.rows(
        select(pair)
        .where(or_(pair.c.mentor_id == person_id, pair.c.mentee_id == person_id))
        .order_by(pair.c.ended_at.is_not(None), pair.c.id)
    )
    return [read(session, row) for row in rows]


async def list_of_group(session: Session, group_id: UUID) -> list[Pair]:
    """The open pairs that meet together."""
    rows = await session.rows(
        select(pair)
        .where(pair.c.group_id == group_id, pair.c.ended_at.is_(None))
        .order_by(pair.c.id)
    )
    return [read(session, row) for row in rows]


async def list_of_groups(session: Session, groups: Iterable[UUID]) -> list[Pair]:
    """The open pairs of several groups."""
    rows = await session.rows(
        select(pair)
        .where(pair.c.group_id.in_(list(groups)), pair.c.ended_at.is_(None))
        .order_by(pair.c.id)
    )
    return [read(session, row) for row in rows]


async def list_paired(session: Session, institution_id: UUID) -> set[UUID]:
    """The mentees who have a pair that is not over, be it only talked over."""
    rows = await session.rows(
        select(pair.c.mentee_id).where(
            pair.c.institution_id == institution_id, pair.c.ended_at.is_(None)
        )
    )
    return {row.mentee_id for row in rows}


async def approve(
    session: Session, institution_id: UUID, keys: Sequence[UUID], order_id: UUID, now: datetime
) -> list[Pair]:
    """Of these, those that are still ready are named in the order; gives them."""
    rows = await session.rows(
        update(pair)
        .where(
            pair.c.institution_id == institution_id,
            pair.c.id.in_(keys),
            pair.c.state == State.READY.value,
        )
        .values(state=State.APPROVED.value, order_id=order_id, changed_at=now)
        .returning(*pair.c)
    )
    return [read(session, row) for row in rows]


async def set_employer_order(
    session: Session, institution_id: UUID, keys: Sequence[UUID], order_id: UUID
) -> None:
    await session.run(
        update(pair)
        .where(pair.c.institution_id == institution_id, pair.c.id.in_(keys))
        .values(employer_order_id=order_id)
    )


async def list_of_order(
    session: Session, order_id: UUID, after: UUID | None = None, limit: int | None = None
) -> list[Pair]:
    """The pairs that an order names, by their ids; those behind one, so many of them."""
    wanted = select(pair).where(pair.c.order_id == order_id).order_by(pair.c.id).limit(limit)
    rows = await session.rows(wanted.where(pair.c.id > after) if after else wanted)
    return [read(session, row) for row in rows]


async def ask(session: Session, asked: Sequence[Answer], institution_id: UUID) -> None:
    """Who is asked about a pair; asking twice changes nothing."""
    rows = [
        {
            "pair_id": each.pair_id,
            "person_id": each.person_id,
            "institution_id": institution_id,
            "side": each.side.value,
            "asked_at": each.asked_at,
        }
        for each in asked
    ]
    if rows:
        added = session.insert(pair_answer)
        await session.run(
            added.on_conflict_do_nothing(index_elements=["pair_id", "person_id"]), rows
        )


async def answer(
    session: Session, pair_id: UUID, person_id: UUID, now: datetime, *, agreed: bool
) -> bool:
    """False if this person was not asked, or has answered already."""
    done = await session.run(
        update(pair_answer)
        .where(
            pair_answer.c.pair_id == pair_id,
            pair_answer.c.person_id == person_id,
            pair_answer.c.answered_at.is_(None),
        )
        .values(agreed=agreed, answered_at=now)
    )
    return done.rowcount == 1


async def list_answers(session: Session, pairs: Iterable[UUID]) -> list[Answer]:
    rows = await session.rows(
        select(pair_answer)
        .where(pair_answer.c.pair_id.in_(list(pairs)))
        .order_by(pair_answer.c.asked_at, pair_answer.c.person_id)
    )
    return [
        Answer(
            row.pair_id, row.person_id, Side(row.side), row.asked_at, row.agreed, row.answered_at
        )
        for row in rows
    ]
