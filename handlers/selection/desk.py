"""/selection: where candidates stand."""

from aiogram import F, Router
from aiogram.filters import Command
from aiogram.types import CallbackQuery, Message

from handlers.say import Methods, Say
from handlers.selection_cards import lists
from handlers.selection_cards.callbacks import DeskTap
from mentoring.rights import Action
from services import candidates
from services.act import Act

router = Router(name="desk")

SELECT = {"action": Action.SELECT_MENTORS}


@router.message(Command("selection"), flags=SELECT)
async def on_selection(message: Message, act: Act, say: Say) -> Methods:
    del message
    return [lists.desk(act.chat, await candidates.count_states(act), say)]


@router.callback_query(DeskTap.filter(F.do == "open"), flags=SELECT)
async def on_selection_tapped(query: CallbackQuery, act: Act, say: Say) -> Methods:
    return [query.answer(), lists.desk(act.chat, await candidates.count_states(act), say)]
