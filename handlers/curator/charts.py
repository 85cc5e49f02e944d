"""/charts: the indicators in one message, and the pictures beside them."""

from aiogram import F, Router
from aiogram.filters import Command
from aiogram.methods import SendMessage
from aiogram.types import CallbackQuery, Message

from handlers import endings, screens
from handlers.chart_callbacks import ChartTap
from handlers.indicator_card import ALL, NUMBERS, SHOW, card
from handlers.say import Methods, Say
from mentoring.charts import Which
from mentoring.rights import Action
from services import chart_pictures, indicator_numbers, indicators
from services.act import Act

router = Router(name="charts")

SEE = {"action": Action.SEE_SUMMARY}
PICTURES = {*Which, ALL}


@router.message(Command("charts"), flags=SEE)
async def on_charts(message: Message, act: Act, say: Say) -> SendMessage:
    del message
    return card(act, await indicators.show(act), say)


@router.callback_query(ChartTap.filter(F.do == SHOW), flags=SEE)
async def on_charts_tapped(query: CallbackQuery, act: Act, say: Say) -> Methods:
    return [query.answer(), card(act, await indicators.show(act), say)]


@router.callback_query(ChartTap.filter(F.do.in_(PICTURES)), flags=SEE)
async def on_picture(query: CallbackQuery, callback_data: ChartTap, act: Act, say: Say) -> Methods:
    do = callback_data.do
    await chart_pictures.ask(act, None if do == ALL else Which(do))
    return [query.answer(text=say("toast-charts"))]


@router.callback_query(ChartTap.filter(F.do == NUMBERS), flags={"action": Action.EDIT_ROADMAP})
async def on_numbers(query: CallbackQuery, act: Act, say: Say) -> Methods:
    if act.filling is not None:
        return [query.answer(), *await endings.nothing(act, say)]
    return [query.answer(), *screens.screen(act.chat, await indicator_numbers.edit(act), say)]
