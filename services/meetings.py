"""Meetings: times are offered, one is chosen, moved or called off, and everybody hears of it."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from uuid import UUID

from db.queries import meetings as stored
from db.types import new_id
from mentoring.errors import Refusal
from mentoring.gatherings import Gathering, next_kind
from mentoring.meeting_notices import (
    MeetingCancelled,
    MeetingMoved,
    MeetingOffered,
    MeetingSet,
    TimesSent,
)
from mentoring.meetings import (
    ASKED_AFTER,
    STEPS,
    Attendance,
    Kind,
    Meeting,
    MeetingMovedOn,
    State,
    Step,
    after,
)
from mentoring.people import Person
from mentoring.rights import Action
from services import meeting_people, meeting_reminders, meeting_silence
from services.act import Act
from services.contacts import tell_curators
from services.meeting_people import MeetingGone, check_theirs, leads, people_of
from services.meeting_results import RESULTS
from services.rights import requires


class NotTheirTurn(Refusal):
    """These people do not meet in this way now: no «yes» yet, a pause, or another kind is next."""


class AlreadyAhead(Refusal):
    """Such a meeting is ahead already: it can be moved."""


class TimesPassed(Refusal):
    """Of the times that were named none is still to come."""


@dataclass(frozen=True, slots=True)
class InHand:
    """A meeting with those who meet, held by who may decide about it."""

    meeting: Meeting
    gathering: Gathering


async def hold(act: Act, meeting_id: UUID) -> InHand:
    """Raises MeetingGone unless who acts meets there, has a child who does, or is the curator."""
    meeting = await stored.find_meeting(act.session, act.school.id, meeting_id, for_change=True)
    if meeting is None:
        raise MeetingGone
    gathering = await people_of(act, meeting)
    check_theirs(act, meeting.kind, gathering)
    return InHand(meeting, gathering)


@requires(Action.MEET)
async def open_meeting(act: Act, meeting_id: UUID) -> InHand:
    """To look at one; raises MeetingGone."""
    return await hold(act, meeting_id)


@requires(Action.MEET)
async def offer(
    act: Act, kind: Kind, group_id: UUID, options: Sequence[datetime], place: str = ""
) -> Meeting:
    """Name times to choose from; raises MeetingGone, NotTheirTurn, AlreadyAhead, TimesPassed."""
    gathering = await may_offer(act, kind, group_id)
    meeting = Meeting(
        id=new_id(),
        institution_id=act.school.id,
        kind=kind,
        group_id=group_id,
        options=still_ahead(act, options),
        place=place.strip(),
        proposed_by_id=act.person.id,
        changed_at=act.now,
    )
    await stored.add_meeting(act.session, meeting, act.now)
    await RESULTS[kind].offered(act, meeting)
    await ask(act, InHand(meeting, gathering))
    return meeting


async def may_offer(act: Act, kind: Kind, group_id: UUID) -> Gathering:
    """Raises MeetingGone, NotTheirTurn and AlreadyAhead; a regular meeting may follow another."""
    gathering = await meeting_people.gathered(act, act.school.id, kind, group_id, act.person.id)
    check_theirs(act, kind, gathering)
    if not gathering.others or (kind is Kind.TALK and not leads(act, kind)):
        raise MeetingGone
    meet = await meeting_people.pairs_that_meet(act, act.school.id, group_id)
    if kind is not Kind.TALK and next_kind(meet) is not kind:
        raise NotTheirTurn
    known = await stored.list_of_groups(act.session, [group_id])
    ahead = [each.state for each in known if each.kind is kind and is_still_ahead(act, each)]
    if State.OFFERED in ahead or (ahead and kind is not Kind.REGULAR):
        raise AlreadyAhead
    return gathering


def is_still_ahead(act: Act, meeting: Meeting) -> bool:
    """What began is so until it is asked whether it was held; nobody's silence blocks the next."""
    over = meeting.starts_at is not None and meeting.starts_at + ASKED_AFTER <= act.now
    return meeting.is_ahead and not over


@requires(Action.MEET)
async def may_change(act: Act, meeting_id: UUID) -> InHand:
    """One that is ahead, to be moved or called off; raises MeetingGone and MeetingMovedOn."""
    held = await hold(act, meeting_id)
    after(held.meeting, Step.MOVE)
    return held


def still_ahead(act: Act, options: Iterable[datetime]) -> tuple[datetime, ...]:
    """Each once, the soonest first; raises TimesPassed where none is left."""
    left = tuple(sorted({each for each in options if each > act.now}))
    if not left:
        raise TimesPassed
    return left


def asked(of: InHand) -> tuple[Person, ...]:
    """Who has to choose: everybody who can be asked, but who named the times."""
    return of.gathering.answering(but=of.gathering.voices(of.meeting.proposed_by_id))


async def ask(act: Act, of: InHand, instead: datetime | None = None, reason: str = "") -> set[UUID]:
    """Put the times before those who choose; to who named them all of them suit. Where nobody can
    be asked the curators settle it. Who named them hears whose answer is waited for. Gives who
    was told of the times.
    """
    every = tuple(range(len(of.meeting.options)))
    mine = of.gathering.voices(of.meeting.proposed_by_id)
    for person in of.gathering.people:
        fits = (every, act.now) if person.id in mine else ((), None)
        await stored.save_attendance(
            act.session, act.school.id, Attendance(of.meeting.id, person.id, *fits)
        )
    told: set[UUID] = set()
    for person in asked(of):
        for speaker in of.gathering.speakers(person):
            own = speaker.id == person.id
            notice = MeetingOffered(
                of.meeting, of.gathering, None if own else person, (), instead, reason
            )
            act.notify(speaker, notice)
            told.add(speaker.id)
    if not told:
        silent = next((each for each in of.gathering.people if each.id not in mine), None)
        notice = MeetingOffered(of.meeting, of.gathering, silent, (), instead, reason)
        told = await tell_curators(act, act.school.id, notice, but=act.person.id)
    await meeting_silence.plan(act, of.meeting, told)
    act.notify(act.person, TimesSent(of.meeting, of.gathering, asked(of)))
    return told


async def settle(act: Act, of: InHand, starts_at: datetime) -> InHand:
    """The time is found: everybody who meets and the guardians get it with a calendar file."""
    found = replace(of.meeting, state=State.SET, starts_at=starts_at, changed_at=act.now)
    settled = InHand(await save(act, found, Step.CHOOSE), of.gathering)
    await RESULTS[found.kind].set_(act, settled.meeting)
    await meeting_reminders.plan(act, settled.meeting, settled.gathering)
    for person in settled.gathering.told:
        act.notify(person, MeetingSet(settled.meeting, settled.gathering))
    return settled


async def save(act: Act, changed: Meeting, step: Step) -> Meeting:
    """The meeting one revision on; raises MeetingMovedOn where somebody was quicker."""
    if not await stored.save_meeting(act.session, changed, list(STEPS[step]), act.now):
        raise MeetingMovedOn
    return replace(changed, revision=changed.revision + 1)


@requires(Action.MEET)
async def move(
    act: Act,
    meeting_id: UUID,
    options: Sequence[datetime],
    place: str | None = None,
    reason: str = "",
) -> Meeting:
    """Other times instead, and another place if one is given; the others choose anew. Raises
    MeetingGone, MeetingMovedOn, TimesPassed.
    """
    held = await hold(act, meeting_id)
    was = held.meeting
    moved = replace(
        was,
        state=after(was, Step.MOVE),
        options=still_ahead(act, options),
        starts_at=None,
        place=was.place if place is None else place.strip(),
        proposed_by_id=act.person.id,
        changed_at=act.now,
    )
    now = InHand(await save(act, moved, Step.MOVE), held.gathering)
    await undo(act, was)
    told = await ask(act, now, was.starts_at, reason)
    for person in now.gathering.told:
        if was.starts_at and person.id not in {act.person.id, *told}:
            act.notify(person, MeetingMoved(now.meeting, now.gathering, was.starts_at, reason))
    return now.meeting


@requires(Action.MEET)
async def cancel(
    act: Act, meeting_id: UUID, reason: str = "", revision: int | None = None
) -> Meeting:
    """It does not take place, and everybody hears of it at once; raises MeetingGone, and
    MeetingMovedOn where it is over, or another one by now than at that revision.
    """
    held = await hold(act, meeting_id)
    was = held.meeting
    if revision not in {None, was.revision}:
        raise MeetingMovedOn
    off = replace(was, state=after(was, Step.CANCEL), changed_at=act.now)
    saved = await save(act, off, Step.CANCEL)
    await undo(act, was)
    told = {person.id: person for person in (act.person, *held.gathering.told)}
    for person in told.values():
        act.notify(person, MeetingCancelled(saved, held.gathering, act.person, reason))
    return saved


async def undo(act: Act, was: Meeting) -> None:
    """What followed from a time that was set does not hold any more."""
    await meeting_reminders.drop(act, was.id)
    if was.state is State.SET:
        await RESULTS[was.kind].unset(act, was)
