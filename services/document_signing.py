"""A signed paper gets its number and date, once: its line in the roadmap is in force then."""

from collections.abc import Collection
from dataclasses import replace
from datetime import date
from uuid import UUID

from db.queries import audit, programmes
from db.queries import documents as stored
from mentoring.document_kinds import Kind, Scope, get_kind, line_of
from mentoring.documents import Document
from mentoring.filling import Filling
from mentoring.orders import bare_number
from mentoring.questionnaire import run
from mentoring.rights import Action
from mentoring.roadmap.plan import Paper
from services import item_papers, programme, surveys
from services.about import ABOUT, about_of
from services.act import Act
from services.document_common import iso
from services.documents import get_document
from services.editing import drop
from services.rights import requires
from services.ticking import Held, StageIsClosed, change, hold

FORM = "doc_signed"


@requires(Action.MAKE_DOCUMENTS)
async def begin(act: Act, key: UUID) -> surveys.Step:
    """Raises DocumentGone."""
    found = await get_document(act, key)
    known = {"number": found.number, "dated_on": iso(found.dated_on)}
    given = {name: value for name, value in known.items() if value}
    return await surveys.begin(act, FORM, given={ABOUT: str(key), **given})


async def signed(act: Act, filling: Filling) -> None:
    """An old button names an old paper: what counts is the newest of the same."""
    await drop(act, filling)
    values = run.values(filling.form, filling.submission, act.context())
    found = await get_document(act, about_of(filling))
    newest = await stored.list_whole(act.session, act.school.id, found.kind, [found.about_id])
    number, on = bare_number(values["number"]), programme.day_of(values.get("dated_on"))
    await enter(act, newest[found.about_id], number, on)
    kind = get_kind(found.kind)
    if kind.scope is Scope.SCHOOL:
        until = programme.day_of(values.get("valid_until"))
        await put_in_force(act, kind, number, on, until)


async def enter(act: Act, of: Document, number: str, on: date | None) -> None:
    await stored.number(act.session, of.id, number, on)
    await audit.record(act.session, act.person, "document_signed", of.about_id or of.id, act.now)


async def hold_line(act: Act, kind: Kind) -> Held | None:
    """The line of the roadmap, to be changed; None without one, or where its stage is closed."""
    item = line_of(kind, await programmes.find_open(act.session, act.school.id))
    if item is None:
        return None
    try:
        return await hold(act, item.id)
    except StageIsClosed:
        return None


async def put_in_force(
    act: Act, kind: Kind, number: str, on: date | None, until: date | None = None
) -> bool:
    """The line of the roadmap, as if it had been entered there; False where it cannot change."""
    held = await hold_line(act, kind)
    if held is not None:
        await item_papers.put_in_force(act, held, number, on, until)
    return held is not None


async def drafted(act: Act, kind: Kind) -> None:
    """What was only needed is drafted now."""
    held = await hold_line(act, kind)
    if held is not None and held.item.paper is Paper.NEEDED:
        await change(act, held, replace(held.item, paper=Paper.DRAFTED))


async def ordered(act: Act, code: str, number: str, on: date, named: Collection[UUID]) -> None:
    """An order was entered where it does its work. The paper has its number if it names the same
    people; a line of the roadmap that is in force already stays as it is.
    """
    found = await stored.list_whole(act.session, act.school.id, code, [None])
    paper = found.get(None)
    if paper is not None and not paper.number and paper.people == frozenset(named):
        await enter(act, paper, number, on)
    held = await hold_line(act, get_kind(code))
    if held is not None and held.item.paper is not Paper.IN_FORCE:
        await item_papers.put_in_force(act, held, number, on)
