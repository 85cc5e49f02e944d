"""What people tap under a message to many: its form, and the switch for all such messages."""

from aiogram import F, Router
from aiogram.types import CallbackQuery, InlineKeyboardButton

from handlers import screens
from handlers.callbacks import Door, Fill, Go
from handlers.say import Methods, Say, send
from mentoring.people import Person
from mentoring.rights import Action
from services import received
from services.act import Act

router = Router(name="received")

APPLY = {"action": Action.APPLY}


@router.callback_query(Fill.filter(), flags=APPLY)
async def on_fill_in(query: CallbackQuery, callback_data: Fill, act: Act, say: Say) -> Methods:
    """Another questionnaire that is in front waits behind this one."""
    keyboard = screens.forget_keyboard(act.chat, act.filling, say)
    step = await received.open_form(act, callback_data.broadcast)
    return [query.answer(), *keyboard, *screens.screen(act.chat, step, say)]


@router.callback_query(Go.filter(F.door == Door.ONLY_NECESSARY), flags=APPLY)
async def on_switched_off(query: CallbackQuery, act: Act, say: Say) -> Methods:
    await received.switch(act, only_necessary=True)
    return [query.answer(), send(act.chat, say("msg-only-necessary"), [switch(act.person, say)])]


@router.callback_query(Go.filter(F.door == Door.ALL_MESSAGES), flags=APPLY)
async def on_switched_on(query: CallbackQuery, act: Act, say: Say) -> Methods:
    await received.switch(act, only_necessary=False)
    return [query.answer(), send(act.chat, say("msg-all-messages"), [switch(act.person, say)])]


def switch(person: Person, say: Say) -> list[InlineKeyboardButton]:
    """The way back from what holds now."""
    if person.only_necessary:
        return [say.button("btn-all-messages", Go(door=Door.ALL_MESSAGES))]
    return [say.button("btn-only-necessary-privacy", Go(door=Door.ONLY_NECESSARY))]
