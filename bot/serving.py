"""The commands that need the database: serve until stopped, or do one thing and leave."""

import asyncio
import signal
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, suppress

from bot.app import App, opened
from bot.logs import set_up
from bot.settings import Settings
from db.lock import hold_alone
from db.migrate import NotMigratedError, current, newest
from mentoring.people import Role
from services import invitations


async def serve(settings: Settings) -> None:
    """Until SIGTERM or SIGINT; then what is in hand is finished within 20 seconds."""
    set_up(settings.log_format, settings.log_level)
    async with opened(settings) as app:
        await app.run(stop_on_signal())


def stop_on_signal() -> asyncio.Event:
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGTERM, signal.SIGINT):
        # Windows has no signal handlers in the loop; Ctrl+C ends asyncio.run there.
        with suppress(NotImplementedError):
            loop.add_signal_handler(number, stop.set)
    return stop


async def bring_up_to_date(settings: Settings) -> None:
    async with opened(settings) as app, hold_alone(app.database):
        await app.prepare()


@asynccontextmanager
async def beside(settings: Settings) -> AsyncIterator[App]:
    """For a command that may run while the bot does: it changes no tables under it."""
    async with opened(settings) as app:
        if await current(app.database) not in {None, newest()}:
            raise NotMigratedError
        await app.prepare()
        await app.learn_name()
        yield app


async def curator_link(settings: Settings, show: Callable[[str], None]) -> None:
    async with beside(settings) as app:
        async with app.acts.open() as act:
            token = await invitations.invite_once(act, act.school, Role.CURATOR)
        show(app.shared.link(token))


async def public_link(
    settings: Settings, role: Role | None, source: str, show: Callable[[str], None]
) -> None:
    """The school's link for a role; without one, the link on which people say who they are."""
    async with beside(settings) as app:
        async with app.acts.open() as act:
            link = await invitations.public_link(act, act.school, role, source)
        show(app.shared.address(link))
