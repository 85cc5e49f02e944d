"""/unpaired: who waits for a mentor, how long and why, and what can be done."""

from aiogram import F, Router
from aiogram.filters import Command
from aiogram.types import CallbackQuery, Message

from handlers import endings, screens
from handlers.approval_cards import waiting_card
from handlers.approval_cards.callbacks import WaitingPage, WaitingTap
from handlers.say import Methods, Say, in_place
from mentoring.rights import Action
from services import match_views, unpaired
from services.act import Act

router = Router(name="unpaired")

LEAD = {"action": Action.LEAD_PAIRS}


@router.message(Command("unpaired"), flags=LEAD)
async def on_unpaired(message: Message, act: Act, say: Say) -> Methods:
    del message
    return [waiting_card.screen(act.chat, await unpaired.list_page(act), say)]


@router.callback_query(WaitingPage.filter(), flags=LEAD)
async def on_page(query: CallbackQuery, callback_data: WaitingPage, act: Act, say: Say) -> Methods:
    page = await unpaired.list_page(act, callback_data.number)
    return [query.answer(), in_place(query, waiting_card.screen(act.chat, page, say))]


@router.callback_query(WaitingTap.filter(F.do == "card"), flags=LEAD)
async def on_card(query: CallbackQuery, callback_data: WaitingTap, act: Act, say: Say) -> Methods:
    waiting = await unpaired.open_waiting(act, callback_data.person)
    standing = await match_views.find_standing(act, callback_data.person)
    return [query.answer(), waiting_card.card(act, waiting, standing, say)]


@router.callback_query(WaitingTap.filter(F.do == "support"), flags=LEAD)
async def on_support(
    query: CallbackQuery, callback_data: WaitingTap, act: Act, say: Say
) -> Methods:
    if act.filling is not None:
        return [query.answer(), *await endings.nothing(act, say)]
    step = await unpaired.send_to_psychologist(act, callback_data.person)
    return [query.answer(), *screens.screen(act.chat, step, say)]
