"""What a school sets for its selection: the criteria, and which papers each form needs."""

from collections.abc import Mapping
from html import escape

from aiogram.methods import SendMessage
from aiogram.types import InlineKeyboardButton

from handlers.say import Keyboard, Say, button, send
from handlers.selection_cards import words
from handlers.selection_cards.callbacks import DeskTap, NeededTap
from handlers.selection_cards.candidate_card import EITHER
from mentoring.mentor_papers import FORMS, Kind
from services.act import Act
from services.criteria import in_words


def criteria(act: Act, lines: tuple[str, ...], say: Say) -> SendMessage:
    shown = [f"• {escape(in_words(act, each, say.language))}" for each in lines]
    rows: Keyboard = [
        [say.button("btn-criteria-edit", DeskTap(do="criteria_edit"))],
        [say.button("btn-criteria-usual", DeskTap(do="criteria_usual"))],
        [say.button("btn-selection", DeskTap(do="open"))],
    ]
    return send(act.chat, "\n".join([say("msg-criteria"), *shown]), rows)


def needed(chat: int, table: Mapping[str, frozenset[Kind]], say: Say) -> SendMessage:
    """A form a line, and a button that opens its papers."""
    lines = [say("msg-needed-papers")]
    rows: list[list[InlineKeyboardButton]] = []
    for form in FORMS:
        name, kinds = say(words.FORMS[form]), table.get(form, frozenset())
        lines.append(
            say("msg-needed-form", form=name, papers=words.papers(in_order(kinds), say))
            if kinds
            else say("msg-needed-form-none", form=name)
        )
        rows.append([button(name, NeededTap(form=form, kind=""))])
    rows.append([say.button("btn-selection", DeskTap(do="open"))])
    return send(chat, "\n".join(lines), rows)


def needed_form(
    chat: int, form: str, table: Mapping[str, frozenset[Kind]], say: Say
) -> SendMessage:
    """One form's papers, a tick each."""
    kinds = table.get(form, frozenset())
    rows: Keyboard = [
        *(
            [button(f"{EITHER[kind in kinds]} {say.plain(words.PAPERS[kind])}", tap(form, kind))]
            for kind in Kind
        ),
        [say.button("btn-needed-papers", DeskTap(do="needed"))],
    ]
    return send(chat, say("msg-needed-of", form=say(words.FORMS[form])), rows)


def tap(form: str, kind: Kind) -> NeededTap:
    return NeededTap(form=form, kind=kind)


def in_order(kinds: frozenset[Kind]) -> list[Kind]:
    return [kind for kind in Kind if kind in kinds]
