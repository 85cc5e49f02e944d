"""Pairs as they are looked at: the curator's lists and cards, and everybody's own."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

from db.queries import guardianships, meetings, people
from db.queries import pairs as stored
from mentoring.meetings import Meeting
from mentoring.pages import page
from mentoring.pair_notices import Both
from mentoring.pair_sights import View
from mentoring.pairs import OPEN, Pair, State
from mentoring.rights import Action
from services import pairs
from services.act import Act
from services.pair_looks import Look, look, looks
from services.people import PAGE, get_person
from services.rights import requires


@dataclass(frozen=True, slots=True)
class Page:
    """A screen of the pairs in one state; pages count from 0."""

    state: State
    lines: tuple[Both, ...]
    number: int
    pages: int
    total: int


@dataclass(frozen=True, slots=True)
class Card:
    """A pair for the curator, with the meetings of its group, the latest last."""

    look: Look
    meetings: tuple[Meeting, ...]


@dataclass(frozen=True, slots=True)
class Own:
    """A pair from one's own side, with the meetings that are ahead; `begins`: nobody of the group
    is being asked any more.
    """

    look: Look
    view: View
    ahead: tuple[Meeting, ...]
    begins: bool = False


@requires(Action.LEAD_PAIRS)
async def count(act: Act) -> Mapping[State, int]:
    """How many pairs of the school stand in each state, in the order of the way."""
    counted = Counter(
        each.state for each in await stored.list_pairs(act.session, act.person.institution_id)
    )
    return {state: counted[state] for state in State if counted[state]}


@requires(Action.LEAD_PAIRS)
async def list_page(act: Act, state: State, number: int = 0) -> Page:
    """A number beyond the end gives the last page; those who have waited longest come first."""
    found = await stored.list_pairs(act.session, act.person.institution_id, [state])
    found.sort(key=lambda each: each.changed_at or act.now)
    cut = page(found, number, PAGE)
    return Page(state, await named(act, cut.shown), cut.number, cut.pages, len(found))


async def named(act: Act, of: Sequence[Pair]) -> tuple[Both, ...]:
    ids = {key for each in of for key in (each.mentor_id, each.mentee_id)}
    known = await people.list_by_id(act.session, ids)
    return tuple(Both(each, known[each.mentor_id], known[each.mentee_id]) for each in of)


@requires(Action.LEAD_PAIRS)
async def open_card(act: Act, key: UUID) -> Card:
    """Raises PairGone."""
    found = await look(act, await pairs.get_pair(act, key))
    return Card(found, tuple(await meetings.list_of_groups(act.session, [found.pair.group_id])))


@requires(Action.LEAD_PAIRS)
async def list_of(act: Act, person: UUID) -> tuple[Both, ...]:
    """The pairs of somebody of the school, the open ones first. Raises PersonGone."""
    await get_person(act, person)
    return await named(act, await stored.list_of_person(act.session, person))


@requires(Action.TAKE_PART)
async def list_mine(act: Act) -> list[Own]:
    """The open pairs of who acts and of their children, each from their own side."""
    links = await guardianships.list_guardianships(act.session, guardians=[act.person.id])
    of = [act.person.id, *(each.child_id for each in links)]
    found = {
        each.id: each
        for key in of
        for each in await stored.list_of_person(act.session, key)
        if each.state in OPEN
    }
    seen = await looks(act, list(found.values()))
    return await owned(act, [each for each in seen if act.person.id in each.views])


@requires(Action.TAKE_PART)
async def open_own(act: Act, key: UUID) -> Own:
    """Also one that is over by now; raises PairGone."""
    found = await look(act, await pairs.get_pair(act, key))
    if act.person.id not in found.views:
        raise pairs.PairGone
    return (await owned(act, [found]))[0]


async def owned(act: Act, seen: Sequence[Look]) -> list[Own]:
    groups = [each.pair.group_id for each in seen]
    known = await meetings.list_of_groups(act.session, groups)
    asked = {
        each.group_id
        for each in await stored.list_of_groups(act.session, groups)
        if each.state in {State.PROPOSED, State.ASKED}
    }
    return [
        Own(
            each,
            each.views[act.person.id],
            tuple(m for m in known if m.is_ahead and m.group_id == each.pair.group_id),
            each.pair.group_id not in asked,
        )
        for each in seen
    ]
