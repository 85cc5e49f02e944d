"""The buttons under a proposal: yes, no, a question."""

from aiogram import F, Router
from aiogram.types import CallbackQuery

from handlers import screens
from handlers.helpline import with_curator
from handlers.pair_cards import own_card, words
from handlers.pair_cards.callbacks import PairTap
from handlers.say import Methods, Say, in_place, send
from mentoring.pairs import PairMovedOn
from mentoring.rights import Action
from services import answering, pair_views
from services.act import Act
from services.answering import AnsweredBefore

router = Router(name="pair_answers")

TAKE_PART = {"action": Action.TAKE_PART}


@router.callback_query(PairTap.filter(F.do == "yes"), flags=TAKE_PART)
async def on_yes(query: CallbackQuery, callback_data: PairTap, act: Act, say: Say) -> Methods:
    """A second tap and an old button change nothing, and show where things stand."""
    try:
        await answering.agree(act, callback_data.pair)
        toast = say("toast-pair-yes")
    except (PairMovedOn, AnsweredBefore) as refusal:
        toast = say.refusal(refusal)
    own = await pair_views.open_own(act, callback_data.pair)
    return [query.answer(text=toast), in_place(query, own_card.card(act.chat, own, act, say))]


@router.callback_query(PairTap.filter(F.do == "no"), flags=TAKE_PART)
async def on_no(query: CallbackQuery, callback_data: PairTap, act: Act, say: Say) -> Methods:
    """One question why, which may stay without an explanation; its answer is the refusal."""
    try:
        step = await answering.refuse(act, callback_data.pair)
    except PairMovedOn as refusal:
        own = await pair_views.open_own(act, callback_data.pair)
        toast = query.answer(text=say.refusal(refusal))
        return [toast, in_place(query, own_card.card(act.chat, own, act, say))]
    return [query.answer(), *screens.screen(act.chat, step, say)]


@router.callback_query(PairTap.filter(F.do == "ask"), flags=TAKE_PART)
async def on_ask(query: CallbackQuery, callback_data: PairTap, act: Act, say: Say) -> Methods:
    """The curator is told, and whoever asks gets their name and contact."""
    found = await answering.ask_curator(act, callback_data.pair)
    say = words.to(found.views[act.person.id], say)
    text = await with_curator(act, say, say("msg-pair-asked-curator"))
    rows = [[say.button("btn-my-pairs", PairTap(pair=callback_data.pair, do="mine"))]]
    return [query.answer(), send(act.chat, text, rows)]
