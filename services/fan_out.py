"""Sending a message to many: written page by page, each page once, and reported when it is over."""

import json
from dataclasses import replace
from datetime import datetime
from typing import Any
from uuid import UUID

from db.queries import audit, people
from db.queries import broadcasts as queries
from db.queues.jobs import add_job
from db.queues.outbox import count_by_outcome
from mentoring.audience import Reach, belongs, reach
from mentoring.broadcasts import Broadcast
from mentoring.errors import Refusal
from mentoring.notices import BroadcastReported
from mentoring.people import Person
from mentoring.rights import Action
from services import audiences, broadcasts
from services.act import Act
from services.rights import requires

JOB = "broadcast"
PAGE = 100
"""People whom one transaction looks at: nobody who waits for an answer waits long for it."""


class BroadcastChanged(Refusal):
    """What stands above the button is not what would be sent now."""


class NobodyToWriteTo(Refusal):
    """Of those meant nobody can be reached."""


@requires(Action.BROADCAST)
async def send(act: Act, key: UUID, stamp: str, *, in_the_morning: bool = False) -> Broadcast:
    """Send it once; raises BroadcastGone, BroadcastChanged, NobodyToWriteTo."""
    draft = await broadcasts.get_draft(act, key)
    if draft.stamp != stamp or (draft.text is None and draft.form_code is None):
        raise BroadcastChanged
    count = await broadcasts.count_of(act, draft)
    if not count.people:
        raise NobodyToWriteTo
    at = (broadcasts.morning_after(act) if in_the_morning else None) or act.now
    if not await queries.mark_sent(act.session, draft.id, at, count.people):
        raise broadcasts.BroadcastGone
    await audit.record(act.session, act.person, "broadcast_sent", draft.id, act.now)
    await start_page(act, draft.id, at)
    return replace(draft, sent_at=at, people=count.people)


async def start_page(
    act: Act, key: UUID, at: datetime, after: UUID | None = None, sent: int = 0
) -> None:
    """The next page is a job due at a moment. The cursor stands in it, so it moves in the very
    transaction that writes the page before.
    """
    act.started_jobs = True
    page = {"broadcast": str(key), "after": str(after) if after else None, "sent": sent}
    await add_job(act.session, lane_of(key), JOB, json.dumps(page).encode(), at)


def lane_of(key: UUID) -> int:
    """Its pages are written one after another, and hold up no other work of the curator."""
    return key.int & 0x7FFF_FFFF_FFFF_FFFF


async def read(act: Act, payload: dict[str, Any]) -> dict[str, Any]:
    """Everything is read where it is written: who switches messages off meanwhile gets none."""
    del act
    return payload


def work(page: dict[str, Any]) -> None:
    """There is nothing to work out between reading and writing."""
    del page


async def write(act: Act, page: dict[str, Any], _made: None) -> None:
    """One page of people, and the job for the next, in the transaction that ends this one."""
    found = await queries.find_broadcast(act.session, UUID(page["broadcast"]))
    if found is None:
        return
    act.me = await people.get_person(act.session, found.author_id)
    after = UUID(page["after"]) if page["after"] else None
    looked_at = await queries.list_page(act.session, found.institution_id, after, PAGE)
    reached = await those_reached(act, found, looked_at)
    message = await broadcasts.message_of(act, found)
    for person in reached:
        act.notify(person, message)
    sent = page["sent"] + len(reached)
    if len(looked_at) == PAGE:
        await start_page(act, found.id, act.now, looked_at[-1].id, sent)
    else:
        await queries.set_people(act.session, found.id, sent)


async def those_reached(act: Act, found: Broadcast, of: list[Person]) -> list[Person]:
    others = [each for each in of if each.id != found.author_id]
    form = found.form_code is not None
    return [
        one.person
        for one in await audiences.addressees(act, others)
        if reach(one) is Reach.REACHED and belongs(one, found.audience, with_form=form)
    ]


async def report(act: Act) -> int:
    """Tell each author once what became of their message when nothing of it waits any more."""
    reported = 0
    for each in await queries.list_unreported(act.session, act.now):
        if await queries.is_under_way(act.session, each.id, lane_of(each.id)):
            continue
        over = await with_counts(act, each)
        if await queries.mark_reported(act.session, over, act.now):
            await tell(act, over)
            reported += 1
    return reported


@requires(Action.BROADCAST, program_may=True)
async def with_counts(act: Act, of: Broadcast) -> Broadcast:
    """With what has become of it so far; what was never written counts as failed in the end."""
    if of.reported_at is not None:
        return of
    counts = await count_by_outcome(act.session, of.id)
    delivered, unreachable = counts["delivered"], counts["unreachable"]
    failed = max(0, of.people - delivered - unreachable)
    return replace(of, delivered=delivered, unreachable=unreachable, failed=failed)


async def tell(act: Act, over: Broadcast) -> None:
    missed = await people.list_by_id(act.session, await queries.list_missed(act.session, over.id))
    names = sorted(each.name for each in missed.values() if each.name)
    author = await people.get_person(act.session, over.author_id)
    act.notify(author, BroadcastReported(over, tuple(names)))
