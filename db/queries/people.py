"""People, their accounts and roles."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date, datetime
from typing import Any
from uuid import UUID

from sqlalchemy import Row, bindparam, select, update

from db.engine import Session
from db.tables import person, role
from db.types import new_id
from mentoring.people import AgeBand, Basis, Draft, Person, Role, fold

NAME = "person.name"
PHONE = "person.phone"
CONTACT = "person.contact"
BIRTH = "person.birth"
CLASS = "person.class_name"
YEAR = 4
"""Digits of a year: where no more is known than that, it stands alone."""

_COLUMNS = (
    person.c.id,
    person.c.institution_id,
    person.c.telegram_id,
    person.c.language,
    person.c.name,
    person.c.phone,
    person.c.contact,
    person.c.birth,
    person.c.class_name,
    person.c.age_band,
    person.c.wish,
    person.c.partner_id,
    person.c.invitation_id,
    person.c.draft_until,
    person.c.draft_basis,
    person.c.author_id,
    person.c.merged_into_id,
    person.c.only_necessary,
    person.c.unreachable_at,
    role.c.kind,
)
PEOPLE = select(*_COLUMNS).select_from(person.outerjoin(role, role.c.person_id == person.c.id))
_BY_ACCOUNT = PEOPLE.where(person.c.telegram_id.in_(bindparam("accounts", expanding=True)))


def read(session: Session, row: Row[Any]) -> Person:
    unseal = session.sealer.unseal_text
    birth = unseal(row.birth, BIRTH, row.id)
    return Person(
        id=row.id,
        institution_id=row.institution_id,
        telegram_id=row.telegram_id,
        language=row.language,
        name=unseal(row.name, NAME, row.id),
        phone=unseal(row.phone, PHONE, row.id),
        contact=unseal(row.contact, CONTACT, row.id),
        birth_on=date.fromisoformat(birth) if birth and len(birth) > YEAR else None,
        birth_year=int(birth[:YEAR]) if birth else None,
        class_name=unseal(row.class_name, CLASS, row.id),
        age_band=AgeBand(row.age_band) if row.age_band else None,
        wish=Role(row.wish) if row.wish else None,
        partner_id=row.partner_id,
        invitation_id=row.invitation_id,
        draft=draft_of(row),
        merged_into_id=row.merged_into_id,
        only_necessary=row.only_necessary,
        unreachable=row.unreachable_at is not None,
    )


def draft_of(row: Row[Any]) -> Draft | None:
    if row.draft_until is None:
        return None
    return Draft(row.draft_until, Basis(row.draft_basis), row.author_id)


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
    return gather(session, await session.rows(PEOPLE.where(person.c.id == person_id)))[0]


async def find_by_account(
    session: Session, institution_id: UUID, telegram_id: int
) -> Person | None:
    found = await session.rows(
        PEOPLE.where(person.c.institution_id == institution_id, person.c.telegram_id == telegram_id)
    )
    return next(iter(gather(session, found)), None)


async def list_in_role(session: Session, institution_id: UUID, *kinds: Role) -> list[Person]:
    """Those who have any of the roles, in the order in which they came."""
    holders = select(role.c.person_id).where(
        role.c.institution_id == institution_id, role.c.kind.in_([kind.value for kind in kinds])
    )
    found = await session.rows(
        PEOPLE.where(person.c.id.in_(holders)).order_by(person.c.created_at, person.c.id)
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
            created_at=now,
            **own_values(session, added),
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
    """Write a person's own values; roles, reachability and the account have their own ways."""
    await session.run(
        update(person).where(person.c.id == changed.id).values(**own_values(session, changed))
    )
    return changed


def own_values(session: Session, of: Person) -> dict[str, Any]:
    """What a person's row says of them, besides who they are and from which account."""
    return {
        "language": of.language,
        **sealed_values(session, of),
        "age_band": of.age_band,
        "wish": of.wish,
        "partner_id": of.partner_id,
        "invitation_id": of.invitation_id,
        "draft_until": of.draft.until if of.draft else None,
        "draft_basis": of.draft.basis if of.draft else None,
        "author_id": of.draft.author_id if of.draft else None,
        "merged_into_id": of.merged_into_id,
        "only_necessary": of.only_necessary,
    }


def sealed_values(session: Session, of: Person) -> dict[str, bytes | None]:
    """What is personal, sealed, and what a duplicate is recognised by."""
    seal, index = session.sealer.seal_text, session.sealer.index
    year = of.birth_on.year if of.birth_on else of.birth_year
    birth = of.birth_on.isoformat() if of.birth_on else f"{year:04d}" if year else None
    return {
        "name": seal(of.name, NAME, of.id),
        "name_index": index(likeness(of.name, year), NAME) if of.name and year else None,
        "phone": seal(of.phone, PHONE, of.id),
        "phone_index": index(of.phone, PHONE) if of.phone else None,
        "contact": seal(of.contact, CONTACT, of.id),
        "birth": seal(birth, BIRTH, of.id),
        "class_name": seal(of.class_name, CLASS, of.id),
    }


def likeness(name: str, year: int) -> str:
    """What two entries of one person have in common."""
    return f"{fold(name)}|{year:04d}"


async def list_people(session: Session, institution_id: UUID) -> list[Person]:
    """Everybody of the school but those merged into somebody else, as they came."""
    found = await session.rows(
        PEOPLE.where(
            person.c.institution_id == institution_id, person.c.merged_into_id.is_(None)
        ).order_by(person.c.created_at, person.c.id)
    )
    return gather(session, found)


async def list_by_id(session: Session, ids: Iterable[UUID]) -> dict[UUID, Person]:
    found = await session.rows(PEOPLE.where(person.c.id.in_(list(ids))))
    return {one.id: one for one in gather(session, found)}


async def find_person(session: Session, institution_id: UUID, person_id: UUID) -> Person | None:
    """Somebody of this school; one of another school is not found."""
    found = await session.rows(
        PEOPLE.where(person.c.id == person_id, person.c.institution_id == institution_id)
    )
    return next(iter(gather(session, found)), None)
