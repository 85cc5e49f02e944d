"""/register: one order names everybody who was selected."""

from aiogram import F, Router
from aiogram.filters import Command
from aiogram.types import CallbackQuery, Message

from handlers import endings, screens
from handlers.say import Methods, Say, in_place, send
from handlers.selection_cards import register_card
from handlers.selection_cards.callbacks import CandidatesTap, DeskTap, RegisterTap
from mentoring.rights import Action
from mentoring.selection import State
from services import register
from services.act import Act

router = Router(name="register")

SELECT = {"action": Action.SELECT_MENTORS}


@router.message(Command("register"), flags=SELECT)
async def on_register(message: Message, act: Act, say: Say) -> Methods:
    del message
    return [register_card.register(act.chat, await register.show(act), say)]


@router.callback_query(DeskTap.filter(F.do == "register"), flags=SELECT)
async def on_register_tapped(query: CallbackQuery, act: Act, say: Say) -> Methods:
    return [query.answer(), register_card.register(act.chat, await register.show(act), say)]


@router.callback_query(DeskTap.filter(F.do == "register_order"), flags=SELECT)
async def on_order(query: CallbackQuery, act: Act, say: Say) -> Methods:
    if act.filling is not None:
        return [query.answer(), *await endings.nothing(act, say)]
    asked = await register.begin(act)
    return [query.answer(), *screens.screen(act.chat, asked, say)]


@router.callback_query(RegisterTap.filter(F.do == "yes"), flags=SELECT)
async def on_confirmed(
    query: CallbackQuery, callback_data: RegisterTap, act: Act, say: Say
) -> Methods:
    done = await register.confirm(act, callback_data.upload)
    rows = [
        [say.button("btn-registered", CandidatesTap(state=State.REGISTERED))],
        [say.button("btn-selection", DeskTap(do="open"))],
    ]
    return [query.answer(), send(act.chat, register_card.confirmed(done, say), rows)]


@router.callback_query(RegisterTap.filter(F.do == "no"), flags=SELECT)
async def on_not_now(
    query: CallbackQuery, callback_data: RegisterTap, act: Act, say: Say
) -> Methods:
    await register.put_aside(act, callback_data.upload)
    shown = register_card.register(act.chat, await register.show(act), say)
    return [query.answer(text=say("toast-register-not-now")), in_place(query, shown)]
