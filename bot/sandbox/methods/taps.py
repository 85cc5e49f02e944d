"""The bot's answer to a tap."""

import time

from bot.sandbox.chats import Toast
from bot.sandbox.checks import TOAST_LIMIT
from bot.sandbox.errors import bad_request
from bot.sandbox.html import utf16_length
from bot.sandbox.methods.asked import Asked
from bot.sandbox.world import World

TOO_OLD = "query is too old and response timeout expired or query ID is invalid"


def answer_callback_query(world: World, asked: Asked) -> bool:
    """The wheel on the button stops, and the person may be told a few words."""
    tap = world.taps.get(asked.params.get("callback_query_id", ""))
    if tap is None or time.monotonic() - tap.at > world.tap_lifetime:
        raise bad_request(TOO_OLD)
    text = asked.params.get("text", "")
    if utf16_length(text) > TOAST_LIMIT:
        raise bad_request("MESSAGE_TOO_LONG")
    if not tap.answered:
        tap.answered = True
        world.toast(tap.person_id, Toast(text, asked.params.get("show_alert", False)))
    return True


METHODS = {"answerCallbackQuery": answer_callback_query}
