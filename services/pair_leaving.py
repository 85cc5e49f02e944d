"""Pairs that end before their time: a refusal, a proposal taken back, a consent that is over."""

from uuid import UUID

from db.queries import pairs as stored
from mentoring.consent import Purpose
from mentoring.gatherings import MEETING
from mentoring.pair_notices import PairAgreed, PairBroken, PairOff
from mentoring.pairs import COURTING, Pair, State, Step
from mentoring.people import Person
from mentoring.rights import Action
from services import meeting_endings, pairs
from services.act import Act
from services.contacts import tell_curators
from services.pair_looks import Look, look
from services.rights import requires


@requires(Action.LEAD_PAIRS)
async def withdraw(act: Act, key: UUID) -> Look:
    """The curator takes a proposal back before an order. Raises PairGone, PairMovedOn."""
    found = await look(act, await pairs.get_pair(act, key))
    off = await pairs.step(act, found.pair, Step.REFUSE)
    for person, view in found.people():
        act.notify(person, PairOff(view))
    await left(act, off)
    return await look(act, off)


async def consent_ends(act: Act, subject: Person, purpose: Purpose) -> None:
    """Everything that somebody had under a consent is over at once; nobody is told why.

    To be done while it is still known who the guardians are.
    """
    for pair in await stored.list_of_person(act.session, subject.id):
        own = {Purpose.MENTOR: pair.mentor_id, Purpose.MENTEE: pair.mentee_id}.get(purpose)
        if pair.is_open and own == subject.id:
            found = await break_off(act, pair, subject)
            await tell_curators(act, pair.institution_id, PairBroken(found.both))
    if purpose is Purpose.MENTOR:
        await meeting_endings.cancel_ahead(act, subject.id)


async def mentor_left(act: Act, mentor: Person) -> None:
    """The school has said goodbye to a mentor: whoever was theirs waits for another one."""
    for pair in await stored.list_of_person(act.session, mentor.id):
        if pair.is_open and pair.mentor_id == mentor.id:
            await break_off(act, pair, mentor)
    await meeting_endings.cancel_ahead(act, mentor.id)


async def break_off(act: Act, pair: Pair, subject: Person) -> Look:
    """It is over whatever state it is in; the others are told."""
    found = await look(act, pair)
    worked = pair.state not in COURTING
    off = await pairs.step(act, pair, Step.END if worked else Step.REFUSE)
    for person, view in found.people(but=subject.id):
        if person.id != act.person.id:
            act.notify(person, PairOff(view, worked=worked))
    await left(act, off)
    return found


async def left(act: Act, off: Pair) -> None:
    """Where nobody is left to meet, what is ahead is off; else the rest may be free to begin."""
    group = await stored.list_of_group(act.session, off.group_id)
    if not any(each.state in MEETING for each in group):
        await meeting_endings.cancel_ahead(act, off.group_id)
    ready = [each for each in group if each.state is State.AGREED]
    waits = any(each.state in {State.PROPOSED, State.ASKED} for each in group)
    if ready and not waits:
        found = await look(act, ready[0])
        mentor = found.sides.mentor
        act.notify(mentor, PairAgreed(found.views[mentor.id], begins=True))
