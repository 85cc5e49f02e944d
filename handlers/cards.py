"""A questionnaire that was sent, in short: who, what for, when free, how to reach them."""

from html import escape

from aiogram.methods import SendMessage

from handlers.callbacks import Answers, PersonCard
from handlers.say import Say, clip, send
from mentoring.filling import Filling
from mentoring.notices import Applied
from mentoring.people import Person
from mentoring.questionnaire import run
from mentoring.questionnaire.submission import Context
from services.act import Act
from texts import dates

SHOWN = {
    "who": "card-who",
    "class_name": "card-class",
    "position": "card-position",
    "goal": "card-goal",
    "occupation": "card-occupation",
    "study": "card-study",
    "subject": "card-subject",
    "topics": "card-topics",
    "ages": "card-ages",
    "formats": "card-formats",
    "days": "card-days",
    "languages": "card-languages",
}
"""The answers that a card shows, and the phrases that name them."""
LONGEST_ANSWER = 300


def application(chat: int, sent: Applied, act: Act, say: Say, heading: str) -> SendMessage:
    """The news of a questionnaire is one message: nothing has to be opened to know who it is."""
    filling, person = sent.filling, sent.person
    lines = [
        heading,
        "",
        f"<b>{escape(person.name or say('word-no-name'))}</b>",
        *answers(filling, act.context(say.language), say),
        "",
        *reached(person, say),
        *when_sent(filling, act, say),
        *came(sent.source, say),
    ]
    rows = [
        [say.button("btn-all-answers", Answers(filling=filling.id))],
        [say.button("btn-card", PersonCard(person=person.id))],
    ]
    return send(chat, "\n".join(lines), rows)


def answers(filling: Filling, context: Context, say: Say) -> list[str]:
    """A school may have edited its form: what is not there is left out."""
    values = {name: run.display(filling.form, filling.submission, name, context) for name in SHOWN}
    return [
        say(SHOWN[name], answer=clip(value, LONGEST_ANSWER))
        for name, value in values.items()
        if value
    ]


def reached(person: Person, say: Say) -> list[str]:
    """How somebody can be reached, and whether the bot can."""
    return [
        *([say("msg-card-phone", phone=person.phone)] if person.phone else []),
        *([say("msg-card-contact", contact=person.contact)] if person.contact else []),
        *([account(person.telegram_id, say)] if person.telegram_id else []),
        *([say("msg-card-unreachable")] if person.unreachable else []),
    ]


def when_sent(filling: Filling, act: Act, say: Say) -> list[str]:
    if filling.sent_at is None:
        return []
    return [say("msg-card-sent", moment=dates.moment(act.local(filling.sent_at), say.language))]


def came(source: str | None, say: Say) -> list[str]:
    """By which link; None for somebody who came by none."""
    if source is None:
        return []
    return [say("msg-card-source", source=source or say("word-school-link"))]


def account(telegram_id: int, say: Say) -> str:
    """A link that opens the chat with the person."""
    return f'<a href="tg://user?id={telegram_id:d}">{say("word-write-in-telegram")}</a>'
