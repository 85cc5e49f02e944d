"""A mentor on one card: who, what for, when free, how to reach them."""

from html import escape

from aiogram.methods import SendMessage

from handlers.callbacks import MentorAnswers
from handlers.say import Say, clip, send
from mentoring.filling import Filling
from mentoring.questionnaire import run
from mentoring.questionnaire.submission import Context
from services.act import Act
from services.mentors import Application
from texts import dates

SHOWN = ("who", "occupation", "study", "subject", "topics", "ages", "formats", "days", "languages")
"""The answers of the mentor's questionnaire that the card shows, if they are there."""


def mentor(
    chat: int, application: Application, act: Act, say: Say, heading: str = ""
) -> SendMessage:
    filling, person = application.filling, application.person
    lines = [
        *([heading, ""] if heading else []),
        f"<b>{escape(person.name or say('word-no-name'))}</b>",
        *answers(filling, act.context(say.language)),
        "",
        *([say("msg-card-phone", phone=person.phone)] if person.phone else []),
        *([account(person.telegram_id, say)] if person.telegram_id else []),
        say(
            "msg-card-sent",
            moment=dates.moment(filling.sent_at.astimezone(act.shared.zone), say.language)
            if filling.sent_at
            else "",
            source=application.source or say("word-school-link"),
        ),
        *([say("msg-card-unreachable")] if person.unreachable else []),
    ]
    rows = [[say.button("btn-all-answers", MentorAnswers(filling=filling.id))]]
    return send(chat, "\n".join(lines), rows)


def answers(filling: Filling, context: Context) -> list[str]:
    shown = {item.name: item for item in run.answers(filling.form, filling.submission, context)}
    return [
        f"{escape(shown[name].label)} — {escape(clip(shown[name].value or '', 300))}"
        for name in SHOWN
        if name in shown and shown[name].value
    ]


def account(telegram_id: int, say: Say) -> str:
    """A link that opens the chat with the person."""
    return f'<a href="tg://user?id={telegram_id:d}">{say("word-write-in-telegram")}</a>'
