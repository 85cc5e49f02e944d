"""How a bot under measurement speaks to the bench: by lines on its standard output."""

import asyncio
import signal
import sys
from typing import Any

from sqlalchemy import event
from sqlalchemy.ext.asyncio import AsyncEngine


class Statements:
    """SQL statements since the start; an `executemany` is one, BEGIN and COMMIT count too."""

    def __init__(self) -> None:
        self.count = 0

    def add(self, *_: Any) -> None:
        self.count += 1

    def watch(self, engine: AsyncEngine) -> None:
        for moment in ("before_cursor_execute", "commit", "rollback"):
            event.listen(engine.sync_engine, moment, self.add)

    def tell_when_asked(self) -> None:
        """SIGUSR1 asks for the count."""
        asyncio.get_running_loop().add_signal_handler(signal.SIGUSR1, lambda: tell(self.count))


def tell(line: object) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()
