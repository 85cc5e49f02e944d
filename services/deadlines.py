"""Reminders of deadlines: planned anew after each change, and what is told once one is due."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from uuid import UUID

from db.queries import people, programmes
from db.queues import planned as queue
from db.queues import reminders
from db.queues.reminders import Reminder
from mentoring.people import Person
from mentoring.reminders import OF_ROADMAP, ONE_A_DAY, Chain
from mentoring.roadmap.agenda import Due, Expiring, due
from mentoring.roadmap.difference import difference
from mentoring.roadmap.notices import DeadlinesDue, Escalated
from mentoring.roadmap.outlook import Outlook, Planned
from mentoring.roadmap.plan import TEAM, Programme
from mentoring.roadmap.planning import planned
from services import digests, roadmap
from services.act import Act
from services.reminders import by_day


async def replan(act: Act, school: UUID) -> None:
    """After anything that decides about reminders has changed: only what differs is written.

    Two at once would each write what the other has not seen, so one waits.
    """
    programme = await programmes.find_open(act.session, school, for_change=True)
    if programme is not None:
        outlook = await roadmap.outlook_of(act, programme)
        await write(act, outlook, await known_of(act, programme))


async def team_changed(act: Act, *people_: Person) -> None:
    """Somebody of the team came, left, or cannot be written to: what was theirs is others' now."""
    for school in {each.institution_id for each in people_ if each.is_a(*TEAM)}:
        await replan(act, school)


async def replan_all(act: Act) -> None:
    """At the start: the zone or the quiet hours may be others than when the program stopped."""
    for school in await programmes.list_with_programme(act.session):
        await replan(act, school)


async def known_of(act: Act, programme: Programme, only: UUID | None = None) -> list[Planned]:
    about = [programme.id, *(item.id for _, item in programme.all_items())]
    return await queue.list_planned(act.session, OF_ROADMAP, about, only)


async def write(
    act: Act, outlook: Outlook, known: Sequence[Planned], only: UUID | None = None
) -> None:
    found = difference(known, planned(outlook, known, only))
    await queue.drop(act.session, found.drop)
    await queue.move(act.session, found.move)
    await queue.plan(act.session, found.add, act.now)


async def look(act: Act, due_now: Reminder) -> None:
    """Everything that is due for one person is one message; it waits for a working morning.

    What was done, moved or passed on since it was planned is not spoken of.
    """
    rows = await queue.claim_of(act.session, due_now.person_id, OF_ROADMAP, act.now)
    person = await people.get_person(act.session, due_now.person_id)
    programme = await programmes.find_open(act.session, person.institution_id)
    if programme is None:
        await reminders.finish_all(act.session, [row.id for row in rows], act.now)
        return
    outlook = await roadmap.outlook_of(act, programme)
    if not outlook.is_time_to_tell:
        await reminders.put_off_all(act.session, [row.id for row in rows], outlook.next_morning())
        return
    known = await known_of(act, programme, person.id)
    wanted = {each.id for each in planned(outlook, known, person.id)}
    await tell(act, person, outlook, [row for row in rows if row.id in wanted])
    await reminders.finish_all(act.session, [row.id for row in rows], act.now)
    gone = {row.id for row in rows}
    left = [replace(row, sent=True) if row.id in gone else row for row in known]
    await write(act, outlook.a_moment_later(), left, person.id)


async def tell(act: Act, person: Person, outlook: Outlook, rows: Sequence[Reminder]) -> None:
    """One message; whatever else they would be nudged about waits for another day."""
    digest = None
    if any(row.chain is Chain.DIGEST for row in rows):
        digest = await digests.digest_of(act, person, outlook)
    theirs = due_lines(rows, outlook, Chain.DEADLINE, Chain.POSTPONED)
    late = due_lines(rows, outlook, Chain.ESCALATED)
    notice = DeadlinesDue(
        due=theirs,
        expiring=expiring_lines(rows, outlook),
        escalated=tuple(escalated(line, outlook) for line in late if line not in theirs),
        digest=digest,
    )
    if notice.is_empty:
        return
    act.notify(person, notice)
    await reminders.put_off(act.session, [person.id], by_day(act, act.now + ONE_A_DAY))


def due_lines(rows: Sequence[Reminder], outlook: Outlook, *chains: Chain) -> tuple[Due, ...]:
    """Each thing once, the most urgent first."""
    about = dict.fromkeys(row.about_id for row in rows if row.chain in chains)
    found = (outlook.programme.item(key) for key in about)
    lines = (due(outlook, *pair) for pair in found if pair)
    return tuple(sorted((line for line in lines if line), key=urgency))


def escalated(line: Due, outlook: Outlook) -> Escalated:
    owners = outlook.team.owners(line.stage, line.item)
    return Escalated(line, outlook.team.people[owners[0]] if len(owners) == 1 else None)


def urgency(line: Due) -> tuple[date, int]:
    return line.on, line.stage.number


def expiring_lines(rows: Sequence[Reminder], outlook: Outlook) -> tuple[Expiring, ...]:
    return tuple(
        Expiring(*pair, row.on)
        for row in rows
        if row.chain is Chain.EXPIRY and row.on and (pair := outlook.programme.item(row.about_id))
    )
