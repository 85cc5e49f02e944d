"""People who are on paper already: a workbook is checked, shown, and imported when confirmed."""

from collections import Counter
from uuid import UUID

from db.queries import people, uploads
from mentoring.errors import Refusal
from mentoring.notices import FileReady, PeopleRead
from mentoring.people import Person, Role
from mentoring.rights import Action
from services import import_pages, intake
from services.act import Act
from services.rights import requires
from texts.people.sheet import PeopleSheet, from_json, to_json
from texts.phrases import Phrases
from texts.tables.faults import worded

KIND = "people"
TEMPLATE_JOB = "people_template"


class UploadGone(Refusal):
    """The list was imported or dropped already, or waited too long."""


async def offer(act: Act, sheet: PeopleSheet) -> None:
    """Say what was read: either every fault, or how many would come in, to be confirmed."""
    language, phrases = act.person.language, act.shared.phrases
    if sheet.faults:
        lines = worded(sheet.faults, language, phrases)
        act.notify(act.person, PeopleRead(None, 0, 0, 0, 0, tuple(lines)))
        return
    known = [row for row in sheet.rows if await intake.alike(act, row)]
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


@requires(Action.IMPORT)
async def drop(act: Act, key: UUID) -> None:
    """The curator does not want the list after all; raises UploadGone."""
    if await uploads.take_upload(act.session, act.person, key) is None:
        raise UploadGone


@requires(Action.IMPORT)
async def confirm(act: Act, key: UUID) -> int:
    """Take the list in, once: its rows are worked off page by page, links follow as a file.

    Raises UploadGone.
    """
    taken = await uploads.take_upload(act.session, act.person, key, KIND)
    if taken is None:
        raise UploadGone
    rows = from_json(taken.content).rows
    await import_pages.start(act, rows)
    return len(rows)


@requires(Action.IMPORT)
async def ask_for_template(act: Act) -> None:
    await act.start_job(TEMPLATE_JOB, {"person": str(act.person.id)})


async def read_template(act: Act, payload: dict[str, str]) -> tuple[Person, Phrases]:
    return await people.get_person(act.session, UUID(payload["person"])), act.shared.phrases


def work_template(found: tuple[Person, Phrases]) -> bytes:
    from texts.people.template import template  # noqa: PLC0415 - its reader weighs 20 MB

    person, phrases = found
    return template(person.language, phrases)


async def write_template(act: Act, found: tuple[Person, Phrases], content: bytes) -> None:
    act.me = found[0]
    act.notify(found[0], FileReady("people.xlsx", content, "ntf-people-template"))
