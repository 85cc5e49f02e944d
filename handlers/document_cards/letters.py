"""Letters to employers on the screen."""

from aiogram.methods import SendMessage
from aiogram.types import InlineKeyboardButton

from handlers.document_callbacks import (
    DocumentTap,
    LettersTap,
    LetterTap,
    ShelfTap,
    SubjectTap,
)
from handlers.document_cards import words
from handlers.say import Keyboard, Say, button, clip, send
from services.letters import CODE, Board, Line

ANSWER = ("btn-letter-answered", "answered")
UNANSWER = ("btn-letter-not-answered", "unanswered")
NAME = 30
STAGE = 3
"""Where the programme names letters."""


def board(chat: int, of: Board, say: Say) -> SendMessage:
    """How many letters there are, and the partners one by one."""
    cut = of.shown
    if not cut.shown:
        return send(chat, say("msg-letters-none"), [*lists(say), back(say)])
    head = say("msg-letters", made=of.made, sent=of.sent, answered=of.answered)
    lines = [line(each, say) for each in cut.shown]
    missing = DocumentTap(do="missing", kind=CODE)
    everybody = DocumentTap(do="all", kind=CODE)
    rows: Keyboard = [
        *(
            [button(clip(each.partner.name, NAME), LetterTap(do="open", partner=each.partner.id))]
            for each in cut.shown
        ),
        say.pages(cut.number, cut.pages, lambda to: LettersTap(do="open", page=to)),
        [say.button("btn-letters-missing", missing, count=of.missing)] if of.missing else [],
        [say.button("btn-letters-all", everybody)] if of.made else [],
        [say.button("btn-letters-sent", LettersTap(do="sent"))] if of.made > of.sent else [],
        *lists(say),
        back(say),
    ]
    return send(chat, "\n".join([head, "", *lines]), rows)


def lists(say: Say) -> Keyboard:
    return [[say.button("btn-letters-list", LettersTap(do="list"))]]


def back(say: Say) -> list[InlineKeyboardButton]:
    return [say.button("btn-doc-to-stage", ShelfTap(stage=STAGE))]


def line(each: Line, say: Say) -> str:
    return say(
        "msg-letter-line",
        name=clip(each.partner.name, 60),
        standing=standing(each, say),
        came=each.count.came,
        signed=each.count.signed_up,
    )


def standing(each: Line, say: Say) -> str:
    if each.letter is None:
        return say("word-letter-none")
    if each.answered:
        return say("word-letter-answered")
    if each.sent:
        return say("word-letter-sent", times=each.sent)
    return words.of_document(each.letter, say)


def one(chat: int, each: Line, say: Say) -> SendMessage:
    key, letter = each.partner.id, each.letter
    told = [
        say("msg-letter", name=each.partner.name),
        say("msg-doc-standing", standing=standing(each, say)),
        say("msg-letter-came", came=each.count.came, signed=each.count.signed_up),
    ]
    sent = ("btn-letter-not-sent", "unsent") if each.sent else ("btn-letter-sent", "sent")
    answered = UNANSWER if each.answered else ANSWER
    rows: Keyboard = [
        [say.button("btn-letter-make", SubjectTap.of("make", CODE, key))],
        *(
            [say.button(name, LetterTap(do=do, partner=key))]
            for name, do in (sent, answered)
            if letter
        ),
        [say.button("btn-letters", LettersTap(do="open"))],
    ]
    return send(chat, "\n".join(told), rows)
