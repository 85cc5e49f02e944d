"""What is shown once a form about a pair is sent."""

from handlers.pair_cards import own_card, pair_card, words
from handlers.pair_cards.callbacks import MyPairs
from handlers.say import Methods, Say, send
from mentoring.filling import Filling
from mentoring.rights import Action, allowed
from services import pair_views
from services.about import about_of
from services.act import Act
from services.answering import WHO


async def refused(act: Act, filling: Filling, say: Say) -> Methods:
    """Thanks, and no question more; the curator who wrote it down goes on with the pair."""
    if filling.submission.answers.get(WHO) != str(act.person.id):
        card = await pair_views.open_card(act, about_of(filling))
        return [pair_card.screen(act, card, say)]
    own = await pair_views.open_own(act, about_of(filling))
    say = words.to(own.view, say)
    text = say("msg-pair-refused-kept", **words.facts(own.view, say))
    return [send(act.chat, text, [[say.button("btn-my-pairs", MyPairs())]])]


async def planned(act: Act, filling: Filling, say: Say) -> Methods:
    done = send(act.chat, say("msg-pair-plan-kept"))
    if allowed(act.person, Action.LEAD_PAIRS):
        card = await pair_views.open_card(act, about_of(filling))
        return [done, pair_card.screen(act, card, say)]
    own = await pair_views.open_own(act, about_of(filling))
    return [done, own_card.card(act.chat, own, act, say)]
