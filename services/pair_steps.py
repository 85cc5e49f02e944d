"""What becomes of pairs when they meet: a trial is set, held, spoken about; a plan is made."""

from collections.abc import Sequence
from uuid import UUID

from db.queries import pairs as stored
from mentoring.meetings import Kind, Meeting
from mentoring.pairs import STEPS, Pair, State, Step, after
from mentoring.rights import Action
from services import pairs
from services.act import Act
from services.pair_looks import Look, look
from services.pair_waits import remind_mentor
from services.rights import requires

SET = {Kind.TRIAL: Step.SET_TRIAL, Kind.PLANNING: Step.SET_PLANNING}
STANDS = {Kind.TRIAL: State.TRIAL, Kind.PLANNING: State.PLANNING}
"""Where a pair stands while a meeting of this kind is ahead of it."""


async def meeting_set(act: Act, meeting: Meeting) -> None:
    """A time is chosen; pairs of the group that are not so far yet stay where they are."""
    if meeting.kind in SET:
        await lead(act, meeting.group_id, SET[meeting.kind])


async def meeting_unset(act: Act, meeting: Meeting) -> None:
    """It was called off, or nobody came: another one is to be set."""
    if meeting.kind in STANDS:
        await lead(act, meeting.group_id, Step.UNSET, (STANDS[meeting.kind],))


async def meeting_held(act: Act, meeting: Meeting) -> None:
    """After planning the mentor writes down what was agreed on; pairs that meet are running."""
    if meeting.kind is Kind.REGULAR:
        await lead(act, meeting.group_id, Step.MEET)
    if meeting.kind is Kind.PLANNING:
        group = await stored.list_of_group(act.session, meeting.group_id)
        await tell_mentor(act, [each for each in group if each.state is State.PLANNING])


async def everybody_said(act: Act, meeting: Meeting) -> None:
    """Both have said how the trial was."""
    if meeting.kind is Kind.TRIAL:
        await tell_mentor(act, await lead(act, meeting.group_id, Step.TRY))


async def tell_mentor(act: Act, group: Sequence[Pair]) -> None:
    """What is next for a pair, or once for a whole group."""
    if group:
        remind_mentor(act, await look(act, group[0]))


@requires(Action.LEAD_PAIRS)
async def trial_was_held(act: Act, key: UUID) -> Look:
    """The curator knows that pair or group have met. Raises PairGone, PairMovedOn."""
    pair = await pairs.get_pair(act, key)
    after(pair, Step.TRY)
    await tell_mentor(act, await lead(act, pair.group_id, Step.TRY))
    return await look(act, await pairs.get_pair(act, key))


async def lead(
    act: Act, group_id: UUID, what: Step, only: Sequence[State] | None = None
) -> list[Pair]:
    """The pairs of the group from where the step leads on; gives those that it moved."""
    sources = STEPS[what] if only is None else only
    return [
        await pairs.step(act, each, what)
        for each in await stored.list_of_group(act.session, group_id)
        if each.state in sources
    ]
