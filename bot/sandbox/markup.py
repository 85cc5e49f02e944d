"""Keyboards: what a button may be, and how many there may be."""

from typing import Any

from bot.sandbox.errors import bad_request, violation
from bot.sandbox.html import is_url, utf16_length

MOST_BUTTONS = 100
DATA_LIMIT = 64
_LOOKS = frozenset({"text", "icon_custom_emoji_id", "style"})
_INLINE_ACTS = frozenset(
    {
        "url",
        "callback_data",
        "web_app",
        "login_url",
        "switch_inline_query",
        "switch_inline_query_current_chat",
        "switch_inline_query_chosen_chat",
        "copy_text",
        "callback_game",
        "pay",
        "disabled",
    }
)
_REPLY_ACTS = frozenset(
    {
        "request_users",
        "request_chat",
        "request_managed_bot",
        "request_contact",
        "request_location",
        "request_poll",
        "web_app",
    }
)
_STYLES = frozenset({"danger", "success", "primary"})
_SHAPES = {
    "inline_keyboard": {"inline_keyboard"},
    "keyboard": {
        "keyboard",
        "is_persistent",
        "resize_keyboard",
        "one_time_keyboard",
        "input_field_placeholder",
        "selective",
    },
    "remove_keyboard": {"remove_keyboard", "selective"},
    "force_reply": {"force_reply", "input_field_placeholder", "selective"},
}


def check_markup(markup: dict[str, Any], *, inline_only: bool = False) -> None:
    """The markup is one of the four that exist, and each button of it is whole."""
    shape = next((name for name in _SHAPES if name in markup), None)
    if shape is None or (inline_only and shape != "inline_keyboard"):
        raise violation("can't parse reply keyboard markup JSON object")
    if unknown := markup.keys() - _SHAPES[shape]:
        raise violation(f"a markup with {shape} has no fields {sorted(unknown)}")
    if shape == "inline_keyboard":
        for button in _buttons(markup[shape]):
            _check_inline(button)
    elif shape == "keyboard":
        if not markup[shape]:
            raise bad_request("reply keyboard must be non-empty")
        for button in _buttons(markup[shape]):
            _check_reply(button)
    _check_placeholder(markup.get("input_field_placeholder", ""))


def _buttons(rows: Any) -> list[dict[str, Any]]:
    if not isinstance(rows, list) or not all(isinstance(row, list) for row in rows):
        raise violation("a keyboard must be an Array of Array of buttons")
    if not all(rows):
        raise bad_request("a keyboard's row must have at least one button")
    buttons = [{"text": item} if isinstance(item, str) else item for row in rows for item in row]
    if len(buttons) > MOST_BUTTONS:
        raise bad_request("reply markup is too long")
    return buttons


def _check_looks(button: dict[str, Any], acts: frozenset[str]) -> list[str]:
    """The acts that the button is given; its other fields must be known ones."""
    if unknown := button.keys() - acts - _LOOKS:
        raise violation(f"a button has no fields {sorted(unknown)}")
    text = button.get("text")
    if not isinstance(text, str) or not text.strip():
        raise bad_request('can\'t parse keyboard button: Field "text" must be non-empty')
    if button.get("style", "primary") not in _STYLES:
        raise bad_request("invalid button style specified")
    return [act for act in button if act in acts and button[act] is not None]


def _check_inline(button: dict[str, Any]) -> None:
    acts = _check_looks(button, _INLINE_ACTS)
    if not acts:
        raise bad_request(
            "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard"
        )
    if len(acts) > 1:
        raise bad_request(
            "can't parse inline keyboard button: Exactly one of the optional fields must be used, "
            f"not {sorted(acts)}"
        )
    _check_act(acts[0], button[acts[0]])


def _check_act(act: str, value: Any) -> None:
    if act == "callback_data":
        if not isinstance(value, str) or not 1 <= len(value.encode()) <= DATA_LIMIT:
            raise bad_request("BUTTON_DATA_INVALID")
    elif act == "url":
        if not isinstance(value, str) or not is_url(value):
            raise bad_request(f"inline keyboard button URL '{value}' is invalid: Wrong HTTP URL")
    elif act == "copy_text":
        copied = value.get("text", "") if isinstance(value, dict) else ""
        if not 1 <= utf16_length(copied) <= 256:  # noqa: PLR2004 - as documented
            raise bad_request("BUTTON_COPY_TEXT_INVALID")


def _check_reply(button: dict[str, Any]) -> None:
    if len(_check_looks(button, _REPLY_ACTS)) > 1:
        raise bad_request("can't parse keyboard button: at most one request per button")


def _check_placeholder(placeholder: Any) -> None:
    if not isinstance(placeholder, str) or utf16_length(placeholder) > 64:  # noqa: PLR2004
        raise bad_request("input field placeholder must be 1-64 characters")
