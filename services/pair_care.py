"""Pairs after the order: asked in their rhythm how it goes; silence and low marks are shown."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from db.queries import meetings, people, told
from db.queries import pairs as stored
from db.queues.reminders import Reminder
from db.types import new_id
from mentoring.care import (
    GRACE,
    LOW_MARK,
    HowGoes,
    MarkLow,
    PairQuiet,
    asks_at,
    last_met,
    last_moved,
    next_ahead,
    quiet_at,
)
from mentoring.filling import Filling
from mentoring.meetings import Kind, Meeting, State
from mentoring.pairs import WORKING, Pair, PairMovedOn
from mentoring.questionnaire import run
from mentoring.reminders import Chain
from mentoring.rights import Action
from services import meeting_saying, pairs, reminders
from services.about import about_of
from services.act import Act
from services.asking import in_whose_name
from services.contacts import tell_curators
from services.meetings import InHand
from services.pair_looks import look
from services.pairs import PairGone
from services.rights import requires


async def begin(act: Act, pair: Pair) -> None:
    """From the order on the mentor is asked in the rhythm that the pair has said."""
    if pair.state in WORKING:
        moment = asks_at(pair, act.now, None)
        await reminders.begin(act, pair.mentor_id, Chain.CARE, pair.id, moment, act.now)
        await listen(act, pair, act.now)


async def listen(act: Act, pair: Pair, since: datetime) -> None:
    """Silence has a day of its own, and a row in a curator's name: the mentor may be gone."""
    to = await in_whose_name(act, pair)
    await reminders.begin(act, to, Chain.QUIET, pair.id, quiet_at(pair, since), act.now)


@dataclass(frozen=True, slots=True)
class Going:
    """A pair in hand: who is reminded of it acts; `met` is when they last met, `since` from when
    their silence counts, `ahead` when they will meet.
    """

    own: Act
    pair: Pair
    met: datetime | None
    since: datetime
    ahead: datetime | None


async def look_after(act: Act, due: Reminder) -> None:
    """Whoever has met, or will, is left alone; a pair that is over is not asked about any more."""
    going = await hold(act, due)
    if going is None:
        return
    moment = asks_at(going.pair, going.since, going.ahead)
    if moment <= act.now:
        await ask(going.own, due, going.pair, going.met)
        moment = asks_at(going.pair, act.now, None)
    # Pairs of before silence had its own chain, and those of a curator who is gone, get one here.
    await listen(going.own, going.pair, going.since)
    await reminders.go_on(act, due, due.step + 1, moment)


async def look_for_quiet(act: Act, due: Reminder) -> None:
    """The curators hear of each silence once; who is about to meet is not silent."""
    going = await hold(act, due)
    if going is None:
        return
    moment = quiet_at(going.pair, going.since)
    if going.ahead:
        moment = max(moment, going.ahead + GRACE)
    if moment <= act.now:
        await tell_of_quiet(going.own, going.pair, going.since)
        moment = quiet_at(going.pair, act.now)
    await reminders.go_on(act, due, due.step + 1, moment)


async def hold(act: Act, due: Reminder) -> Going | None:
    """None, and the end of the chain, where the pair is over or its mentor is not the one asked."""
    person = await people.get_person(act.session, due.person_id)
    pair = await stored.find_pair(act.session, person.institution_id, due.about_id)
    anothers = pair is not None and due.chain is Chain.CARE and pair.mentor_id != person.id
    if pair is None or not pair.is_open or anothers:
        await reminders.finish(act, due)
        return None
    known = await meetings.list_of_groups(act.session, [pair.group_id])
    since = last_moved(pair, known, act.now)
    own = act.acting_as(person)
    return Going(own, pair, last_met(known), since, next_ahead(known, act.now))


async def ask(act: Act, due: Reminder, pair: Pair, met: datetime | None) -> None:
    """During a pause nobody is asked."""
    if pair.state in WORKING:
        found = await look(act, pair)
        mentor = found.sides.mentor
        await reminders.remind(act, due, mentor, HowGoes(found.views[mentor.id], met))


async def tell_of_quiet(act: Act, pair: Pair, since: datetime) -> None:
    """The curators hear of each silence once."""
    if pair.state not in WORKING:
        return
    kind = f"quiet-{since:%Y-%m-%d}"
    if await told.first_time(act.session, pair.id, [pair.mentor_id], kind, act.now):
        found = await look(act, pair)
        notice = PairQuiet(found.both, since, (act.now - since).days)
        await tell_curators(act, pair.institution_id, notice)


@requires(Action.TAKE_PART)
async def have_met(act: Act, key: UUID) -> InHand:
    """They have met without having set a time: it is written down as a meeting of this moment.

    Raises PairGone, PairMovedOn.
    """
    pair = await pairs.get_pair(act, key)
    if pair.mentor_id != act.person.id:
        raise PairGone
    if pair.state not in WORKING:
        raise PairMovedOn
    meeting = Meeting(
        id=new_id(),
        institution_id=pair.institution_id,
        kind=Kind.REGULAR,
        group_id=pair.group_id,
        state=State.SET,
        options=(act.now,),
        starts_at=act.now,
        place=pair.agreement.place,
        proposed_by_id=act.person.id,
        changed_at=act.now,
    )
    await meetings.add_meeting(act.session, meeting, act.now)
    return await meeting_saying.say_held(act, meeting.id, True)  # noqa: FBT003 - the answer


async def meeting_told(act: Act, filling: Filling) -> None:
    """How a meeting was; a low mark is shown to the curators, the words stay in the form."""
    await meeting_saying.said(act, filling)
    values = run.values(filling.form, filling.submission, act.context())
    mark = values.get("mark")
    if mark in {None, ""} or int(str(mark)) > LOW_MARK:
        return
    meeting = await meetings.find_meeting(act.session, act.school.id, about_of(filling))
    if meeting is None:
        return
    group = await stored.list_of_group(act.session, meeting.group_id)
    own = [each for each in group if pairs.is_side(each, act.person)]
    for pair in (own or group)[:1]:
        found = await look(act, pair)
        notice = MarkLow(found.both, act.person, int(str(mark)))
        await tell_curators(act, pair.institution_id, notice)
