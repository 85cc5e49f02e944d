"""Acting: each update becomes one act; those that wait at the same moment share a transaction."""

from collections.abc import Iterable
from contextlib import AbstractAsyncContextManager, nullcontext
from datetime import timedelta
from typing import Any
from uuid import UUID

import structlog
from aiogram import Dispatcher
from aiogram.dispatcher.event.bases import UNHANDLED
from aiogram.methods import TelegramMethod
from aiogram.types import Update
from pydantic_core import from_json

from bot.acts import Acts
from bot.apology import apologise
from bot.courier import Courier
from bot.ride import Ride
from bot.wake import Wake
from db.engine import Session
from db.queues import inbox
from db.queues.inbox import Postponed, Settled, Waiting
from db.queues.outbox import Outgoing, Priority
from handlers.say import Say
from mentoring.filling import Filling
from services import arrivals
from services.act import Act
from texts.phrases import spoken_language

log = structlog.get_logger()

BATCH = 32
TRIES = 3
RETRY_AFTER = timedelta(seconds=1)
IDLE_SECONDS = 1.0


class Worker:
    """Handles what is in the inbox, in order for each person."""

    def __init__(
        self,
        acts: Acts,
        dispatcher: Dispatcher,
        wake: Wake,
        alarm: int | None,
        courier: Courier | None = None,
    ) -> None:
        self._acts = acts
        self._dispatcher = dispatcher
        self._wake = wake
        self._alarm = alarm
        self._courier = courier
        self._more = False
        # After a failure as many updates go one by one as there were in the failed batch.
        self._careful = 0

    async def run(self) -> None:
        while not self._wake.closed:
            self._wake.clear()
            await self.handle_batch()
            if not self._more:
                await self._wake.wait(IDLE_SECONDS)

    async def handle_batch(self) -> int:
        """How many updates were taken in hand; 0 if none is due."""
        taken: list[Waiting] = []
        limit = 1 if self._careful else BATCH
        try:
            await self._handle(taken, limit)
        except Exception as error:  # noqa: BLE001 - whatever a handler raises is reported below
            await self._fail(taken, error)
        else:
            self._careful = max(0, self._careful - 1)
        behind = len(taken) == limit or any(update.more for update in taken)
        self._more = behind or self._careful > 0
        return len(taken)

    async def _handle(self, taken: list[Waiting], limit: int) -> None:
        now = self._acts.clock.now()
        async with self._ride() as ride, self._acts.database.begin() as session:
            taken += await inbox.claim_waiting(session, now, limit)
            if not taken:
                return
            acts = await self._prepare(session, taken)
            replies = [
                call
                for update, act in zip(taken, acts, strict=True)
                for call in await self._act(update, act)
            ]
            await self._acts.finish(session, acts, replies)
            await inbox.settle(session, [Settled(update.id) for update in taken], now)
            if ride:
                # By the clock of the acts: what they put out is due at their moment, not before.
                await ride.exchange(session, acts[0].now)
        self._acts.ring(acts, replies=bool(replies), taken_along=ride is not None)

    def _ride(self) -> AbstractAsyncContextManager[Ride | None]:
        return self._courier.ride() if self._courier else nullcontext()

    async def _prepare(self, session: Session, taken: Iterable[Waiting]) -> list[Act]:
        """Who they are and what is in front of them: two queries for all together."""
        now, shared = self._acts.clock.now(), self._acts.shared
        unsaved: dict[UUID, Filling] = {}
        acts = [Act(session, shared, now, update.lane, unsaved=unsaved) for update in taken]
        await arrivals.recognise(acts)
        return acts

    async def _act(self, update: Waiting, act: Act) -> list[Outgoing]:
        event = Update.model_validate(from_json(update.payload), context={"bot": self._acts.bot})
        familiar = act.filling is not None and act.filling.form.familiar
        say = Say(act.shared.phrases, language_of(event, act), familiar)
        answer = await self._dispatcher.feed_update(
            self._acts.bot, event, act=act, me=act.me, say=say
        )
        person_id = act.me.id if act.me else None
        return [
            await self._acts.outgoing(method, Priority.REPLY, person_id)
            for method in methods_in(answer)
        ]

    async def _fail(self, taken: list[Waiting], error: Exception) -> None:
        """Nothing was written. Together they are tried again one by one; one alone is postponed.

        Where not even the inbox can be read the program must not go on as if all were well.
        """
        if len(taken) != 1:
            log.warning("batch_replayed", updates=len(taken), error=type(error).__name__)
            self._careful = max(1, len(taken))
            if not taken:
                raise error
            return
        await self._postpone(taken[0], error)

    async def _postpone(self, update: Waiting, error: Exception) -> None:
        log.error(
            "update_failed",
            update_id=update.id,
            tries=update.tries + 1,
            error=type(error).__name__,
            exc_info=error,
        )
        kind = type(error).__name__
        async with self._acts.open(update.lane) as act:
            if update.tries + 1 < TRIES:
                due = act.now + RETRY_AFTER
                await inbox.postpone(act.session, Postponed(update.id, due, kind))
                return
            await inbox.settle(act.session, [Settled(update.id, "set_aside", kind)], act.now)
            await apologise(self._acts, act, self._alarm, f"update {update.id}", kind)


def methods_in(answer: Any) -> list[TelegramMethod[Any]]:
    """A handler returns one method, several, or none."""
    if answer is None or answer is UNHANDLED:
        return []
    return list(answer) if isinstance(answer, list) else [answer]


def language_of(event: Update, act: Act) -> str:
    if act.me:
        return act.me.language
    source = event.message or event.callback_query or event.edited_message
    sender = source.from_user if source else None
    return spoken_language(sender.language_code if sender else None)
