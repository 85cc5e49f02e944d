"""The whole bot, running over real HTTP against the local Bot API, for tests that talk to it."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any
from uuid import UUID

from bot.app import App, opened
from bot.clock import Clock
from bot.sandbox import Sandbox
from bot.settings import Settings, read_settings
from db.sealing import new_key
from mentoring.people import Role
from services import invitations
from tests.conversations.people import Person

KEY = new_key()
"""One for all tests of a run, so that a prepared database can be copied."""
SCHOOL = "Школа № 5"
ADDRESS = "г. Якутск, ул. Ленина, 1"


def settings_for(sandbox: Sandbox, folder: Path, **more: Any) -> Settings:
    given = {
        "bot_token": sandbox.token,
        "telegram_api_url": sandbox.url,
        "school_name": SCHOOL,
        "school_address": ADDRESS,
        "data_key": KEY,
        "database_url": f"sqlite+aiosqlite:///{folder}/nastavnik.db",
        "send_rate": 0,
        "_env_file": None,
    }
    return read_settings(**{**given, **more})


@dataclass
class Installation:
    """A school with its bot; `curator` has signed in and given a name if `with_curator` ran."""

    app: App
    sandbox: Sandbox

    async def curator_link(self) -> str:
        async with self.app.acts.open() as act:
            return self.app.shared.link(
                await invitations.invite_once(act, act.school, Role.CURATOR)
            )

    async def mentor_link(self, source: str = "") -> str:
        async with self.app.acts.open() as act:
            link = await invitations.public_link(act, act.school, Role.MENTOR, source)
        return self.app.shared.link(link.token or "")

    async def link_for(self, role: Role | None) -> str:
        """The school's public link for a role, or its link for everybody."""
        async with self.app.acts.open() as act:
            link = await invitations.public_link(act, act.school, role)
        return self.app.shared.link(link.token or "")

    async def once_for(self, role: Role, partner_id: UUID | None = None) -> str:
        """A link that gives one person a role."""
        async with self.app.acts.open() as act:
            token = await invitations.invite_once(act, act.school, role, partner_id)
        return self.app.shared.link(token)

    def somebody(self, first_name: str, **more: Any) -> Person:
        return Person.joins(self.sandbox, first_name, **more)

    async def with_curator(self) -> Person:
        curator = self.somebody("Мария")
        await curator.opens(await self.curator_link())
        await curator.sees("Как Вас зовут?")
        await curator.says("Мария Ивановна Егорова")
        await curator.sees("Как с Вами связаться?")
        await curator.says("+7 914 000-00-01")
        await curator.taps("Отправить")
        await curator.sees("/summary")
        return curator

    async def settles(self) -> None:
        """Nothing waits anywhere: what was going to happen has happened."""
        async with asyncio.timeout(20):
            while not await self.app.is_idle():  # noqa: ASYNC110 - the queues are tables
                await asyncio.sleep(0.01)

    def shows(self, moment: datetime) -> None:
        """The bot's clock is moved to this moment, which is on the clocks of the school's zone.

        What was queued by then on a later clock waits for that later clock.
        """
        zone = self.app.settings.zone
        self.app.clock.offset = moment.replace(tzinfo=zone) - datetime.now(zone)

    async def stands_at(self, moment: datetime) -> None:
        """The clock is moved there, and everything that was due by then is done."""
        self.shows(moment)
        await self.app.ticker.run_all()
        await self.settles()


@asynccontextmanager
async def running(
    settings: Settings, sandbox: Sandbox, clock: Clock | None = None
) -> AsyncIterator[Installation]:
    """The bot from start to a clean stop; what breaks it fails the test."""
    stop, ready = asyncio.Event(), asyncio.Event()

    async def on_ready(_app: App) -> None:
        ready.set()

    async with opened(settings, clock) as app:
        run = asyncio.create_task(app.run(stop, on_ready))
        waiting = asyncio.create_task(ready.wait())
        await asyncio.wait({run, waiting}, return_when=asyncio.FIRST_COMPLETED)
        waiting.cancel()
        try:
            if not run.done():
                yield Installation(app, sandbox)
        finally:
            stop.set()
            await run


async def curator_link(settings: Settings, sandbox: Sandbox) -> str:
    """From a bot that does not run, as the command line gives it out."""
    async with opened(settings) as app:
        await app.prepare()
        await app.learn_name()
        return await Installation(app, sandbox).curator_link()


async def prepare_database(folder: Path) -> Path:
    """A database as the first start leaves it: migrated, with its school and forms."""
    async with Sandbox.running() as sandbox, running(settings_for(sandbox, folder), sandbox):
        pass
    return folder / "nastavnik.db"
