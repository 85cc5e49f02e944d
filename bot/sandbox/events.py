"""The live stream to the chat page: whoever listens gets what happens from then on."""

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

Listener = asyncio.Queue[dict[str, Any] | None]


class Events:
    """A broadcast; with nobody listening it costs nothing."""

    def __init__(self) -> None:
        self._listeners: set[Listener] = set()

    def __bool__(self) -> bool:
        return bool(self._listeners)

    def tell(self, kind: str, **facts: Any) -> None:
        if not self._listeners:
            return
        event = {"type": kind, **facts}
        for listener in self._listeners:
            listener.put_nowait(event)

    @contextmanager
    def listen(self) -> Iterator[Listener]:
        listener: Listener = asyncio.Queue()
        self._listeners.add(listener)
        try:
            yield listener
        finally:
            self._listeners.discard(listener)

    def close(self) -> None:
        """Whoever listens is told that nothing more comes."""
        for listener in self._listeners:
            listener.put_nowait(None)
