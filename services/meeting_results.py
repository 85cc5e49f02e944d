"""What a meeting leads to, by its kind; a talk makes a candidate an invited one."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass

from mentoring.meetings import Kind, Meeting
from services import pair_steps, talks
from services.act import Act

Leads = Callable[[Act, Meeting], Awaitable[None]]


async def nothing(act: Act, meeting: Meeting) -> None:
    """The record is all."""


@dataclass(frozen=True, slots=True)
class Result:
    """`offered`: times were named for the first time. `set_`: a time is chosen. `unset`: it is off,
    or nobody came. `held`: they have met.
    `said`: everybody who can be asked has said how it was.
    """

    offered: Leads = nothing
    set_: Leads = nothing
    unset: Leads = nothing
    held: Leads = nothing
    said: Leads = nothing


OF_PAIRS = Result(
    set_=pair_steps.meeting_set,
    unset=pair_steps.meeting_unset,
    held=pair_steps.meeting_held,
    said=pair_steps.everybody_said,
)

RESULTS: Mapping[Kind, Result] = {
    Kind.TALK: Result(offered=talks.offered),
    Kind.TRIAL: OF_PAIRS,
    Kind.PLANNING: OF_PAIRS,
    Kind.REGULAR: OF_PAIRS,
}
