"""The card of one kind of document, whom it can be about, and the card of one paper."""

from aiogram.methods import SendMessage
from aiogram.types import InlineKeyboardButton

from handlers.approval_cards.callbacks import ApproveTap
from handlers.document_callbacks import DocumentTap, PaperTap, ShelfTap, SubjectTap
from handlers.document_cards import words
from handlers.roadmap_cards.callbacks import ItemTap
from handlers.say import Keyboard, Say, button, clip, send
from handlers.selection_cards.callbacks import DeskTap
from mentoring.document_kinds import Form, Kind, Scope
from mentoring.documents import Document, Subject
from mentoring.pages import Slice
from mentoring.roadmap.plan import Paper
from services.documents import Card

NAME = 40
ORDERS = {
    "register_order": DeskTap(do="register"),
    "pairs_order": ApproveTap(),
}
"""Where the number of an order is entered that approves somebody."""
LINES = {
    Paper.NEEDED: "msg-doc-line-needed",
    Paper.DRAFTED: "msg-doc-line-drafted",
    Paper.IN_FORCE: "msg-doc-line-in-force",
    Paper.NOT_NEEDED: "msg-doc-line-not-needed",
}


def card(chat: int, of: Card, say: Say) -> SendMessage:
    kind = of.line.kind
    told = [
        say("msg-doc-card", title=words.title(kind.code, say)),
        say(f"doc-about-{kind.code.replace('_', '-')}"),
        "",
        say("msg-doc-standing", standing=words.standing(of.line, say)),
        *([say(LINES[of.line.item.paper])] if of.line.item else []),
        *([say("msg-doc-own-template")] if of.own_template else []),
        *([say(f"msg-doc-nobody-{kind.scope}")] if nobody(of) else []),
    ]
    return send(chat, "\n".join(told), [*making(of, say), *around(of, say)])


def nobody(of: Card) -> bool:
    return of.line.kind.scope is not Scope.SCHOOL and not of.subjects


def making(of: Card, say: Say) -> Keyboard:
    kind = of.line.kind
    if kind.scope is Scope.SCHOOL:
        last = of.line.last
        key = "btn-doc-again" if last else "btn-doc-make"
        make = [[say.button(key, DocumentTap(do="make", kind=kind.code))]]
        return [*make, *(of_paper(last, kind, say) if last else [])]
    missing = len(of.missing)
    some = DocumentTap(do="missing", kind=kind.code)
    everybody = DocumentTap(do="all", kind=kind.code)
    one = DocumentTap(do="one", kind=kind.code)
    return [
        [say.button("btn-doc-missing", some, count=missing)] if missing and of.made else [],
        [say.button("btn-doc-all", everybody, count=len(of.subjects))] if of.subjects else [],
        [say.button("btn-doc-one", one)] if of.subjects else [],
    ]


def of_paper(of: Document, kind: Kind, say: Say) -> Keyboard:
    """What can be done with one that was made."""
    files = [say.button("btn-doc-files", PaperTap(do="again", document=of.id))]
    names = [say.button("btn-doc-names", PaperTap(do="names", document=of.id))]
    return [files, number(of, kind, say), names if kind.form is Form.WORD else []]


def number(of: Document, kind: Kind, say: Say) -> list[InlineKeyboardButton]:
    if not kind.numbered:
        return []
    there = ORDERS.get(kind.code)
    key = "btn-doc-number-there" if there else "btn-doc-number"
    return [say.button(key, there or PaperTap(do="number", document=of.id))]


def around(of: Card, say: Say) -> Keyboard:
    kind, item = of.line.kind, of.line.item
    word = kind.form is Form.WORD
    template = DocumentTap(do="template", kind=kind.code)
    back = DocumentTap(do="back", kind=kind.code)
    return [
        [say.button("btn-doc-template", template)] if word else [],
        [say.button("btn-doc-template-back", back)] if of.own_template else [],
        [say.button("btn-doc-item", ItemTap(item=item.id, do="card"))] if item else [],
        [say.button("btn-doc-to-stage", ShelfTap(stage=kind.stage))],
    ]


def subjects(chat: int, of: Card, cut: Slice[Subject], say: Say) -> SendMessage:
    kind = of.line.kind
    code = kind.code
    rows: Keyboard = [
        *([subject(each, of, say)] for each in cut.shown),
        say.pages(cut.number, cut.pages, lambda to: DocumentTap(do="one", kind=code, page=to)),
        [button(words.plain_title(kind, say), DocumentTap(do="card", kind=code))],
    ]
    head = say("msg-doc-subjects", title=words.title(code, say), whom=say(words.WHOM[kind.scope]))
    return send(chat, head, rows)


def subject(each: Subject, of: Card, say: Say) -> InlineKeyboardButton:
    mark = "✓ " if each.id in of.made else ""
    name = clip(each.name or say.plain("word-no-name"), NAME)
    return button(f"{mark}{name}", SubjectTap.of("open", of.line.kind.code, each.id))


def of_subject(chat: int, of: Card, about: Subject, say: Say) -> SendMessage:
    kind, made = of.line.kind, of.made.get(about.id)
    standing = words.of_document(made, say) if made else say("word-doc-none")
    told = [
        say(
            "msg-doc-of", title=words.title(kind.code, say), name=about.name or say("word-no-name")
        ),
        say("msg-doc-standing", standing=standing),
    ]
    key = "btn-doc-again" if made else "btn-doc-make"
    rows: Keyboard = [
        [say.button(key, SubjectTap.of("make", kind.code, about.id))],
        *(of_paper(made, kind, say) if made else []),
        [say.button("btn-doc-one", DocumentTap(do="one", kind=kind.code))],
        [button(words.plain_title(kind, say), DocumentTap(do="card", kind=kind.code))],
    ]
    return send(chat, "\n".join(told), rows)


def names(chat: int, of: Document, kind: Kind, say: Say) -> SendMessage:
    """The names as this paper declines them; a tap corrects one."""
    found: dict[str, list[str]] = {}
    for name, _, form in of.content.names if of.content else ():
        found.setdefault(name, []).append(form)
    to_card = [button(words.plain_title(kind, say), DocumentTap(do="card", kind=kind.code))]
    if not found:
        return send(chat, say("msg-doc-no-names"), [to_card])
    shown = list(found.items())[:MOST_NAMES]
    lines = [say("msg-doc-name", name=name, forms=", ".join(dict.fromkeys(f))) for name, f in shown]
    rows: Keyboard = [
        *(
            [button(clip(name, NAME), PaperTap(do="name", document=of.id, place=place))]
            for place, (name, _) in enumerate(shown)
        ),
        to_card,
    ]
    rest = len(found) - len(shown)
    more = [say("msg-more-lines", count=rest)] if rest else []
    return send(chat, "\n".join([say("msg-doc-names"), "", *lines, *more]), rows)


MOST_NAMES = 20
"""Names of one paper that can be corrected on one screen."""
