"""Telegram's speed limits: 30 messages a second in all, one a second to a chat."""

import math
import time
from dataclasses import dataclass

from bot.sandbox.errors import too_many_requests


@dataclass(slots=True)
class _Bucket:
    """Tokens that come back with time."""

    rate: float
    size: float
    left: float
    at: float

    def wait(self, now: float) -> float:
        """Seconds until there is a token."""
        self.left = min(self.size, self.left + (now - self.at) * self.rate)
        self.at = now
        return max(0.0, (1 - self.left) / self.rate)


class Limits:
    """Counts messages sent; one too many is refused with the seconds to wait."""

    def __init__(self, in_all: float = 30, per_chat: float = 1, burst: float = 3) -> None:
        now = time.monotonic()
        self._per_chat = per_chat
        self._burst = burst
        self._all = _Bucket(in_all, in_all, in_all, now)
        self._chats: dict[int, _Bucket] = {}

    def pass_or_refuse(self, chat_id: int) -> None:
        now = time.monotonic()
        chat = self._chats.get(chat_id)
        if chat is None:
            chat = _Bucket(self._per_chat, self._burst, self._burst, now)
            self._chats[chat_id] = chat
        wait = max(self._all.wait(now), chat.wait(now))
        if wait > 0:
            raise too_many_requests(max(1, math.ceil(wait)))
        self._all.left -= 1
        chat.left -= 1
