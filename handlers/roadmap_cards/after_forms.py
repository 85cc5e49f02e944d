"""What is shown once a form about the roadmap is sent: the card of what it was about."""

from handlers.roadmap_cards import item_card, stage_card, words
from handlers.say import Methods, Say, send
from mentoring.filling import Filling
from services import roadmap, ticking
from services.about import about_of
from services.act import Act
from services.stages import CLOSE


async def told_apart(_act: Act, _filling: Filling, _say: Say) -> Methods:
    """What comes of changed dates follows as a message of its own."""
    return []


async def item(act: Act, filling: Filling, say: Say) -> Methods:
    held = await ticking.open_item(act, about_of(filling))
    return [await item_card.card(act, held, say)]


async def stage(act: Act, filling: Filling, say: Say) -> Methods:
    view = await roadmap.look(act)
    return [await stage_card.screen(act, view, view.stage(about_of(filling)), say)]


async def reminders(act: Act, filling: Filling, say: Say) -> Methods:
    """What holds now is said, since the stage itself does not show it."""
    stage_ = (await roadmap.look(act)).stage(about_of(filling))
    now = send(act.chat, say("msg-stage-reminders", days=words.offsets(stage_, say)))
    return [now, *await stage(act, filling, say)]


async def stage_or_item(act: Act, filling: Filling, say: Say) -> Methods:
    """The reason was for closing a stage, or for a document that is not needed."""
    closing = filling.submission.answers.get("what") == CLOSE
    return await (stage if closing else item)(act, filling, say)
