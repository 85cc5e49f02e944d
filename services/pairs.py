"""Pairs of a mentor and a mentee: proposed by the curator, and led from step to step."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any
from uuid import UUID

from db.queries import audit, selections
from db.queries import pairs as stored
from db.types import new_id
from mentoring.errors import Refusal
from mentoring.pairs import OPEN, OVER, Pair, PairMovedOn, State, Step, Why, after
from mentoring.people import Person, Role
from mentoring.rights import Action
from services import asking, pair_waits
from services.act import Act
from services.pair_sides import may_be_paired
from services.rights import requires

EVENTS = {what: f"pair_{what}" for what in Step}
"""How the steps stand in the history of both."""
UNSAID = Why()
"""The curator has chosen by hand."""


class PairGone(Refusal):
    """No pair of this school, or one that who acts has no part in."""


@dataclass(frozen=True, slots=True)
class Proposal:
    """Who is to be asked about whom; those with one `group_id` and mentor meet together."""

    mentor_id: UUID
    mentee_id: UUID
    form: str = ""
    group_id: UUID | None = None
    why: Why = UNSAID


@requires(Action.MATCH, Action.LEAD_PAIRS)
async def propose(act: Act, chosen: Sequence[Proposal]) -> list[Pair]:
    """The proposals become pairs, and everybody with a say is asked at once.

    Left out is who may not, by now: a mentor who is not taken, anybody without a consent in force,
    a mentee who has an open pair already. Gives what was added.
    """
    mentors = await may_be_paired(act, {each.mentor_id for each in chosen}, Role.MENTOR)
    mentees = await may_be_paired(act, {each.mentee_id for each in chosen}, Role.MENTEE)
    taken = await selections.list_taken(act.session, act.person.institution_id)
    fit = [
        pair_of(act, each)
        for each in chosen
        if each.mentor_id in taken.intersection(mentors)
        and each.mentee_id in mentees
        and each.mentor_id != each.mentee_id
    ]
    added = await stored.add_pairs(act.session, fit, act.now)
    await asking.ask(act, added)
    for each in added:
        await record(act, Step.ASK, each)
    return added


def pair_of(act: Act, chosen: Proposal) -> Pair:
    return Pair(
        id=new_id(),
        institution_id=act.person.institution_id,
        mentor_id=chosen.mentor_id,
        mentee_id=chosen.mentee_id,
        group_id=chosen.group_id or new_id(),
        state=State.ASKED,
        form=chosen.form,
        proposed_at=act.now,
        changed_at=act.now,
        why=chosen.why,
    )


async def get_pair(act: Act, key: UUID) -> Pair:
    """A pair of the school of who acts; raises PairGone."""
    found = await stored.find_pair(act.session, act.school.id, key)
    if found is None:
        raise PairGone
    return found


@requires(Action.MATCH, Action.LEAD_PAIRS)
async def list_open(act: Act) -> list[Pair]:
    return await stored.list_pairs(act.session, act.person.institution_id, OPEN)


async def step(act: Act, pair: Pair, what: Step, **changes: Any) -> Pair:
    """Lead a pair on as it was read, with what the step changes; raises PairMovedOn."""
    target = after(pair, what)
    moved: dict[str, Any] = {}
    if what in {Step.PAUSE, Step.RESUME}:
        moved = {"before": pair.state if what is Step.PAUSE else None}
    if target in OVER:
        moved = {"ended_at": act.now, "ended_by_id": act.me.id if act.me else None}
    changed = replace(pair, **{"state": target, "changed_at": act.now, **moved, **changes})
    if not await stored.save_pair(act.session, changed, [pair.state], act.now):
        raise PairMovedOn
    await pair_waits.begin(act, changed)
    await record(act, what, changed)
    return changed


async def record(act: Act, what: Step, pair: Pair) -> None:
    """It stands in the history of both; what the clock does is nobody's deed."""
    if act.me is None:
        return
    for about in (pair.mentee_id, pair.mentor_id):
        await audit.record(act.session, act.me, EVENTS[what], about, act.now)


def is_side(pair: Pair, person: Person) -> bool:
    return person.id in {pair.mentor_id, pair.mentee_id}
