"""People who are on paper already: a workbook is checked, shown, and imported when confirmed."""

from collections import Counter
from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from db.queries import accounts, audit, guardianships, people, uploads
from db.types import new_id
from mentoring.errors import Refusal
from mentoring.notices import FileReady, PeopleImported, PeopleRead
from mentoring.people import AgeBand, Basis, Draft, Person, Role, band_of, fold
from mentoring.rights import Action
from services import invitations, partners
from services.act import Act
from services.drafts import REFERRALS_WAIT
from services.rights import requires
from texts.people.links import LinkRow, links_sheet
from texts.people.protocol import worded
from texts.people.sheet import ImportedRow, PeopleSheet, from_json, to_json
from texts.people.template import template
from texts.phrases import Phrases

KIND = "people"
TEMPLATE_JOB = "people_template"
IMPORT_JOB = "people_import"


class UploadGone(Refusal):
    """The list was imported or dropped already, or waited too long."""


async def offer(act: Act, sheet: PeopleSheet) -> None:
    """Say what was read: either every fault, or how many would come in, to be confirmed."""
    language, phrases = act.person.language, act.shared.phrases
    if sheet.faults:
        lines = worded(sheet.faults, language, phrases)
        act.notify(act.person, PeopleRead(None, 0, 0, 0, 0, tuple(lines)))
        return
    known = [row for row in sheet.rows if await alike(act, row)]
    key = await uploads.add_upload(act.session, act.person, KIND, to_json(sheet), act.now)
    counts = Counter(row.role for row in sheet.rows)
    act.notify(
        act.person,
        PeopleRead(
            upload_id=key,
            mentees=counts[Role.MENTEE],
            mentors=counts[Role.MENTOR],
            teachers=counts[Role.TEACHER],
            known=len(known),
            lines=tuple(worded(sheet.remarks, language, phrases)),
        ),
    )


async def alike(act: Act, row: ImportedRow) -> Person | None:
    """Who this row is already: the same name and year of birth, or the same phone and name."""
    year = row.birth_on.year if row.birth_on else row.birth_year
    return await namesake(act, row.name, year, row.phone)


async def namesake(act: Act, name: str, year: int | None, phone: str | None) -> Person | None:
    """A phone alone proves nothing: brothers and sisters give their mother's."""
    found = await accounts.list_alike(act.session, act.school.id, name, year, phone)
    return next((each for each in found if fold(each.name or "") == fold(name)), None)


@requires(Action.IMPORT)
async def drop(act: Act, key: UUID) -> None:
    """The curator does not want the list after all; raises UploadGone."""
    if await uploads.take_upload(act.session, act.person, key) is None:
        raise UploadGone


@requires(Action.IMPORT)
async def confirm(act: Act, key: UUID) -> int:
    """Take the list in: what was confirmed is worked off at once, links follow as a file."""
    taken = await uploads.take_upload(act.session, act.person, key)
    if taken is None or taken.kind != KIND:
        raise UploadGone
    sheet = from_json(taken.content)
    ids = [str((await take_in(act, row)).id) for row in sheet.rows]
    await act.start_job(IMPORT_JOB, {"person": str(act.person.id), "people": ids})
    return len(ids)


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
    added = blank(act)
    await people.add_person(act.session, added, act.now)
    staff = row.role is Role.TEACHER
    draft = Draft(act.now + REFERRALS_WAIT, Basis.IMPORT, act.person.id)
    return await people.change(
        act.session,
        replace(
            added,
            name=row.name,
            phone=row.phone,
            contact=row.phone if staff else None,
            birth_on=row.birth_on,
            birth_year=row.birth_year,
            class_name=row.class_name,
            age_band=band(act, row) or (None if row.role is Role.MENTEE else AgeBand.GROWN),
            wish=None if staff else row.role,
            draft=None if staff else draft,
        ),
    )


def blank(act: Act) -> Person:
    return Person(
        id=new_id(),
        institution_id=act.person.institution_id,
        telegram_id=None,
        language=act.person.language,
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
    guardian = blank(act)
    await people.add_person(act.session, guardian, act.now)
    return await people.change(
        act.session,
        replace(
            guardian,
            name=row.guardian_name,
            phone=row.guardian_phone,
            draft=Draft(act.now + REFERRALS_WAIT, Basis.IMPORT, act.person.id),
        ),
    )


@dataclass(frozen=True, slots=True)
class Links:
    """The personal links of an import, for the sheet to print."""

    person: Person
    rows: tuple[LinkRow, ...]
    phrases: Phrases


async def read(act: Act, payload: dict[str, object]) -> Links:
    act.me = await people.get_person(act.session, UUID(str(payload["person"])))
    ids = [UUID(str(each)) for each in list(payload["people"])]  # type: ignore[call-overload]  # JSON
    known = await people.list_by_id(act.session, ids)
    rows = [
        row for key in dict.fromkeys(ids) if key in known for row in await links_of(act, known[key])
    ]
    return Links(act.person, tuple(rows), act.shared.phrases)


async def links_of(act: Act, person: Person) -> list[LinkRow]:
    """One's own link for who has no account yet, and one for each guardian on the list."""
    rows = []
    if person.telegram_id is None:
        link = await invitations.personal_link(act, person)
        role = person.wish or Role.TEACHER
        address = act.shared.link(link.token or "")
        rows.append(LinkRow(person.name or "", role, person.class_name, address))
    links = await guardianships.list_guardianships(act.session, children=[person.id])
    guardians = await people.list_by_id(act.session, [each.guardian_id for each in links])
    for guardian in guardians.values():
        if guardian.telegram_id is None:
            link = await invitations.guardian_personal_link(act, guardian, person)
            address = act.shared.link(link.token or "")
            name = f"{guardian.name} ({person.name})"
            rows.append(LinkRow(name, Role.GUARDIAN, person.class_name, address))
    return rows


def work(links: Links) -> bytes:
    return links_sheet(links.rows, links.person.language, links.phrases)


async def write(act: Act, links: Links, content: bytes) -> None:
    act.me = links.person
    act.notify(links.person, PeopleImported(len(links.rows)))
    act.notify(links.person, FileReady("links.xlsx", content, "ntf-import-links"))


@requires(Action.IMPORT)
async def ask_for_template(act: Act) -> None:
    await act.start_job(TEMPLATE_JOB, {"person": str(act.person.id)})


async def read_template(act: Act, payload: dict[str, str]) -> tuple[Person, Phrases]:
    return await people.get_person(act.session, UUID(payload["person"])), act.shared.phrases


def work_template(found: tuple[Person, Phrases]) -> bytes:
    person, phrases = found
    return template(person.language, phrases)


async def write_template(act: Act, found: tuple[Person, Phrases], content: bytes) -> None:
    act.me = found[0]
    act.notify(found[0], FileReady("people.xlsx", content, "ntf-people-template"))
