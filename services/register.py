"""The register of mentors: one order names everybody who was selected."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from pydantic import TypeAdapter

from db.queries import audit, orders, people, selections, told, uploads
from db.types import new_id
from mentoring.errors import Refusal
from mentoring.filling import Filling
from mentoring.orders import Kind, Order, bare_number
from mentoring.people import Person
from mentoring.questionnaire import run
from mentoring.rights import Action
from mentoring.selection import State, Step
from mentoring.selection_notices import RegisterProposed
from services import document_signing, surveys
from services.act import Act
from services.candidates import Line, everybody, lines_of
from services.editing import drop
from services.rights import requires
from services.selection import EVENTS, moved_notice

FORM = "register_order"
KIND = "register"
NEWS = "register"
"""How it is known to whom their place in the register was told."""


class NobodySelected(Refusal):
    """There is nobody who could be named in an order: select somebody first."""


class RegisterGone(Refusal):
    """The list was confirmed, put aside, or made so long ago that it was forgotten."""


@dataclass(frozen=True, slots=True)
class Register:
    """Who waits for an order, who is named in one, and the order that was entered last."""

    waiting: tuple[Line, ...]
    registered: int
    last: Order | None


@dataclass(frozen=True, slots=True)
class Wanted:
    """An order with the list of those whom it will name."""

    number: str
    dated_on: date
    people: tuple[UUID, ...]


@dataclass(frozen=True, slots=True)
class Confirmed:
    """`left` were taken out of the selection after the list was made."""

    order: Order
    named: int
    left: int


_SHAPE = TypeAdapter(Wanted)


@requires(Action.SELECT_MENTORS)
async def show(act: Act) -> Register:
    found = await everybody(act)
    waiting = [each for each in found if each[1].state is State.SELECTED]
    return Register(
        tuple(await lines_of(act, waiting)),
        sum(selection.state is State.REGISTERED for _, selection in found),
        await orders.find_last(act.session, act.school.id, Kind.REGISTER),
    )


@requires(Action.SELECT_MENTORS)
async def begin(act: Act) -> surveys.Step:
    """Raises NobodySelected."""
    await list_selected(act)
    return await surveys.begin(act, FORM)


async def list_selected(act: Act) -> list[Person]:
    found = [person for person, each in await everybody(act) if each.state is State.SELECTED]
    if not found:
        raise NobodySelected
    return found


async def ordered(act: Act, filling: Filling) -> None:
    """The list is shown before anybody is named: the order itself is written by the «yes»."""
    await drop(act, filling)
    values = run.values(filling.form, filling.submission, act.context())
    named = await list_selected(act)
    wanted = Wanted(
        bare_number(values["number"]), values["dated_on"], tuple(each.id for each in named)
    )
    content = _SHAPE.dump_json(wanted)
    key = await uploads.add_upload(act.session, act.person, KIND, content, act.now)
    notice = RegisterProposed(key, wanted.number, wanted.dated_on, tuple(named))
    act.notify(act.person, notice)


@requires(Action.SELECT_MENTORS)
async def confirm(act: Act, upload: UUID) -> Confirmed:
    """Everybody on the list who is still selected is named, and told once.

    Raises RegisterGone, NobodySelected.
    """
    wanted = await take(act, upload)
    selected = {each.id for each in await list_selected(act)}
    if selected.isdisjoint(wanted.people):
        raise NobodySelected
    order = Order(new_id(), act.school.id, Kind.REGISTER, wanted.number, wanted.dated_on)
    await orders.add_order(act.session, order, act.person, act.now)
    named = await selections.register(act.session, act.school.id, wanted.people, order.id, act.now)
    await tell(act, order, named)
    await document_signing.ordered(act, FORM, order.number, order.dated_on, named)
    return Confirmed(order, len(named), len(wanted.people) - len(named))


async def tell(act: Act, order: Order, named: set[UUID]) -> None:
    news = await told.first_time(act.session, order.id, sorted(named), NEWS, act.now)
    for person in (await people.list_by_id(act.session, news)).values():
        await audit.record(act.session, act.person, EVENTS[Step.REGISTER], person.id, act.now)
        act.notify(person, moved_notice(act, person, Step.REGISTER, order))


@requires(Action.SELECT_MENTORS)
async def put_aside(act: Act, upload: UUID) -> None:
    """«Не сейчас»: nobody is named. Raises RegisterGone."""
    await take(act, upload)


async def take(act: Act, upload: UUID) -> Wanted:
    taken = await uploads.take_upload(act.session, act.person, upload, KIND)
    if taken is None:
        raise RegisterGone
    return _SHAPE.validate_json(taken.content)
