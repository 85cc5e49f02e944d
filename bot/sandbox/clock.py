"""The bot's clock, moved from the page: the sandbox's own dates move with it."""

from typing import Any

import aiohttp

from bot.sandbox.world import World

PATIENCE = aiohttp.ClientTimeout(total=120)


class ClockUnreachableError(Exception):
    """The bot did not take the new time; nothing was moved."""


class ClockControl:
    """Passes an offset on to the bot, which answers when all that had fallen due is done.

    `zone` is the one in which the bot counts days, by its name; the page shows its clock in it.
    """

    def __init__(self, world: World, url: str, zone: str = "") -> None:
        self.world = world
        self.url = url
        self.zone = zone

    async def move_to(self, offset_seconds: float) -> dict[str, Any]:
        """The offset is counted from the real time, so 0 is now."""
        before = self.world.offset_seconds
        # The dates move first: what the bot sends while it catches up is dated by its new time.
        self.world.offset_seconds = offset_seconds
        try:
            answer = await self._tell_the_bot(offset_seconds) if self.url else {}
        except (aiohttp.ClientError, TimeoutError, ValueError) as error:
            self.world.offset_seconds = before
            raise ClockUnreachableError(f"{type(error).__name__}: {error}") from error
        self.world.events.tell("clock", offset_seconds=offset_seconds)
        return {"offset_seconds": offset_seconds, "bot": answer}

    async def _tell_the_bot(self, offset_seconds: float) -> Any:
        address = f"{self.url.rstrip('/')}/clock"
        async with (
            aiohttp.ClientSession(timeout=PATIENCE) as session,
            session.post(address, json={"offset_seconds": offset_seconds}) as answer,
        ):
            answer.raise_for_status()
            return await answer.json() if "json" in answer.content_type else {}
