"""/forms: the school's questionnaires, each with its versions."""

from aiogram import F, Router
from aiogram.filters import Command
from aiogram.methods import SendMessage
from aiogram.types import CallbackQuery, InlineKeyboardButton, Message

from handlers.callbacks import FormTap
from handlers.form_cards import card_rows, card_words, mark
from handlers.say import Methods, Say, button, clip, send
from mentoring.forms import FormVersion
from mentoring.rights import Action
from services import form_workbooks, forms
from services.act import Act
from services.forms import FormGone, SchoolForm

router = Router(name="forms")

EDIT = {"action": Action.EDIT_FORMS}
PAGE = 8


@router.message(Command("forms"), flags=EDIT)
async def on_forms(message: Message, act: Act, say: Say) -> SendMessage:
    del message
    return await listed(act, 0, say)


@router.callback_query(FormTap.filter(F.do == "list"), flags=EDIT)
async def on_list(query: CallbackQuery, callback_data: FormTap, act: Act, say: Say) -> Methods:
    return [query.answer(), await listed(act, callback_data.page, say)]


async def listed(act: Act, number: int, say: Say) -> SendMessage:
    found = await forms.list_forms(act)
    last = max(0, (len(found) - 1) // PAGE)
    number = min(max(number, 0), last)
    shown = found[number * PAGE : (number + 1) * PAGE]
    lines = [list_line(act, each, say) for each in shown]
    rows = [
        [
            button(
                clip(forms.title(act, each.form), 50),
                FormTap(do="card", version=each.versions.shown.id),
            )
        ]
        for each in shown
    ]
    heading = say("msg-forms", total=len(found))
    return send(act.chat, "\n\n".join([heading, *lines]), [*rows, turning(number, last, say)])


def list_line(act: Act, each: SchoolForm, say: Say) -> str:
    marked = mark(each.versions, say)
    facts = say(
        "msg-forms-line",
        title=forms.title(act, each.form),
        versions=len(each.versions.all),
        sent=each.total.sent,
        unsent=each.total.unsent,
    )
    return f"{facts} · <b>{marked}</b>" if marked else facts


def turning(number: int, last: int, say: Say) -> list[InlineKeyboardButton]:
    before = [say.button("btn-forms-before", FormTap(do="list", page=number - 1))]
    after = [say.button("btn-forms-after", FormTap(do="list", page=number + 1))]
    return [*(before if number > 0 else []), *(after if number < last else [])]


@router.callback_query(FormTap.filter(F.do == "card"), flags=EDIT)
async def on_card(query: CallbackQuery, callback_data: FormTap, act: Act, say: Say) -> Methods:
    return [query.answer(), await shown_card(act, await card_of(act, callback_data), say)]


async def shown_card(act: Act, card: SchoolForm, say: Say, before: str = "") -> SendMessage:
    words = await card_words(act, card, say)
    return send(act.chat, f"{before}\n\n{words}" if before else words, card_rows(card, say))


async def card_of(act: Act, data: FormTap) -> SchoolForm:
    if data.version is None:
        raise FormGone
    return await forms.get_card(act, data.version)


def picked(card: SchoolForm, data: FormTap) -> FormVersion:
    """The version that a button is about."""
    return next(each for each in card.versions.all if each.id == data.version)


@router.callback_query(FormTap.filter(F.do == "file"), flags=EDIT)
async def on_download(query: CallbackQuery, callback_data: FormTap, act: Act, say: Say) -> Methods:
    card = await card_of(act, callback_data)
    await form_workbooks.ask_for_workbook(act, picked(card, callback_data).id)
    return [query.answer(text=say("toast-form-file"))]
