"""All that the sandbox remembers, and what can happen in it: a bubble comes, changes, goes."""

import itertools
import re
import time
from collections import Counter
from dataclasses import asdict, dataclass, field
from typing import Any

from bot.sandbox.chats import Chat, Message, Send, Toast
from bot.sandbox.errors import ViolationError, bad_request, forbidden
from bot.sandbox.events import Events
from bot.sandbox.files import FileStore
from bot.sandbox.html import utf16_length
from bot.sandbox.people import Person
from bot.sandbox.updates import UpdateQueue

_FOUND = re.compile(
    r"(?P<url>https?://[^\s<>«»]+|\bt\.me/[^\s<>«»]+)|(?<![\w/])(?P<command>/\w{1,32})"
)


@dataclass(slots=True)
class BotAccount:
    """The bot as people see it: its name, its commands by scope and language, its descriptions."""

    id: int
    username: str
    name: str
    commands: dict[tuple[str, str], list[dict[str, Any]]] = field(default_factory=dict)
    profile: dict[tuple[str, str], str] = field(default_factory=dict)
    menu_buttons: dict[int, dict[str, Any]] = field(default_factory=dict)

    def user(self) -> dict[str, Any]:
        return {
            "id": self.id,
            "is_bot": True,
            "first_name": self.name,
            "username": self.username,
        }


@dataclass(slots=True)
class Tap:
    """A callback query that waits for its answer."""

    person_id: int
    at: float
    answered: bool = False


class World:
    """Memory of one sandbox."""

    def __init__(self, bot: BotAccount, people: list[Person], tap_lifetime: float) -> None:
        self.bot = bot
        self.people: dict[int, Person] = {}
        self.chats: dict[int, Chat] = {}
        self.files = FileStore()
        self.updates = UpdateQueue()
        self.events = Events()
        self.taps: dict[str, Tap] = {}
        self.tap_lifetime = tap_lifetime
        self.delivered: Counter[Send] = Counter()
        self.violations: list[str] = []
        self.offset_seconds = 0.0
        self._message_ids = itertools.count(1)
        self._tap_ids = itertools.count(4_000_000_000_000_000_001)
        self._album_ids = itertools.count(13_000_000_000_000_001)
        for person in people:
            self.add(person)

    def add(self, person: Person) -> Person:
        self.people[person.id] = person
        self.chats[person.id] = Chat(person)
        self.tell_person(person)
        return person

    def tell_person(self, person: Person) -> None:
        self.events.tell("person", person=asdict(person))

    def now(self) -> int:
        return int(time.time() + self.offset_seconds)

    def next_tap_id(self) -> str:
        return str(next(self._tap_ids))

    def next_album_id(self) -> str:
        return str(next(self._album_ids))

    def chat_of(self, chat_id: int | str | None) -> Chat:
        """The chat, whether or not the bot may write into it."""
        if chat_id is None:
            raise bad_request("chat_id is empty")
        chat = self.chats.get(chat_id) if isinstance(chat_id, int) else None
        if chat is None:
            raise bad_request("chat not found")
        return chat

    def open_chat(self, chat_id: int | str | None) -> Chat:
        """The chat of somebody who pressed Start and has not blocked the bot."""
        chat = self.chat_of(chat_id)
        if chat.person.blocked:
            raise forbidden("bot was blocked by the user")
        if not chat.person.started:
            raise forbidden("bot can't initiate conversation with a user")
        return chat

    def message(self, chat: Chat, message_id: int | None, problem: str) -> Message:
        found = chat.messages.get(message_id) if message_id is not None else None
        if found is None or found.deleted or found.local:
            raise bad_request(problem)
        return found

    def from_bot(self, chat: Chat, content: dict[str, Any]) -> Message:
        """A bubble of the bot's; `content` is everything but the envelope."""
        return self._put(chat, Message(self._envelope(chat, self.bot.user(), content), by_bot=True))

    def from_person(self, chat: Chat, content: dict[str, Any]) -> Message:
        """A bubble of the person's; the bot hears of it separately."""
        user = chat.person.user()
        return self._put(chat, Message(self._envelope(chat, user, content), by_bot=False), "said")

    def put_local(self, chat: Chat, content: dict[str, Any]) -> Message:
        """A bubble that people pass on among themselves; the bot knows nothing of it."""
        wire = self._envelope(chat, self.bot.user(), content)
        return self._put(chat, Message(wire, by_bot=True, local=True))

    def edit(self, chat: Chat, message: Message, wire: dict[str, Any]) -> None:
        message.wire = wire
        chat.record("edited", message)
        self._show(chat, message)

    def delete(self, chat: Chat, message: Message) -> None:
        message.deleted = True
        chat.record("deleted", message)
        self._show(chat, message)

    def toast(self, person_id: int, toast: Toast) -> None:
        chat = self.chats[person_id]
        chat.toasts.append(toast)
        chat.pulse()
        self.events.tell("toast", person_id=person_id, text=toast.text, alert=toast.is_alert)

    def violate(self, method: str, error: ViolationError) -> None:
        self.violations.append(f"{method}: {error.description}")
        self.events.tell("violation", text=self.violations[-1])

    def _envelope(
        self, chat: Chat, user: dict[str, Any], content: dict[str, Any]
    ) -> dict[str, Any]:
        return {
            "message_id": next(self._message_ids),
            "date": self.now(),
            "chat": chat.person.chat(),
            "from": user,
            **content,
        }

    def _put(self, chat: Chat, message: Message, kind: str = "sent") -> Message:
        chat.messages[message.id] = message
        chat.record("said" if kind == "said" else "sent", message)
        self._show(chat, message)
        return message

    def _show(self, chat: Chat, message: Message) -> None:
        if self.events:
            self.events.tell("message", person_id=chat.person.id, message=bubble(message))


def bubble(message: Message) -> dict[str, Any]:
    """A message as the chat page draws it."""
    return {
        **message.wire,
        "by_bot": message.by_bot,
        "local": message.local,
        "deleted": message.deleted,
    }


def with_found(text: str, marked: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """The entities of the tags, and between them those that Telegram finds by itself."""
    found = found_entities(text)
    if not marked or not found:
        return marked or found
    busy = [
        (mark["offset"], mark["offset"] + mark["length"])
        for mark in marked
        if _keeps_others_out(mark)
    ]
    free = [
        entity
        for entity in found
        if all(
            entity["offset"] >= end or entity["offset"] + entity["length"] <= start
            for start, end in busy
        )
    ]
    return sorted([*marked, *free], key=lambda entity: (entity["offset"], -entity["length"]))


def _keeps_others_out(mark: dict[str, Any]) -> bool:
    return mark["type"] in {"code", "pre", "text_link", "custom_emoji"}


def found_entities(text: str) -> list[dict[str, Any]]:
    """The addresses and commands that Telegram itself finds in plain words."""
    if "/" not in text:
        return []
    return [
        {
            "type": "url" if match["url"] else "bot_command",
            "offset": utf16_length(text[: match.start()]),
            "length": utf16_length(match[0]),
        }
        for match in _FOUND.finditer(text)
    ]
