"""Telegram methods become rows of the outbox."""

from typing import Any
from uuid import UUID

from aiogram import Bot
from aiogram.methods import AnswerCallbackQuery, TelegramMethod
from aiogram.types import InputFile
from pydantic_core import to_json

from db.queues.outbox import Attached, Outgoing, Priority
from db.types import new_id


async def outgoing(
    method: TelegramMethod[Any],
    bot: Bot,
    *,
    priority: Priority,
    person_id: UUID | None = None,
) -> Outgoing:
    """The method as the Bot API's own JSON, with the defaults of the bot filled in."""
    files: dict[str, InputFile] = {}
    values = bot.session.prepare_value(
        method.model_dump(warnings=False), bot=bot, files=files, _dumps_json=False
    )
    attached = []
    for name, file in files.items():
        made = Attached(new_id(), file.filename or "file", await content_of(file, bot))
        refer_to(values, name, made.id)
        attached.append(made)
    return Outgoing(
        lane=lane_of(method),
        method=method.__api_method__,
        payload=to_json(values),
        priority=priority,
        person_id=person_id,
        files=tuple(attached),
    )


async def content_of(file: InputFile, bot: Bot) -> bytes:
    return b"".join([part async for part in file.read(bot)])


def refer_to(values: dict[str, Any], name: str, file_id: UUID) -> None:
    for key, value in values.items():
        if value == f"attach://{name}":
            values[key] = f"attach://{file_id.hex}"


def lane_of(method: TelegramMethod[Any]) -> int:
    """What goes to one chat keeps its order; an answer to a tap need not wait for anything."""
    if isinstance(method, AnswerCallbackQuery):
        return int(method.callback_query_id) & 0x7FFF_FFFF_FFFF_FFFF
    chat = getattr(method, "chat_id", None) or getattr(
        getattr(method, "scope", None), "chat_id", None
    )
    return chat if isinstance(chat, int) else 0
