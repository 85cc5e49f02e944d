"""People, their accounts and roles."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Row, bindparam, delete, exists, select, update

from db.engine import Session
from db.tables import audit, consent, outbox, person, role, submission
from db.types import new_id
from mentoring.people import Person, Role

NAME = "person.name"
PHONE = "person.phone"
CONTACT = "person.contact"

_COLUMNS = (
    person.c.id,
    person.c.institution_id,
    person.c.telegram_id,
    person.c.language,
    person.c.name,
    person.c.phone,
    person.c.contact,
    person.c.minor,
    person.c.invitation_id,
    person.c.unreachable_at,
    role.c.kind,
)
_PEOPLE = select(*_COLUMNS).select_from(person.outerjoin(role, role.c.person_id == person.c.id))
_BY_ACCOUNT = _PEOPLE.where(person.c.telegram_id.in_(bindparam("accounts", expanding=True)))


def read(session: Session, row: Row[Any]) -> Person:
    return Person(
        id=row.id,
        institution_id=row.institution_id,
        telegram_id=row.telegram_id,
        language=row.language,
        name=session.sealer.unseal_text(row.name, NAME, row.id),
        phone=session.sealer.unseal_text(row.phone, PHONE, row.id),
        contact=session.sealer.unseal_text(row.contact, CONTACT, row.id),
        minor=row.minor,
        invitation_id=row.invitation_id,
        unreachable=row.unreachable_at is not None,
    )


def gather(session: Session, rows: Iterable[Row[Any]]) -> list[Person]:
    """One row a role becomes one person with all roles."""
    people: dict[UUID, Person] = {}
    for row in rows:
        one = people.get(row.id) or read(session, row)
        roles = one.roles | {Role(row.kind)} if row.kind else one.roles
        people[row.id] = replace(one, roles=roles)
    return list(people.values())


async def list_by_account(session: Session, accounts: Sequence[int]) -> list[Person]:
    """Everybody who writes from one of these accounts."""
    return gather(session, await session.rows(_BY_ACCOUNT, accounts=accounts))


async def get_person(session: Session, person_id: UUID) -> Person:
    return gather(session, await session.rows(_PEOPLE.where(person.c.id == person_id)))[0]


async def find_by_account(
    session: Session, institution_id: UUID, telegram_id: int
) -> Person | None:
    found = await session.rows(
        _PEOPLE.where(
            person.c.institution_id == institution_id, person.c.telegram_id == telegram_id
        )
    )
    return next(iter(gather(session, found)), None)


async def list_in_role(session: Session, institution_id: UUID, kind: Role) -> list[Person]:
    """Those who have the role, in the order in which they came."""
    holders = select(role.c.person_id).where(
        role.c.institution_id == institution_id, role.c.kind == kind
    )
    found = await session.rows(
        _PEOPLE.where(person.c.id.in_(holders)).order_by(person.c.created_at, person.c.id)
    )
    return gather(session, found)


async def add_person(session: Session, added: Person, now: datetime) -> Person:
    """The person, or the one who was there already with this account."""
    await session.run(
        session.insert(person)
        .values(
            id=added.id,
            institution_id=added.institution_id,
            telegram_id=added.telegram_id,
            language=added.language,
            invitation_id=added.invitation_id,
            created_at=now,
        )
        .on_conflict_do_nothing(index_elements=["institution_id", "telegram_id"])
    )
    if added.telegram_id is None:
        return added
    return await find_by_account(session, added.institution_id, added.telegram_id) or added


async def grant(session: Session, to: Person, kind: Role, now: datetime) -> Person:
    await session.run(
        session.insert(role)
        .values(
            id=new_id(),
            institution_id=to.institution_id,
            person_id=to.id,
            kind=kind.value,
            granted_at=now,
        )
        .on_conflict_do_nothing(index_elements=["person_id", "kind"])
    )
    return replace(to, roles=to.roles | {kind})


async def revoke(session: Session, from_: Person, kind: Role) -> Person:
    await session.run(role.delete().where(role.c.person_id == from_.id, role.c.kind == kind.value))
    return replace(from_, roles=from_.roles - {kind})


async def change(session: Session, changed: Person) -> Person:
    """Write a person's own values: language, name, phone, age band, the link they came by."""
    seal, index = session.sealer.seal_text, session.sealer.index
    await session.run(
        update(person)
        .where(person.c.id == changed.id)
        .values(
            language=changed.language,
            name=seal(changed.name, NAME, changed.id),
            name_index=index(fold(changed.name), NAME) if changed.name else None,
            phone=seal(changed.phone, PHONE, changed.id),
            phone_index=index(changed.phone, PHONE) if changed.phone else None,
            contact=seal(changed.contact, CONTACT, changed.id),
            minor=changed.minor,
            invitation_id=changed.invitation_id,
        )
    )
    return changed


async def list_passers_by(session: Session, before: datetime) -> list[UUID]:
    """Who came by a link before that moment, and neither got a role nor ever consented."""
    rows = await session.rows(
        select(person.c.id).where(
            person.c.created_at < before,
            ~exists().where(role.c.person_id == person.c.id),
            ~exists().where(consent.c.subject_id == person.c.id),
        )
    )
    return [row.id for row in rows]


async def erase_people(session: Session, ids: Sequence[UUID]) -> None:
    """People and what still points at them; nothing of theirs stays."""
    await session.run(update(outbox).where(outbox.c.person_id.in_(ids)).values(person_id=None))
    for table, column in ((audit, audit.c.actor_id), (submission, submission.c.person_id)):
        await session.run(delete(table).where(column.in_(ids)))
    await session.run(delete(person).where(person.c.id.in_(ids)))


def fold(name: str) -> str:
    """Names are recognised whatever their case, spacing and «ё»."""
    return " ".join(name.casefold().replace("ё", "е").split())


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
    return gather(session, await session.rows(_PEOPLE.where(person.c.id.in_(ids)))) if ids else []
