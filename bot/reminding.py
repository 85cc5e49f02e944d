"""The tick that reminds: each chain that is due is an act of its own."""

from collections.abc import Awaitable, Callable

import structlog

from bot.acts import Acts
from db.queues.reminders import Reminder
from services import reminders, reminding
from services.act import Act

log = structlog.get_logger()

Look = Callable[[Act, Reminder], Awaitable[None]]


class Reminding:
    """What fails stops nobody else's reminder; it is loud, and tried again a day later."""

    def __init__(self, acts: Acts, look: Look = reminding.look) -> None:
        self._acts = acts
        self._look = look

    async def tick(self) -> None:
        """All that is due. A chain in hand always moves on, so this comes to an end."""
        while await self._look_at_one():
            pass

    async def _look_at_one(self) -> bool:
        taken: Reminder | None = None
        try:
            async with self._acts.open() as act:
                taken = await reminders.take(act)
                if taken is not None:
                    await self._look(act, taken)
        except Exception as error:
            if taken is None:
                raise
            log.exception("reminder_failed", chain=taken.chain.value, error=type(error).__name__)
            async with self._acts.open() as act:
                await reminders.postpone(act, taken)
        return taken is not None
