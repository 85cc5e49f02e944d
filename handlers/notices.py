"""Notices in the recipient's own language, as messages."""

from collections.abc import Callable
from typing import Any

from aiogram.methods import SendDocument, TelegramMethod
from aiogram.types import BufferedInputFile

from handlers import cards, endings
from handlers.say import Say, send
from mentoring.notices import (
    ConsentWithdrawn,
    MentorApplied,
    MyDataReady,
    Notice,
    PersonUnreachable,
    UpdateFailed,
)
from mentoring.people import Person
from services.act import Act
from services.mentors import Application

Words = Callable[[int, Any, Act, Say], TelegramMethod[Any]]


def mentor_applied(chat: int, notice: MentorApplied, act: Act, say: Say) -> TelegramMethod[Any]:
    application = Application(notice.person, notice.filling, notice.source)
    return cards.mentor(chat, application, act, say, heading=say("ntf-mentor-applied"))


def consent_withdrawn(
    chat: int, notice: ConsentWithdrawn, act: Act, say: Say
) -> TelegramMethod[Any]:
    del act
    return send(chat, say("ntf-consent-withdrawn", name=notice.name or say("word-no-name")))


def person_unreachable(
    chat: int, notice: PersonUnreachable, act: Act, say: Say
) -> TelegramMethod[Any]:
    del act
    return send(chat, say("ntf-person-unreachable", name=notice.name or say("word-no-name")))


def mydata_ready(chat: int, notice: MyDataReady, act: Act, say: Say) -> TelegramMethod[Any]:
    del act
    return SendDocument(
        chat_id=chat,
        document=BufferedInputFile(notice.content, filename=notice.file_name),
        caption=say("ntf-mydata-ready"),
    )


def update_failed(chat: int, notice: UpdateFailed, act: Act, say: Say) -> TelegramMethod[Any]:
    del act
    return send(chat, f"{say('ntf-update-failed')}\n\n{endings.turn_to(notice.curator, say)}")


WORDS: dict[type[Notice], Words] = {
    MentorApplied: mentor_applied,
    ConsentWithdrawn: consent_withdrawn,
    PersonUnreachable: person_unreachable,
    MyDataReady: mydata_ready,
    UpdateFailed: update_failed,
}


def render(recipient: Person, notice: Notice, act: Act) -> TelegramMethod[Any] | None:
    """None for somebody without an account: there is no chat to write to."""
    if recipient.telegram_id is None:
        return None
    say = Say(act.shared.phrases, recipient.language)
    return WORDS[type(notice)](recipient.telegram_id, notice, act, say)
