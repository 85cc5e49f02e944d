from collections.abc import AsyncIterator, Callable
from typing import Any

import aiohttp
import pytest
from aiogram import Bot
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer

from bot.sandbox import Sandbox
from tests.conversations.people import Person


def bot_for(sandbox: Sandbox, token: str = "") -> Bot:
    """An aiogram bot as anybody would build it, with only the address changed."""
    session = AiohttpSession(api=TelegramAPIServer.from_base(sandbox.url))
    return Bot(token or sandbox.token, session=session)


@pytest.fixture
async def sandbox() -> AsyncIterator[Sandbox]:
    async with Sandbox.running() as running:
        yield running


@pytest.fixture
async def bot(sandbox: Sandbox) -> AsyncIterator[Bot]:
    bot = bot_for(sandbox)
    yield bot
    await bot.session.close()
    assert sandbox.violations == []


@pytest.fixture
async def mentor(sandbox: Sandbox) -> Person:
    person = Person.joins(sandbox, "Айсен", "Петров")
    await person.starts()
    return person


Answer = tuple[int, dict[str, Any]]


@pytest.fixture
async def call(sandbox: Sandbox) -> AsyncIterator[Callable[..., Any]]:
    """A call as JSON by hand, for what aiogram itself would not let through."""
    async with aiohttp.ClientSession() as session:

        async def post(method: str, **params: Any) -> Answer:
            address = f"{sandbox.url}/bot{sandbox.token}/{method}"
            async with session.post(address, json=params) as answer:
                return answer.status, await answer.json()

        yield post
