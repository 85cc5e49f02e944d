"""Updates pushed to the bot's own address, in order, each until it is taken."""

import asyncio
import re
import time
from dataclasses import dataclass, field
from http import HTTPStatus
from typing import Any
from urllib.parse import urlsplit

import aiohttp

from bot.sandbox.errors import bad_request
from bot.sandbox.updates import UpdateQueue

SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105 # nosec B105 - a name
_SECRET = re.compile(r"[A-Za-z0-9_-]{1,256}")
_LOOPBACK = frozenset({"127.0.0.1", "localhost", "::1"})


@dataclass(slots=True)
class Webhook:
    """Where updates go instead of waiting for getUpdates."""

    updates: UpdateQueue
    retry_seconds: float = 0.5
    url: str = ""
    secret: str = ""
    max_connections: int = 40
    last_error: str = ""
    last_error_at: int = 0
    _task: asyncio.Task[None] | None = field(default=None)

    async def set(self, url: str, secret: str, max_connections: int = 40) -> None:
        parts = urlsplit(url)
        if parts.scheme != "https" and parts.hostname not in _LOOPBACK:
            raise bad_request("bad webhook: An HTTPS URL must be provided for webhook")
        if secret and not _SECRET.fullmatch(secret):
            raise bad_request("secret token contains unallowed characters")
        await self.remove()
        self.updates.end_polling("terminated by setWebhook request")
        self.url, self.secret, self.max_connections = url, secret, max_connections
        self._task = asyncio.create_task(self._push())

    async def remove(self) -> None:
        self.url, self.secret, self.last_error = "", "", ""
        if self._task is not None:
            self._task.cancel()
            await asyncio.wait([self._task])
            self._task = None

    def info(self) -> dict[str, Any]:
        facts: dict[str, Any] = {
            "url": self.url,
            "has_custom_certificate": False,
            "pending_update_count": len(self.updates),
        }
        if self.url:
            facts["max_connections"] = self.max_connections
        if self.last_error:
            facts |= {
                "last_error_date": self.last_error_at,
                "last_error_message": self.last_error,
            }
        if self.updates.allowed:
            facts["allowed_updates"] = sorted(self.updates.allowed)
        return facts

    async def _push(self) -> None:
        headers = {SECRET_HEADER: self.secret} if self.secret else {}
        async with aiohttp.ClientSession(headers=headers) as session:
            while True:
                update = await self.updates.first()
                if await self._taken(session, update):
                    self.updates.forget(update)
                else:
                    await asyncio.sleep(self.retry_seconds)

    async def _taken(self, session: aiohttp.ClientSession, update: dict[str, Any]) -> bool:
        try:
            async with session.post(self.url, json=update) as answer:
                if answer.status == HTTPStatus.OK:
                    return True
                problem = f"Wrong response from the webhook: {answer.status} {answer.reason}"
        except (aiohttp.ClientError, TimeoutError) as error:
            problem = f"Connection failed: {type(error).__name__}"
        self.last_error, self.last_error_at = problem, int(time.time())
        return False
