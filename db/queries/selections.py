"""Where each candidate stands; who has no row has applied."""

import json
from collections.abc import Collection, Sequence
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Row, delete, select, update

from db.engine import Session
from db.tables import mentor_paper, selection
from mentoring.people import Person
from mentoring.selection import TAKEN, Selection, State

TICKED = "selection.ticked"
REASON = "selection.reason"


def read(session: Session, row: Row[Any]) -> Selection:
    unseal = session.sealer.unseal_text
    return Selection(
        person_id=row.person_id,
        state=State(row.state),
        before=State(row.before) if row.before else None,
        changed_at=row.changed_at,
        order_id=row.order_id,
        reason=unseal(row.reason, REASON, row.person_id) or "",
        ticked=frozenset(json.loads(unseal(row.ticked, TICKED, row.person_id) or "[]")),
    )


async def get_selection(session: Session, person_id: UUID) -> Selection:
    row = await session.row(select(selection).where(selection.c.person_id == person_id))
    return read(session, row) if row else Selection(person_id)


async def list_selections(session: Session, institution_id: UUID) -> dict[UUID, Selection]:
    """Everybody about whom anything was decided or noted, by person."""
    rows = await session.rows(select(selection).where(selection.c.institution_id == institution_id))
    return {row.person_id: read(session, row) for row in rows}


async def list_taken(session: Session, institution_id: UUID) -> set[UUID]:
    """The mentors whom the school has taken."""
    rows = await session.rows(
        select(selection.c.person_id).where(
            selection.c.institution_id == institution_id,
            selection.c.state.in_([state.value for state in TAKEN]),
        )
    )
    return {row.person_id for row in rows}


async def save(
    session: Session, of: Person, changed: Selection, sources: Collection[State], now: datetime
) -> bool:
    """Write it if the candidate is still in one of these states; False if not."""
    values = _values(session, changed, now)
    if State.APPLIED in sources:
        added = session.insert(selection).values(
            person_id=of.id, institution_id=of.institution_id, **values
        )
        statement = added.on_conflict_do_update(
            index_elements=["person_id"],
            set_=values,
            where=selection.c.state.in_([state.value for state in sources]),
        )
        return bool((await session.run(statement)).rowcount)
    done = await session.run(
        update(selection)
        .where(
            selection.c.person_id == of.id,
            selection.c.state.in_([state.value for state in sources]),
        )
        .values(values)
    )
    return done.rowcount == 1


async def erase(session: Session, person_id: UUID) -> None:
    """Whoever comes again begins anew: what was decided and ticked, and the papers, are gone."""
    for table in (selection, mentor_paper):
        await session.run(delete(table).where(table.c.person_id == person_id))


def _values(session: Session, changed: Selection, now: datetime) -> dict[str, Any]:
    seal, key = session.sealer.seal_text, changed.person_id
    ticked = json.dumps(sorted(changed.ticked), ensure_ascii=False)
    return {
        "state": changed.state.value,
        "before": changed.before.value if changed.before else None,
        "order_id": changed.order_id,
        "ticked": seal(ticked, TICKED, key) if changed.ticked else None,
        "reason": seal(changed.reason or None, REASON, key),
        "changed_at": now,
    }


async def register(
    session: Session, institution_id: UUID, people: Sequence[UUID], order_id: UUID, now: datetime
) -> set[UUID]:
    """Of these, whoever is still selected is named in the order; gives those."""
    rows = await session.rows(
        update(selection)
        .where(
            selection.c.institution_id == institution_id,
            selection.c.person_id.in_(people),
            selection.c.state == State.SELECTED.value,
        )
        .values(state=State.REGISTERED.value, order_id=order_id, changed_at=now)
        .returning(selection.c.person_id)
    )
    return {row.person_id for row in rows}
