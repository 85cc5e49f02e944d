"""/pair: how things stand for a mentor, a mentee and the guardians, and what comes next."""

from aiogram import F, Router
from aiogram.filters import Command
from aiogram.types import CallbackQuery, Message

from handlers import screens
from handlers.helpline import with_curator
from handlers.pair_cards import own_card
from handlers.pair_cards.callbacks import MyPairs, PairTap
from handlers.say import Methods, Say, send
from mentoring.people import AgeBand
from mentoring.rights import Action
from services import pair_plans, pair_views, ways
from services.act import Act

router = Router(name="own_pairs")

TAKE_PART = {"action": Action.TAKE_PART}


@router.message(Command("pair"), flags=TAKE_PART)
async def on_pair(message: Message, act: Act, say: Say) -> Methods:
    del message
    return await shown(act, say)


@router.callback_query(MyPairs.filter(), flags=TAKE_PART)
async def on_pairs(query: CallbackQuery, act: Act, say: Say) -> Methods:
    return [query.answer(), *await shown(act, say)]


async def shown(act: Act, say: Say) -> Methods:
    """A card for each pair; who has none hears honestly that it is being looked for."""
    if found := await own_card.mine(act, say):
        return found
    band = (ways.band_of(act) or AgeBand.GROWN).value
    return [send(act.chat, await with_curator(act, say, say("msg-no-pair", band=band)))]


@router.callback_query(PairTap.filter(F.do == "mine"), flags=TAKE_PART)
async def on_mine(query: CallbackQuery, callback_data: PairTap, act: Act, say: Say) -> Methods:
    own = await pair_views.open_own(act, callback_data.pair)
    return [query.answer(), own_card.card(act.chat, own, act, say)]


@router.callback_query(PairTap.filter(F.do == "plan"), flags=TAKE_PART)
async def on_plan(query: CallbackQuery, callback_data: PairTap, act: Act, say: Say) -> Methods:
    step = await pair_plans.begin(act, callback_data.pair)
    return [query.answer(), *screens.screen(act.chat, step, say)]
