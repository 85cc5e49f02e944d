"""Answers that sound like trouble: a card for each, for psychologists and curators alone."""

from collections.abc import Sequence
from html import escape
from typing import Any

from aiogram import F, Router
from aiogram.filters import Command
from aiogram.methods import SendDocument, SendMessage, TelegramMethod
from aiogram.types import BufferedInputFile, CallbackQuery, Message

from handlers import cards
from handlers.callbacks import ConcernTap
from handlers.say import Methods, Say, button, clip, send
from mentoring.concerns import Concern, Verdict
from mentoring.errors import Refusal
from mentoring.notices import Troubled
from mentoring.people import Person
from mentoring.rights import Action
from mentoring.trouble import Trouble
from services import concerns
from services.act import Act
from services.concerns import Involved
from texts import dates
from texts.phrases import LANGUAGES

router = Router(name="concerns")

SEE = {"action": Action.SEE_CONCERNS}
SHOWN = 20
"""Open concerns on one screen, a button each."""
ASKED = 200
"""How much of a long question is repeated."""
KINDS = {
    Trouble.SELF_HARM: "word-trouble-self-harm",
    Trouble.VIOLENCE: "word-trouble-violence",
    Trouble.BULLYING: "word-trouble-bullying",
    Trouble.ABUSE: "word-trouble-abuse",
    Trouble.RUNNING_AWAY: "word-trouble-running-away",
    Trouble.HUNGER: "word-trouble-hunger",
    Trouble.THREATS: "word-trouble-threats",
    Trouble.DRUGS: "word-trouble-drugs",
}


@router.message(Command("concerns"), flags=SEE)
async def on_concerns(message: Message, act: Act, say: Say) -> SendMessage:
    del message
    standing = await concerns.stand(act)
    words = say(
        "msg-concerns",
        open=len(standing.waiting),
        acted=standing.closed[Verdict.ACTED],
        alarms=standing.closed[Verdict.FALSE_ALARM],
    )
    rows = [
        [button(line(each, say), ConcernTap(concern=each.id, do="show"))]
        for each in standing.waiting[:SHOWN]
    ]
    return send(act.chat, words, rows)


def line(concern: Concern, say: Say) -> str:
    name = concern.heard.name if concern.heard else None
    return f"{clip(name or say('word-no-name'), 30)} · {say(KINDS[concern.kind])}"


def troubled(chat: int, notice: Troubled, act: Act, say: Say) -> TelegramMethod[Any]:
    """The quiet notice."""
    del act
    return card(chat, notice.concern, say)


def card(chat: int, concern: Concern, say: Say) -> SendMessage:
    """Who, where, at which question, in which words; three buttons that need no typing."""
    heard = concern.heard
    lines = [f"<b>{say('msg-concern', kind=say(KINDS[concern.kind]))}</b>"]
    if heard is not None:
        lines += [
            say("msg-concern-about", name=heard.name or say("word-no-name")),
            *([say("card-class", answer=heard.class_name)] if heard.class_name else []),
            *([say("msg-concern-writer", name=heard.writer)] if heard.writer else []),
            say("msg-concern-form", title=heard.title),
            "",
            escape(clip(heard.label, ASKED)),
            f"<b>{escape(heard.words)}</b>",
        ]
    rows = [
        [say.button("btn-concern-open", ConcernTap(concern=concern.id, do="open"))],
        [say.button("btn-concern-false", ConcernTap(concern=concern.id, do="false"))],
        [say.button("btn-concern-acted", ConcernTap(concern=concern.id, do="acted"))],
    ]
    return send(chat, "\n".join([*lines, "", say("msg-concern-note")]), rows)


@router.callback_query(ConcernTap.filter(F.do == "show"), flags=SEE)
async def on_show(query: CallbackQuery, callback_data: ConcernTap, act: Act, say: Say) -> Methods:
    found = await concerns.look_at(act, callback_data.concern)
    if found.closed_by or found.concern.closed_at:
        return [query.answer(), send(act.chat, closed(found, act, say))]
    return [query.answer(), card(act.chat, found.concern, say)]


@router.callback_query(ConcernTap.filter(F.do == "open"), flags=SEE)
async def on_open(query: CallbackQuery, callback_data: ConcernTap, act: Act, say: Say) -> Methods:
    """How to reach whoever is concerned; what was closed says so."""
    found = await concerns.look_at(act, callback_data.concern)
    lines = [
        say("msg-concern-about", name=named(found.subject, found, say)),
        *reach(found.subject, say),
    ]
    if found.writer.id != found.subject.id:
        name = found.writer.name or say("word-no-name")
        lines += ["", say("msg-concern-writer", name=name), *reach(found.writer, say)]
    for guardian in found.guardians:
        name = guardian.name or say("word-no-name")
        lines += ["", say("msg-concern-guardian", name=name), *reach(guardian, say)]
    if found.concern.closed_at:
        lines += ["", closed(found, act, say)]
    return [query.answer(), send(act.chat, "\n".join(lines))]


def named(person: Person, found: Involved, say: Say) -> str:
    heard = found.concern.heard
    return (heard.name if heard else None) or person.name or say("word-no-name")


def reach(person: Person, say: Say) -> list[str]:
    """The phone, the contact and the chat, as far as they are known."""
    ways = [
        *([say("msg-card-phone", phone=person.phone)] if person.phone else []),
        *([escape(person.contact)] if person.contact else []),
        *([cards.account(person.telegram_id, say)] if person.telegram_id else []),
    ]
    return ways or [say("msg-concern-no-contact")]


@router.callback_query(ConcernTap.filter(F.do.in_(set(Verdict))), flags=SEE)
async def on_verdict(
    query: CallbackQuery, callback_data: ConcernTap, act: Act, say: Say
) -> Methods:
    found = await concerns.close(act, callback_data.concern, Verdict(callback_data.do))
    return [query.answer(), send(act.chat, closed(found, act, say))]


def closed(found: Involved, act: Act, say: Say) -> str:
    """By whom, when and how: whoever taps later reads the same."""
    concern = found.concern
    by = found.closed_by.name if found.closed_by else None
    return say(
        "msg-concern-closed",
        verdict=concern.verdict or Verdict.ACTED,
        name=by or say("word-curator"),
        moment=dates.moment(act.local(concern.closed_at or act.now), say.language),
    )


@router.message(Command("words"), flags=SEE)
async def on_words(message: Message, act: Act, say: Say) -> Methods:
    """The lists as they are in use, a file each, to be edited and sent back."""
    del message
    lists = await concerns.list_words(act)
    lines = [
        say(
            "msg-words-list",
            name=LANGUAGES[each.language],
            entries=each.entries,
            own="yes" if each.own else "no",
        )
        for each in lists
    ]
    files = [
        SendDocument(
            chat_id=act.chat,
            document=BufferedInputFile(each.text.encode(), filename=file_name(each.language)),
        )
        for each in lists
    ]
    return [send(act.chat, "\n".join([say("msg-words"), "", *lines])), *files]


def file_name(language: str) -> str:
    return f"words-{language}.txt"


def replaced(chat: int, faults: Sequence[Refusal], entries: int, say: Say) -> SendMessage:
    """What became of a list that was sent back: in use, or what is wrong in which line."""
    if not faults:
        return send(chat, say("msg-words-replaced", entries=entries))
    return send(chat, "\n\n".join([say("msg-words-faulty"), *map(say.refusal, faults)]))
