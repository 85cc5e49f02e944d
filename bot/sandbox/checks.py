"""The documented limits of texts, captions and commands."""

import re
from typing import Any

from bot.sandbox.errors import bad_request, violation
from bot.sandbox.html import parse_html, utf16_length

TEXT_LIMIT = 4096
CAPTION_LIMIT = 1024
TOAST_LIMIT = 200
COMMANDS_LIMIT = 100
_COMMAND = re.compile(r"[a-z0-9_]{1,32}")

Formatted = tuple[str, list[dict[str, Any]]]


def read_text(params: dict[str, Any]) -> Formatted:
    """A message's words: 1 to 4,096 characters when the tags are gone."""
    text, entities = _formatted(params, "text", "entities")
    if not text:
        raise bad_request("message text is empty")
    if utf16_length(text) > TEXT_LIMIT:
        raise bad_request("message is too long")
    return text, entities


def read_caption(params: dict[str, Any]) -> Formatted:
    """The words under a picture or document: up to 1,024 characters, or none."""
    text, entities = _formatted(params, "caption", "caption_entities")
    if utf16_length(text) > CAPTION_LIMIT:
        raise bad_request("message caption is too long")
    return text, entities


def _formatted(params: dict[str, Any], words: str, marks: str) -> Formatted:
    text, entities = params.get(words, ""), params.get(marks, [])
    if not all(_is_entity(entity) for entity in entities):
        raise violation("can't parse MessageEntity: it needs a type, an offset and a length")
    mode = params.get("parse_mode", "")
    if mode.upper() == "HTML":
        text, entities = parse_html(text)
    elif mode:
        # MarkdownV2 is real, but a second parser for a format that nobody sends is not kept.
        raise bad_request("unsupported parse_mode")
    return _trimmed(text, entities)


def _is_entity(entity: Any) -> bool:
    if not isinstance(entity, dict) or not isinstance(entity.get("type"), str):
        return False
    return all(isinstance(entity.get(name), int) for name in ("offset", "length"))


def _trimmed(text: str, entities: list[dict[str, Any]]) -> Formatted:
    body = text.strip()
    if body == text:
        return text, entities
    start = utf16_length(text[: len(text) - len(text.lstrip())])
    end = start + utf16_length(body)
    kept = []
    for entity in entities:
        first = max(entity["offset"], start)
        last = min(entity["offset"] + entity["length"], end)
        if last > first:
            kept.append({**entity, "offset": first - start, "length": last - first})
    return body, kept


def check_commands(commands: list[Any]) -> None:
    """Up to 100 commands of 1-32 small Latin letters, digits and _, each with a description."""
    if len(commands) > COMMANDS_LIMIT:
        raise bad_request("BOT_COMMANDS_TOO_MUCH")
    if not all(isinstance(command, dict) for command in commands):
        raise violation("can't parse BotCommand: expected an Object")
    for command in commands:
        name, description = command.get("command", ""), command.get("description", "")
        if not _COMMAND.fullmatch(name.removeprefix("/")):
            raise bad_request("BOT_COMMAND_INVALID")
        if not 1 <= utf16_length(description.strip()) <= 256:  # noqa: PLR2004 - as documented
            raise bad_request("BOT_COMMAND_DESCRIPTION_INVALID")
