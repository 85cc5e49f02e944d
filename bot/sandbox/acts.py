"""What people do in a chat, and what the bot is told of it."""

import time
from typing import Any
from urllib.parse import parse_qs, urlsplit

from bot.sandbox import media
from bot.sandbox.chats import Chat, Message
from bot.sandbox.media import content_of_file
from bot.sandbox.people import Person
from bot.sandbox.world import Tap, World, found_entities


def say(world: World, person: Person, text: str) -> Message:
    """Words to the bot; the first ones count as Start."""
    content: dict[str, Any] = {"text": text}
    if entities := found_entities(text):
        content["entities"] = entities
    return send(world, person, content)


def send(world: World, person: Person, content: dict[str, Any]) -> Message:
    """Anything to the bot: somebody who had blocked it unblocks it first, as their app does."""
    if person.blocked:
        block(world, person, blocked=False)
    chat = world.chats[person.id]
    if not person.started:
        person.started = True
        world.tell_person(person)
    if chat.keyboard and chat.keyboard.get("force_reply"):
        chat.keyboard = None
        world.events.tell("keyboard", person_id=person.id, keyboard=None)
    message = world.from_person(chat, content)
    world.updates.publish("message", message.wire)
    return message


def press_key(world: World, person: Person, text: str) -> Message:
    """A button of the reply keyboard: its text is said, or what it asks for is sent."""
    chat = world.chats[person.id]
    keyboard = chat.keyboard or {}
    keys = (_key(item) for row in keyboard.get("keyboard", []) for item in row)
    key = next((key for key in keys if key["text"] == text), None)
    if key is None:
        raise LookupError(f"there is no key {text!r} under the chat")
    if keyboard.get("one_time_keyboard"):
        chat.keyboard = None
        world.events.tell("keyboard", person_id=person.id, keyboard=None)
    if key.get("request_contact"):
        return share_contact(world, person)
    if key.get("request_location"):
        return share_location(world, person)
    return say(world, person, text)


def _key(item: dict[str, Any] | str) -> dict[str, Any]:
    return {"text": item} if isinstance(item, str) else item


def share_contact(
    world: World, person: Person, phone: str = "", whose: Person | None = None
) -> Message:
    """A contact card: one's own by the button, or that of somebody else."""
    owner = whose or person
    card: dict[str, Any] = {
        "phone_number": phone or owner.phone or f"+7900{owner.id:07}",
        "first_name": owner.first_name,
        "user_id": owner.id,
    }
    if owner.last_name:
        card["last_name"] = owner.last_name
    return send(world, person, {"contact": card})


def share_location(
    world: World, person: Person, latitude: float | None = None, longitude: float | None = None
) -> Message:
    """A point on the map; without one it is where the person's phone is."""
    if latitude is not None and longitude is not None:
        return send(world, person, {"location": {"latitude": latitude, "longitude": longitude}})
    here = {"latitude": person.latitude, "longitude": person.longitude, "horizontal_accuracy": 12.0}
    return send(world, person, {"location": here})


def send_file(
    world: World,
    person: Person,
    kind: str,
    data: bytes,
    name: str,
    mime_type: str,
    caption: str = "",
    **facts: Any,
) -> Message:
    """A file of one of the kinds in media.FACTS; `facts` are what the phone has measured.

    A photo that cannot be read as a picture is refused (ApiError).
    """
    stored = media.keep(world.files, kind, name, mime_type, data, facts)
    content = content_of_file(stored)
    return send(world, person, {**content, "caption": caption} if caption else content)


def send_sticker(world: World, person: Person, emoji: str = "👍") -> Message:
    """A sticker that stands for an emoji."""
    stored = world.files.add("sticker", "sticker.webp", "image/webp", emoji.encode())
    sticker = {
        **stored.wire(),
        "type": "regular",
        "width": 512,
        "height": 512,
        "is_animated": False,
        "is_video": False,
        "emoji": emoji,
    }
    return send(world, person, {"sticker": sticker})


def edit(world: World, person: Person, message: Message, text: str) -> None:
    """One's own words changed; the bot is told of the new ones."""
    if message.by_bot or "text" not in message.wire:
        raise LookupError("only one's own words can be edited")
    wire = {name: value for name, value in message.wire.items() if name != "entities"}
    wire |= {"text": text, "edit_date": world.now()}
    if entities := found_entities(text):
        wire["entities"] = entities
    world.edit(world.chats[person.id], message, wire)
    world.updates.publish("edited_message", wire)


def tap(world: World, person: Person, message: Message, data: str) -> str:
    """A tap on a button with this data; gives the query's number."""
    query_id = world.next_tap_id()
    world.taps[query_id] = Tap(person.id, time.monotonic())
    if len(world.taps) > MOST_TAPS:
        del world.taps[next(iter(world.taps))]
    query = {
        "id": query_id,
        "from": person.user(),
        "message": message.wire,
        "chat_instance": str(person.id * 7919),
        "data": data,
    }
    world.updates.publish("callback_query", query)
    return query_id


MOST_TAPS = 10_000
HOSTS = frozenset({"t.me", "telegram.me"})


def open_link(world: World, person: Person, link: str) -> Message | None:
    """A link to the bot starts it with the payload; any other leaves the sandbox (None)."""
    parts = urlsplit(link if "://" in link else f"https://{link}")
    query = parse_qs(parts.query)
    name = parts.path.strip("/")
    if parts.scheme == "tg" and parts.netloc == "resolve":
        name = query.get("domain", [""])[0]
    elif parts.hostname not in HOSTS:
        return None
    if name.lower() != world.bot.username.lower():
        return None
    payload = query.get("start", [""])[0]
    return say(world, person, f"/start {payload}".strip())


def block(world: World, person: Person, *, blocked: bool) -> None:
    """The bot is blocked or let in again, and is told so."""
    if person.blocked == blocked:
        return
    person.blocked = blocked
    states = ("member", "kicked") if blocked else ("kicked", "member")
    old, new = (_member(world, state) for state in states)
    world.updates.publish(
        "my_chat_member",
        {
            "chat": person.chat(),
            "from": person.user(),
            "date": world.now(),
            "old_chat_member": old,
            "new_chat_member": new,
        },
    )
    world.tell_person(person)


def _member(world: World, status: str) -> dict[str, Any]:
    member = {"status": status, "user": world.bot.user()}
    return {**member, "until_date": 0} if status == "kicked" else member


def find_button(chat: Chat, text: str) -> tuple[Message, dict[str, Any]] | None:
    """The newest inline button with this text."""
    for message in reversed(chat.messages.values()):
        if message.deleted:
            continue
        for row in message.inline_keyboard:
            for button in row:
                if button["text"] == text:
                    return message, button
    return None


def has_key(chat: Chat, text: str) -> bool:
    """Whether the reply keyboard under the chat has such a key."""
    rows = (chat.keyboard or {}).get("keyboard", [])
    return any(_key(item)["text"] == text for row in rows for item in row)
