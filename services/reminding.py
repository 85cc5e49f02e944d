"""What is done when a chain of reminders is due."""

from collections.abc import Awaitable, Callable, Mapping

from db.queues.reminders import Reminder
from mentoring.reminders import OF_ROADMAP, Chain
from services import deadlines, unfinished, waiting
from services.act import Act

LOOKS: Mapping[Chain, Callable[[Act, Reminder], Awaitable[None]]] = {
    Chain.UNFINISHED: unfinished.look,
    Chain.WAITING: waiting.look_at_minor,
    Chain.REFERRAL: waiting.look_at_referral,
    Chain.DECIDING: waiting.look_at_guardian,
    **dict.fromkeys(OF_ROADMAP, deadlines.look),
}


async def look(act: Act, due: Reminder) -> None:
    """See how things stand by now, and remind, wait or end the chain."""
    await LOOKS[due.chain](act, due)
