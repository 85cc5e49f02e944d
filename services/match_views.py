"""The plan as the curator looks at it: page by page, pair by pair."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from uuid import UUID

from db.queries import matching, people
from mentoring.matching.plan import LeftOver, Proposal
from mentoring.pages import page
from mentoring.people import Person
from mentoring.rights import Action
from mentoring.way import REQUESTS
from services import match_plans, match_settings
from services.act import Act
from services.match_plans import Found, PairUnplanned
from services.match_settings import Wishes
from services.people import get_person
from services.rights import requires

PAGE = 6
LEFT_PAGE = 4
"""Whoever has no mentor needs more lines: why, and what would help."""

People = Mapping[UUID, Person]


@dataclass(frozen=True, slots=True)
class PlanPage:
    """`newcomers` wait and are not in the plan; pages count from 0."""

    found: Found | None
    wishes: Wishes
    newcomers: int
    shown: tuple[Proposal, ...] = ()
    number: int = 0
    pages: int = 1
    people: People = field(default_factory=dict)


@requires(Action.MATCH)
async def look(act: Act, number: int = 0) -> PlanPage:
    """A number beyond the end gives the last page."""
    found = await match_plans.find(act)
    waiting = await matching.list_waiting(act.session, act.school.id, REQUESTS)
    wishes = await match_settings.stored(act)
    if found is None:
        return PlanPage(None, wishes, len(waiting))
    cut = page(found.plan.proposals, number, PAGE)
    keys = {key for each in cut.shown for key in (each.mentor_id, each.mentee_id)}
    keys |= {
        key for each in found.plan.refused for key in (each.pair.mentor_id, each.pair.mentee_id)
    }
    known = await people.list_by_id(act.session, keys)
    newcomers = len(waiting - found.kept.mentees)
    return PlanPage(found, wishes, newcomers, cut.shown, cut.number, cut.pages, known)


@dataclass(frozen=True, slots=True)
class PairView:
    """A proposal with everybody who is named beside it."""

    found: Found
    proposal: Proposal
    people: People


@requires(Action.MATCH)
async def open_pair(act: Act, mentor_id: UUID, mentee_id: UUID) -> PairView:
    """Raises PairUnplanned."""
    found, proposal = await match_plans.get_proposal(act, mentor_id, mentee_id)
    others = {each.mentor_id for each in proposal.other_mentors}
    others |= {each.mentee_id for each in proposal.other_mentees}
    known = await people.list_by_id(act.session, {mentor_id, mentee_id, *others})
    return PairView(found, proposal, known)


@dataclass(frozen=True, slots=True)
class LeftPage:
    """Those without a mentor; pages count from 0."""

    found: Found
    shown: tuple[LeftOver, ...]
    number: int
    pages: int
    people: People


@requires(Action.MATCH)
async def list_left(act: Act, number: int = 0) -> LeftPage:
    """Raises NoPlanYet."""
    found = await match_plans.get(act)
    cut = page(found.plan.left_over, number, LEFT_PAGE)
    return LeftPage(found, cut.shown, cut.number, cut.pages, await named_in(act, cut.shown))


@requires(Action.MATCH)
async def open_left(act: Act, mentee_id: UUID) -> LeftPage:
    """One of them. Raises PairUnplanned, also where somebody has a proposal by now."""
    found = await match_plans.find(act)
    left = found.plan.left_over if found else ()
    shown = tuple(each for each in left if each.mentee_id == mentee_id)
    if found is None or not shown:
        raise PairUnplanned
    return LeftPage(found, shown, 0, 1, await named_in(act, shown))


@requires(Action.MATCH)
async def find_standing(act: Act, mentee_id: UUID) -> LeftPage | Person | None:
    """What the last plan says of somebody: why nobody fits, or who is proposed; None if nothing.

    Raises PersonGone.
    """
    await get_person(act, mentee_id)
    found = await match_plans.find(act)
    if found is None:
        return None
    if any(each.mentee_id == mentee_id for each in found.plan.left_over):
        return await open_left(act, mentee_id)
    proposal = found.plan.of_mentee(mentee_id)
    if proposal is None:
        return None
    return await people.find_person(act.session, act.school.id, proposal.mentor_id)


async def named_in(act: Act, shown: tuple[LeftOver, ...]) -> People:
    keys = {each.mentee_id for each in shown}
    for each in shown:
        for change in each.changes:
            for opening in change.openings:
                keys |= {opening.mentor_id, *opening.sitting}
    return await people.list_by_id(act.session, keys)
