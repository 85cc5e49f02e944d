"""Reminders on the screen, and the buttons under them."""

from datetime import datetime
from typing import Any
from uuid import UUID

from aiogram import F, Router
from aiogram.methods import EditMessageReplyMarkup, TelegramMethod
from aiogram.types import CallbackQuery, InlineKeyboardButton, Message

from handlers import giving_up, screens
from handlers.callbacks import Child, Door, Go, Pupil, ReadConsent, Remind
from handlers.say import Methods, Say, send
from mentoring.consent import Purpose
from mentoring.people import AgeBand, Role
from mentoring.questionnaire.form import in_language
from mentoring.reminder_notices import (
    GuardianUndecided,
    ReferralEnding,
    StillWaiting,
    Unfinished,
    UnfinishedErased,
)
from mentoring.reminders import Chain
from mentoring.rights import Action
from services import reminders
from services import unfinished as questionnaires
from services.act import Act
from texts import dates

router = Router(name="reminders")

APPLY = {"action": Action.APPLY}


@router.callback_query(Remind.filter(F.do == "resume"), flags=APPLY)
async def on_resume(query: CallbackQuery, callback_data: Remind, act: Act, say: Say) -> Methods:
    """That very questionnaire comes to the front."""
    step = await questionnaires.resume(act, callback_data.about)
    return [query.answer(), *screens.screen(act.chat, step, say)]


@router.callback_query(Remind.filter(F.do == "give_up"), flags=APPLY)
async def on_give_up(query: CallbackQuery, callback_data: Remind, act: Act, say: Say) -> Methods:
    """As anywhere else, what cannot be undone is asked about twice."""
    await questionnaires.resume(act, callback_data.about)
    return [query.answer(), giving_up.ask_to_give_up(act, say)]


@router.callback_query(Remind.filter(F.do == "mute"), flags=APPLY)
async def on_mute(query: CallbackQuery, callback_data: Remind, act: Act, say: Say) -> Methods:
    if callback_data.chain in list(Chain):
        await reminders.mute(act, Chain(callback_data.chain), callback_data.about)
    return [query.answer(text=say("toast-muted")), *without_mute(query)]


def without_mute(query: CallbackQuery) -> Methods:
    """The button has done its work; the others stay."""
    message = query.message
    if not isinstance(message, Message) or message.reply_markup is None:
        return []
    rows = [
        [each for each in row if each.callback_data != query.data]
        for row in message.reply_markup.inline_keyboard
    ]
    left = message.reply_markup.model_copy(update={"inline_keyboard": [r for r in rows if r]})
    return [
        EditMessageReplyMarkup(
            chat_id=message.chat.id, message_id=message.message_id, reply_markup=left
        )
    ]


def buttons(chain: Chain, about: UUID, say: Say, **keys: str) -> list[list[InlineKeyboardButton]]:
    return [[say.button(key, Remind(chain=chain, about=about, do=do))] for do, key in keys.items()]


def day_of(until: datetime, say: Say) -> str:
    return dates.day_of_year(until, say.language)


def unfinished(chat: int, notice: Unfinished, act: Act, say: Say) -> TelegramMethod[Any]:
    """How much is left, and one tap to go on with it."""
    del act
    filling = notice.filling
    told = {
        "band": notice.band or AgeBand.GROWN,
        "title": in_language(filling.form.title, say.language, filling.form.default_language),
        "left": filling.remaining,
    }
    words = (
        say("ntf-unfinished-last", day=day_of(notice.until, say), **told)
        if notice.until
        else say("ntf-unfinished", **told)
    )
    keys = {"resume": "btn-resume", "mute": "btn-mute", "give_up": "btn-give-up"}
    if notice.until:
        del keys["mute"]
    return send(chat, words, buttons(Chain.UNFINISHED, filling.id, say, **keys))


def unfinished_erased(
    chat: int, notice: UnfinishedErased, act: Act, say: Say
) -> TelegramMethod[Any]:
    del act
    title = in_language(notice.form.title, say.language, notice.form.default_language)
    band = notice.band or AgeBand.GROWN
    return send(chat, say("ntf-unfinished-erased", title=title, band=band, days=notice.days))


def still_waiting(chat: int, notice: StillWaiting, act: Act, say: Say) -> TelegramMethod[Any]:
    del act
    band = notice.band or AgeBand.CHILD
    words = (
        say("ntf-waiting-last", band=band, day=day_of(notice.until, say))
        if notice.until
        else say("ntf-waiting", band=band)
    )
    rows = [
        [say.button("btn-link-again", Go(door=Door.LINK))],
        [say.button("btn-other-way", Go(door=Door.OTHER_WAY))],
        *buttons(Chain.WAITING, notice.child.id, say, mute="btn-mute"),
    ]
    return send(chat, words, rows[:-1] if notice.until else rows)


def referral_ending(chat: int, notice: ReferralEnding, act: Act, say: Say) -> TelegramMethod[Any]:
    del act
    name = notice.child.name or say("word-no-name")
    rows = [[say.button("btn-links-again", Pupil(child=notice.child.id, do="link"))]]
    return send(chat, say("ntf-referral-ending", name=name, day=day_of(notice.until, say)), rows)


def guardian_undecided(
    chat: int, notice: GuardianUndecided, act: Act, say: Say
) -> TelegramMethod[Any]:
    del act
    child = notice.child
    purpose = Purpose.MENTOR if child.wish is Role.MENTOR else Purpose.MENTEE
    rows = [
        [say.button("btn-read-consent", ReadConsent(purpose=purpose, subject=child.id))],
        [say.button("btn-decline", Child(child=child.id, do="decline"))],
    ]
    hasname = "yes" if child.name else "no"
    return send(chat, say("ntf-undecided", hasname=hasname, name=child.name or ""), rows)
