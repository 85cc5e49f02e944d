"""A chat as readable text, fit for a golden file."""

from collections.abc import Callable
from typing import Any

from bot.sandbox.chats import Chat, Message


def transcript(chat: Chat) -> str:
    """Who: what, and under it the buttons, a line for each row."""
    lines = [
        line
        for message in chat.messages.values()
        if not message.deleted
        for line in lines_of(chat, message)
    ]
    return "\n".join(lines) + "\n"


def lines_of(chat: Chat, message: Message) -> list[str]:
    name = "Бот" if message.by_bot else chat.person.first_name
    if "passed_on_by" in message.wire:
        name = f"{message.wire['passed_on_by']} (переслано)"
    first, *more = _words(message).split("\n")
    indent = " " * 4
    return [
        f"{name}: {first}",
        *(f"{indent}{line}" if line else "" for line in more),
        *(f"{indent}{row}" for row in _rows(message)),
    ]


def _words(message: Message) -> str:
    wire = message.wire
    attached = next((tell(wire[kind]) for kind, tell in _ATTACHED.items() if kind in wire), "")
    return " ".join(part for part in (attached, message.text) if part)


_ATTACHED: dict[str, Callable[[Any], str]] = {
    "photo": lambda _: "⟨фото⟩",
    "voice": lambda _: "⟨голосовое⟩",
    "video_note": lambda _: "⟨кружок⟩",
    "document": lambda file: f"⟨файл {file['file_name']}⟩",
    "audio": lambda file: f"⟨аудио {file['file_name']}⟩",
    "video": lambda file: f"⟨видео {file['file_name']}⟩",
    "contact": lambda card: f"⟨контакт {card['phone_number']}⟩",
    "sticker": lambda sticker: f"⟨стикер {sticker['emoji']}⟩",
    "location": lambda point: f"⟨место {point['latitude']}, {point['longitude']}⟩",
}


def _rows(message: Message) -> list[str]:
    rows = message.inline_keyboard
    markup: dict[str, Any] = message.reply_markup or {}
    keys = [
        [key if isinstance(key, dict) else {"text": key} for key in row]
        for row in markup.get("keyboard", [])
    ]
    return [" ".join(f"[{button['text']}]" for button in row) for row in [*rows, *keys]]
