"""People who are on paper already: the empty list, and the «yes» to a list that was read."""

from aiogram import F, Router
from aiogram.filters import Command
from aiogram.types import CallbackQuery, Message

from handlers.callbacks import UploadTap
from handlers.say import Methods, Say, send
from mentoring.rights import Action
from services import imports
from services.act import Act

router = Router(name="imports")

IMPORT = {"action": Action.IMPORT}


@router.message(Command("import"), flags=IMPORT)
async def on_import(message: Message, act: Act, say: Say) -> Methods:
    """The template comes as a file; the filled-in one is simply sent back."""
    await imports.ask_for_template(act)
    return [send(message.chat.id, say("msg-import"))]


@router.callback_query(UploadTap.filter(F.sure), flags=IMPORT)
async def on_confirmed(
    query: CallbackQuery, callback_data: UploadTap, act: Act, say: Say
) -> Methods:
    count = await imports.confirm(act, callback_data.upload)
    return [query.answer(), send(act.chat, say("msg-importing", count=count))]


@router.callback_query(UploadTap.filter(~F.sure), flags=IMPORT)
async def on_dropped(query: CallbackQuery, callback_data: UploadTap, act: Act, say: Say) -> Methods:
    await imports.drop(act, callback_data.upload)
    return [query.answer(), send(act.chat, say("msg-import-dropped"))]
