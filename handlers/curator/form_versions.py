"""The versions of a questionnaire: compared, published, taken back, dropped."""

from html import escape

from aiogram import F, Router
from aiogram.methods import SendMessage
from aiogram.types import CallbackQuery, InlineKeyboardButton

from handlers.callbacks import FormTap
from handlers.curator.forms import EDIT, card_of, picked, shown_card
from handlers.form_cards import state, tap, version_words
from handlers.say import Keyboard, Methods, Say, send, send_lines
from mentoring.forms import FormVersion
from services import forms
from services.act import Act
from services.forms import SchoolForm

router = Router(name="form_versions")

VERSIONS = 20
"""The newest versions, a button each; nobody goes back further than that."""


@router.callback_query(FormTap.filter(F.do == "versions"), flags=EDIT)
async def on_versions(query: CallbackQuery, callback_data: FormTap, act: Act, say: Say) -> Methods:
    card = await card_of(act, callback_data)
    rows = [
        [
            say.button(
                "btn-form-version",
                FormTap(do="version", version=each.id),
                number=each.number,
                state=state(card.versions, each, say),
            )
        ]
        for each in card.versions.all[:VERSIONS]
    ]
    words = say("msg-form-versions", title=forms.title(act, card.form))
    return [query.answer(), send(act.chat, words, [*rows, back_row(card, say)])]


def back_row(card: SchoolForm, say: Say) -> list[InlineKeyboardButton]:
    return [tap("btn-form-card", "card", card.versions.shown, say)]


@router.callback_query(FormTap.filter(F.do == "version"), flags=EDIT)
async def on_version(query: CallbackQuery, callback_data: FormTap, act: Act, say: Say) -> Methods:
    card = await card_of(act, callback_data)
    version = picked(card, callback_data)
    copies = card.copies_of(version)
    parts = [
        f"<b>{escape(forms.title(act, card.form))}</b>",
        f"{await version_words(act, version, say)}\n{state(card.versions, version, say)}",
        say("msg-form-copies", sent=copies.sent, unsent=copies.unsent),
    ]
    rows = version_rows(card, version, say)
    return [query.answer(), send(act.chat, "\n\n".join(parts), rows)]


def version_rows(card: SchoolForm, version: FormVersion, say: Say) -> Keyboard:
    used = card.versions.in_use
    others: Keyboard = [
        [tap("btn-form-compare", "diff", version, say)],
        [tap("btn-form-restore", "restore", version, say)],
    ]
    return [
        [tap("btn-form-download", "file", version, say)],
        [
            tap("btn-form-try", "try", version, say),
            tap("btn-form-figures", "figures", version, say),
        ],
        *(others if used is not None and version.id != used.id else []),
        [tap("btn-form-versions", "versions", version, say)],
    ]


@router.callback_query(FormTap.filter(F.do == "diff"), flags=EDIT)
async def on_compare(query: CallbackQuery, callback_data: FormTap, act: Act, say: Say) -> Methods:
    """What would change against the version in use, as many messages as it takes."""
    card = await card_of(act, callback_data)
    version = picked(card, callback_data)
    lines = [f"• {line}" for line in await forms.compare(act, version.id)]
    heading = say("msg-form-changes", count=len(lines)) if lines else say("msg-form-no-changes")
    draft = card.versions.draft
    key = "btn-form-publish" if draft and draft.id == version.id else "btn-form-restore"
    do = "publish" if draft and draft.id == version.id else "restore"
    rows = [[tap(key, do, version, say)], back_row(card, say)]
    return [query.answer(), *send_lines(act.chat, heading, lines, rows)]


@router.callback_query(FormTap.filter(F.do == "restore"), flags=EDIT)
async def on_restore(query: CallbackQuery, callback_data: FormTap, act: Act, say: Say) -> Methods:
    """Another version instead of the present one: asked twice, for people are in the middle."""
    card = await card_of(act, callback_data)
    return [query.answer(), ask_to_restore(act, card, picked(card, callback_data), say)]


def ask_to_restore(act: Act, card: SchoolForm, version: FormVersion, say: Say) -> SendMessage:
    words = say(
        "msg-form-restore-sure",
        title=forms.title(act, card.form),
        number=version.number,
        unsent=card.total.unsent,
    )
    rows = [
        [tap("btn-form-restore-surely", "restore-surely", version, say)],
        [tap("btn-form-compare", "diff", version, say)],
        back_row(card, say),
    ]
    return send(act.chat, words, rows)


@router.callback_query(FormTap.filter(F.do == "publish"), flags=EDIT)
async def on_publish(query: CallbackQuery, callback_data: FormTap, act: Act, say: Say) -> Methods:
    """An old button of a draft that was published long ago asks before it brings that back."""
    card = await card_of(act, callback_data)
    version, used = picked(card, callback_data), card.versions.in_use
    if version.published_at is not None and used is not None and version.id != used.id:
        return [query.answer(), ask_to_restore(act, card, version, say)]
    return [query.answer(), await published(act, version, say)]


@router.callback_query(FormTap.filter(F.do == "restore-surely"), flags=EDIT)
async def on_restore_surely(
    query: CallbackQuery, callback_data: FormTap, act: Act, say: Say
) -> Methods:
    card = await card_of(act, callback_data)
    return [query.answer(), await published(act, picked(card, callback_data), say)]


async def published(act: Act, version: FormVersion, say: Say) -> SendMessage:
    card = await forms.publish(act, version.id)
    words = say("msg-form-published", number=version.number, unsent=card.total.unsent)
    return await shown_card(act, card, say, words)


@router.callback_query(FormTap.filter(F.do == "drop"), flags=EDIT)
async def on_drop(query: CallbackQuery, callback_data: FormTap, act: Act, say: Say) -> Methods:
    card = await card_of(act, callback_data)
    version = picked(card, callback_data)
    rows = [
        [tap("btn-form-drop-surely", "drop-surely", version, say)],
        [tap("btn-form-download", "file", version, say)],
        back_row(card, say),
    ]
    words = say("msg-form-drop-sure", title=forms.title(act, card.form))
    return [query.answer(), send(act.chat, words, rows)]


@router.callback_query(FormTap.filter(F.do == "drop-surely"), flags=EDIT)
async def on_drop_surely(
    query: CallbackQuery, callback_data: FormTap, act: Act, say: Say
) -> Methods:
    card = await card_of(act, callback_data)
    left = await forms.drop_draft(act, picked(card, callback_data).id)
    row = (
        [tap("btn-form-card", "card", left.shown, say)]
        if left.all
        else [say.button("btn-forms", FormTap(do="list"))]
    )
    return [query.answer(), send(act.chat, say("msg-form-dropped"), [row])]
