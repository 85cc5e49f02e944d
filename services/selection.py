"""Selection of mentors: every step that the school takes with a candidate, and who hears of it."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Final
from uuid import UUID

from db.queries import audit, orders, selections
from mentoring.errors import Refusal
from mentoring.orders import Order
from mentoring.people import AgeBand, Person, Role
from mentoring.rights import Action
from mentoring.selection import CANDIDATES, NotNow, Selection, State, Step, after
from mentoring.selection_notices import SelectionMoved
from services import pair_leaving
from services.act import Act
from services.mentor_papers import Papers, papers_of
from services.people import get_person
from services.rights import requires
from services.ways import band_of

EVENTS: Final[Mapping[Step, str]] = {
    Step.INVITE: "mentor_invited",
    Step.PRESENT: "mentor_presented",
    Step.SELECT: "mentor_selected",
    Step.REGISTER: "mentor_registered",
    Step.REJECT: "mentor_rejected",
    Step.PAUSE: "mentor_paused",
    Step.RESUME: "mentor_resumed",
    Step.LEAVE: "mentor_left",
    Step.RETURN: "mentor_returned",
}
"""How the audit calls each step."""
GOES = frozenset({Step.REJECT, Step.LEAVE})
"""After which nobody can be somebody's mentor."""
STARTS_AFRESH = frozenset({Step.RETURN})
"""What leaves nothing of an earlier selection but the ticks."""


class NotAMentor(Refusal):
    """Whoever has not offered to be a mentor cannot be selected as one."""


@requires(Action.SELECT_MENTORS)
async def get_mentor(act: Act, key: UUID) -> Person:
    """Raises PersonGone, NotAMentor."""
    person = await get_person(act, key)
    if not person.is_a(Role.MENTOR):
        raise NotAMentor
    return person


@requires(Action.SELECT_MENTORS)
async def select(act: Act, key: UUID) -> None:
    """Also where something is missing: that was said before. Raises PersonGone, NotNow."""
    await take_step(act, await get_mentor(act, key), Step.SELECT)


@requires(Action.SELECT_MENTORS)
async def resume(act: Act, key: UUID) -> None:
    """Back to where the pause began. Raises PersonGone, NotAMentor, NotNow."""
    await take_step(act, await get_mentor(act, key), Step.RESUME)


@requires(Action.SELECT_MENTORS)
async def take_back(act: Act, key: UUID) -> None:
    """A rejected mentor, or one who left, is a candidate again. Raises as `resume` does."""
    await take_step(act, await get_mentor(act, key), Step.RETURN)


async def take_step(
    act: Act, person: Person, step: Step, reason: str = "", *, silently: bool = False
) -> Selection:
    """The candidate is told, unless other news tells them. Raises NotNow, also where somebody else
    was quicker.
    """
    present = await selections.get_selection(act.session, person.id)
    moved = moved_by(present, step, reason)
    if moved.state is present.state or not await selections.save(
        act.session, person, moved, {present.state}, act.now
    ):
        raise NotNow
    await audit.record(act.session, act.person, EVENTS[step], person.id, act.now)
    if step in GOES:
        await pair_leaving.mentor_left(act, person)
    if not silently:
        act.notify(person, moved_notice(act, person, step))
    return moved


def moved_by(present: Selection, step: Step, reason: str) -> Selection:
    return replace(
        present,
        state=after(present, step),
        before=present.state if step is Step.PAUSE else None,
        order_id=None if step in STARTS_AFRESH else present.order_id,
        reason=reason,
    )


def moved_notice(
    act: Act, person: Person, step: Step, order: Order | None = None
) -> SelectionMoved:
    return SelectionMoved(step, act.person, order, child=is_child(act, person))


def is_child(act: Act, person: Person) -> bool:
    return band_of(act, person) is AgeBand.CHILD


async def papers_seen(act: Act, person: Person) -> Papers:
    """With the last paper that is needed a candidate has presented them all."""
    papers = (await papers_of(act, [person.id]))[person.id]
    present = await selections.get_selection(act.session, person.id)
    if not papers.lacking and present.state in CANDIDATES - {State.PRESENTED}:
        await take_step(act, person, Step.PRESENT)
    return papers


async def order_of(act: Act, of: Selection) -> Order | None:
    """The order that names a mentor in the register."""
    if of.order_id is None:
        return None
    return (await orders.list_by_id(act.session, [of.order_id])).get(of.order_id)
