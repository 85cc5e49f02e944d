"""A call as a method sees it."""

from dataclasses import dataclass, field
from typing import Any

from bot.sandbox.body import Upload
from bot.sandbox.chats import Send
from bot.sandbox.media import FACTS

CONTENT = (
    "text",
    "caption",
    "reply_markup",
    "message_id",
    "from_chat_id",
    "latitude",
    "longitude",
    *FACTS,
)


@dataclass(slots=True)
class Asked:
    """The parameters in their own types, and the files beside them."""

    method: str
    params: dict[str, Any]
    uploads: dict[str, Upload] = field(default_factory=dict)
    part: int = 0
    """Which bubble of an album this is about."""

    def send(self) -> Send | None:
        """What makes this the same send as another; None for calls that show nobody anything."""
        chat_id = self.params.get("chat_id")
        if not isinstance(chat_id, int):
            return None
        given = ((name, str(self.params[name])) for name in CONTENT if name in self.params)
        # Uploads are named at random by the client, so they are no part of what is the same.
        seen = [f"{name}={words}" for name, words in given if not words.startswith("attach://")]
        if self.part:
            seen.append(f"part={self.part}")
        return Send(self.method, chat_id, "\n".join(seen))
