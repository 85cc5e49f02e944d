"""A link as a picture with words under it: one message that can be handed on as it is."""

from aiogram.methods import SendPhoto
from aiogram.types import BufferedInputFile, InlineKeyboardMarkup

from handlers.say import Keyboard
from texts.render import qr


def picture(chat: int, address: str, words: str, keyboard: Keyboard = ()) -> SendPhoto:
    """The QR code of an address; `words` are at most 1,024 characters."""
    rows = [list(row) for row in keyboard if row]
    return SendPhoto(
        chat_id=chat,
        photo=BufferedInputFile(qr.png(address), filename="qr.png"),
        caption=words,
        reply_markup=InlineKeyboardMarkup(inline_keyboard=rows) if rows else None,
    )
