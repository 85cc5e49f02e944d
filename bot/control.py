"""A loopback endpoint that moves the bot's clock, in the demo and the tests only."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta

from aiohttp import web

from bot.app import App

LOOK_EVERY = 0.02
LONGEST = 60


@asynccontextmanager
async def clock_endpoint(app: App) -> AsyncIterator[str]:
    """`POST /clock {"offset_seconds": n}` sets the clock off by so much, runs every tick, and
    answers with the bot's time when the queues are empty. Gives its own address.
    """

    async def on_clock(request: web.Request) -> web.Response:
        wish = await request.json()
        app.clock.offset = timedelta(seconds=float(wish["offset_seconds"]))
        await app.ticker.run_all()
        async with asyncio.timeout(LONGEST):
            while not await app.is_idle():  # noqa: ASYNC110 - the queues are tables
                await asyncio.sleep(LOOK_EVERY)
        return web.json_response({"now": app.clock.now().isoformat()})

    server = web.Application()
    server.router.add_post("/clock", on_clock)
    runner = web.AppRunner(server, access_log=None)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 0)
    await site.start()
    try:
        yield f"http://127.0.0.1:{runner.addresses[0][1]}"
    finally:
        await runner.cleanup()
