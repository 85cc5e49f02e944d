"""What is kept about a person: read it, get it as a file, take one's consent back."""

from aiogram import F, Router
from aiogram.filters import Command
from aiogram.methods import SendMessage
from aiogram.types import CallbackQuery, InlineKeyboardButton, Message

from handlers import consenting, endings, received, screens
from handlers.callbacks import Door, Go, ReadConsent, Withdraw
from handlers.helpline import with_curator
from handlers.say import Methods, Say, send
from mentoring.consent import Consent, Purpose
from mentoring.people import AgeBand, Person, Role
from mentoring.rights import Action
from services import consents, mydata, ways
from services.act import Act

router = Router(name="privacy")

ENTER = {"action": Action.ENTER}
APPLY = {"action": Action.APPLY}


@router.message(Command("privacy"), flags=ENTER)
async def on_privacy(message: Message, act: Act, me: Person | None, say: Say) -> SendMessage:
    words = await with_curator(act, say, say("msg-privacy", school=act.school.name))
    rows = [[say.button("btn-mydata", Go(door=Door.MYDATA))]] if me else []
    if me:
        rows += [consent_row(each, say) for each in await consents.list_mine(act)]
        rows.append(received.switch(me, say))
        if not await consents.has_agreed(act, Purpose.PUBLICATION) and await is_adult(act):
            rows.append([say.button("btn-read-publication", PUBLICATION)])
    return send(message.chat.id, words, rows)


PUBLICATION = ReadConsent(purpose=Purpose.PUBLICATION)


async def is_adult(act: Act) -> bool:
    """Whoever decides alone, and takes part: photos of others are not asked for."""
    grown = ways.band_of(act) is AgeBand.GROWN
    return grown and act.person.is_a(Role.MENTOR, Role.MENTEE)


def consent_row(given: Consent, say: Say) -> list[InlineKeyboardButton]:
    return [say.button(f"btn-withdraw-{given.purpose}", Withdraw(consent=given.id))]


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


@router.callback_query(Withdraw.filter(~F.sure), flags=APPLY)
async def on_withdraw(query: CallbackQuery, callback_data: Withdraw, act: Act, say: Say) -> Methods:
    """A consent that was renewed since has another id: its old button finds nothing."""
    given, subject = await consents.get_mine(act, callback_data.consent)
    return [query.answer(), consenting.ask_to_withdraw(act, given, subject, say)]


@router.callback_query(Withdraw.filter(F.sure), flags=APPLY)
async def on_withdraw_surely(
    query: CallbackQuery, callback_data: Withdraw, act: Act, say: Say
) -> Methods:
    keyboard = screens.forget_keyboard(act.chat, act.filling, say)
    purpose = await consents.withdraw(act, callback_data.consent)
    if purpose is Purpose.PUBLICATION:
        return [query.answer(), send(act.chat, say("msg-publication-withdrawn"))]
    words = await with_curator(act, say, say("msg-withdrawn"))
    return [query.answer(), *keyboard, send(act.chat, words)]


@router.callback_query(Go.filter(F.door == Door.KEEP), flags=APPLY)
async def on_keep(query: CallbackQuery, act: Act, say: Say) -> Methods:
    return [query.answer(text=say("toast-nothing-changed")), *await endings.nothing(act, say)]
