"""Candidates as the curator sees them: how many stand where, who they are, and one by one."""

from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from uuid import UUID

from db.queries import audit, people, selections
from mentoring.meetings import Meeting
from mentoring.mentor_papers import Kind
from mentoring.orders import Order
from mentoring.pages import page
from mentoring.people import Person, Role
from mentoring.rights import Action
from mentoring.selection import Selection, State
from services.act import Act
from services.criteria import list_criteria
from services.mentor_papers import Papers, papers_of
from services.people import PAGE
from services.rights import requires
from services.selection import EVENTS, get_mentor, order_of
from services.talks import talk_of

EARLIER_EVENT = "mentor_approved"
"""How a selection was recorded before there were several steps."""


@dataclass(frozen=True, slots=True)
class Line:
    """A candidate in a list: which papers are lacking, and how many criteria are not ticked."""

    person: Person
    selection: Selection
    lacking: tuple[Kind, ...]
    unmet: int

    @property
    def is_complete(self) -> bool:
        return not self.lacking and not self.unmet


@dataclass(frozen=True, slots=True)
class Page:
    """A screen of those in one state; pages count from 0."""

    state: State
    lines: tuple[Line, ...]
    number: int
    pages: int
    total: int


@dataclass(frozen=True, slots=True)
class Candidate:
    """Everything on one screen; `moved_by` took the last step, `seers` have seen the papers."""

    person: Person
    selection: Selection
    papers: Papers
    criteria: tuple[str, ...]
    moved_by: Person | None
    seers: dict[UUID, Person]
    order: Order | None
    talk: Meeting | None

    @property
    def unmet(self) -> tuple[str, ...]:
        return tuple(each for each in self.criteria if each not in self.selection.ticked)


@requires(Action.SELECT_MENTORS)
async def count_states(act: Act) -> dict[State, int]:
    """Of all who offered to be mentors; a state in which nobody is counts nobody."""
    counted = Counter(selection.state for _, selection in await everybody(act))
    return {state: counted[state] for state in State}


@requires(Action.SELECT_MENTORS)
async def list_page(act: Act, state: State, number: int = 0) -> Page:
    """A number beyond the end gives the last page."""
    found = [each for each in await everybody(act) if each[1].state is state]
    cut = page(found, number, PAGE)
    lines = tuple(await lines_of(act, cut.shown))
    return Page(state, lines, cut.number, cut.pages, len(found))


@requires(Action.SELECT_MENTORS)
async def open_candidate(act: Act, key: UUID) -> Candidate:
    """Raises PersonGone, NotAMentor."""
    person = await get_mentor(act, key)
    selection = await selections.get_selection(act.session, key)
    papers = (await papers_of(act, [key]))[key]
    seen_by = [each.seen_by_id for each in papers.seen.values() if each.seen_by_id]
    moved = await audit.find_last(act.session, (*EVENTS.values(), EARLIER_EVENT), key)
    by = moved.actor_id if moved else None
    known = await people.list_by_id(act.session, {*seen_by, *([by] if by else [])})
    return Candidate(
        person,
        selection,
        papers,
        await list_criteria(act),
        known.get(by) if by else None,
        known,
        await order_of(act, selection),
        await talk_of(act, key),
    )


async def everybody(act: Act) -> list[tuple[Person, Selection]]:
    """All mentors of the school in the order in which they came, whatever was decided."""
    school = act.person.institution_id
    known = await selections.list_selections(act.session, school)
    return [
        (each, known.get(each.id, Selection(each.id)))
        for each in await people.list_in_role(act.session, school, Role.MENTOR)
        if each.merged_into_id is None
    ]


async def those(act: Act, keys: Collection[UUID]) -> list[tuple[Person, Selection]]:
    """Of all mentors these; who is none any more is left out."""
    return [each for each in await everybody(act) if each[0].id in keys]


async def lines_of(act: Act, of: Sequence[tuple[Person, Selection]]) -> list[Line]:
    criteria = await list_criteria(act)
    papers = await papers_of(act, [person.id for person, _ in of])
    return [
        Line(
            person,
            selection,
            papers[person.id].lacking,
            sum(each not in selection.ticked for each in criteria),
        )
        for person, selection in of
    ]
