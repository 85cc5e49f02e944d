"""A chat of one person with the bot: what stands in it and what has changed, in order."""

import asyncio
from dataclasses import dataclass, field
from typing import Any, Literal, NamedTuple

from bot.sandbox.people import Person

ChangeKind = Literal["sent", "edited", "deleted", "said"]


class Send(NamedTuple):
    """What makes two sends the same: where to, and everything that the reader would see."""

    method: str
    chat_id: int
    content: str


@dataclass(slots=True)
class Message:
    """One bubble; `wire` is the object as the bot gets it, replaced (never changed) by an edit."""

    wire: dict[str, Any]
    by_bot: bool
    local: bool = False
    deleted: bool = False
    reply_markup: dict[str, Any] | None = None
    send: Send | None = None

    @property
    def id(self) -> int:
        return int(self.wire["message_id"])

    @property
    def text(self) -> str:
        return str(self.wire.get("text") or self.wire.get("caption") or "")

    @property
    def inline_keyboard(self) -> list[list[dict[str, Any]]]:
        markup = self.wire.get("reply_markup") or {}
        keyboard: list[list[dict[str, Any]]] = markup.get("inline_keyboard", [])
        return keyboard

    @property
    def buttons(self) -> list[str]:
        return [button["text"] for row in self.inline_keyboard for button in row]


@dataclass(slots=True, frozen=True)
class Change:
    """Something that happened in a chat; `wire` is the message as it was at that moment."""

    kind: ChangeKind
    message: Message
    wire: dict[str, Any]


@dataclass(slots=True, frozen=True)
class Toast:
    """An answer to a tap."""

    text: str
    is_alert: bool


@dataclass(slots=True)
class Chat:
    """The bubbles, the reply keyboard under them, and a pulse for those who wait for changes."""

    person: Person
    messages: dict[int, Message] = field(default_factory=dict)
    changes: list[Change] = field(default_factory=list)
    toasts: list[Toast] = field(default_factory=list)
    keyboard: dict[str, Any] | None = None
    _pulse: asyncio.Event = field(default_factory=asyncio.Event)

    def record(self, kind: ChangeKind, message: Message) -> None:
        self.changes.append(Change(kind, message, message.wire))
        self.pulse()

    def pulse(self) -> None:
        # Setting wakes everybody who waits now; clearing at once makes the next wait a new one.
        self._pulse.set()
        self._pulse.clear()

    async def changed(self) -> None:
        await self._pulse.wait()
