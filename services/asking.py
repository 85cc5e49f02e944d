"""Asking everybody who has a say about a pair, and what is done about silence."""

from collections.abc import Iterable, Sequence
from datetime import timedelta
from uuid import UUID

from db.queries import pairs as stored
from db.queries import people
from db.queues import planned
from db.queues.reminders import Reminder
from mentoring.care import TOLD_AGAIN
from mentoring.pair_notices import PairAsked, PairSilent
from mentoring.pairs import Answer, Pair, State
from mentoring.people import Person, Role
from mentoring.reminders import ONE_A_DAY, REMIND_ASKED, TELL_OF_SILENCE, Chain
from mentoring.roadmap.outlook import Planned, can_be_told
from services import reminders
from services.act import Act
from services.contacts import tell_curators
from services.pair_looks import Look, look, looks


async def ask(act: Act, pairs: Sequence[Pair]) -> None:
    """Mentor, mentee and the guardians of a minor get a card each."""
    if not pairs:
        return
    found = await looks(act, pairs)
    asked = [
        Answer(each.pair.id, person.id, side, act.now)
        for each in found
        for person, side in each.sides.asked()
    ]
    await stored.ask(act.session, asked, pairs[0].institution_id)
    for each in found:
        for person, _ in each.sides.asked():
            act.notify(person, PairAsked(each.views[person.id]))
    await remind_later(act, asked)


async def ask_again(act: Act, pair: Pair) -> list[Person]:
    """Whoever has not answered is asked once more, and guardians who agreed since then, too."""
    before = await look(act, pair)
    asked = {each.person_id for each in before.answers}
    newly = [
        Answer(pair.id, person.id, side, act.now)
        for person, side in before.sides.asked()
        if person.id not in asked
    ]
    await stored.ask(act.session, newly, pair.institution_id)
    found = await look(act, pair)
    for person, _ in found.silent():
        act.notify(person, PairAsked(found.views[person.id], again=person.id in asked))
    await remind_later(act, [each for each in found.answers if each.answered_at is None])
    return [person for person, _ in found.silent()]


async def remind_later(act: Act, asked: Iterable[Answer]) -> None:
    """After two days by day whoever is silent, after four the curators."""
    of = list(asked)
    told = [
        row(act, each.person_id, each.pair_id, REMIND_ASKED, REMIND_ASKED * ONE_A_DAY)
        for each in of
    ]
    curator = await curator_of(act)
    if curator is not None:
        of_pairs = dict.fromkeys(each.pair_id for each in of)
        told += [
            row(act, curator.id, pair, TELL_OF_SILENCE, TELL_OF_SILENCE * ONE_A_DAY)
            for pair in of_pairs
        ]
    await planned.plan(act.session, told, act.now)


def row(act: Act, person: UUID, pair: UUID, offset: int, after: timedelta) -> Planned:
    """`offset` is of which day of silence it is, `after` how long from now it is due."""
    due = reminders.by_day(act, act.now + after)
    return Planned(person, Chain.ASKED, pair, offset, act.local(act.now).date(), due)


async def in_whose_name(act: Act, pair: Pair) -> UUID:
    """Whose a reminder is that goes to the curators: a mentor's would end with the mentor."""
    curator = await curator_of(act)
    return curator.id if curator else pair.mentor_id


async def curator_of(act: Act) -> Person | None:
    """In whose name the curators' reminder stands: somebody who has not blocked the bot."""
    known = await people.list_in_role(act.session, act.school.id, Role.CURATOR)
    return next((each for each in known if can_be_told(each)), None)


async def look_again(act: Act, due: Reminder) -> None:
    """Nothing for who has answered, and nothing once the pair has moved on."""
    await reminders.finish(act, due)
    person = (await people.list_by_id(act.session, [due.person_id])).get(due.person_id)
    pair = None
    if person is not None:
        pair = await stored.find_pair(act.session, person.institution_id, due.about_id)
    if person is None or pair is None or pair.state is not State.ASKED:
        return
    found = await look(act.acting_as(person), pair)
    if due.offset >= TELL_OF_SILENCE:
        await tell_of_silence(act, due, found)
    elif person.id in {each.id for each, _ in found.silent()}:
        await reminders.remind(act, due, person, PairAsked(found.views[person.id], again=True))


async def tell_of_silence(act: Act, due: Reminder, found: Look) -> None:
    """Now, and in a week once more, as long as they are silent."""
    silent = tuple(found.silent())
    if not silent:
        return
    days = (act.now - min(each.asked_at for each in found.answers)).days
    await tell_curators(act, found.pair.institution_id, PairSilent(found.both, silent, days))
    offset = due.offset + TOLD_AGAIN.days
    again = row(act, due.person_id, found.pair.id, offset, TOLD_AGAIN)
    await planned.plan(act.session, [again], act.now)
