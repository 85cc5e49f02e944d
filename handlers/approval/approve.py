"""/approve: one order for many pairs, and the orders of employers."""

from aiogram import F, Router
from aiogram.filters import Command
from aiogram.methods import SendMessage
from aiogram.types import CallbackQuery, Message

from handlers import endings, screens
from handlers.approval_cards import board
from handlers.approval_cards.callbacks import ApproveTap, ChoiceTap, EmployerTap
from handlers.say import Methods, Say, in_place, send
from mentoring.rights import Action
from services import approvals, employer_orders
from services.act import Act
from services.approvals import Board

router = Router(name="approve")

LEAD = {"action": Action.LEAD_PAIRS}


@router.message(Command("approve"), flags=LEAD)
async def on_approve(message: Message, act: Act, say: Say) -> Methods:
    del message
    return [await shown(act, await approvals.look_over(act), 0, say)]


@router.callback_query(ApproveTap.filter(), flags=LEAD)
async def on_approve_tapped(query: CallbackQuery, act: Act, say: Say) -> Methods:
    return [query.answer(), await shown(act, await approvals.look_over(act), 0, say)]


async def shown(act: Act, found: Board, page: int, say: Say) -> SendMessage:
    owed = await employer_orders.list_owed(act)
    return board.screen(act.chat, found, owed, page, say)


@router.callback_query(ChoiceTap.filter(F.do == "tick"), flags=LEAD)
async def on_tick(query: CallbackQuery, callback_data: ChoiceTap, act: Act, say: Say) -> Methods:
    choice, pair = callback_data.ids
    found = await approvals.toggle(act, choice, pair)
    return [query.answer(), in_place(query, await shown(act, found, callback_data.page, say))]


@router.callback_query(ChoiceTap.filter(F.do == "page"), flags=LEAD)
async def on_page(query: CallbackQuery, callback_data: ChoiceTap, act: Act, say: Say) -> Methods:
    found = await approvals.turn(act, callback_data.ids[0])
    return [query.answer(), in_place(query, await shown(act, found, callback_data.page, say))]


@router.callback_query(ChoiceTap.filter(F.do == "order"), flags=LEAD)
async def on_order(query: CallbackQuery, callback_data: ChoiceTap, act: Act, say: Say) -> Methods:
    if act.filling is not None:
        return [query.answer(), *await endings.nothing(act, say)]
    step = await approvals.begin(act, callback_data.ids[0])
    return [query.answer(), *screens.screen(act.chat, step, say)]


@router.callback_query(ChoiceTap.filter(F.do == "approve"), flags=LEAD)
async def on_surely(query: CallbackQuery, callback_data: ChoiceTap, act: Act, say: Say) -> Methods:
    """The order stands at once; everybody is told page by page after it."""
    count = await approvals.approve(act, callback_data.ids[0])
    return [query.answer(), in_place(query, send(act.chat, say("msg-approved", count=count)))]


@router.callback_query(ChoiceTap.filter(F.do == "drop"), flags=LEAD)
async def on_drop(query: CallbackQuery, callback_data: ChoiceTap, act: Act, say: Say) -> Methods:
    await approvals.drop_choice(act, callback_data.ids[0])
    rows = [[say.button("btn-approve-again", ApproveTap())]]
    return [query.answer(), in_place(query, send(act.chat, say("msg-approve-dropped"), rows))]


@router.callback_query(EmployerTap.filter(), flags=LEAD)
async def on_employer(
    query: CallbackQuery, callback_data: EmployerTap, act: Act, say: Say
) -> Methods:
    if act.filling is not None:
        return [query.answer(), *await endings.nothing(act, say)]
    step = await employer_orders.begin(act, callback_data.partner)
    return [query.answer(), *screens.screen(act.chat, step, say)]
