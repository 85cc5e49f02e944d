"""A Bot API that does next to nothing, so that the bot is measured and not the server.

The sandbox checks and remembers what a bot does; here a call costs about a tenth of that.
"""

import asyncio
import json
import time
from collections import Counter
from collections.abc import Callable
from typing import Any, Self
from urllib.parse import parse_qsl

from aiohttp import web

HOST = "127.0.0.1"
TOKEN = "4242:BENCH-not-a-secret"  # noqa: S105 - opens only the bench
BOT = {"id": 4242, "is_bot": True, "first_name": "Bench", "username": "bench_bot"}
MOST_AT_ONCE = 100

Message = dict[str, Any]


class Server:
    """Gives out updates by long polling and hands each sendMessage to `on_message`."""

    def __init__(self) -> None:
        self.calls: Counter[str] = Counter()
        self.polled = asyncio.Event()
        self.on_message: Callable[[Message], None] = lambda _message: None
        self._updates: list[dict[str, Any]] = []
        self._next = 1
        self._arrived = asyncio.Event()
        self._runner = web.ServerRunner(web.Server(self._answer))
        self.url = ""

    async def __aenter__(self) -> Self:
        await self._runner.setup()
        await web.TCPSite(self._runner, HOST, 0, shutdown_timeout=0.1).start()
        self.url = f"http://{HOST}:{self._runner.addresses[0][1]}"
        return self

    async def __aexit__(self, *_: object) -> None:
        await self._runner.cleanup()

    def publish(self, kind: str, content: dict[str, Any]) -> None:
        self._updates.append({"update_id": self.number(), kind: content})
        self._arrived.set()

    def message(self, person: int, **content: Any) -> Message:
        return {
            "message_id": self.number(),
            "date": int(time.time()),
            "chat": {"id": person, "type": "private", "first_name": "Анна"},
            **content,
        }

    def number(self) -> int:
        self._next += 1
        return self._next

    async def _answer(self, request: web.BaseRequest) -> web.Response:
        method = request.path.rpartition("/")[2]
        self.calls[method] += 1
        fields = read_fields(request.content_type, await request.read())
        if method == "getUpdates":
            result: Any = await self._get_updates(fields)
        elif method == "sendMessage":
            result = self._send(fields)
        else:
            result = BOT if method == "getMe" else True
        body = json.dumps({"ok": True, "result": result}, ensure_ascii=False).encode()
        return web.Response(body=body, content_type="application/json")

    async def _get_updates(self, fields: dict[str, Any]) -> list[dict[str, Any]]:
        """Telegram's rule: an offset forgets everything before it."""
        self.polled.set()
        offset = int(fields.get("offset") or 0)
        self._updates = [each for each in self._updates if each["update_id"] >= offset]
        if not self._updates:
            self._arrived.clear()
            try:
                await asyncio.wait_for(self._arrived.wait(), float(fields.get("timeout") or 0))
            except TimeoutError:
                return []
        return self._updates[:MOST_AT_ONCE]

    def _send(self, fields: dict[str, Any]) -> Message:
        message = self.message(int(fields["chat_id"]), text=fields["text"], **{"from": BOT})
        if markup := fields.get("reply_markup"):
            message["reply_markup"] = json.loads(markup) if isinstance(markup, str) else markup
        # People see a message when the bot has its receipt, not before.
        asyncio.get_running_loop().call_soon(self.on_message, message)
        return message


def read_fields(content_type: str, body: bytes) -> dict[str, Any]:
    if content_type == "application/json":
        fields: dict[str, Any] = json.loads(body or b"{}")
        return fields
    return dict(parse_qsl(body.decode()))
