"""Choosing one of the times, or all that suit, or none."""

from collections.abc import Sequence

from aiogram import F, Router
from aiogram.methods import EditMessageReplyMarkup
from aiogram.types import CallbackQuery, InlineKeyboardButton, InlineKeyboardMarkup, Message

from handlers.meeting_cards.callbacks import MeetingTap, TimeTap
from handlers.meeting_cards.choice import time_rows
from handlers.meeting_cards.words import toned
from handlers.say import Methods, Say, send
from mentoring.rights import Action
from services import meeting_choosing
from services.act import Act
from services.meeting_choosing import Choice

router = Router(name="meeting_choice")

MEET = {"action": Action.MEET}


@router.callback_query(TimeTap.filter(), flags=MEET)
async def on_time(query: CallbackQuery, callback_data: TimeTap, act: Act, say: Say) -> Methods:
    tap = callback_data
    choice = await meeting_choosing.choose(act, tap.meeting, tap.number, tap.revision)
    if choice.is_set:
        return [query.answer(text=say("toast-time-chosen")), *with_rows(query, [])]
    rows = time_rows(choice.held.meeting, act, say, choice.fits, several=True)
    return [query.answer(), *with_rows(query, rows)]


@router.callback_query(MeetingTap.filter(F.do == "done"), flags=MEET)
async def on_done(query: CallbackQuery, callback_data: MeetingTap, act: Act, say: Say) -> Methods:
    tap = callback_data
    choice = await meeting_choosing.chosen(act, tap.meeting, tap.revision)
    return [query.answer(), *with_rows(query, []), *after(choice, act, say)]


@router.callback_query(MeetingTap.filter(F.do == "none"), flags=MEET)
async def on_none_fits(
    query: CallbackQuery, callback_data: MeetingTap, act: Act, say: Say
) -> Methods:
    """Whoever changes their mind can still choose by the same buttons."""
    tap = callback_data
    choice = await meeting_choosing.none_fits(act, tap.meeting, tap.revision)
    return [query.answer(), *after(choice, act, say)]


def after(choice: Choice, act: Act, say: Say) -> Methods:
    """Where a time is found the news of it is enough."""
    if choice.is_set:
        return []
    say = toned(act.chat, choice.held.gathering, act, say)
    if choice.waits:
        return [send(act.chat, say("msg-times-noted", waits=choice.waits))]
    return [send(act.chat, say("msg-none-fits"))]


def with_rows(
    query: CallbackQuery, rows: Sequence[Sequence[InlineKeyboardButton]]
) -> list[EditMessageReplyMarkup]:
    """The words stay, the buttons change."""
    message = query.message
    if not isinstance(message, Message):
        return []
    markup = InlineKeyboardMarkup(inline_keyboard=[list(row) for row in rows])
    return [
        EditMessageReplyMarkup(
            chat_id=message.chat.id, message_id=message.message_id, reply_markup=markup
        )
    ]
