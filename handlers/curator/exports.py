"""/export: the whole programme as a workbook, answers to a form as CSV."""

from aiogram import F, Router
from aiogram.filters import Command
from aiogram.methods import SendMessage
from aiogram.types import CallbackQuery, InlineKeyboardButton, Message

from handlers.export_callbacks import ExportTap
from handlers.say import Methods, Say, clip, in_place, send
from mentoring.rights import Action
from services import export_answers, export_books, exports
from services.act import Act
from services.exports import Answered
from services.forms import FormGone

router = Router(name="exports")

SEE = {"action": Action.SEE_PEOPLE}
TITLE = 40


@router.message(Command("export"), flags=SEE)
async def on_export(message: Message, act: Act, say: Say) -> SendMessage:
    del message
    return await shown(act, 0, say)


@router.callback_query(ExportTap.filter(F.do == "open"), flags=SEE)
async def on_opened(query: CallbackQuery, act: Act, say: Say) -> Methods:
    return [query.answer(), await shown(act, 0, say)]


@router.callback_query(ExportTap.filter(F.do == "page"), flags=SEE)
async def on_page(query: CallbackQuery, callback_data: ExportTap, act: Act, say: Say) -> Methods:
    return [query.answer(), in_place(query, await shown(act, callback_data.page, say))]


@router.callback_query(ExportTap.filter(F.do == "book"), flags=SEE)
async def on_book(query: CallbackQuery, act: Act, say: Say) -> Methods:
    await export_books.ask_for_book(act)
    return [query.answer(text=say("toast-export"))]


@router.callback_query(ExportTap.filter(F.do == "csv"), flags=SEE)
async def on_csv(query: CallbackQuery, callback_data: ExportTap, act: Act, say: Say) -> Methods:
    if callback_data.version is None:
        raise FormGone
    await export_answers.ask_for_csv(act, callback_data.version)
    return [query.answer(text=say("toast-export"))]


async def shown(act: Act, number: int, say: Say) -> SendMessage:
    """What there is, that it is personal, and a tap for each file."""
    found = await exports.list_page(act, number)
    words = say("msg-export-forms" if found.lines else "msg-export-no-forms")
    rows = [
        [say.button("btn-export-book", ExportTap(do="book"))],
        *([csv_button(each, say)] for each in found.lines),
        say.pages(found.number, found.pages, lambda to: ExportTap(do="page", page=to)),
    ]
    return send(act.chat, f"{say('msg-export')}\n\n{words}", rows)


def csv_button(form: Answered, say: Say) -> InlineKeyboardButton:
    tap = ExportTap(do="csv", version=form.version)
    return say.button("btn-export-csv", tap, title=clip(form.title, TITLE), copies=form.copies)
