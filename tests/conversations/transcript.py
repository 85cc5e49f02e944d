"""A chat as readable text, fit for a golden file."""

from typing import Any

from bot.sandbox.chats import Chat, Message


def transcript(chat: Chat) -> str:
    """Who: what, and under it the buttons, a line for each row."""
    lines = [
        line
        for message in chat.messages.values()
        if not message.deleted
        for line in _lines(chat, message)
    ]
    return "\n".join(lines) + "\n"


def _lines(chat: Chat, message: Message) -> list[str]:
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
    attached = next((words for key, words in _ATTACHED.items() if key in wire), "")
    if "document" in wire:
        attached = f"⟨файл {wire['document']['file_name']}⟩"
    if "contact" in wire:
        attached = f"⟨контакт {wire['contact']['phone_number']}⟩"
    if "sticker" in wire:
        attached = f"⟨стикер {wire['sticker']['emoji']}⟩"
    return " ".join(part for part in (attached, message.text) if part)


_ATTACHED = {"photo": "⟨фото⟩", "voice": "⟨голосовое⟩"}


def _rows(message: Message) -> list[str]:
    rows = message.inline_keyboard
    markup: dict[str, Any] = message.reply_markup or {}
    keys = [
        [key if isinstance(key, dict) else {"text": key} for key in row]
        for row in markup.get("keyboard", [])
    ]
    return [" ".join(f"[{button['text']}]" for button in row) for row in [*rows, *keys]]
