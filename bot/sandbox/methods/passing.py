"""Messages passed on by the bot, files looked up, chats looked at."""

from typing import Any

from bot.sandbox.chats import Message
from bot.sandbox.errors import bad_request
from bot.sandbox.files import DOWNLOAD_LIMIT
from bot.sandbox.media import FACTS
from bot.sandbox.methods.asked import Asked
from bot.sandbox.methods.sending import captioned, deliver
from bot.sandbox.world import World

CONTENT = (
    "text",
    "entities",
    "caption",
    "caption_entities",
    *FACTS,
    "sticker",
    "contact",
    "location",
)


def content_of(message: Message) -> dict[str, Any]:
    """What a copy of the message would show."""
    return {name: message.wire[name] for name in CONTENT if name in message.wire}


def origin_of(message: Message) -> dict[str, Any]:
    """Who wrote it first, as a forwarded message says."""
    wire = message.wire
    return wire.get("forward_origin") or {
        "type": "user",
        "date": wire["date"],
        "sender_user": wire["from"],
    }


def forward_message(world: World, asked: Asked) -> dict[str, Any]:
    """The message with its author's name on it, without its buttons."""
    chat = world.open_chat(asked.params.get("chat_id"))
    original = _original(world, asked, "message to forward not found")
    content = {**content_of(original), "forward_origin": origin_of(original)}
    return deliver(world, asked, chat, content)


def copy_message(world: World, asked: Asked) -> dict[str, Any]:
    """The message as if it were the bot's own."""
    chat = world.open_chat(asked.params.get("chat_id"))
    content = content_of(_original(world, asked, "message to copy not found"))
    if "caption" in asked.params and "text" not in content:
        content = {k: v for k, v in content.items() if not k.startswith("caption")}
        content |= captioned(asked.params)
    return {"message_id": deliver(world, asked, chat, content)["message_id"]}


def _original(world: World, asked: Asked, problem: str) -> Message:
    source = world.chat_of(asked.params.get("from_chat_id"))
    return world.message(source, asked.params.get("message_id"), problem)


def get_file(world: World, asked: Asked) -> dict[str, Any]:
    """Where a file can be downloaded."""
    stored = world.files.find(asked.params.get("file_id", ""))
    if stored is None:
        raise bad_request("wrong file_id or the file is temporarily unavailable")
    if len(stored.data) > DOWNLOAD_LIMIT:
        raise bad_request("file is too big")
    return {**stored.wire(), "file_path": stored.path}


def get_chat(world: World, asked: Asked) -> dict[str, Any]:
    """What a bot may know of somebody."""
    chat = world.chat_of(asked.params.get("chat_id"))
    if not chat.person.started:
        raise bad_request("chat not found")
    return {
        **chat.person.chat(),
        "accent_color_id": chat.person.id % 7,
        "max_reaction_count": 11,
        "accepted_gift_types": {
            "unlimited_gifts": True,
            "limited_gifts": True,
            "unique_gifts": True,
            "premium_subscription": True,
            "gifts_from_channels": True,
        },
    }


METHODS = {
    "forwardMessage": forward_message,
    "copyMessage": copy_message,
    "getFile": get_file,
    "getChat": get_chat,
}
