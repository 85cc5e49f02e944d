"""What is said when documents are ready, or could not be made."""

from typing import Any

from aiogram.methods import TelegramMethod

from handlers.document_callbacks import AddresseesTap, DocumentTap, LettersTap
from handlers.document_cards import words
from handlers.roadmap_cards.room import cut
from handlers.say import Say, Words, button, clip, send, send_lines
from mentoring.document_kinds import get_kind
from mentoring.document_notices import (
    AddresseesFaulty,
    AddresseesRead,
    DocumentsFailed,
    DocumentsMade,
    TemplateReady,
    TemplateTaken,
)
from mentoring.documents import Difference
from mentoring.notices import Notice
from services.act import Act
from services.letters import CODE

CHANGES, FAULTS = 6, 25
"""Lines of each side that are shown, and of faults."""
LINE = 160


def made(chat: int, notice: DocumentsMade, act: Act, say: Say) -> TelegramMethod[Any]:
    del act
    title = words.title(notice.kind, say)
    if not notice.count:
        return send(chat, say("ntf-documents-none", title=title))
    if notice.left:
        return send(
            chat, say("ntf-documents-part", title=title, count=notice.count, left=notice.left)
        )
    told = [
        say("ntf-documents-made", title=title, count=notice.count, name=notice.about or "none"),
        *changed(notice.difference, say),
    ]
    to_card = button(words.plain_title(get_kind(notice.kind), say), card_of(notice.kind))
    letters = [say.button("btn-letters", LettersTap(do="open"))] if notice.kind == CODE else []
    return send(chat, "\n".join(told), [[to_card], letters])


def card_of(kind: str) -> DocumentTap:
    return DocumentTap(do="card", kind=kind)


def changed(found: Difference | None, say: Say) -> list[str]:
    if found is None:
        return []
    if not found.added and not found.gone:
        return [say("ntf-document-same")]
    lines = [say("ntf-document-changed")]
    for key, side in (("msg-doc-added", found.added), ("msg-doc-gone", found.gone)):
        lines += cut([say(key, line=clip(each, LINE)) for each in side], say, CHANGES)
    return ["", *lines]


def failed(chat: int, notice: DocumentsFailed, act: Act, say: Say) -> TelegramMethod[Any]:
    del act
    title = words.title(notice.kind, say)
    told = [
        say("ntf-document-failed", title=title),
        say(notice.fault, field=notice.field or "?"),
        say("ntf-document-failed-what"),
    ]
    rows = [[button(words.plain_title(get_kind(notice.kind), say), card_of(notice.kind))]]
    return send(chat, "\n".join(told), rows)


def template_ready(chat: int, notice: TemplateReady, act: Act, say: Say) -> TelegramMethod[Any]:
    """How a template is changed, and what it may name."""
    del act
    lines = [
        say("msg-doc-field", field=name, example=value or "—") for name, value in notice.fields
    ]
    head = say("ntf-template-fields", title=words.title(notice.kind, say))
    return send_lines(chat, head, ["", *lines])[0]


def template_taken(chat: int, notice: TemplateTaken, act: Act, say: Say) -> TelegramMethod[Any]:
    del act
    rows = [[button(words.plain_title(get_kind(notice.kind), say), card_of(notice.kind))]]
    return send(chat, say("ntf-template-taken", title=words.title(notice.kind, say)), rows)


def addressees(chat: int, notice: AddresseesRead, act: Act, say: Say) -> TelegramMethod[Any]:
    del act
    key = notice.upload_id
    rows = [
        [say.button("btn-addressees-yes", AddresseesTap(upload=key, sure=True))],
        [say.button("btn-addressees-no", AddresseesTap(upload=key, sure=False))],
    ]
    return send(chat, say("ntf-addressees-read", count=notice.count, new=notice.new), rows)


def faulty(chat: int, notice: AddresseesFaulty, act: Act, say: Say) -> TelegramMethod[Any]:
    del act
    return send_lines(chat, say("ntf-addressees-faults"), cut(notice.lines, say, FAULTS))[0]


WORDS: dict[type[Notice], Words] = {
    DocumentsMade: made,
    DocumentsFailed: failed,
    TemplateReady: template_ready,
    TemplateTaken: template_taken,
    AddresseesRead: addressees,
    AddresseesFaulty: faulty,
}
