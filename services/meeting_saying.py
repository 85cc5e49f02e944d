"""Whether a meeting was held, and how it was: everybody who met is asked."""

from collections.abc import Iterable
from dataclasses import replace
from uuid import UUID

from mentoring.errors import Refusal
from mentoring.filling import Filling
from mentoring.meeting_notices import MeetingDisputed
from mentoring.meetings import Attendance, Kind, Meeting, MeetingMovedOn, State, Step
from mentoring.people import AgeBand, Person
from mentoring.questionnaire import run
from mentoring.rights import Action
from services import surveys
from services.about import ABOUT, about_of
from services.act import Act
from services.contacts import tell_curators
from services.meeting_choosing import record, said_of
from services.meeting_results import RESULTS
from services.meetings import InHand, hold, save
from services.rights import requires
from services.ways import band_of

FEEDBACK = "meeting_feedback"
OF_A_CHILD = "meeting_feedback_child"
FORMS = (FEEDBACK, OF_A_CHILD)
TAKEN_PLACE = frozenset({State.SET, State.HELD, State.MISSED})


class NotYetHeld(Refusal):
    """The meeting has not begun."""


@requires(Action.MEET)
async def say_held(act: Act, meeting_id: UUID, held: bool) -> InHand:  # noqa: FBT001 - the answer
    """The first «yes» makes it held, a «no» before any «yes» missed; where people differ the
    curator hears of it once. Raises MeetingGone, MeetingMovedOn, NotYetHeld.
    """
    found = await hold(act, meeting_id)
    meeting = found.meeting
    if meeting.state not in TAKEN_PLACE or meeting.starts_at is None:
        raise MeetingMovedOn
    if meeting.starts_at > act.now:
        raise NotYetHeld
    before = await said_of(act, found)
    mine = found.gathering.voices(act.person.id)
    after = {key: replace(each, held=held) if key in mine else each for key, each in before.items()}
    for key in mine:
        await record(act, after[key])
    meeting = await (make_held if held else make_missed)(act, meeting)
    if is_disputed(after.values()) and not is_disputed(before.values()):
        await tell_of_dispute(act, InHand(meeting, found.gathering), after)
    return InHand(meeting, found.gathering)


async def make_held(act: Act, meeting: Meeting) -> Meeting:
    """Whoever said «no» first is outvoted: what was undone then is done again."""
    if meeting.state is State.HELD:
        return meeting
    if meeting.state is State.MISSED:
        await RESULTS[meeting.kind].set_(act, meeting)
    changed = replace(meeting, state=State.HELD, changed_at=act.now)
    saved = await save(act, changed, Step.HOLD)
    await RESULTS[meeting.kind].held(act, saved)
    return saved


async def make_missed(act: Act, meeting: Meeting) -> Meeting:
    if meeting.state is not State.SET:
        return meeting
    saved = await save(act, replace(meeting, state=State.MISSED, changed_at=act.now), Step.MISS)
    await RESULTS[meeting.kind].unset(act, saved)
    return saved


def is_disputed(said: Iterable[Attendance]) -> bool:
    return {True, False} <= {each.held for each in said}


async def tell_of_dispute(act: Act, of: InHand, said: dict[UUID, Attendance]) -> None:
    def who(answer: bool) -> tuple[Person, ...]:  # noqa: FBT001 - one of two answers
        return tuple(each for each in of.gathering.people if said[each.id].held is answer)

    notice = MeetingDisputed(of.meeting, of.gathering, who(True), who(False))  # noqa: FBT003
    await tell_curators(act, act.school.id, notice)


@requires(Action.MEET)
async def begin_feedback(act: Act, meeting_id: UUID) -> surveys.Step | None:
    """A few questions about the other side; None of a talk, to whoever did not meet there, and
    who has said it already.
    """
    held = await hold(act, meeting_id)
    mine = held.gathering.voices(act.person.id)
    said = await said_of(act, held)
    if held.meeting.kind is Kind.TALK or all(said[key].said_at for key in mine):
        return None
    given = {ABOUT: str(held.meeting.id)}
    return await surveys.begin(act, form_for(act), subject_of(act, held), given)


def form_for(act: Act) -> str:
    """A child is asked in a child's words."""
    return OF_A_CHILD if band_of(act) is AgeBand.CHILD else FEEDBACK


def subject_of(act: Act, held: InHand) -> Person:
    """Of whom it is told; who leads a group tells of the meeting as a whole, in their own name."""
    besides = held.gathering.besides(act.person.id)
    leader = held.gathering.leader
    if leader is not None and leader.id not in held.gathering.voices(act.person.id):
        return leader
    return besides[0] if len(besides) == 1 else act.person


async def said(act: Act, filling: Filling) -> None:
    """How it was: the mark stands by the meeting, the words stay in the form."""
    values = run.values(filling.form, filling.submission, act.context())
    held = await hold(act, about_of(filling))
    before = await said_of(act, held)
    mark = values.get("mark")
    after = dict(before)
    for key in held.gathering.voices(act.person.id):
        known = before[key]
        rated = known.mark if mark is None else int(mark)
        after[key] = replace(known, mark=rated, said_at=act.now)
        await record(act, after[key])
    asked = {each.id for each in held.gathering.answering()}
    if have_said(after, asked) and not have_said(before, asked):
        await RESULTS[held.meeting.kind].said(act, held.meeting)


def have_said(said_by: dict[UUID, Attendance], asked: set[UUID]) -> bool:
    return all(said_by[key].said_at for key in asked)
