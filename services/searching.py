"""The search that goes on by itself, and the honest word to those who wait."""

from dataclasses import replace

from db.queries import people, waiting
from db.queries.waiting import Wait
from db.queues.reminders import Reminder
from mentoring.care import TOLD_EVERY, StillSearching
from mentoring.people import AgeBand, Person
from mentoring.reminders import Chain
from services import matching, reminders
from services.act import Act
from services.pair_sides import guardians_of
from services.ways import band_of


async def sweep(act: Act) -> None:
    """Whoever waits is told every two weeks; where a mentor was added or freed it is searched."""
    waits = await waiting.list_waiting(act.session)
    reached = await waiting.list_reached(act.session)
    for wait in waits:
        if wait.person_id not in reached:
            moment = max(wait.since + TOLD_EVERY, act.now)
            await reminders.begin(
                act, wait.person_id, Chain.SEARCHING, wait.person_id, moment, act.now
            )
    for school in dict.fromkeys(wait.institution_id for wait in waits):
        changed = await waiting.last_change(act.session, school)
        if changed is not None:
            await matching.search_quietly(act, school, changed)


async def look(act: Act, due: Reminder) -> None:
    """Nobody who has a pair by now, or wants no mentor any more, hears of a search."""
    (wait,) = await waiting.list_waiting(act.session, people=[due.about_id]) or (None,)
    if wait is None:
        await reminders.finish(act, due)
        return
    person = await people.get_person(act.session, due.about_id)
    for to, notice in await told(act, person, wait):
        await reminders.remind(act, due, to, notice)
    await reminders.go_on(act, due, due.step + 1, act.now + TOLD_EVERY)


async def told(act: Act, person: Person, wait: Wait) -> list[tuple[Person, StillSearching]]:
    """Who waits, and of a minor without a chat the guardians."""
    news = StillSearching((act.now - wait.since).days, wait.tried)
    young = band_of(act, person) is AgeBand.CHILD
    if person.telegram_id is not None:
        return [(person, replace(news, young=young))]
    ids = (await guardians_of(act, [person.id]))[person.id]
    known = await people.list_by_id(act.session, ids)
    return [(each, replace(news, child=person)) for each in known.values()]
