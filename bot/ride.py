"""A lift for the courier in a transaction that somebody else has opened."""

import asyncio
from dataclasses import dataclass, field
from datetime import datetime
from uuid import UUID

from db.engine import Session
from db.queues import outbox
from db.queues.calls import Deferred, Finished, InFlight

MOST_IN_FLIGHT = 48

Result = tuple[InFlight, Finished | Deferred]


@dataclass(slots=True)
class Ride:
    """A transaction of somebody else's that writes down what was sent and claims what is due.

    A commit costs more than what stands in it, and who has just answered need not wait for the
    courier to open a transaction of its own.
    """

    holder: UUID
    flying: set[asyncio.Task[Result]]
    ended: set[asyncio.Task[Result]] = field(default_factory=set)
    claimed: list[InFlight] = field(default_factory=list)

    async def exchange(self, session: Session, now: datetime) -> None:
        """Trouble of any kind is left to the courier's own transaction."""
        self.ended = {task for task in self.flying if task.done() and went_well(*task.result())}
        self.flying -= self.ended
        sent = [how for _, how in (task.result() for task in self.ended)]
        await outbox.finish(session, [how for how in sent if isinstance(how, Finished)], now)
        self.claimed = await outbox.claim_outgoing(
            session, now=now, holder=self.holder, limit=MOST_IN_FLIGHT - len(self.flying)
        )


def went_well(call: InFlight, how: Finished | Deferred) -> bool:
    return how_is(how, "sent") and not has_files(call)


def how_is(how: Finished | Deferred, outcome: str) -> bool:
    return isinstance(how, Finished) and how.outcome == outcome


def has_files(call: InFlight) -> bool:
    return b"attach://" in call.payload
