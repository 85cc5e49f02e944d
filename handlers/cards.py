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

SHOWN = {
    "who": "card-who",
    "occupation": "card-occupation",
    "study": "card-study",
    "subject": "card-subject",
    "topics": "card-topics",
    "ages": "card-ages",
    "formats": "card-formats",
    "days": "card-days",
    "languages": "card-languages",
}
"""The answers of the mentor's questionnaire that the card shows, and the phrases that name them."""
LONGEST_ANSWER = 300


def mentor(
    chat: int, application: Application, act: Act, say: Say, heading: str = ""
) -> SendMessage:
    filling, person = application.filling, application.person
    lines = [
        *([heading, ""] if heading else []),
        f"<b>{escape(person.name or say('word-no-name'))}</b>",
        *answers(filling, act.context(say.language), say),
        "",
        *([say("msg-card-phone", phone=person.phone)] if person.phone else []),
        *([account(person.telegram_id, say)] if person.telegram_id else []),
        *came(application, act, say),
        *([say("msg-card-unreachable")] if person.unreachable else []),
    ]
    rows = [[say.button("btn-all-answers", MentorAnswers(filling=filling.id))]]
    return send(chat, "\n".join(lines), rows)


def answers(filling: Filling, context: Context, say: Say) -> list[str]:
    """A school may have edited its form: what is not there is left out."""
    values = {name: run.display(filling.form, filling.submission, name, context) for name in SHOWN}
    return [
        say(SHOWN[name], answer=clip(value, LONGEST_ANSWER))
        for name, value in values.items()
        if value
    ]


def came(application: Application, act: Act, say: Say) -> list[str]:
    """When the questionnaire was sent, and by which link the person came."""
    lines = []
    if application.filling.sent_at:
        moment = dates.moment(act.local(application.filling.sent_at), say.language)
        lines.append(say("msg-card-sent", moment=moment))
    if application.source is not None:
        source = application.source or say("word-school-link")
        lines.append(say("msg-card-source", source=source))
    return lines


def account(telegram_id: int, say: Say) -> str:
    """A link that opens the chat with the person."""
    return f'<a href="tg://user?id={telegram_id:d}">{say("word-write-in-telegram")}</a>'
