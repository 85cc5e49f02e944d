"""What is kept about a person: read it, get it as a file, take one's consent back."""

from aiogram import F, Router
from aiogram.filters import Command
from aiogram.methods import SendMessage
from aiogram.types import CallbackQuery, Message

from handlers import endings, screens
from handlers.callbacks import Door, Go, Surely
from handlers.say import Methods, Say, send
from handlers.sureness import is_stale, stamp_of
from mentoring.consent import Purpose
from mentoring.people import Person
from mentoring.rights import Action
from services import consents, mydata
from services.act import Act

router = Router(name="privacy")

ENTER = {"action": Action.ENTER}
APPLY = {"action": Action.APPLY}


@router.message(Command("privacy"), flags=ENTER)
async def on_privacy(message: Message, act: Act, me: Person | None, say: Say) -> SendMessage:
    words = await endings.with_curator(act, say, say("msg-privacy", school=act.school.name))
    rows = [[say.button("btn-mydata", Go(door=Door.MYDATA))]] if me else []
    if me and await consents.has_agreed(act, Purpose.MENTOR):
        rows.append([say.button("btn-withdraw", Go(door=Door.WITHDRAW))])
    return send(message.chat.id, words, rows)


@router.message(Command("mydata"), flags=ENTER)
async def on_mydata(message: Message, act: Act, me: Person | None, say: Say) -> SendMessage:
    return send(message.chat.id, await collect_mydata(act, me, say))


@router.callback_query(Go.filter(F.door == Door.MYDATA), flags=APPLY)
async def on_mydata_tapped(query: CallbackQuery, act: Act, me: Person | None, say: Say) -> Methods:
    return [query.answer(), send(act.chat, await collect_mydata(act, me, say))]


async def collect_mydata(act: Act, me: Person | None, say: Say) -> str:
    if me is None:
        return say("msg-mydata-nothing")
    await mydata.ask_for_mydata(act)
    return say("msg-mydata-soon")


@router.callback_query(Go.filter(F.door == Door.WITHDRAW), flags=APPLY)
async def on_withdraw(query: CallbackQuery, act: Act, say: Say) -> Methods:
    return [query.answer(), ask_to_withdraw(act, say)]


def ask_to_withdraw(act: Act, say: Say) -> SendMessage:
    surely = Surely(door=Door.WITHDRAW, stamp=stamp_of(act))
    rows = [
        [say.button("btn-withdraw-surely", surely)],
        [say.button("btn-keep-consent", Go(door=Door.KEEP))],
    ]
    return send(act.chat, say("msg-withdraw-sure"), rows)


@router.callback_query(Surely.filter(F.door == Door.WITHDRAW), flags=APPLY)
async def on_withdraw_surely(
    query: CallbackQuery, callback_data: Surely, act: Act, say: Say
) -> Methods:
    if not await consents.has_agreed(act, Purpose.MENTOR):
        return [query.answer(text=say("toast-nothing-to-withdraw"))]
    if is_stale(callback_data, act):
        return [query.answer(), ask_to_withdraw(act, say)]
    keyboard = screens.forget_phone_keyboard(act.chat, act.filling, say)
    await consents.withdraw(act, Purpose.MENTOR)
    words = await endings.with_curator(act, say, say("msg-withdrawn"))
    return [query.answer(), *keyboard, send(act.chat, words)]


@router.callback_query(Go.filter(F.door == Door.KEEP), flags=APPLY)
async def on_keep(query: CallbackQuery, act: Act, say: Say) -> Methods:
    return [query.answer(text=say("toast-nothing-changed")), *await endings.nothing(act, say)]
