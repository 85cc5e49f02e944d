"""New bubbles from the bot: words, places, and the sign that it is writing."""

from typing import Any

from bot.sandbox.chats import Chat, Message
from bot.sandbox.checks import read_caption, read_text
from bot.sandbox.errors import bad_request
from bot.sandbox.markup import check_markup
from bot.sandbox.methods.asked import Asked
from bot.sandbox.world import World, with_found

ACTIONS = frozenset(
    {
        "typing",
        "upload_photo",
        "record_video",
        "upload_video",
        "record_voice",
        "upload_voice",
        "upload_document",
        "choose_sticker",
        "find_location",
        "record_video_note",
        "upload_video_note",
    }
)


def send_message(world: World, asked: Asked) -> dict[str, Any]:
    """Words to somebody who pressed Start."""
    chat = world.open_chat(asked.params.get("chat_id"))
    text, entities = read_text(asked.params)
    content: dict[str, Any] = {"text": text}
    if entities := with_found(text, entities):
        content["entities"] = entities
    if options := asked.params.get("link_preview_options"):
        content["link_preview_options"] = options
    return deliver(world, asked, chat, content)


def send_location(world: World, asked: Asked) -> dict[str, Any]:
    """A point on the map."""
    chat = world.open_chat(asked.params.get("chat_id"))
    latitude, longitude = (asked.params.get(name) for name in ("latitude", "longitude"))
    if latitude is None or longitude is None:
        raise bad_request("location must be specified")
    if abs(latitude) > 90 or abs(longitude) > 180:  # noqa: PLR2004 - degrees on a globe
        raise bad_request("invalid location specified")
    point = {"latitude": latitude, "longitude": longitude}
    if accuracy := asked.params.get("horizontal_accuracy"):
        point["horizontal_accuracy"] = accuracy
    return deliver(world, asked, chat, {"location": point})


def send_chat_action(world: World, asked: Asked) -> bool:
    """The person sees for a few seconds that the bot is busy for them."""
    chat = world.open_chat(asked.params.get("chat_id"))
    if asked.params.get("action") not in ACTIONS:
        raise bad_request("wrong parameter action in request")
    world.events.tell("action", person_id=chat.person.id, action=asked.params["action"])
    return True


def captioned(params: dict[str, Any]) -> dict[str, Any]:
    """The caption's part of a message."""
    caption, entities = read_caption(params)
    content: dict[str, Any] = {}
    if caption:
        content["caption"] = caption
    if entities := with_found(caption, entities):
        content["caption_entities"] = entities
    return content


def deliver(world: World, asked: Asked, chat: Chat, content: dict[str, Any]) -> dict[str, Any]:
    """The bubble with its keyboard; the same object that the bot gets as the result."""
    markup = asked.params.get("reply_markup")
    if markup is not None:
        check_markup(markup)
        if markup.get("inline_keyboard"):
            content["reply_markup"] = markup
    if reply := asked.params.get("reply_parameters"):
        content |= _reply(chat, reply)
    if asked.params.get("protect_content"):
        content["has_protected_content"] = True
    # The keyboard is there before the bubble: who waits for the bubble then sees both.
    _use_keyboard(world, chat, markup)
    message = world.from_bot(chat, content)
    message.reply_markup = markup
    message.send = asked.send()
    if message.send is not None:
        world.delivered[message.send] += 1
    return message.wire


def _reply(chat: Chat, reply: dict[str, Any]) -> dict[str, Any]:
    answered: Message | None = chat.messages.get(reply.get("message_id", 0))
    if answered is not None and not answered.deleted and not answered.local:
        wire = {k: v for k, v in answered.wire.items() if k != "reply_to_message"}
        return {"reply_to_message": wire}
    if reply.get("allow_sending_without_reply"):
        return {}
    raise bad_request("message to be replied not found")


def _use_keyboard(world: World, chat: Chat, markup: dict[str, Any] | None) -> None:
    if not markup or "inline_keyboard" in markup:
        return
    chat.keyboard = None if "remove_keyboard" in markup else markup
    world.events.tell("keyboard", person_id=chat.person.id, keyboard=chat.keyboard)


METHODS = {
    "sendMessage": send_message,
    "sendLocation": send_location,
    "sendChatAction": send_chat_action,
}
