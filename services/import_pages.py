"""Taking in a list page by page: its people, then their links, then the file; each page once."""

from dataclasses import asdict, dataclass
from typing import Any
from uuid import UUID

from db.queries import guardianships, people
from mentoring.notices import FileReady, PeopleImported
from mentoring.people import Person, Role
from services import intake, invitations
from services.act import Act
from texts.people.links import LinkRow, links_sheet
from texts.people.sheet import ImportedRow, PeopleSheet, from_json, to_json
from texts.phrases import Phrases

ROWS_JOB = "people_import"
LINKS_JOB = "people_import_links"
SHEET_JOB = "people_import_sheet"
PAGE = 50
"""People whom one transaction takes in: nobody who waits for an answer waits long for it."""

Page = dict[str, Any]
"""What a job's payload holds: `person` is the curator, the rest is what is left and what is made.
What is left moves on in the very transaction that writes the page before.
"""


async def start(act: Act, rows: tuple[ImportedRow, ...]) -> None:
    """The list is taken in for who acts; what was asked for by right goes on without them."""
    await start_rows(act, rows, [])


async def start_rows(act: Act, rows: tuple[ImportedRow, ...], ids: list[str]) -> None:
    sheet = to_json(PeopleSheet(rows)).decode()
    await act.start_job(ROWS_JOB, {"person": str(act.person.id), "sheet": sheet, "people": ids})


async def read(act: Act, payload: Page) -> Page:
    """Everything is read where it is written: whoever came meanwhile is recognised."""
    del act
    return payload


def work_rows(page: Page) -> tuple[ImportedRow, ...]:
    """The rows that are left."""
    return from_json(page["sheet"].encode()).rows


async def write_rows(act: Act, page: Page, left: tuple[ImportedRow, ...]) -> None:
    """One page of people, and the job for the next, in the transaction that ends this one."""
    act.me = await people.get_person(act.session, UUID(page["person"]))
    taken = [str((await intake.take_in(act, row)).id) for row in left[:PAGE]]
    ids = list(dict.fromkeys([*page["people"], *taken]))
    if left[PAGE:]:
        await start_rows(act, left[PAGE:], ids)
    else:
        await start_links(act, ids, [])


async def start_links(act: Act, ids: list[str], links: list[Page]) -> None:
    page = {"person": str(act.person.id), "people": ids, "links": links}
    await act.start_job(LINKS_JOB if ids else SHEET_JOB, page)


def work_links(page: Page) -> None:
    """There is nothing to work out between reading and writing."""
    del page


async def write_links(act: Act, page: Page, _made: None) -> None:
    """The links of one page of people; who is gone by now gets none."""
    act.me = await people.get_person(act.session, UUID(page["person"]))
    ids = page["people"]
    known = await people.list_by_id(act.session, [UUID(each) for each in ids[:PAGE]])
    found = [known[UUID(each)] for each in ids[:PAGE] if UUID(each) in known]
    made = [asdict(row) for person in found for row in await links_of(act, person)]
    await start_links(act, ids[PAGE:], [*page["links"], *made])


async def links_of(act: Act, person: Person) -> list[LinkRow]:
    """One's own link for who has no account yet, and one for each guardian on the list."""
    rows = []
    if person.telegram_id is None:
        link = await invitations.personal_link(act, person)
        role = person.wish or Role.TEACHER
        address = act.shared.address(link)
        rows.append(LinkRow(person.name or "", role, person.class_name, address))
    links = await guardianships.list_guardianships(act.session, children=[person.id])
    guardians = await people.list_by_id(act.session, [each.guardian_id for each in links])
    for guardian in guardians.values():
        if guardian.telegram_id is None:
            link = await invitations.guardian_personal_link(act, guardian, person)
            address = act.shared.address(link)
            name = f"{guardian.name} ({person.name})"
            rows.append(LinkRow(name, Role.GUARDIAN, person.class_name, address))
    return rows


@dataclass(frozen=True, slots=True)
class Links:
    """The personal links of an import, for the sheet to print."""

    person: Person
    rows: tuple[LinkRow, ...]
    phrases: Phrases


async def read_sheet(act: Act, payload: Page) -> Links:
    act.me = await people.get_person(act.session, UUID(payload["person"]))
    rows = [LinkRow(**{**each, "role": Role(each["role"])}) for each in payload["links"]]
    return Links(act.person, tuple(rows), act.shared.phrases)


def work_sheet(links: Links) -> bytes:
    return links_sheet(links.rows, links.person.language, links.phrases)


async def write_sheet(act: Act, links: Links, content: bytes) -> None:
    act.me = links.person
    act.notify(links.person, PeopleImported(len(links.rows)))
    act.notify(links.person, FileReady("links.xlsx", content, "ntf-import-links"))
