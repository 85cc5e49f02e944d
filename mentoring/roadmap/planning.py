"""Who is to be reminded of what, and when: worked out afresh from how things stand."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from uuid import UUID

from mentoring.people import Role
from mentoring.reminders import Chain
from mentoring.roadmap.calendar import DAY
from mentoring.roadmap.outlook import LEADERS, Outlook, Planned, leads
from mentoring.roadmap.plan import Item, Offsets, Paper, Stage
from mentoring.roadmap.reminding import (
    ESCALATED_AFTER,
    EXPIRY,
    Moment,
    comes_on,
    endless,
    next_moment,
)

USUAL = Offsets()
ESCALATION = Offsets((ESCALATED_AFTER,), weekly=False)
NEVER = date.min
"""The day before all days, on which nothing was settled or put off."""


@dataclass(frozen=True, slots=True)
class Wish:
    """That somebody be told of something at its moments, which are counted from a day.

    Only behind the day `after` is there anything to tell: so long it is settled, or put off.
    """

    person_id: UUID
    chain: Chain
    about_id: UUID
    on: date
    offsets: Offsets = USUAL
    after: date = NEVER


def planned(outlook: Outlook, known: Sequence[Planned], only: UUID | None = None) -> list[Planned]:
    """What is to be sent next, one row for each person and thing; `only` one person's, of whom
    `known` are all rows.

    What is due already and was not sent, because the program was down or it is night, stays: it
    is still to be sent.
    """
    rows = by_subject(known)
    back = list(postponed(outlook, known))
    found = [
        plan
        for wish in wishes(outlook, back)
        if only in {None, wish.person_id}
        and (plan := next_of(wish, outlook, rows.get((wish.person_id, wish.about_id), ())))
    ]
    return [*found, *back, *digests(outlook, known, only)]


def by_subject(known: Iterable[Planned]) -> dict[tuple[UUID, UUID], list[Planned]]:
    rows: dict[tuple[UUID, UUID], list[Planned]] = {}
    for row in known:
        rows.setdefault((row.person_id, row.about_id), []).append(row)
    return rows


def wishes(outlook: Outlook, back: Iterable[Planned]) -> Iterator[Wish]:
    """`back` is what was put off, and comes back on its day."""
    put_off = {(row.person_id, row.about_id): row.on + timedelta(days=row.offset) for row in back}
    for stage, item in outlook.programme.all_items():
        owners = outlook.team.owners(stage, item)
        due, ends_on = deadline_of(outlook, item), end_of(item, outlook.now.date())
        after = settled_until(stage, item, outlook.now.date())
        if due is not None and after is not None:
            offsets = stage.plan.offsets or USUAL
            for owner in owners:
                until = max(after, put_off.get((owner, item.id), after))
                yield Wish(owner, Chain.DEADLINE, item.id, due, offsets, until)
            yield from escalations(outlook, item, due, after)
        if ends_on is not None:
            for owner in owners:
                yield Wish(owner, Chain.EXPIRY, item.id, ends_on, EXPIRY)


def end_of(item: Item, today: date) -> date | None:
    """The last day of a document that is in force by now."""
    in_force = item.is_document and item.paper is Paper.IN_FORCE and item.in_order(today)
    return item.valid_until if in_force else None


def settled_until(stage: Stage, item: Item, today: date) -> date | None:
    """The day after which it is to be done: of a document that runs out once more, its last one.
    None of what is settled for good.
    """
    if stage.is_closed:
        return None
    return end_of(item, today) if item.in_order(today) else NEVER


def due_of(outlook: Outlook, stage: Stage, item: Item) -> date | None:
    """The deadline of what is still to be done; of anything else nobody is reminded."""
    if stage.is_closed or item.in_order(outlook.now.date()):
        return None
    return deadline_of(outlook, item)


def deadline_of(outlook: Outlook, item: Item) -> date | None:
    """By which day it is to be done. A document that runs out is to be renewed by its last day,
    whatever its deadline was at first.
    """
    if item.is_document and item.paper is Paper.IN_FORCE and item.valid_until:
        return item.valid_until
    return outlook.dates.items.get(item.id)


def escalations(outlook: Outlook, item: Item, due: date, after: date) -> Iterator[Wish]:
    if outlook.programme.tell_head:
        for head in outlook.team.those(Role.HEAD):
            yield Wish(head, Chain.ESCALATED, item.id, due, ESCALATION, after)


def next_of(wish: Wish, outlook: Outlook, rows: Iterable[Planned]) -> Planned | None:
    same = [row for row in rows if row.chain is wish.chain and row.on == wish.on]
    sent = {row.offset for row in same if row.sent}
    waiting = next((row for row in same if has_come(row, outlook)), None)
    if waiting and is_wished(waiting, wish, outlook):
        return still_to_be_sent(waiting, outlook)
    moment = first_moment(wish, outlook, sent)
    if moment is None:
        return None
    at = outlook.morning(moment.day)
    return Planned(wish.person_id, wish.chain, wish.about_id, moment.offset, wish.on, at)


def is_wished(row: Planned, wish: Wish, outlook: Outlook) -> bool:
    """The days of reminders may be others by now, or it was put off."""
    return row.offset in endless(wish.offsets) and day_of(row, outlook) > wish.after


def has_come(row: Planned, outlook: Outlook) -> bool:
    """Was it due by now and not sent? It still is to be, also where it waits for a working day."""
    return not row.sent and min(row.due_at, outlook.morning(day_of(row, outlook))) <= outlook.now


def day_of(row: Planned, outlook: Outlook) -> date:
    """The working day on which it comes: what somebody has chosen, and the week's first, is never
    earlier than the day itself.
    """
    if row.chain in {Chain.POSTPONED, Chain.DIGEST}:
        return outlook.calendar.not_before(row.on + timedelta(days=row.offset))
    return comes_on(row.offset, row.on, outlook.calendar)


def still_to_be_sent(row: Planned, outlook: Outlook) -> Planned:
    """At the moment at which it stands already, unless a morning comes earlier: it may have waited
    for the end of a vacation that is not there any more.
    """
    return replace(row, due_at=min(row.due_at, outlook.next_morning()))


def first_moment(wish: Wish, outlook: Outlook, sent: Collection[int]) -> Moment | None:
    """A head of school hears once, also of what was late already when they began to be told."""
    found = next_moment(
        wish.on,
        wish.offsets,
        outlook.calendar,
        outlook.now,
        outlook.morning,
        sent,
        wish.after,
    )
    if found is None and wish.chain is Chain.ESCALATED and not sent:
        day = max(outlook.next_morning().date(), wish.after + DAY)
        return Moment(ESCALATED_AFTER, outlook.calendar.not_before(day))
    return found


def postponed(outlook: Outlook, known: Iterable[Planned]) -> Iterator[Planned]:
    """What somebody has put off comes back on its day, if it still concerns them and is still to
    be done, and due on the same day.
    """
    for row in known:
        if row.chain is not Chain.POSTPONED or row.sent:
            continue
        found = outlook.programme.item(row.about_id)
        if found and concerns(row, outlook, *found) and due_of(outlook, *found) == row.on:
            yield as_it_stands(row, outlook)


def concerns(row: Planned, outlook: Outlook, stage: Stage, item: Item) -> bool:
    """Is it theirs by now? Whoever leads the programme may have put off what is somebody else's."""
    person = outlook.team.people.get(row.person_id)
    return person is not None and (leads(person) or person.id in outlook.team.owners(stage, item))


def as_it_stands(row: Planned, outlook: Outlook) -> Planned:
    if has_come(row, outlook):
        return still_to_be_sent(row, outlook)
    return replace(row, due_at=back_on(row, outlook))


def back_on(row: Planned, outlook: Outlook) -> datetime:
    return outlook.morning(day_of(row, outlook))


def digests(
    outlook: Outlook, known: Sequence[Planned], only: UUID | None = None
) -> Iterator[Planned]:
    """The week's first working morning, for whoever leads the programme."""
    about = outlook.programme.id
    for person in outlook.team.those(*LEADERS):
        if only not in {None, person}:
            continue
        rows = [r for r in known if r.chain is Chain.DIGEST and r.person_id == person]
        sent = {row.on for row in rows if row.sent}
        waiting = next((row for row in rows if has_come(row, outlook)), None)
        if waiting:
            yield still_to_be_sent(waiting, outlook)
        else:
            yield digest(outlook, person, about, sent)


def digest(outlook: Outlook, person: UUID, about: UUID, sent: Collection[date]) -> Planned:
    """A week without a working day has none."""
    monday = outlook.now.date() - timedelta(days=outlook.now.weekday())
    while True:
        day = outlook.calendar.not_before(monday)
        at = outlook.morning(day)
        if monday not in sent and at >= outlook.now and day < monday + timedelta(days=7):
            return Planned(person, Chain.DIGEST, about, 0, monday, at)
        monday += timedelta(days=7)
