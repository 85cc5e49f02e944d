"""Which parameters each method has, and of what kind; a test holds it against aiogram."""

import json
import math
import re
from collections.abc import Callable
from enum import Enum
from typing import Any

from bot.sandbox.errors import violation


class Kind(Enum):
    """How the documents call a parameter's type."""

    INT = "Integer"
    FLOAT = "Float"
    TEXT = "String"
    FLAG = "Boolean"
    OBJECT = "JSON-serialized object"
    LIST = "JSON-serialized list"
    CHAT = "Integer or String"
    FILE = "InputFile or String"


def _of(kind: Kind, names: str) -> dict[str, Kind]:
    return dict.fromkeys(names.split(), kind)


_ADDRESS = (
    _of(Kind.CHAT, "chat_id")
    | _of(Kind.TEXT, "business_connection_id message_effect_id callback_query_id")
    | _of(Kind.INT, "message_thread_id direct_messages_topic_id receiver_user_id")
    | _of(Kind.FLAG, "disable_notification protect_content allow_paid_broadcast")
    | _of(
        Kind.OBJECT,
        "suggested_post_parameters reply_parameters reply_markup ephemeral_message_parameters",
    )
)
_CAPTION = _of(Kind.TEXT, "caption parse_mode") | _of(Kind.LIST, "caption_entities")
_WORDS = (
    _of(Kind.TEXT, "text parse_mode")
    | _of(Kind.LIST, "entities")
    | _of(Kind.OBJECT, "link_preview_options")
)
_EDITED = (
    _of(Kind.CHAT, "chat_id")
    | _of(Kind.INT, "message_id")
    | _of(Kind.TEXT, "business_connection_id inline_message_id")
    | _of(Kind.OBJECT, "reply_markup")
)
_PASSED_ON = (
    _of(Kind.CHAT, "chat_id from_chat_id")
    | _of(Kind.INT, "message_id message_thread_id direct_messages_topic_id video_start_timestamp")
    | _of(Kind.FLAG, "disable_notification protect_content")
    | _of(Kind.TEXT, "message_effect_id")
    | _of(Kind.OBJECT, "suggested_post_parameters")
)
_LANGUAGE = _of(Kind.TEXT, "language_code")
_SCOPE = _of(Kind.OBJECT, "scope") | _LANGUAGE
_ABOVE = _of(Kind.FLAG, "show_caption_above_media")
_ALBUM = (
    _of(Kind.CHAT, "chat_id")
    | _of(Kind.TEXT, "business_connection_id message_effect_id")
    | _of(Kind.INT, "message_thread_id direct_messages_topic_id")
    | _of(Kind.FLAG, "disable_notification protect_content allow_paid_broadcast")
    | _of(Kind.OBJECT, "reply_parameters")
    | _of(Kind.LIST, "media")
)

METHODS: dict[str, dict[str, Kind]] = {
    "getMe": {},
    "getUpdates": _of(Kind.INT, "offset limit timeout") | _of(Kind.LIST, "allowed_updates"),
    "setWebhook": _of(Kind.TEXT, "url ip_address secret_token")
    | _of(Kind.FILE, "certificate")
    | _of(Kind.INT, "max_connections")
    | _of(Kind.LIST, "allowed_updates")
    | _of(Kind.FLAG, "drop_pending_updates"),
    "deleteWebhook": _of(Kind.FLAG, "drop_pending_updates"),
    "getWebhookInfo": {},
    "sendMessage": _ADDRESS | _WORDS,
    "sendPhoto": _ADDRESS
    | _CAPTION
    | _ABOVE
    | _of(Kind.FILE, "photo")
    | _of(Kind.FLAG, "has_spoiler"),
    "sendDocument": _ADDRESS
    | _CAPTION
    | _of(Kind.FILE, "document thumbnail")
    | _of(Kind.FLAG, "disable_content_type_detection"),
    "sendAudio": _ADDRESS
    | _CAPTION
    | _of(Kind.FILE, "audio thumbnail")
    | _of(Kind.INT, "duration")
    | _of(Kind.TEXT, "performer title"),
    "sendVideo": _ADDRESS
    | _CAPTION
    | _ABOVE
    | _of(Kind.FILE, "video thumbnail cover")
    | _of(Kind.INT, "duration width height start_timestamp")
    | _of(Kind.FLAG, "has_spoiler supports_streaming"),
    "sendVideoNote": _ADDRESS
    | _of(Kind.FILE, "video_note thumbnail")
    | _of(Kind.INT, "duration length"),
    "sendVoice": _ADDRESS | _CAPTION | _of(Kind.FILE, "voice") | _of(Kind.INT, "duration"),
    "sendLocation": _ADDRESS
    | _of(Kind.FLOAT, "latitude longitude horizontal_accuracy")
    | _of(Kind.INT, "live_period heading proximity_alert_radius"),
    "sendMediaGroup": _ALBUM,
    "editMessageText": _EDITED | _WORDS | _of(Kind.OBJECT, "rich_message"),
    "editMessageCaption": _EDITED | _CAPTION | _ABOVE,
    "editMessageReplyMarkup": _EDITED,
    "deleteMessage": _of(Kind.CHAT, "chat_id") | _of(Kind.INT, "message_id"),
    "deleteMessages": _of(Kind.CHAT, "chat_id") | _of(Kind.LIST, "message_ids"),
    "forwardMessage": _PASSED_ON,
    "copyMessage": _PASSED_ON
    | _CAPTION
    | _ABOVE
    | _of(Kind.FLAG, "allow_paid_broadcast")
    | _of(Kind.OBJECT, "reply_parameters reply_markup"),
    "answerCallbackQuery": _of(Kind.TEXT, "callback_query_id text url")
    | _of(Kind.FLAG, "show_alert")
    | _of(Kind.INT, "cache_time"),
    "sendChatAction": _of(Kind.CHAT, "chat_id")
    | _of(Kind.TEXT, "action business_connection_id")
    | _of(Kind.INT, "message_thread_id"),
    "setMyCommands": _SCOPE | _of(Kind.LIST, "commands"),
    "getMyCommands": _SCOPE,
    "deleteMyCommands": _SCOPE,
    "setMyName": _LANGUAGE | _of(Kind.TEXT, "name"),
    "getMyName": _LANGUAGE,
    "setMyDescription": _LANGUAGE | _of(Kind.TEXT, "description"),
    "getMyDescription": _LANGUAGE,
    "setMyShortDescription": _LANGUAGE | _of(Kind.TEXT, "short_description"),
    "getMyShortDescription": _LANGUAGE,
    "setChatMenuButton": _of(Kind.INT, "chat_id") | _of(Kind.OBJECT, "menu_button"),
    "getChatMenuButton": _of(Kind.INT, "chat_id"),
    "getFile": _of(Kind.TEXT, "file_id"),
    "getChat": _of(Kind.CHAT, "chat_id"),
}

_INTEGER = re.compile(r"-?\d{1,19}")


def _integer(value: Any) -> int:
    if isinstance(value, str) and _INTEGER.fullmatch(value):
        return int(value)
    if isinstance(value, int) and not isinstance(value, bool):
        return value
    raise TypeError


def _float(value: Any) -> float:
    if isinstance(value, bool):
        raise TypeError
    number = float(value)
    if not math.isfinite(number):
        raise ValueError
    return number


def _text(value: Any) -> str:
    if isinstance(value, str):
        return value
    raise TypeError


def _flag(value: Any) -> bool:
    if isinstance(value, bool):
        return value
    return {"true": True, "1": True, "false": False, "0": False}[_text(value).lower()]


def _object(value: Any) -> dict[str, Any]:
    parsed = json.loads(value) if isinstance(value, str) else value
    if isinstance(parsed, dict):
        return parsed
    raise TypeError


def _list(value: Any) -> list[Any]:
    parsed = json.loads(value) if isinstance(value, str) else value
    if isinstance(parsed, list):
        return parsed
    raise TypeError


def _chat(value: Any) -> int | str:
    if isinstance(value, str) and value.startswith("@"):
        return value
    return _integer(value)


_READERS: dict[Kind, Callable[[Any], Any]] = {
    Kind.INT: _integer,
    Kind.FLOAT: _float,
    Kind.TEXT: _text,
    Kind.FLAG: _flag,
    Kind.OBJECT: _object,
    Kind.LIST: _list,
    Kind.CHAT: _chat,
    Kind.FILE: _text,
}


def read_parameters(method: str, given: dict[str, Any]) -> dict[str, Any]:
    """The parameters in their own types; one that the method does not have is a violation."""
    known = METHODS[method]
    read = {}
    for name, value in given.items():
        kind = known.get(name)
        if kind is None:
            raise violation(f'method {method} has no parameter "{name}"')
        if value is None:
            continue
        try:
            read[name] = _READERS[kind](value)
        except (TypeError, KeyError, ValueError):
            raise violation(
                f'parameter "{name}" of {method} must be {kind.value}, not {value!r:.80}'
            ) from None
    return read
