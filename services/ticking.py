"""What the team does about one thing of the roadmap: tick it, take that back, note, pass it on."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import timedelta
from uuid import UUID

from db.queries import audit, programmes
from db.queues import planned as queue
from mentoring.errors import Refusal
from mentoring.people import Person
from mentoring.reminders import Chain
from mentoring.rights import Action
from mentoring.roadmap.notices import HandedOn
from mentoring.roadmap.outlook import Planned, leads
from mentoring.roadmap.plan import Item, Paper, Stage
from mentoring.roadmap.planning import back_on, due_of
from services import deadlines
from services.act import Act
from services.rights import requires
from services.roadmap import View, view


class NotYourItem(Refusal):
    """Somebody else is responsible for it."""


class StageIsClosed(Refusal):
    """Nothing changes in a closed stage; it can be opened again."""


class NotOnTheTeam(Refusal):
    """Who is to take it over carries the programme no more, or cannot be written to."""


class KindChanged(Refusal):
    """The roadmap was changed meanwhile: a task is a document by now, or the other way round."""


@dataclass(frozen=True, slots=True)
class Held:
    """An item in hand, with the roadmap around it."""

    view: View
    stage: Stage
    item: Item


@requires(Action.SEE_ROADMAP)
async def open_item(act: Act, key: UUID) -> Held:
    """Raises ItemGone."""
    seen = await view(act)
    return Held(seen, *seen.item(key))


async def hold(act: Act, key: UUID) -> Held:
    """For a change by who is responsible; raises ItemGone, NotYourItem, StageIsClosed."""
    seen = await view(act, for_change=True)
    held = Held(seen, *seen.item(key))
    if not may_work_on(act, held):
        raise NotYourItem
    if held.stage.is_closed:
        raise StageIsClosed
    return held


async def hold_as(act: Act, key: UUID, *, document: bool) -> Held:
    held = await hold(act, key)
    if held.item.is_document is not document:
        raise KindChanged
    return held


@requires(Action.WORK_ON_ROADMAP)
async def hold_to_pass(act: Act, key: UUID) -> Held:
    """To be asked to whom; raises as `hold` does."""
    return await hold(act, key)


def may_work_on(act: Act, held: Held) -> bool:
    """Whoever leads the programme, or is responsible for this."""
    team = held.view.outlook.team
    return leads(act.person) or act.person.id in team.owners(held.stage, held.item)


async def change(act: Act, held: Held, changed: Item) -> None:
    await programmes.save_item(act.session, held.view.programme, held.stage, changed)
    await deadlines.replan(act, act.school.id)


@requires(Action.WORK_ON_ROADMAP)
async def tick(act: Act, key: UUID) -> bool:
    """False if it was done already, by whomever. Raises KindChanged, and as `hold` does."""
    held = await hold_as(act, key, document=False)
    if held.item.done_at is not None:
        return False
    done = replace(held.item, done_at=act.now, done_by_id=act.person.id)
    await change(act, held, done)
    await audit.record(act.session, act.person, "item_done", key, act.now)
    return True


@requires(Action.WORK_ON_ROADMAP)
async def untick(act: Act, key: UUID) -> bool:
    """Back to what is to be done; a document is needed again. False if it was so already."""
    held = await hold(act, key)
    if held.item.done_at is None and held.item.paper is Paper.NEEDED:
        return False
    open_ = replace(held.item, done_at=None, done_by_id=None, paper=Paper.NEEDED, reason="")
    await change(act, held, open_)
    await audit.record(act.session, act.person, "item_undone", key, act.now)
    return True


@requires(Action.WORK_ON_ROADMAP)
async def draft(act: Act, key: UUID) -> None:
    """A document is written, and not signed yet. Raises KindChanged, and as `hold` does."""
    held = await hold_as(act, key, document=True)
    drafted = replace(held.item, paper=Paper.DRAFTED, done_at=None, done_by_id=None)
    await change(act, held, drafted)
    await audit.record(act.session, act.person, "document_drafted", key, act.now)


@requires(Action.WORK_ON_ROADMAP)
async def hand_on(act: Act, key: UUID, to: UUID) -> Person:
    """Somebody of the team takes it over, and is told. Raises NotOnTheTeam, and as `hold` does."""
    held = await hold(act, key)
    outlook = held.view.outlook
    taker = outlook.team.people.get(to)
    if taker is None:
        raise NotOnTheTeam
    await change(act, held, replace(held.item, owner_id=to))
    await audit.record(act.session, act.person, "item_handed_on", key, act.now)
    if taker.id != act.person.id:
        on = due_of(outlook, held.stage, held.item)
        act.notify(taker, HandedOn(held.stage, held.item, act.person, on))
    return taker


@requires(Action.WORK_ON_ROADMAP)
async def give_back(act: Act, key: UUID) -> None:
    """To whoever was responsible at first. Raises as `hold` does."""
    held = await hold(act, key)
    await change(act, held, replace(held.item, owner_id=None))
    await audit.record(act.session, act.person, "item_handed_on", key, act.now)


@requires(Action.WORK_ON_ROADMAP)
async def put_off(act: Act, key: UUID, days: int) -> Planned | None:
    """Who acts is not reminded of it before that day, and on it again; raises as `hold` does.

    None where there is nothing to put off: it has no deadline, or is done.
    """
    held = await hold(act, key)
    outlook = held.view.outlook
    on = due_of(outlook, held.stage, held.item)
    if on is None:
        return None
    known = await deadlines.known_of(act, held.view.programme)
    day = outlook.calendar.not_before(outlook.now.date() + timedelta(days=days))
    made = Planned(act.person.id, Chain.POSTPONED, key, (day - on).days, on, act.now)
    made = replace(made, due_at=back_on(made, outlook))
    await queue.drop(act.session, filter(of_same(made), known))
    await queue.plan(act.session, [made], act.now)
    await deadlines.replan(act, act.school.id)
    return made


def of_same(made: Planned) -> Callable[[Planned], bool]:
    """What the same person put off of the same thing before."""

    def same(row: Planned) -> bool:
        key = (row.person_id, row.chain, row.about_id)
        return key == (made.person_id, made.chain, made.about_id)

    return same


def takers(held: Held) -> list[Person]:
    """Whom it could be passed on to: the team, but for who has it now."""
    team = held.view.outlook.team
    theirs = team.owners(held.stage, held.item)
    return [each for each in team.people.values() if (each.id,) != theirs]
