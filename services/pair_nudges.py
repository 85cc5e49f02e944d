"""The curator puts whoever a pair waits for in mind of it."""

from uuid import UUID

from mentoring.pairs import PairMovedOn, State
from mentoring.people import Person
from mentoring.rights import Action
from services import asking, pairs
from services.act import Act
from services.pair_looks import look
from services.pair_waits import OF_MENTOR, remind_mentor
from services.rights import requires


@requires(Action.LEAD_PAIRS)
async def nudge(act: Act, key: UUID) -> list[Person]:
    """Who was reminded, those without a chat as well. Raises PairGone, PairMovedOn."""
    pair = await pairs.get_pair(act, key)
    if pair.state is State.ASKED:
        return await asking.ask_again(act, pair)
    if pair.state not in OF_MENTOR:
        raise PairMovedOn
    return [remind_mentor(act, await look(act, pair))]
