"""A bell between the parts of the engine room; a missed ring costs a second, never a message."""

import asyncio
from contextlib import suppress


class Wake:
    """Waits until it is rung, or a while at the most: other processes cannot ring it."""

    def __init__(self) -> None:
        self._event = asyncio.Event()
        self.closed = False

    def set(self) -> None:
        self._event.set()

    def is_set(self) -> bool:
        return self._event.is_set()

    def clear(self) -> None:
        """The caller clears the bell before it looks for work, so no ring is lost in between."""
        if not self.closed:
            self._event.clear()

    def close(self) -> None:
        """The last ring: whoever works by this bell finishes what is in hand and stops."""
        self.closed = True
        self._event.set()

    async def wait(self, seconds: float) -> None:
        with suppress(TimeoutError):
            await asyncio.wait_for(self._event.wait(), seconds)
