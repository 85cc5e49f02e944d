"""The curator puts whoever a pair waits for in mind of it."""

from uuid import UUID

from mentoring.pair_notices import PairAgreed, PairTried, PlanAwaited
from mentoring.pairs import Pair, PairMovedOn, State
from mentoring.people import Person
from mentoring.rights import Action
from services import asking, pairs
from services.act import Act
from services.pair_looks import look
from services.rights import requires

OF_MENTOR = frozenset({State.AGREED, State.TRIED, State.PLANNING})
"""Where the next step is the mentor's."""


@requires(Action.LEAD_PAIRS)
async def nudge(act: Act, key: UUID) -> list[Person]:
    """Who was reminded, those without a chat as well. Raises PairGone, PairMovedOn."""
    pair = await pairs.get_pair(act, key)
    if pair.state is State.ASKED:
        return await asking.ask_again(act, pair)
    if pair.state not in OF_MENTOR:
        raise PairMovedOn
    return [await remind_mentor(act, pair)]


async def remind_mentor(act: Act, pair: Pair) -> Person:
    found = await look(act, pair)
    mentor = found.sides.mentor
    view = found.views[mentor.id]
    if pair.state is State.AGREED:
        act.notify(mentor, PairAgreed(view, begins=True))
    else:
        act.notify(mentor, PairTried(view) if pair.state is State.TRIED else PlanAwaited(view))
    return mentor
