"""What Telegram's documents forbid is refused here too."""

from collections.abc import Callable
from typing import Any

import pytest

from bot.sandbox import Sandbox
from tests.conversations.people import Person

Call = Callable[..., Any]


def inline(*buttons: dict[str, Any]) -> dict[str, Any]:
    return {"inline_keyboard": [list(buttons)]}


REFUSED: list[tuple[dict[str, Any], str]] = [
    ({"text": "я" * 4097}, "message is too long"),
    ({"text": "😀" * 2049}, "message is too long"),
    ({"text": ""}, "message text is empty"),
    ({"text": " \n "}, "message text is empty"),
    ({"text": "<b></b>", "parse_mode": "HTML"}, "message text is empty"),
    ({"text": "a < b", "parse_mode": "HTML"}, "can't parse entities"),
    ({"text": "<b>нет конца", "parse_mode": "HTML"}, "Can't find end tag"),
    ({"text": "x", "parse_mode": "Markdown"}, "unsupported parse_mode"),
    ({"reply_markup": inline({"text": "А", "callback_data": "я" * 33})}, "BUTTON_DATA_INVALID"),
    ({"reply_markup": inline({"text": "А", "callback_data": ""})}, "BUTTON_DATA_INVALID"),
    ({"reply_markup": inline({"text": " ", "callback_data": "a"})}, "must be non-empty"),
    ({"reply_markup": inline({"text": "А"})}, "Text buttons are unallowed"),
    (
        {"reply_markup": inline({"text": "А", "url": "https://a.ru", "callback_data": "a"})},
        "Exactly one of the optional fields",
    ),
    ({"reply_markup": inline({"text": "А", "url": "не адрес"})}, "Wrong HTTP URL"),
    ({"reply_markup": inline({"text": "А", "copy_text": {"text": ""}})}, "BUTTON_COPY_TEXT"),
    ({"reply_markup": {"inline_keyboard": [[]]}}, "row must have at least one button"),
    (
        {"reply_markup": inline(*[{"text": "А", "callback_data": "a"}] * 101)},
        "reply markup is too long",
    ),
    ({"reply_markup": {"keyboard": []}}, "reply keyboard must be non-empty"),
    (
        {"reply_markup": {"force_reply": True, "input_field_placeholder": "я" * 65}},
        "placeholder must be 1-64",
    ),
]


@pytest.mark.parametrize(("params", "words"), REFUSED)
async def test_the_documented_limits_are_kept(
    sandbox: Sandbox, mentor: Person, call: Call, params: dict[str, Any], words: str
) -> None:
    status, answer = await call("sendMessage", **{"chat_id": mentor.id, "text": "x", **params})
    assert (status, answer["ok"], answer["error_code"]) == (400, False, 400)
    assert answer["description"].startswith("Bad Request: ")
    assert words in answer["description"]
    assert sandbox.violations == []


async def test_what_just_fits_is_taken(sandbox: Sandbox, mentor: Person, call: Call) -> None:
    params = {
        "text": f"<b>{'😀' * 2048}</b>",
        "parse_mode": "HTML",
        "reply_markup": inline({"text": "А", "callback_data": "я" * 32}),
    }
    assert (await call("sendMessage", chat_id=mentor.id, **params))[0] == 200
    assert sandbox.violations == []


async def test_a_caption_has_1024_characters(mentor: Person, call: Call) -> None:
    status, answer = await call("sendDocument", chat_id=mentor.id, document="x", caption="я" * 1025)
    assert (status, answer["description"]) == (400, "Bad Request: message caption is too long")


VIOLATIONS: list[dict[str, Any]] = [
    {"disable_webpage_preview": True},
    {"text": 5},
    {"disable_notification": "maybe"},
    {"chat_id": "Айсен"},
    {"reply_markup": "[]"},
    {"reply_markup": "{broken"},
    {"reply_markup": {"keys": []}},
    {"reply_markup": {"inline_keyboard": [], "resize_keyboard": True}},
    {"reply_markup": inline({"text": "А", "data": "x"})},
    {"reply_markup": {"inline_keyboard": [{"text": "А"}]}},
]


@pytest.mark.parametrize("params", VIOLATIONS)
async def test_what_no_method_has_is_remembered_as_a_violation(
    sandbox: Sandbox, mentor: Person, call: Call, params: dict[str, Any]
) -> None:
    status, _ = await call("sendMessage", **{"chat_id": mentor.id, "text": "x", **params})
    assert status == 400
    assert len(sandbox.violations) == 1
    assert sandbox.violations[0].startswith("sendMessage: ")


@pytest.mark.parametrize(
    ("command", "words"),
    [
        ({"command": "Help", "description": "x"}, "BOT_COMMAND_INVALID"),
        ({"command": "помощь", "description": "x"}, "BOT_COMMAND_INVALID"),
        ({"command": "a" * 33, "description": "x"}, "BOT_COMMAND_INVALID"),
        ({"command": "help", "description": ""}, "BOT_COMMAND_DESCRIPTION_INVALID"),
    ],
)
async def test_commands_have_their_form(call: Call, command: dict[str, str], words: str) -> None:
    _, answer = await call("setMyCommands", commands=[command])
    assert words in answer["description"]
