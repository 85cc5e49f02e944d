"""What happens when the program has failed for good: the person and the operator are told."""

from aiogram.methods import SendMessage

from bot.acts import Acts
from db.queues.outbox import Priority, add_outgoing
from handlers.say import Say
from mentoring.notices import UpdateFailed
from services import arrivals
from services.act import Act
from services.contacts import find_curator
from texts.phrases import DEFAULT


async def apologise(acts: Acts, act: Act, alarm: int | None, what: str, error: str) -> None:
    """The person hears whom to turn to; the alarm chat hears what failed, without their words."""
    await arrivals.recognise([act])
    if act.me:
        act.notify(act.me, UpdateFailed(await find_curator(act)))
    if alarm is not None:
        words = Say(act.shared.phrases, DEFAULT)("msg-alarm", what=what, error=error)
        call = await acts.outgoing(SendMessage(chat_id=alarm, text=words), Priority.NOTICE)
        await add_outgoing(act.session, [call], act.now)
        acts.outbox.set()
