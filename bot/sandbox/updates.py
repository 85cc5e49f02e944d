"""The queue of updates, with Telegram's rules of offset, limit and a single receiver."""

import asyncio
from collections import deque
from itertools import islice
from typing import Any

from bot.sandbox.errors import conflict

MOST_AT_ONCE = 100
NOT_BY_DEFAULT = frozenset({"chat_member", "message_reaction", "message_reaction_count"})


class UpdateQueue:
    """Updates wait until a higher offset confirms them, or the webhook has taken them."""

    def __init__(self, first_id: int = 700_000_001) -> None:
        self._waiting: deque[dict[str, Any]] = deque()
        self._next_id = first_id
        self._poller: asyncio.Future[None] | None = None
        self._arrived = asyncio.Event()
        self.allowed: frozenset[str] = frozenset()

    def __len__(self) -> int:
        return len(self._waiting)

    def publish(self, kind: str, payload: dict[str, Any]) -> int:
        """The update's number; an update of a kind that was not asked for is not kept."""
        number = self._next_id
        self._next_id += 1
        if self._wanted(kind):
            self._waiting.append({"update_id": number, kind: payload})
            self._arrived.set()
            self._wake()
        return number

    def repeat(self, update: dict[str, Any]) -> None:
        """The very same update once more, as happens when a confirmation was lost."""
        self._waiting.append(update)
        self._wake()

    async def poll(
        self, offset: int = 0, limit: int = MOST_AT_ONCE, seconds: float = 0
    ) -> list[dict[str, Any]]:
        """What waits, at once or as soon as something comes; a poller before this one is ended."""
        self.end_polling("terminated by other getUpdates request")
        self._confirm(offset)
        if not self._waiting and seconds > 0:
            await self._wait(seconds)
        return list(islice(self._waiting, max(1, min(limit, MOST_AT_ONCE))))

    def end_polling(self, reason: str) -> None:
        """A pending getUpdates gets 409."""
        if self._poller is not None and not self._poller.done():
            self._poller.set_exception(
                conflict(f"{reason}; make sure that only one bot instance is running")
            )

    async def first(self) -> dict[str, Any]:
        """The oldest update, for the webhook."""
        while not self._waiting:
            self._arrived.clear()
            await self._arrived.wait()
        return self._waiting[0]

    def forget(self, update: dict[str, Any]) -> None:
        if self._waiting and self._waiting[0] is update:
            self._waiting.popleft()

    def drop_all(self) -> None:
        self._waiting.clear()

    async def _wait(self, seconds: float) -> None:
        poller = self._poller = asyncio.get_running_loop().create_future()
        try:
            async with asyncio.timeout(seconds):
                await poller
        except TimeoutError:
            return
        finally:
            if self._poller is poller:
                self._poller = None

    def _confirm(self, offset: int) -> None:
        waiting = self._waiting
        if offset < 0:
            while len(waiting) > -offset:
                waiting.popleft()
        while waiting and waiting[0]["update_id"] < offset:
            waiting.popleft()

    def _wanted(self, kind: str) -> bool:
        return kind in self.allowed if self.allowed else kind not in NOT_BY_DEFAULT

    def _wake(self) -> None:
        if self._poller is not None and not self._poller.done():
            self._poller.set_result(None)
