"""The one place where everything is joined: what runs, in which order it starts and stops."""

import asyncio
import gc
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, suppress
from datetime import timedelta
from functools import cache, partial
from typing import TypeVar

import structlog
from aiogram import Bot, Dispatcher
from aiogram.client.default import DefaultBotProperties
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.enums import ParseMode
from aiogram.exceptions import (
    TelegramNetworkError,
    TelegramNotFound,
    TelegramRetryAfter,
    TelegramServerError,
    TelegramUnauthorizedError,
)

import handlers
from bot import questionnaires, ticks
from bot.acts import Acts
from bot.clock import Clock, Ticker
from bot.courier import Courier
from bot.intake import Intake, TokenRefusedError
from bot.jobs import Jobs
from bot.pacing import Pacer
from bot.reminding import Reminding
from bot.settings import Settings
from bot.telegram import Telegram
from bot.wake import Wake
from bot.worker import Worker
from db.engine import Database
from db.lock import hold_alone
from db.migrate import migrate
from db.queues import inbox, jobs, outbox
from db.sealing import Sealer
from handlers import menus
from services import deadlines, outcomes, schools
from services import jobs as works
from services.act import Shared
from texts.phrases import Phrases

log = structlog.get_logger()

T = TypeVar("T")

DRAIN_SECONDS = 15
TIDY_EVERY = timedelta(hours=1)
SEARCH_EVERY = timedelta(minutes=10)
REPORT_EVERY = timedelta(minutes=1)
REMIND_EVERY = timedelta(minutes=1)
START_PAUSE = 1


class App:
    """The bot of one installation."""

    def __init__(self, settings: Settings, clock: Clock | None = None) -> None:
        self.settings = settings
        self.clock = clock or Clock()
        self.database = Database(settings.database_url, Sealer(settings.key))
        self.bot = make_bot(settings)
        self.shared = Shared(
            settings.zone,
            Phrases.load(),
            outcomes.OUTCOMES,
            quiet=settings.quiet,
            unfinished_stay=settings.unfinished_stay,
        )
        self.bell, self.outbox, self.job_bell = Wake(), Wake(), Wake()
        self.acts = Acts(
            self.database, self.shared, self.bot, self.clock, self.outbox, self.job_bell
        )
        telegram = Telegram(self.bot)
        self.intake = Intake(telegram, self.database, self.clock, self.bell)
        self.courier = Courier(self.acts, telegram, Pacer(settings.send_rate), self.outbox)
        self.worker = Worker(
            self.acts, dispatcher(), self.bell, settings.alarm_chat_id, self.courier
        )
        self.jobs = Jobs(
            self.acts, works.WORKS, self.job_bell, settings.alarm_chat_id, telegram.download
        )
        self.ticker = Ticker(
            {
                "broadcasts": (REPORT_EVERY, partial(ticks.report_broadcasts, self.acts)),
                "remind": (REMIND_EVERY, Reminding(self.acts).tick),
                "search": (SEARCH_EVERY, partial(ticks.search, self.acts)),
                "tidy": (TIDY_EVERY, partial(ticks.tidy, self.acts)),
            }
        )

    async def prepare(self) -> None:
        """A sound database in the newest shape, with its school."""
        await self.database.check()
        await migrate(self.database)
        async with self.acts.open() as act:
            await schools.open_school(act, self.settings.school_name, self.settings.school_address)

    async def reach(self, ask: Callable[[], Awaitable[T]]) -> T:
        """Ask Telegram until it answers; raises TokenRefusedError where asking again is no use."""
        while True:
            try:
                return await ask()
            except (TelegramUnauthorizedError, TelegramNotFound):
                raise TokenRefusedError from None
            except (TelegramNetworkError, TelegramServerError, TelegramRetryAfter) as error:
                log.warning("telegram_out_of_reach", error=type(error).__name__)
                await asyncio.sleep(START_PAUSE)

    async def learn_name(self) -> None:
        """The bot's @name stands in every link; asking for it shows whether the token is good."""
        self.shared.bot_name = (await self.reach(self.bot.get_me)).username or ""

    async def run(
        self, stop: asyncio.Event, ready: Callable[["App"], Awaitable[None]] | None = None
    ) -> None:
        """From start to stop. Stopping finishes what is in hand and sends what can be sent."""
        async with hold_alone(self.database):
            await self.prepare()
            await self.take_back_leases()
            await self.learn_name()
            # While a webhook is set Telegram refuses to be polled.
            await self.reach(self.bot.delete_webhook)
            await self.install()
            if ready:
                await ready(self)
            settle_memory()
            log.info("started", bot=self.shared.bot_name)
            await self._serve(stop)
            log.info("stopped")

    async def install(self) -> None:
        installed = await questionnaires.install(self.acts)
        if installed:
            log.info("forms_installed", forms=installed)
        calls = [
            await self.acts.outgoing(menu, outbox.Priority.BROADCAST)
            for menu in menus.for_everybody(self.shared.phrases)
        ]
        async with self.acts.open() as act:
            # The zone or the quiet hours may be others than when the program stopped.
            await deadlines.replan_all(act)
            # A bot that is restarted again and again need not say the same again and again.
            if not await outbox.is_waiting(act.session, calls[0].lane):
                await outbox.add_outgoing(act.session, calls, act.now)

    async def take_back_leases(self) -> None:
        """Nobody else works on this database: what a killed process had in hand is free."""
        async with self.database.begin() as session:
            await outbox.release_outgoing(session)
            await jobs.release_jobs(session)

    async def _serve(self, stop: asyncio.Event) -> None:
        receiving = asyncio.create_task(self.intake.run())
        working = [
            asyncio.create_task(part.run()) for part in (self.worker, self.jobs, self.courier)
        ]
        stopping = asyncio.create_task(stop.wait())
        self.ticker.start()
        try:
            await asyncio.wait({receiving, stopping, *working}, return_when=asyncio.FIRST_COMPLETED)
        finally:
            stopping.cancel()
            await self._drain(receiving, working)
        for task in (receiving, *working):
            if task.done() and not task.cancelled():
                task.result()

    async def _drain(
        self, receiving: asyncio.Task[None], working: list[asyncio.Task[None]]
    ) -> None:
        """Receive no more, handle what is there, send what is due, in the time that is given."""
        self.ticker.stop()
        receiving.cancel()
        await asyncio.wait({receiving})
        for bell in (self.bell, self.job_bell, self.outbox):
            bell.close()
        with suppress(TimeoutError):
            async with asyncio.timeout(DRAIN_SECONDS):
                await asyncio.wait(working)
                if not any(failed(task) for task in working):
                    while await self.worker.handle_batch():
                        pass
                    await self.courier.drain()
        for task in working:
            task.cancel()

    async def is_idle(self) -> bool:
        """Nothing is waiting to be handled, done or sent."""
        async with self.database.begin() as session:
            waiting = [await queue.count_open(session) for queue in (inbox, outbox, jobs)]
        return not any(waiting)

    async def close(self) -> None:
        await self.bot.session.close()
        await self.database.close()


def failed(task: "asyncio.Task[None]") -> bool:
    return task.done() and not task.cancelled() and task.exception() is not None


@cache
def dispatcher() -> Dispatcher:
    """Handlers keep no state, so one dispatcher serves every app of the process."""
    made = Dispatcher(disable_fsm=True)
    made.include_router(handlers.build())
    return made


def make_bot(settings: Settings) -> Bot:
    server = TelegramAPIServer.from_base(str(settings.telegram_api_url).rstrip("/"))
    session = AiohttpSession(proxy=settings.telegram_proxy, api=server)
    return Bot(
        settings.bot_token.get_secret_value(),
        session=session,
        default=DefaultBotProperties(parse_mode=ParseMode.HTML),
    )


def settle_memory() -> None:
    """What start-up made lives as long as the program: the collector need not look at it again."""
    gc.collect()
    gc.freeze()


@asynccontextmanager
async def opened(settings: Settings, clock: Clock | None = None) -> AsyncIterator[App]:
    """An app that is closed at the end, whatever happens: open connections keep a process alive."""
    app = App(settings, clock)
    try:
        yield app
    finally:
        await app.close()
