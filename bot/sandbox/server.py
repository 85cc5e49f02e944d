"""The sandbox as one object: a Bot API server and a chat page on one port of this machine."""

from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from typing import Any, Self

from aiohttp import web

from bot.sandbox.calls import CallLog
from bot.sandbox.chats import Chat
from bot.sandbox.clock import ClockControl
from bot.sandbox.control import Control
from bot.sandbox.faults import Faults
from bot.sandbox.limits import Limits
from bot.sandbox.people import Person, usual_people
from bot.sandbox.receiving import Receiving
from bot.sandbox.webhook import Webhook
from bot.sandbox.wire import Wire
from bot.sandbox.world import BotAccount, World

HOST = "127.0.0.1"
TOKEN = "4242:SANDBOX-not-a-secret"  # noqa: S105 # nosec B105 - opens only the sandbox
LARGEST_BODY = 64 * 1024 * 1024


class Sandbox:
    """A Telegram of one's own, for one bot; nobody but this machine can reach it."""

    def __init__(
        self,
        *,
        port: int = 0,
        token: str = TOKEN,
        username: str = "nastavnik_bot",
        name: str = "Наставник",
        people: Sequence[Person] | None = None,
        faults: Faults | None = None,
        limits: bool = False,
        log_size: int = 500,
        tap_lifetime: float = 150,
        hints: Sequence[dict[str, Any]] = (),
        clock_url: str = "",
    ) -> None:
        self.token = token
        self._port = port
        bot = BotAccount(int(token.partition(":")[0]), username, name)
        self.world = World(bot, list(usual_people() if people is None else people), tap_lifetime)
        self.faults = faults or Faults()
        self.calls = CallLog(log_size)
        self.webhook = Webhook(self.world.updates)
        self.clock = ClockControl(self.world, clock_url)
        receiving = Receiving(self.world.updates, self.webhook)
        wire_limits = Limits() if limits else None
        self._wire = Wire(token, self.world, receiving, self.faults, wire_limits, self.calls)
        self._control = Control(self.world, self.calls, self.faults, self.clock, hints)
        self._runner: web.AppRunner | None = None

    @classmethod
    @asynccontextmanager
    async def running(cls, **settings: Any) -> AsyncIterator[Self]:
        """A sandbox that listens, until the block is left; it takes what the constructor takes."""
        sandbox = cls(**settings)
        await sandbox.start()
        try:
            yield sandbox
        finally:
            await sandbox.stop()

    async def start(self) -> None:
        app = web.Application(client_max_size=LARGEST_BODY)
        app.router.add_route("*", "/bot{token}/{method}", self._wire.answer)
        app.router.add_get("/file/bot{token}/{path:.+}", self._download)
        self._control.add_routes(app)
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.2)
        await self._runner.setup()
        site = web.TCPSite(self._runner, HOST, self._port)
        await site.start()
        self._port = self._runner.addresses[0][1]

    async def stop(self) -> None:
        await self.webhook.remove()
        self.world.events.close()
        self.world.updates.end_polling("terminated, the sandbox stops")
        if self._runner is not None:
            await self._runner.cleanup()

    @property
    def url(self) -> str:
        return f"http://{HOST}:{self._port}"

    def show_hints(self, hints: Sequence[dict[str, Any]]) -> None:
        """What the page suggests to try, from now on."""
        self._control.hints = hints

    @property
    def violations(self) -> list[str]:
        return self.world.violations

    def chat(self, person_id: int) -> Chat:
        return self.world.chats[person_id]

    def link(self, payload: str = "") -> str:
        """The link that starts the bot."""
        start = f"?start={payload}" if payload else ""
        return f"https://t.me/{self.world.bot.username}{start}"

    async def _download(self, request: web.Request) -> web.Response:
        if request.match_info["token"] != self.token:
            return web.json_response(
                {"ok": False, "error_code": 401, "description": "Unauthorized"}, status=401
            )
        stored = self.world.files.find_by_path(request.match_info["path"])
        if stored is None:
            return web.json_response(
                {"ok": False, "error_code": 404, "description": "Not Found"}, status=404
            )
        return web.Response(body=stored.data, content_type="application/octet-stream")
