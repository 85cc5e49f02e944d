"""Bubbles of the bot's that change or go."""

from typing import Any

from bot.sandbox.chats import Chat, Message
from bot.sandbox.checks import read_text
from bot.sandbox.errors import bad_request
from bot.sandbox.markup import check_markup
from bot.sandbox.methods.asked import Asked
from bot.sandbox.methods.sending import captioned
from bot.sandbox.world import World, with_found

NOT_MODIFIED = (
    "message is not modified: specified new message content and reply markup are exactly the same "
    "as a current content and reply markup of the message"
)


def edit_message_text(world: World, asked: Asked) -> dict[str, Any]:
    """New words, and with them the keyboard given, or none."""
    chat, message = _own(world, asked)
    if "text" not in message.wire:
        raise bad_request("there is no text in the message to edit")
    text, entities = read_text(asked.params)
    content: dict[str, Any] = {"text": text}
    if entities := with_found(text, entities):
        content["entities"] = entities
    return _change(world, asked, chat, message, ("text", "entities"), content)


def edit_message_caption(world: World, asked: Asked) -> dict[str, Any]:
    """New words under a picture or document."""
    chat, message = _own(world, asked)
    if "text" in message.wire:
        raise bad_request("there is no caption in the message to edit")
    dropped = ("caption", "caption_entities")
    return _change(world, asked, chat, message, dropped, captioned(asked.params))


def edit_message_reply_markup(world: World, asked: Asked) -> dict[str, Any]:
    """A new keyboard, or none, under the same words."""
    chat, message = _own(world, asked)
    return _change(world, asked, chat, message, (), {})


def delete_message(world: World, asked: Asked) -> bool:
    """The bubble goes, whoever wrote it."""
    chat = world.chat_of(asked.params.get("chat_id"))
    found = world.message(chat, asked.params.get("message_id"), "message to delete not found")
    world.delete(chat, found)
    return True


def delete_messages(world: World, asked: Asked) -> bool:
    """Several go at once; those that are not there are passed over."""
    chat = world.chat_of(asked.params.get("chat_id"))
    for message_id in asked.params.get("message_ids", []):
        found = chat.messages.get(message_id)
        if found is not None and not found.deleted:
            world.delete(chat, found)
    return True


def _own(world: World, asked: Asked) -> tuple[Chat, Message]:
    params = asked.params
    if "message_id" not in params:
        raise bad_request("message identifier is not specified")
    chat = world.open_chat(params.get("chat_id"))
    message = world.message(chat, params["message_id"], "message to edit not found")
    if not message.by_bot or "forward_origin" in message.wire:
        raise bad_request("message can't be edited")
    return chat, message


def _change(
    world: World,
    asked: Asked,
    chat: Chat,
    message: Message,
    dropped: tuple[str, ...],
    content: dict[str, Any],
) -> dict[str, Any]:
    dropped = (*dropped, "reply_markup", "edit_date")
    wire = {name: value for name, value in message.wire.items() if name not in dropped}
    wire |= content
    markup = asked.params.get("reply_markup")
    if markup is not None:
        check_markup(markup, inline_only=True)
        if markup["inline_keyboard"]:
            wire["reply_markup"] = markup
    if wire == {name: value for name, value in message.wire.items() if name != "edit_date"}:
        raise bad_request(NOT_MODIFIED)
    wire["edit_date"] = world.now()
    world.edit(chat, message, wire)
    return wire


METHODS = {
    "editMessageText": edit_message_text,
    "editMessageCaption": edit_message_caption,
    "editMessageReplyMarkup": edit_message_reply_markup,
    "deleteMessage": delete_message,
    "deleteMessages": delete_messages,
}
