"""Proposals of the plan become pairs: one by one, or all of them."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from mentoring.errors import Refusal
from mentoring.marks import Mark
from mentoring.matching.plan import Proposal
from mentoring.matching.sides import Pair
from mentoring.pair_forms import form_of
from mentoring.pairs import Why
from mentoring.rights import Action
from services import match_edits, match_plans, pairs
from services.act import Act
from services.match_plans import Found, Kept, PlanOutdated
from services.matching import SCHOOLS
from services.rights import requires
from texts.matching.why import why_line


class PairImpossible(Refusal):
    """Since the plan was worked out somebody has found a pair, has no place or no consent left."""


@dataclass(frozen=True, slots=True)
class Accepted:
    """How many pairs were asked, how many could not be any more, and what is left of the plan."""

    asked: int
    impossible: int
    found: Found


@requires(Action.MATCH)
async def accept(act: Act, mentor_id: UUID, mentee_id: UUID) -> Accepted:
    """Everybody with a say is asked. Raises PairUnplanned, PairImpossible."""
    found, proposal = await match_plans.get_proposal(act, mentor_id, mentee_id)
    done = await take(act, found, [proposal])
    if not done.asked:
        raise PairImpossible
    return done


@requires(Action.MATCH)
async def accept_all(act: Act, plan_id: UUID, count: int) -> Accepted:
    """All of the plan that was shown, and nothing but it. Raises PlanOutdated, NoPlanYet."""
    found = await match_plans.get(act)
    if found.key != plan_id or len(found.plan.proposals) != count:
        raise PlanOutdated
    return await take(act, found, found.plan.proposals)


async def take(act: Act, found: Found, chosen: Sequence[Proposal]) -> Accepted:
    kept = found.kept
    for each in chosen:
        if each.in_group:
            kept = kept.with_group_of(each.mentor_id)
    fitting = await with_room(act, kept, chosen)
    added = await pairs.propose(act, [asked_of(act, kept, each) for each in fitting])
    for pair in added:
        await match_edits.drop(act, pair.mentee_id, pair.mentor_id, Mark.LOCKED)
    done = frozenset(Pair(each.mentor_id, each.mentee_id) for each in added)
    changed = await match_plans.change(act, found, kept.accepted(done))
    return Accepted(len(added), len(chosen) - len(added), changed)


async def with_room(act: Act, kept: Kept, chosen: Sequence[Proposal]) -> list[Proposal]:
    """Pairs that came about otherwise take places too."""
    busy = Counter(each.mentor_id for each in await pairs.list_open(act))
    found = []
    for each in chosen:
        busy[each.mentor_id] += 1
        if busy[each.mentor_id] <= kept.rooms.get(each.mentor_id, busy[each.mentor_id]):
            found.append(each)
    return found


def asked_of(act: Act, kept: Kept, of: Proposal) -> pairs.Proposal:
    line = why_line(of.reasons, kept.wording(act, SCHOOLS))
    return pairs.Proposal(
        of.mentor_id,
        of.mentee_id,
        form=form_of(of.reasons.forms),
        group_id=kept.groups.get(of.mentor_id) if of.in_group else None,
        why=Why(line, of.score.total),
    )
