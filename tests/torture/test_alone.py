"""One bot for one database and one token: a second one says so and goes."""

import asyncio
import contextlib
import shutil
from collections.abc import AsyncIterator
from http import HTTPStatus
from pathlib import Path

import pytest
from pydantic import SecretStr

from bot.app import opened
from bot.intake import CONFLICT_SECONDS, AnotherPollerError, Intake
from bot.sandbox import Sandbox
from bot.settings import Settings
from bot.telegram import Telegram
from db.sealing import WrongKeyError, new_key
from tests.installation import Installation, running, settings_for
from tests.torture.conftest import Operator


@pytest.fixture
def settings(sandbox: Sandbox, tmp_path: Path, prepared: Path) -> Settings:
    """Of a school whose bot was started before."""
    shutil.copy(prepared, tmp_path / prepared.name)
    return settings_for(sandbox, tmp_path)


def environment(settings: Settings) -> dict[str, str]:
    return {
        "bot_token": settings.bot_token.get_secret_value(),
        "telegram_api_url": str(settings.telegram_api_url),
        "school_name": settings.school_name,
        "school_address": settings.school_address,
        "data_key": settings.key,
        "database_url": settings.database_url,
    }


async def test_a_second_process_on_the_same_database_stops_with_one_sentence(
    school: Installation, operator: Operator
) -> None:
    second = await operator.runs(environment(school.app.settings))
    assert second.code == 1
    assert second.said.startswith("С этой базой (DATABASE_URL) уже работает другой процесс")
    assert "\n" not in second.said
    visitor = school.somebody("Айсен")
    await visitor.opens(await school.mentor_link())
    await visitor.sees("Здравствуйте")


async def test_a_token_that_telegram_refuses_stops_the_start_with_one_sentence(
    settings: Settings, operator: Operator
) -> None:
    ended = await operator.runs({**environment(settings), "bot_token": "4242:wrong"})
    assert ended.code == 1
    assert ended.said.startswith("Настройка BOT_TOKEN: Telegram не принимает этот токен.")
    assert "\n" not in ended.said
    assert "wrong" not in ended.said


async def test_another_key_stops_the_start(sandbox: Sandbox, settings: Settings) -> None:
    async with running(settings, sandbox) as school:
        await school.mentor_link()
    async with opened(settings.model_copy(update={"data_key": SecretStr(new_key())})) as app:
        with pytest.raises(WrongKeyError):
            await app.run(asyncio.Event())


@contextlib.asynccontextmanager
async def rival(sandbox: Sandbox) -> AsyncIterator[None]:
    """Somebody with the same token, who asks again whenever they are turned away."""

    async def polls() -> None:
        while True:
            with contextlib.suppress(Exception):
                await sandbox.world.updates.poll(seconds=10)
            await asyncio.sleep(0.02)

    task = asyncio.create_task(polls())
    try:
        yield
    finally:
        task.cancel()
        await asyncio.wait({task})


async def test_another_poller_is_put_up_with_for_a_while_and_then_the_bot_stops(
    sandbox: Sandbox, settings: Settings
) -> None:
    async with opened(settings) as app, rival(sandbox):
        telegram = Telegram(app.bot)
        app.intake = Intake(telegram, app.database, app.clock, app.bell, patience=1.0)
        began = asyncio.get_running_loop().time()
        async with asyncio.timeout(20):
            with pytest.raises(AnotherPollerError):
                await app.run(asyncio.Event())
        assert asyncio.get_running_loop().time() - began > 1.0
    assert CONFLICT_SECONDS == 60


async def test_a_poller_that_goes_in_time_leaves_no_trace(school: Installation) -> None:
    async with rival(school.sandbox):
        await asyncio.sleep(0.5)
    visitor = school.somebody("Айсен")
    await visitor.opens(await school.mentor_link())
    await visitor.sees("Здравствуйте", within=15)
    assert any(call.status == HTTPStatus.CONFLICT for call in school.sandbox.calls)
