"""Sending: everything that leaves goes through the outbox, in order within a chat."""

import asyncio
import random
from collections.abc import AsyncIterator, Iterable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial
from http import HTTPStatus
from typing import Any

import structlog

from bot.acts import Acts
from bot.pacing import Pacer
from bot.ride import MOST_IN_FLIGHT, Result, Ride, has_files, how_is
from bot.telegram import Answer, NoAnswerError, Telegram
from bot.wake import Wake
from db.queues import outbox
from db.queues.calls import Deferred, Finished, InFlight
from db.types import new_id
from services import delivery
from services.act import Act

log = structlog.get_logger()

IDLE_SECONDS = 1.0
MOST_BROADCASTS = MOST_IN_FLIGHT // 3
GATHER_SECONDS = 0.01
"""Calls that end together are written down together, or with an act that comes by meanwhile."""
LONGEST_PAUSE = timedelta(minutes=2)
TAP_LIVES = timedelta(seconds=150)
"""Telegram forgets a tap after that; an answer to it is of no use to anybody."""

PASSING = (HTTPStatus.UNAUTHORIZED, HTTPStatus.CONFLICT)
"""Refusals that say nothing about the message itself."""
FILES = ("document", "photo", "audio", "video", "voice", "video_note")
DONE_ANYWAY = ("message is not modified", "query is too old")
NOBODY_THERE = (
    "chat not found",
    "user is deactivated",
    "can't initiate conversation",
    "peer_id_invalid",
)


@dataclass(slots=True)
class Tally:
    """What was sent and what became of it, since the start."""

    sent: int = 0
    unreachable: int = 0
    refused: int = 0
    deferred: int = 0


class Courier:
    """Claims what is due, paces it, sends it, and writes down what became of it."""

    def __init__(self, acts: Acts, telegram: Telegram, pacer: Pacer, wake: Wake) -> None:
        self._acts = acts
        self._telegram = telegram
        self._pacer = pacer
        self._wake = wake
        self._holder = new_id()
        self._flying: set[asyncio.Task[Result]] = set()
        self._broadcasts: set[asyncio.Task[Result]] = set()
        self._gathering: asyncio.TimerHandle | None = None
        self.tally = Tally()

    async def run(self) -> None:
        while not self._wake.closed:
            await self.step()

    async def step(self) -> None:
        """Write down what has ended, take what is due, then wait for either."""
        ended = [task for task in self._flying if task.done()]
        self._flying.difference_update(ended)
        self._wake.clear()
        self._send(await self._exchange([task.result() for task in ended]))
        await self._wait()

    @asynccontextmanager
    async def ride(self) -> AsyncIterator[Ride]:
        """Share somebody's transaction: what it took along is sent once the block ends well."""
        ride = Ride(self._holder, self._flying)
        try:
            yield ride
        except BaseException:
            self._flying |= ride.ended
            raise
        self._send(ride.claimed)

    async def drain(self) -> None:
        """Send what can be sent at once, until nothing is due or the caller's time is up."""
        while True:
            await self.step()
            if not self._flying and not await self._due():
                return

    async def _due(self) -> bool:
        async with self._acts.database.begin() as session:
            return await outbox.is_due(session, self._acts.clock.now())

    async def _exchange(self, ended: list[Result]) -> list[InFlight]:
        finished = [how for _, how in ended if isinstance(how, Finished)]
        deferred = [how for _, how in ended if isinstance(how, Deferred)]
        files = [call.id for call, how in ended if has_files(call) and isinstance(how, Finished)]
        gone = [call for call, how in ended if how_is(how, "unreachable")]
        async with self._acts.open() as act:
            await outbox.finish(act.session, finished, act.now, files)
            await outbox.defer(act.session, deferred)
            for call in gone:
                await delivery.mark_unreachable(act, call.lane, reported=call.is_broadcast)
            return await self._claim(act)

    async def _claim(self, act: Act) -> list[InFlight]:
        """Who waits may have every free place, broadcasts a third of all at most."""
        claim = partial(outbox.claim_outgoing, act.session, now=act.now, holder=self._holder)
        room = MOST_IN_FLIGHT - len(self._flying)
        calls = await claim(limit=room)
        for_all = min(room - len(calls), MOST_BROADCASTS - len(self._broadcasts))
        if for_all > 0:
            calls += await claim(limit=for_all, among=outbox.broadcasts)
        return calls

    def _send(self, calls: Iterable[InFlight]) -> None:
        held = {task.get_name() for task in self._flying}
        for call in calls:
            # A lease can run out while its call is still in flight here: a clock moved ahead.
            if call.id.hex in held:
                continue
            task = asyncio.create_task(self._deliver(call), name=call.id.hex)
            task.add_done_callback(self._on_ended)
            self._flying.add(task)
            if call.is_broadcast:
                self._broadcasts.add(task)
                task.add_done_callback(self._broadcasts.discard)

    def _on_ended(self, _task: asyncio.Task[Result]) -> None:
        if self._gathering is None:
            later = asyncio.get_running_loop().call_later
            self._gathering = later(GATHER_SECONDS, self._look_for_ended)

    def _look_for_ended(self) -> None:
        """Calls that ended a moment ago, unless a ride has written them down in the meantime."""
        self._gathering = None
        if any(task.done() for task in self._flying):
            self._wake.set()

    async def _wait(self) -> None:
        """Until calls have ended or the bell rings; once that is closed, for the calls alone."""
        if not self._wake.closed:
            await self._wake.wait(IDLE_SECONDS)
        elif self._flying:
            await asyncio.wait(self._flying, timeout=IDLE_SECONDS, return_when="FIRST_COMPLETED")

    async def _deliver(self, call: InFlight) -> Result:
        await self._take_turn(call)
        try:
            answer = await self._telegram.call(call.method, call.payload, await self._files(call))
        except NoAnswerError as error:
            kind = "perhaps_sent" if error.perhaps_arrived else "never_sent"
            return call, self._defer(call, kind)
        except Exception as error:  # one bad call must not stop all others
            log.exception("call_failed", method=call.method, outbox_id=str(call.id))
            return call, self._defer(call, type(error).__name__)
        return call, self._judge(call, answer)

    async def _take_turn(self, call: InFlight) -> None:
        if not self._pacer.counts(call.method):
            return
        time = asyncio.get_running_loop().time
        await asyncio.sleep(self._pacer.reserve_in_chat(call.lane, time()) - time())
        if call.is_broadcast:
            while (pause := self._pacer.until_spare(time())) > 0:  # noqa: ASYNC110 - a place in time
                await asyncio.sleep(pause)
        await asyncio.sleep(self._pacer.reserve(time()) - time())

    async def _files(self, call: InFlight) -> list[outbox.Attached]:
        if not has_files(call):
            return []
        async with self._acts.database.begin() as session:
            return await outbox.list_files(session, call.id)

    def _judge(self, call: InFlight, answer: Answer) -> Finished | Deferred:
        words = answer.description.lower()
        if answer.ok or any(known in words for known in DONE_ANYWAY):
            self.tally.sent += 1
            return Finished(call.id, "sent", message_of(answer), file_of(answer))
        if answer.code == HTTPStatus.TOO_MANY_REQUESTS:
            return self._defer(call, "429", answer.retry_after)
        if answer.code >= HTTPStatus.INTERNAL_SERVER_ERROR or answer.code in PASSING:
            return self._defer(call, str(answer.code))
        if answer.code == HTTPStatus.FORBIDDEN or any(known in words for known in NOBODY_THERE):
            self.tally.unreachable += 1
            return Finished(call.id, "unreachable", error=str(answer.code))
        # Telegram's words can repeat the text, so only its code is written down.
        self.tally.refused += 1
        log.error("call_refused", method=call.method, code=answer.code, outbox_id=str(call.id))
        return Finished(call.id, "refused", error=str(answer.code))

    def _defer(
        self, call: InFlight, error: str, seconds: float | None = None
    ) -> Finished | Deferred:
        now = self._acts.clock.now()
        if call.method == "answerCallbackQuery" and now - call.created_at > TAP_LIVES:
            return Finished(call.id, "expired")
        self.tally.deferred += 1
        log.warning("call_deferred", method=call.method, error=error, tries=call.tries + 1)
        return Deferred(call.id, later(now, call.tries, seconds), error)


def later(now: datetime, tries: int, seconds: float | None) -> datetime:
    """Telegram's own wish, or twice as long each time, never more than two minutes."""
    if seconds is not None:
        return now + timedelta(seconds=seconds)
    pause = min(LONGEST_PAUSE, timedelta(seconds=0.5 * 2 ** min(tries, 10)))
    return now + pause * random.uniform(0.75, 1.0)  # noqa: S311 - spreads retries, no secret


def message_of(answer: Answer) -> int | None:
    return shown(answer).get("message_id")


def file_of(answer: Answer) -> str | None:
    """The id by which Telegram lets the same file be sent again."""
    message = shown(answer)
    file: Any = next((message[kind] for kind in FILES if kind in message), {})
    return dict(file[-1] if isinstance(file, list) else file).get("file_id")


def shown(answer: Answer) -> dict[str, Any]:
    """The message that now stands in the chat, of an album the first; empty if there is none."""
    result: Any = answer.result
    if isinstance(result, list):
        result = next(iter(result), None)
    return result if isinstance(result, dict) else {}
