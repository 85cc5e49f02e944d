"""Updates pushed to the bot's own address."""

import asyncio
from collections.abc import AsyncIterator
from typing import Any

import pytest
from aiogram import Bot
from aiogram.exceptions import TelegramBadRequest, TelegramConflictError
from aiohttp import web

from bot.sandbox import Sandbox
from tests.conversations.people import Person

SECRET = "abc-123"  # noqa: S105 - the example itself


class Receiver:
    """A bot's web server: answers with the statuses it is given, then with 200."""

    def __init__(self) -> None:
        self.statuses: list[int] = []
        self.calls: asyncio.Queue[tuple[str | None, dict[str, Any]]] = asyncio.Queue()
        self.url = ""

    async def take(self, request: web.Request) -> web.Response:
        secret = request.headers.get("X-Telegram-Bot-Api-Secret-Token")
        self.calls.put_nowait((secret, await request.json()))
        return web.Response(status=self.statuses.pop(0) if self.statuses else 200)


@pytest.fixture
async def receiver() -> AsyncIterator[Receiver]:
    receiver = Receiver()
    app = web.Application()
    app.router.add_post("/hook", receiver.take)
    runner = web.AppRunner(app)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    receiver.url = f"http://127.0.0.1:{runner.addresses[0][1]}/hook"
    yield receiver
    await runner.cleanup()


async def test_updates_come_in_order_with_the_secret(
    bot: Bot, mentor: Person, receiver: Receiver
) -> None:
    await bot.set_webhook(receiver.url, secret_token=SECRET)
    await mentor.says("раз")
    taken = [await receiver.calls.get() for _ in range(2)]
    assert [(secret, update["message"]["text"]) for secret, update in taken] == [
        (SECRET, "/start"),
        (SECRET, "раз"),
    ]


async def test_a_refused_update_comes_again(
    sandbox: Sandbox, bot: Bot, mentor: Person, receiver: Receiver
) -> None:
    sandbox.webhook.retry_seconds = 0.01
    receiver.statuses = [500, 502]
    await bot.set_webhook(receiver.url)
    numbers = [(await receiver.calls.get())[1]["update_id"] for _ in range(3)]
    assert len(set(numbers)) == 1
    assert (await bot.get_webhook_info()).last_error_message is not None
    assert mentor.account.started


async def test_polling_is_refused_while_a_webhook_is_set(bot: Bot, receiver: Receiver) -> None:
    await bot.set_webhook(receiver.url)
    with pytest.raises(TelegramConflictError, match="webhook is active"):
        await bot.get_updates()
    await bot.delete_webhook()
    assert await bot.get_updates() == []


async def test_pending_updates_can_be_dropped(bot: Bot, mentor: Person) -> None:
    await mentor.says("раз")
    assert (await bot.get_webhook_info()).pending_update_count == 2
    await bot.delete_webhook(drop_pending_updates=True)
    assert await bot.get_updates() == []


async def test_an_address_elsewhere_must_be_https(bot: Bot) -> None:
    with pytest.raises(TelegramBadRequest, match="HTTPS URL must be provided"):
        await bot.set_webhook("http://example.org/hook")
