"""The search that goes on by itself, and the honest word to those who wait."""

from dataclasses import replace
from datetime import datetime
from uuid import UUID

from db.queries import people, school_settings, waiting
from db.queries.waiting import Wait
from db.queues.reminders import Reminder
from mentoring.care import TOLD_EVERY, StillSearching
from mentoring.people import AgeBand, Person, Role
from mentoring.reminders import Chain
from services import matching, reminders
from services.act import Act
from services.pair_sides import guardians_of
from services.ways import band_of

SEARCHED = "searched_at"
"""The setting that says up to which change a school has searched."""


async def sweep(act: Act) -> None:
    """Whoever waits is told every two weeks; where a mentor was added or freed it is searched."""
    for wait in await waiting.list_untold(act.session):
        moment = max(wait.since + TOLD_EVERY, act.now)
        await reminders.begin(act, wait.person_id, Chain.SEARCHING, wait.person_id, moment, act.now)
    for school in await schools_of(act):
        await search_again(act, school)


async def schools_of(act: Act) -> list[UUID]:
    """Those where anybody waits."""
    return list(dict.fromkeys(e.institution_id for e in await waiting.list_waiting(act.session)))


async def search_again(act: Act, school: UUID) -> None:
    """Once for each change, in the name of the school's first curator."""
    changed = await waiting.last_change(act.session, school)
    done = await school_settings.find_setting(act.session, school, SEARCHED)
    if changed is None or (done and datetime.fromisoformat(done) >= changed):
        return
    curators = await people.list_in_role(act.session, school, Role.CURATOR)
    if not curators:
        return
    await school_settings.save_setting(act.session, school, SEARCHED, changed.isoformat(), act.now)
    started = replace(act, me=curators[0], account=curators[0].telegram_id)
    await matching.search_quietly(started)
    act.started_jobs |= started.started_jobs


async def look(act: Act, due: Reminder) -> None:
    """Nobody who has a pair by now, or wants no mentor any more, hears of a search."""
    (wait,) = await waiting.list_waiting(act.session, people=[due.about_id]) or (None,)
    if wait is None:
        await reminders.finish(act, due)
        return
    person = await people.get_person(act.session, due.about_id)
    for to, notice in await told(replace(act, me=person), person, wait):
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
