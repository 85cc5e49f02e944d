"""Which account is whose, who is the same person as whom, and who can be written to."""

from dataclasses import replace
from datetime import datetime
from uuid import UUID

from sqlalchemy import or_, update

from db.engine import Session
from db.queries.people import NAME, PEOPLE, PHONE, gather, likeness
from db.tables import person
from mentoring.people import Person


async def list_alike(
    session: Session, institution_id: UUID, name: str, year: int | None, phone: str | None
) -> list[Person]:
    """People of the school with this name and year of birth, or with this phone."""
    index = session.sealer.index
    same = []
    if year:
        same.append(person.c.name_index == index(likeness(name, year), NAME))
    if phone:
        same.append(person.c.phone_index == index(phone, PHONE))
    if not same:
        return []
    found = await session.rows(
        PEOPLE.where(
            person.c.institution_id == institution_id,
            person.c.merged_into_id.is_(None),
            or_(*same),
        ).order_by(person.c.created_at, person.c.id)
    )
    return gather(session, found)


async def give_account(session: Session, to: Person, telegram_id: int | None) -> Person:
    """The person writes from this account from now on; a personal link was opened, or taken."""
    await session.run(update(person).where(person.c.id == to.id).values(telegram_id=telegram_id))
    return replace(to, telegram_id=telegram_id)


async def set_reachable(
    session: Session, account: int, *, at: datetime, reachable: bool
) -> list[Person]:
    """Mark who can or cannot be written to; returns those for whom that is news."""
    is_news = (
        person.c.unreachable_at.is_not(None) if reachable else person.c.unreachable_at.is_(None)
    )
    changed = await session.run(
        update(person)
        .where(person.c.telegram_id == account, is_news)
        .values(unreachable_at=None if reachable else at)
        .returning(person.c.id)
    )
    ids = [row.id for row in changed.all()]
    return gather(session, await session.rows(PEOPLE.where(person.c.id.in_(ids)))) if ids else []
