"""Taking in one row of a list: whoever is known stays one, a guardian waits with the child."""

from dataclasses import replace
from datetime import date

from db.queries import accounts, audit, guardianships, people
from mentoring.people import AgeBand, Basis, Draft, Person, Role, band_of, fold
from services import partners
from services.act import Act
from services.drafts import REFERRALS_WAIT, add_on_paper
from texts.people.sheet import ImportedRow


async def alike(act: Act, row: ImportedRow) -> Person | None:
    """Who this row is already: the same name and year of birth, or the same phone and name."""
    year = row.birth_on.year if row.birth_on else row.birth_year
    return await namesake(act, row.name, year, row.phone)


async def namesake(act: Act, name: str, year: int | None, phone: str | None) -> Person | None:
    """A phone alone proves nothing: brothers and sisters give their mother's."""
    found = await accounts.list_alike(act.session, act.school.id, name, year, phone)
    return next((each for each in found if fold(each.name or "") == fold(name)), None)


async def take_in(act: Act, row: ImportedRow) -> Person:
    """A new person, or the one that is known; children and mentors are drafts until a consent."""
    known = await alike(act, row)
    person = known or await add(act, row)
    if row.organisation and person.partner_id is None:
        partner = await partners.find_or_add(act, row.organisation, "other")
        person = await people.change(act.session, replace(person, partner_id=partner.id))
    if row.role is Role.TEACHER:
        person = await people.grant(act.session, person, Role.TEACHER, act.now)
    elif person.wish is None:
        person = await people.change(act.session, replace(person, wish=row.role))
    if row.role is Role.MENTEE and row.guardian_name and is_minor(act, person):
        await add_guardian(act, row, person)
    await audit.record(act.session, act.person, "person_imported", person.id, act.now)
    return person


def is_minor(act: Act, person: Person) -> bool:
    return person.band_on(act.context().today) is not AgeBand.GROWN


async def add(act: Act, row: ImportedRow) -> Person:
    staff = row.role is Role.TEACHER
    draft = Draft(act.now + REFERRALS_WAIT, Basis.IMPORT, act.person.id)
    return await add_on_paper(
        act,
        name=row.name,
        phone=row.phone,
        contact=row.phone if staff else None,
        birth_on=row.birth_on,
        birth_year=row.birth_year,
        class_name=row.class_name,
        age_band=band(act, row) or (None if row.role is Role.MENTEE else AgeBand.GROWN),
        wish=None if staff else row.role,
        draft=None if staff else draft,
    )


def band(act: Act, row: ImportedRow) -> AgeBand | None:
    """Of who has only a year of birth the younger age counts: a minor is not missed."""
    day = row.birth_on or (date(row.birth_year, 12, 31) if row.birth_year else None)
    return band_of(day, act.context().today) if day else None


async def add_guardian(act: Act, row: ImportedRow, child: Person) -> None:
    """A guardian on the list waits with the child: nothing of theirs is used before they agree.

    Brothers and sisters have one mother; but who has an account already proves by a link who
    they are, not by the name and phone on a list.
    """
    name = row.guardian_name or ""
    links = await guardianships.list_guardianships(act.session, children=[child.id])
    known = await people.list_by_id(act.session, [each.guardian_id for each in links])
    if any(fold(each.name or "") == fold(name) for each in known.values()):
        return
    guardian = await namesake(act, name, None, row.guardian_phone)
    if guardian is None or guardian.telegram_id is not None:
        guardian = await enlist(act, row)
    await guardianships.add_guardianship(
        act.session, child.institution_id, child.id, guardian.id, act.now
    )


async def enlist(act: Act, row: ImportedRow) -> Person:
    return await add_on_paper(
        act,
        name=row.guardian_name,
        phone=row.guardian_phone,
        draft=Draft(act.now + REFERRALS_WAIT, Basis.IMPORT, act.person.id),
    )
