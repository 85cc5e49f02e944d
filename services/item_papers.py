"""What is written about one thing of the roadmap by a form: a document's number, a note, a file."""

from dataclasses import replace
from datetime import date
from uuid import UUID

from db.queries import audit
from mentoring.filling import Filling
from mentoring.orders import bare_number
from mentoring.questionnaire import run
from mentoring.rights import Action
from mentoring.roadmap.plan import Fact, Item, Paper, SentFile
from services import programme, stages, surveys
from services.about import ABOUT, about_of
from services.act import Act
from services.correcting import at_a_glance
from services.editing import drop
from services.rights import requires
from services.ticking import Held, change, hold, hold_as

DOCUMENT = "stage_document"
NOTE = "stage_note"
FILE = "stage_file"
OF_DOCUMENTS = {DOCUMENT, stages.REASON}


@requires(Action.WORK_ON_ROADMAP)
async def begin(act: Act, form: str, key: UUID) -> surveys.Step:
    """Put the form in front, with what is known; raises KindChanged, and as `ticking.hold` does."""
    held = await hold_as(act, key, document=True) if form in OF_DOCUMENTS else await hold(act, key)
    today = held.view.outlook.now.date()
    step = await surveys.begin(act, form, given={ABOUT: str(key), **KNOWN[form](held.item, today)})
    corrected = form == DOCUMENT and is_in_force(held.item, today)
    return await at_a_glance(act, step, ("valid_until", "file")) if corrected else step


def is_in_force(item: Item, today: date) -> bool:
    return item.paper is Paper.IN_FORCE and item.in_order(today)


def known_of_document(item: Item, today: date) -> dict[str, str]:
    """Where it is needed again or ran out, another one will come in its place."""
    if not is_in_force(item, today):
        return {}
    dated = item.dated_on.isoformat() if item.dated_on else ""
    until = item.valid_until.isoformat() if item.valid_until else ""
    found = {"number": item.number, "dated_on": dated, "valid_until": until}
    return {name: value for name, value in found.items() if value}


def known_of_note(item: Item, _today: date) -> dict[str, str]:
    return {"note": item.note} if item.note else {}


def known_of_nothing(_item: Item, _today: date) -> dict[str, str]:
    return {}


def known_of_reason(_item: Item, _today: date) -> dict[str, str]:
    return {"what": stages.NOT_NEEDED}


KNOWN = {
    DOCUMENT: known_of_document,
    NOTE: known_of_note,
    FILE: known_of_nothing,
    stages.REASON: known_of_reason,
}


async def in_force(act: Act, filling: Filling) -> None:
    """A document has its number and date: it is in force."""
    values = run.values(filling.form, filling.submission, act.context())
    held = await taken(act, filling)
    dated, until = values.get("dated_on"), values.get("valid_until")
    number, file = bare_number(values["number"]), file_of(act, filling)
    days = programme.day_of(dated), programme.day_of(until)
    await put_in_force(act, held, number, *days, file=file)


async def put_in_force(
    act: Act,
    held: Held,
    number: str,
    dated: date | None,
    until: date | None = None,
    file: SentFile | None = None,
) -> None:
    """The order on introducing the model moves what is counted from it; without another `file` the
    item keeps its own.
    """
    signed = programme.in_force(act, held.item, number, dated)
    await change(act, held, replace(signed, valid_until=until, file=file or held.item.file))
    await audit.record(act.session, act.person, "document_in_force", held.item.id, act.now)
    if held.item.plan.fact is Fact.ORDER and dated:
        await programme.order_signed(act, number, dated)


async def noted(act: Act, filling: Filling) -> None:
    values = run.values(filling.form, filling.submission, act.context())
    held = await taken(act, filling)
    await change(act, held, replace(held.item, note=str(values["note"])))
    await audit.record(act.session, act.person, "item_noted", held.item.id, act.now)


async def filed(act: Act, filling: Filling) -> None:
    held = await taken(act, filling)
    file = file_of(act, filling) or held.item.file
    await change(act, held, replace(held.item, file=file))
    await audit.record(act.session, act.person, "item_filed", held.item.id, act.now)


async def reasoned(act: Act, filling: Filling) -> None:
    """A stage is closed although something is missing, or a document is not needed."""
    values = run.values(filling.form, filling.submission, act.context())
    reason = str(values["reason"])
    if values.get("what") == stages.CLOSE:
        await drop(act, filling)
        await stages.explained(act, filling, reason)
        return
    held = await taken(act, filling)
    settled = replace(
        held.item,
        paper=Paper.NOT_NEEDED,
        reason=reason,
        done_at=act.now,
        done_by_id=act.person.id,
    )
    await change(act, held, settled)
    await audit.record(act.session, act.person, "document_not_needed", held.item.id, act.now)


async def taken(act: Act, filling: Filling) -> Held:
    """The form only carries something to the roadmap, and leaves no copy behind."""
    await drop(act, filling)
    return await hold(act, about_of(filling))


def file_of(act: Act, filling: Filling) -> SentFile | None:
    """The first file among the answers."""
    sent = run.attachments(filling.form, filling.submission, act.context())
    return next((SentFile(each.file.id, each.file.name, each.kind) for each in sent), None)
