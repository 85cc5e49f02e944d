"""What is done when a chain of reminders is due."""

from collections.abc import Awaitable, Callable, Mapping

from db.queues.reminders import Reminder
from mentoring.reminders import OF_MEETINGS, OF_ROADMAP, Chain
from services import (
    asking,
    deadlines,
    matching,
    meeting_reminders,
    meeting_silence,
    pair_care,
    pair_news,
    pair_waits,
    paper_endings,
    searching,
    unfinished,
    waiting,
)
from services.act import Act

LOOKS: Mapping[Chain, Callable[[Act, Reminder], Awaitable[None]]] = {
    Chain.UNFINISHED: unfinished.look,
    Chain.WAITING: waiting.look_at_minor,
    Chain.REFERRAL: waiting.look_at_referral,
    Chain.DECIDING: waiting.look_at_guardian,
    Chain.ASKED: asking.look_again,
    Chain.PAPER: paper_endings.look,
    Chain.SEARCH: matching.look_for,
    Chain.NEWS: pair_news.look,
    Chain.STEP: pair_waits.look_again,
    Chain.CARE: pair_care.look_after,
    Chain.QUIET: pair_care.look_for_quiet,
    Chain.SEARCHING: searching.look,
    **dict.fromkeys(OF_ROADMAP, deadlines.look),
    **dict.fromkeys(OF_MEETINGS, meeting_reminders.look),
    Chain.MEETING_ASKED: meeting_silence.look,
}


async def look(act: Act, due: Reminder) -> None:
    """See how things stand by now, and remind, wait or end the chain."""
    await LOOKS[due.chain](act, due)
