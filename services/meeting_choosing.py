"""Choosing among the times of a meeting: one is enough for two, a group finds what suits all."""

from dataclasses import dataclass, replace
from datetime import datetime
from uuid import UUID

from db.queries import meetings as stored
from db.queries import people
from mentoring.meeting_notices import NoTimeFits
from mentoring.meetings import Attendance, MeetingMovedOn, State
from mentoring.people import Person
from mentoring.rights import Action
from services.act import Act
from services.contacts import tell_curators
from services.meeting_people import leads
from services.meetings import InHand, TimesPassed, asked, hold, settle
from services.rights import requires


@dataclass(frozen=True, slots=True)
class Choice:
    """Where it stands after a tap: `fits` are the places that who chooses has picked so far;
    `waits` are how many others have not answered yet.
    """

    held: InHand
    fits: tuple[int, ...] = ()
    waits: int = 0

    @property
    def is_set(self) -> bool:
        return self.held.meeting.state is State.SET


@dataclass(frozen=True, slots=True)
class Standing:
    """A meeting as who acts sees it: may they choose now, alone or among `several`, what have they
    picked, and whose answer is waited for.
    """

    held: InHand
    chooses: bool
    several: bool
    fits: tuple[int, ...]
    waits: tuple[Person, ...]


@requires(Action.MEET)
async def stand(act: Act, meeting_id: UUID) -> Standing:
    """Raises MeetingGone."""
    held = await hold(act, meeting_id)
    said = await said_of(act, held)
    choosing = asked(held)
    mine = speaks_for(act, held)
    fits = next((said[key].fits for key in mine), ())
    waits = tuple(each for each in choosing if said[each.id].answered_at is None)
    decides = leads(act, held.meeting.kind)
    several = bool(mine) and len(choosing) > 1
    return Standing(held, bool(mine) or decides, several, fits, waits)


@requires(Action.MEET)
async def choose(act: Act, meeting_id: UUID, number: int, revision: int | None = None) -> Choice:
    """Of two who meet, the other one's first choice is the time; in a group everybody picks all
    that suit, and picks again to unpick. A curator who does not meet decides for all.

    Raises MeetingGone, TimesPassed; MeetingMovedOn for times that are not the present ones, and for
    whoever named them.
    """
    held = await offered(act, meeting_id, revision)
    options = held.meeting.options
    if not 0 <= number < len(options):
        raise MeetingMovedOn
    if options[number] <= act.now:
        raise TimesPassed
    mine = speaks_for(act, held)
    if not mine or len(asked(held)) == 1:
        return Choice(await settle(act, held, options[number]), (number,))
    said = await said_of(act, held)
    fits = tuple(sorted({number} ^ set(said[next(iter(mine))].fits)))
    for key in mine:
        await record(act, replace(said[key], fits=fits, answered_at=None))
    return Choice(held, fits)


@requires(Action.MEET)
async def chosen(act: Act, meeting_id: UUID, revision: int | None = None) -> Choice:
    """Somebody of a group has picked all that suit; as `choose` raises."""
    held = await offered(act, meeting_id, revision)
    said = await said_of(act, held)
    fits: tuple[int, ...] = ()
    for key in speaks_for(act, held):
        fits = said[key].fits
        said[key] = replace(said[key], answered_at=act.now)
        await record(act, said[key])
    return await look(act, held, said, fits)


@requires(Action.MEET)
async def none_fits(act: Act, meeting_id: UUID, revision: int | None = None) -> Choice:
    """«Ничего не подходит»: who named the times hears of it; as `choose` raises."""
    held = await offered(act, meeting_id, revision)
    said = await said_of(act, held)
    for key in speaks_for(act, held):
        said[key] = replace(said[key], fits=(), answered_at=act.now)
        await record(act, said[key])
    return await look(act, held, said, ())


async def offered(act: Act, meeting_id: UUID, revision: int | None) -> InHand:
    held = await hold(act, meeting_id)
    meeting = held.meeting
    if meeting.state is not State.OFFERED or revision not in {None, meeting.revision}:
        raise MeetingMovedOn
    if not speaks_for(act, held) and not leads(act, meeting.kind):
        raise MeetingMovedOn
    return held


def speaks_for(act: Act, held: InHand) -> frozenset[UUID]:
    """For whom of those who are asked."""
    return held.gathering.voices(act.person.id) & {each.id for each in asked(held)}


async def said_of(act: Act, held: InHand) -> dict[UUID, Attendance]:
    """By person, of everybody who meets; whoever joined the group since has said nothing."""
    known = await stored.list_attendances(act.session, [held.meeting.id])
    said = {each.person_id: each for each in known}
    meet = held.gathering.people
    return {each.id: said.get(each.id) or Attendance(held.meeting.id, each.id) for each in meet}


async def record(act: Act, said: Attendance) -> None:
    await stored.save_attendance(act.session, act.school.id, said)


async def look(
    act: Act, held: InHand, said: dict[UUID, Attendance], fits: tuple[int, ...]
) -> Choice:
    """Once all have answered: the first time that suits everybody, or word to who named them."""
    choosing = asked(held)
    waits = sum(said[each.id].answered_at is None for each in choosing)
    if waits:
        return Choice(held, fits, waits)
    common = first_common(act, held, [said[each.id] for each in choosing])
    if common is not None:
        return Choice(await settle(act, held, common), fits)
    can = tuple((each, said[each.id].fits) for each in choosing)
    await tell_proposer(act, held, NoTimeFits(held.meeting, held.gathering, can))
    return Choice(held, fits)


def first_common(act: Act, held: InHand, said: list[Attendance]) -> datetime | None:
    suits_all = set(range(len(held.meeting.options))).intersection(*(each.fits for each in said))
    moments = (held.meeting.options[number] for number in sorted(suits_all))
    return next((moment for moment in moments if moment > act.now), None)


async def tell_proposer(act: Act, held: InHand, notice: NoTimeFits) -> None:
    """Where who named the times is gone, the curators take it over."""
    key = held.meeting.proposed_by_id
    proposer = await people.find_person(act.session, act.school.id, key) if key else None
    if proposer is not None:
        act.notify(proposer, notice)
    else:
        await tell_curators(act, act.school.id, notice)
