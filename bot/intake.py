"""Receiving: an update is in the inbox, committed, before Telegram hears that it arrived."""

import asyncio
import json
import time
from http import HTTPStatus
from typing import Any

import structlog
from pydantic_core import to_json

from bot.clock import Clock
from bot.telegram import Answer, NoAnswerError, Telegram
from bot.wake import Wake
from db.engine import Database
from db.queues.inbox import Received, add_received

log = structlog.get_logger()

ALLOWED = ("message", "edited_message", "callback_query", "my_chat_member")
POLL_SECONDS = 25
BATCH = 100
CONFLICT_SECONDS = 60
"""How long another poller is put up with: the one before us may need a moment to go."""
LONGEST_PAUSE = 30
HOPELESS = (HTTPStatus.UNAUTHORIZED, HTTPStatus.NOT_FOUND)


class TokenRefusedError(Exception):
    """Telegram does not know this token (any more)."""


class AnotherPollerError(Exception):
    """Somebody else receives this bot's updates."""


class Intake:
    """Long polling. Confirms a batch only by asking for the next one, after the commit."""

    def __init__(
        self,
        telegram: Telegram,
        database: Database,
        clock: Clock,
        worker: Wake,
        patience: float = CONFLICT_SECONDS,
    ) -> None:
        self._telegram = telegram
        self._database = database
        self._clock = clock
        self._worker = worker
        self._patience = patience
        self._offset: int | None = None
        self._conflict_since: float | None = None
        self._failures = 0

    async def run(self) -> None:
        """Until cancelled; raises TokenRefusedError or AnotherPollerError when it is hopeless."""
        while True:
            try:
                answer = await self._ask()
            except NoAnswerError as error:
                log.warning("no_answer", method="getUpdates", error=str(error))
                await self._pause()
                continue
            if answer.ok:
                self._failures, self._conflict_since = 0, None
                await self._keep(answer.result)
            else:
                await self._bear(answer)

    async def _ask(self) -> Answer:
        wish: dict[str, Any] = {
            "timeout": POLL_SECONDS,
            "limit": BATCH,
            "allowed_updates": ALLOWED,
        }
        if self._offset is not None:
            wish["offset"] = self._offset
        return await self._telegram.call(
            "getUpdates", json.dumps(wish).encode(), seconds=POLL_SECONDS + 10
        )

    async def _keep(self, updates: list[dict[str, Any]]) -> None:
        if not updates:
            return
        await keep(self._database, updates, self._clock)
        self._offset = max(update["update_id"] for update in updates) + 1
        self._worker.set()

    async def _bear(self, answer: Answer) -> None:
        """A refusal: wait where waiting helps, stop where it does not."""
        if answer.code in HOPELESS:
            raise TokenRefusedError
        if answer.code == HTTPStatus.CONFLICT:
            now = time.monotonic()
            self._conflict_since = self._conflict_since or now
            if now - self._conflict_since > self._patience:
                raise AnotherPollerError
        log.warning("getupdates_refused", code=answer.code, description=answer.description)
        await self._pause(answer.retry_after)

    async def _pause(self, seconds: float | None = None) -> None:
        self._failures += 1
        await asyncio.sleep(seconds or min(LONGEST_PAUSE, 0.25 * 2**self._failures))


async def keep(database: Database, updates: list[dict[str, Any]], clock: Clock) -> None:
    """Write updates to the inbox; returns after the commit."""
    received = [
        Received(update["update_id"], lane_of(update), to_json(update)) for update in updates
    ]
    async with database.begin() as session:
        await add_received(session, received, clock.now())


def lane_of(update: dict[str, Any]) -> int:
    """Whose update it is: those of one person are handled in order."""
    for kind in ALLOWED:
        if kind in update:
            sender = update[kind].get("from") or update[kind].get("chat") or {}
            return int(sender.get("id", 0))
    return 0
