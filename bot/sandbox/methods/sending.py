"""New bubbles from the bot: words, pictures, documents, and the sign that it is writing."""

from typing import Any

from bot.sandbox.body import Upload
from bot.sandbox.chats import Chat, Message
from bot.sandbox.checks import read_caption, read_text
from bot.sandbox.errors import ApiError, bad_request
from bot.sandbox.files import PHOTO_LIMIT, UPLOAD_LIMIT, StoredFile, picture_size
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


def send_photo(world: World, asked: Asked) -> dict[str, Any]:
    """A picture, new or known by its identifier."""
    chat = world.open_chat(asked.params.get("chat_id"))
    content = captioned(asked.params)
    stored = _file(world, asked, "photo")
    width, height = picture_size(stored.data)
    content["photo"] = [{**stored.wire(), "width": width, "height": height}]
    return deliver(world, asked, chat, content)


def send_document(world: World, asked: Asked) -> dict[str, Any]:
    """Any file, under its own name."""
    chat = world.open_chat(asked.params.get("chat_id"))
    content = captioned(asked.params)
    stored = _file(world, asked, "document")
    content["document"] = {
        **stored.wire(),
        "file_name": stored.name,
        "mime_type": stored.mime_type,
    }
    return deliver(world, asked, chat, content)


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


def _file(world: World, asked: Asked, kind: str) -> StoredFile:
    given = asked.params.get(kind, "")
    upload = asked.uploads.get(given.removeprefix("attach://") if given else kind)
    if upload is not None:
        return _keep(world, kind, upload)
    known = world.files.find(given)
    if known is None:
        raise bad_request(
            f"there is no {kind} in the request"
            if not given or given.startswith("attach://")
            else "wrong file identifier/HTTP URL specified"
        )
    if known.kind != kind:
        raise bad_request(f"can't use file of type {known.kind.title()} as {kind.title()}")
    return known


def _keep(world: World, kind: str, upload: Upload) -> StoredFile:
    if not upload.data:
        raise bad_request("file must be non-empty")
    if len(upload.data) > (PHOTO_LIMIT if kind == "photo" else UPLOAD_LIMIT):
        raise ApiError(413, "Request Entity Too Large")
    return world.files.add(kind, upload.name, upload.mime_type, upload.data)


METHODS = {
    "sendMessage": send_message,
    "sendPhoto": send_photo,
    "sendDocument": send_document,
    "sendChatAction": send_chat_action,
}
