"""Approving pairs by an order: who can be named, the curator's choice, the number and the date."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from datetime import date
from uuid import UUID

from pydantic import TypeAdapter

from db.queries import audit, orders, pairs, selections, uploads
from db.types import new_id
from mentoring.approval import Lack, OrderProposed, lacks
from mentoring.errors import Refusal
from mentoring.filling import Filling
from mentoring.orders import Kind, Order, bare_number
from mentoring.pair_notices import Both
from mentoring.pairs import COURTING, State
from mentoring.people import Role
from mentoring.questionnaire import run
from mentoring.rights import Action, allowed
from services import approval_telling, document_signing, mentor_papers, surveys
from services.about import ABOUT, about_of
from services.act import Act
from services.editing import drop
from services.pair_sides import may_be_paired
from services.pair_views import named
from services.rights import requires
from texts import dates

FORM = "pairs_order"
KIND = "approval"
"""What a choice of pairs is called among the uploads."""


class ApprovalGone(Refusal):
    """The list was changed, approved or dropped meanwhile."""


class NothingReady(Refusal):
    """Nobody of those chosen can be named in an order."""


@dataclass(frozen=True, slots=True)
class Choice:
    """The pairs that a curator is about to approve; `id` changes with every tap."""

    id: UUID
    pairs: frozenset[UUID]
    number: str = ""
    dated_on: date | None = None


_SHAPE = TypeAdapter(Choice)


@dataclass(frozen=True, slots=True)
class Board:
    """What can be approved today, what lacks something, and what is still on its way."""

    choice: Choice
    ready: tuple[Both, ...]
    lacking: tuple[tuple[Both, tuple[Lack, ...]], ...]
    courting: tuple[Both, ...]


@requires(Action.LEAD_PAIRS)
async def look_over(act: Act) -> Board:
    """Everything that can be approved is chosen until the curator takes some of it out."""
    return await board(act, None)


@requires(Action.LEAD_PAIRS)
async def toggle(act: Act, key: UUID, pair_id: UUID) -> Board:
    """Raises ApprovalGone."""
    chosen = await take(act, key)
    return await board(act, chosen.pairs ^ {pair_id})


@requires(Action.LEAD_PAIRS)
async def turn(act: Act, key: UUID) -> Board:
    """The same choice once more, for another page of it; raises ApprovalGone."""
    return await board(act, (await take(act, key)).pairs)


async def board(act: Act, chosen: Collection[UUID] | None) -> Board:
    open_ = await pairs.list_pairs(act.session, act.person.institution_id, COURTING)
    found = await named(act, open_)
    planned = [each for each in found if each.pair.state is State.READY]
    missing = await lacks_of(act, planned)
    ready = tuple(each for each in planned if not missing[each.pair.id])
    ids = {each.pair.id for each in ready}
    kept = ids if chosen is None else ids.intersection(chosen)
    return Board(
        choice=await keep(act, Choice(new_id(), frozenset(kept))),
        ready=ready,
        lacking=tuple((each, missing[each.pair.id]) for each in planned if missing[each.pair.id]),
        courting=tuple(each for each in found if each.pair.state is not State.READY),
    )


async def lacks_of(act: Act, planned: Sequence[Both]) -> dict[UUID, tuple[Lack, ...]]:
    """Checked today, whatever held when they were proposed."""
    mentors = {each.pair.mentor_id for each in planned}
    mentees = {each.pair.mentee_id for each in planned}
    agreed = {
        *await may_be_paired(act, mentors, Role.MENTOR),
        *await may_be_paired(act, mentees, Role.MENTEE),
    }
    papers = await mentor_papers.papers_of(act, mentors)
    taken = await selections.list_taken(act.session, act.school.id)
    return {
        each.pair.id: lacks(
            agreed={each.pair.mentor_id, each.pair.mentee_id} <= agreed,
            papers=not papers[each.pair.mentor_id].lacking,
            taken=each.pair.mentor_id in taken,
        )
        for each in planned
    }


@requires(Action.LEAD_PAIRS)
async def begin(act: Act, key: UUID) -> surveys.Step:
    """The order's number and date; raises ApprovalGone, NothingReady."""
    chosen = await take(act, key)
    if not chosen.pairs:
        raise NothingReady
    kept = await keep(act, chosen)
    return await surveys.begin(act, FORM, given={ABOUT: str(kept.id)})


async def ordered(act: Act, filling: Filling) -> None:
    """What the order is about to approve is shown by name before it does. Raises ApprovalGone."""
    await drop(act, filling)
    if not allowed(act.person, Action.LEAD_PAIRS):
        return
    values = run.values(filling.form, filling.submission, act.context())
    on = values["dated_on"]
    if not isinstance(on, date):
        raise TypeError("the form asks for a day")
    chosen = await take(act, about_of(filling))
    ready = [
        each for each in (await board(act, chosen.pairs)).ready if each.pair.id in chosen.pairs
    ]
    if not ready:
        raise NothingReady
    kept = frozenset(each.pair.id for each in ready)
    number = bare_number(values["number"])
    wanted = await keep(act, Choice(new_id(), kept, number, on))
    day = dates.day(on, act.person.language)
    act.notify(act.person, OrderProposed(wanted.id, number, day, tuple(ready)))


@requires(Action.LEAD_PAIRS)
async def approve(act: Act, key: UUID) -> int:
    """One order for all of them, in one act; everybody concerned is told page by page after it.

    Who moved on or lacks something by now is left out. Raises ApprovalGone, NothingReady.
    """
    chosen = await take(act, key)
    if chosen.dated_on is None:
        raise ApprovalGone
    found = [each.pair.id for each in (await board(act, chosen.pairs)).ready]
    wanted = [key for key in found if key in chosen.pairs]
    if not wanted:
        raise NothingReady
    order = Order(new_id(), act.school.id, Kind.PAIRS, chosen.number, chosen.dated_on)
    await orders.add_order(act.session, order, act.person, act.now)
    done = await pairs.approve(act.session, act.school.id, wanted, order.id, act.now)
    about = [key for each in done for key in (each.mentee_id, each.mentor_id)]
    await audit.record_all(act.session, act.person, "pair_approve", about, act.now)
    await document_signing.ordered(act, FORM, order.number, order.dated_on, about)
    await approval_telling.start(act, order.id)
    return len(done)


@requires(Action.LEAD_PAIRS)
async def drop_choice(act: Act, key: UUID) -> None:
    await take(act, key)


async def keep(act: Act, choice: Choice) -> Choice:
    content = _SHAPE.dump_json(choice)
    key = await uploads.add_upload(act.session, act.person, KIND, content, act.now)
    return replace(choice, id=key)


async def take(act: Act, key: UUID) -> Choice:
    taken = await uploads.take_upload(act.session, act.person, key, KIND)
    if taken is None:
        raise ApprovalGone
    return replace(_SHAPE.validate_json(taken.content), id=taken.id)
