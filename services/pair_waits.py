"""A pair whose next step is not taken: the mentor is reminded, then the curators hear of it."""

from datetime import datetime
from uuid import UUID

from db.queries import meetings, people
from db.queries import pairs as stored
from db.queues.reminders import Reminder
from mentoring.care import TOLD_AGAIN, comes, last_moved
from mentoring.pair_notices import PairAgreed, PairNotice, PairStuck, PairTried, PlanAwaited
from mentoring.pairs import Pair, State
from mentoring.people import Person
from mentoring.reminders import ONE_A_DAY, REMIND_ASKED, TELL_OF_SILENCE, Chain
from services import reminders
from services.act import Act
from services.asking import in_whose_name
from services.contacts import tell_curators
from services.pair_looks import Look, look

OF_MENTOR = frozenset({State.AGREED, State.TRIED, State.PLANNING})
"""Where the next step is the mentor's."""
ON_THE_WAY = OF_MENTOR | {State.TRIAL}
REMINDS, TELLS = REMIND_ASKED * ONE_A_DAY, TELL_OF_SILENCE * ONE_A_DAY


async def begin(act: Act, pair: Pair) -> None:
    """One chain for a whole group; it stands in a curator's name, since mentors can be gone."""
    if pair.state in ON_THE_WAY:
        to, moment = await in_whose_name(act, pair), act.now + REMINDS
        await reminders.begin(act, to, Chain.STEP, pair.group_id, moment, act.now)


async def look_again(act: Act, due: Reminder) -> None:
    """After two days without a step the mentor, after four the curators, then they every week;
    what moves on is waited for anew, and nobody is pressed while a meeting is ahead.
    """
    person = await people.get_person(act.session, due.person_id)
    group = await stored.list_of_group(act.session, due.about_id)
    waits = [each for each in group if each.state in ON_THE_WAY]
    if not waits:
        await reminders.finish(act, due)
        return
    since = await still_since(act, waits[0])
    if since is None or any(each.state is State.ASKED for each in group):
        await reminders.go_on(act, due, 0, act.now + REMINDS)
        return
    step = 0 if since + REMINDS > act.now else due.step
    moment = since + (TELLS if step else REMINDS)
    if moment > act.now:
        await reminders.go_on(act, due, step, moment)
        return
    await tell(act.acting_as(person), waits[0], since, step)
    later = act.now + TOLD_AGAIN if step else max(since + TELLS, act.now + REMINDS)
    await reminders.go_on(act, due, step + 1, later)


async def still_since(act: Act, pair: Pair) -> datetime | None:
    """None while they are about to meet."""
    known = await meetings.list_of_groups(act.session, [pair.group_id])
    return None if comes(known, act.now) else last_moved(pair, known, act.now)


async def tell(act: Act, pair: Pair, since: datetime, step: int) -> None:
    found = await look(act, pair)
    if step:
        notice = PairStuck(found.both, (act.now - since).days)
        await tell_curators(act, pair.institution_id, notice)
    elif pair.state in OF_MENTOR:
        remind_mentor(act, found)


def remind_mentor(act: Act, found: Look) -> Person:
    mentor = found.sides.mentor
    act.notify(mentor, next_step(found, mentor.id))
    return mentor


def next_step(found: Look, mentor_id: UUID) -> PairNotice:
    """What is the mentor's to do, as it was said when it became so."""
    view = found.views[mentor_id]
    if found.pair.state is State.AGREED:
        return PairAgreed(view, begins=True)
    return PairTried(view) if found.pair.state is State.TRIED else PlanAwaited(view)
