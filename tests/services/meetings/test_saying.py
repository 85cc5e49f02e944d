"""Held or not, and how it was: everybody is asked, and different answers are shown."""

from dataclasses import replace

import pytest

from db.queries import submissions
from mentoring.meeting_notices import MeetingDisputed
from mentoring.meetings import Kind, Meeting, MeetingMovedOn, State
from mentoring.pairs import State as Stands
from mentoring.questionnaire.form import Form, Question
from mentoring.questionnaire.form import Kind as Asks
from mentoring.questionnaire.submission import Stage
from services import meeting_saying, meetings
from services.meeting_people import MeetingGone
from services.meeting_saying import FEEDBACK, OF_A_CHILD, NotYetHeld
from tests.services.acting import Acting
from tests.services.meetings.room import (
    CHILD,
    CURATOR,
    GUARDIAN,
    HOUR,
    MENTOR,
    TIMES,
    Room,
    furnished,
    recipients,
)

EVENING = TIMES[0] + 2 * HOUR
YES, NO = True, False


def feedback_form(code: str) -> Form:
    about = Question("about", Asks.HIDDEN)
    mark = Question("mark", Asks.INTEGER, label={"ru": "Как?"})
    good = Question("good", Asks.TEXT, label={"ru": "Что?"})
    return Form(code, "1", {"ru": "Отзыв"}, ("ru",), "ru", (about, mark, good))


async def says(room: Room, meeting: Meeting, by: int, answer: bool) -> set[int | None]:  # noqa: FBT001
    """Gives who hears of different answers."""
    async with room.acting.by(by, EVENING) as act:
        await meeting_saying.say_held(act, meeting.id, answer)
    return recipients(act, MeetingDisputed)


async def tells(room: Room, meeting: Meeting, by: int, mark: int | None = 9) -> None:
    """The short form is filled in and sent."""
    async with room.acting.by(by, EVENING) as act:
        step = await meeting_saying.begin_feedback(act, meeting.id)
        assert step is not None
        answers = {**step.filling.submission.answers, **({} if mark is None else {"mark": mark})}
        sent = replace(step.filling.submission, answers=answers, stage=Stage.SENT)
        filling = replace(step.filling, submission=sent, sent_at=act.now)
        act.save(filling)
        await meeting_saying.said(act, filling)


async def with_forms(acting: Acting) -> None:
    for code in (FEEDBACK, OF_A_CHILD):
        await acting.install(feedback_form(code))


async def test_one_yes_is_enough_to_have_met(room: Room) -> None:
    made = await room.is_set()
    assert await says(room, made, MENTOR, YES) == set()
    assert (await room.now_is(made)).state is State.HELD
    assert await says(room, made, CHILD, YES) == set()


async def test_nobody_says_it_before_the_beginning(room: Room) -> None:
    made = await room.is_set()
    async with room.acting.by(MENTOR) as act:
        with pytest.raises(NotYetHeld):
            await meeting_saying.say_held(act, made.id, YES)


async def test_a_no_makes_it_missed_and_another_one_can_be_offered(room: Room) -> None:
    made = await room.is_set()
    assert await says(room, made, MENTOR, NO) == set()
    assert (await room.now_is(made)).state is State.MISSED
    assert await room.pair_is() is Stands.AGREED
    again, _ = await room.offers()
    assert again.state is State.OFFERED


@pytest.mark.parametrize("first", [YES, NO])
async def test_different_answers_are_shown_to_the_curator_once(
    room: Room,
    first: bool,  # noqa: FBT001 - the answer
) -> None:
    made = await room.is_set()
    await says(room, made, MENTOR, first)
    assert await says(room, made, CHILD, not first) == {CURATOR}
    assert await says(room, made, CHILD, not first) == set()
    assert (await room.now_is(made)).state is State.HELD
    assert await room.pair_is() is Stands.TRIAL


async def test_a_double_tap_counts_once(room: Room) -> None:
    made = await room.is_set()
    await says(room, made, MENTOR, YES)
    revision = (await room.now_is(made)).revision
    await says(room, made, MENTOR, YES)
    assert (await room.now_is(made)).revision == revision


async def test_of_a_meeting_that_is_off_nothing_is_said(room: Room) -> None:
    made = await room.is_set()
    async with room.acting.by(MENTOR) as act:
        await meetings.cancel(act, made.id)
    with pytest.raises(MeetingMovedOn):
        await says(room, made, MENTOR, YES)


async def test_a_stranger_says_nothing(room: Room) -> None:
    made = await room.is_set()
    await room.acting.somebody(90, *room.mentor.roles)
    with pytest.raises(MeetingGone):
        await says(room, made, 90, YES)


async def test_a_pair_that_was_approved_runs_once_it_has_met(room: Room) -> None:
    await room.leads_to(Stands.APPROVED)
    made = await room.is_set(Kind.REGULAR)
    await says(room, made, CHILD, YES)
    assert await room.pair_is() is Stands.RUNNING


async def test_once_both_have_said_how_the_trial_was_the_pair_goes_on(room: Room) -> None:
    await with_forms(room.acting)
    made = await room.is_set()
    for by in (MENTOR, CHILD):
        await says(room, made, by, YES)
    await tells(room, made, MENTOR, 8)
    assert await room.pair_is() is Stands.TRIAL
    await tells(room, made, CHILD, 10)
    assert await room.pair_is() is Stands.TRIED
    said = await room.said(made)
    assert {key: each.mark for key, each in said.items()} == {
        room.mentor.id: 8,
        room.child.id: 10,
    }


async def test_each_tells_of_the_other_and_a_child_in_a_childs_form(room: Room) -> None:
    await with_forms(room.acting)
    made = await room.is_set()
    for by in (MENTOR, CHILD):
        await says(room, made, by, YES)
        await tells(room, made, by)
    async with room.acting.by(CURATOR) as act:
        about_child = await submissions.list_about(
            act.session, room.child.id, [FEEDBACK], act.shared.forms
        )
        about_mentor = await submissions.list_about(
            act.session, room.mentor.id, [OF_A_CHILD], act.shared.forms
        )
    assert [each.person_id for each in about_child] == [room.mentor.id]
    assert [each.person_id for each in about_mentor] == [room.child.id]


async def test_the_mentor_of_a_group_tells_of_a_meeting_once(acting: Acting) -> None:
    await with_forms(acting)
    room = await furnished(acting, mentees=2)
    made, _ = await room.offers()
    await room.chooses(made, 0, by=CURATOR)
    await says(room, made, MENTOR, YES)
    async with acting.by(MENTOR, EVENING) as act:
        step = await meeting_saying.begin_feedback(act, made.id)
    assert step is not None
    assert step.filling.subject_id == room.mentor.id
    await tells(room, made, MENTOR)
    async with acting.by(MENTOR, EVENING) as act:
        assert await meeting_saying.begin_feedback(act, made.id) is None


async def test_a_guardian_tells_for_a_child_without_an_account(acting: Acting) -> None:
    await with_forms(acting)
    room = await furnished(acting, child_account=False)
    made, _ = await room.offers()
    await room.chooses(made, 0, by=GUARDIAN)
    for by in (MENTOR, GUARDIAN):
        await says(room, made, by, YES)
        await tells(room, made, by)
    assert await room.pair_is() is Stands.TRIED


async def test_a_mark_may_be_left_out(room: Room) -> None:
    await with_forms(room.acting)
    made = await room.is_set()
    await says(room, made, MENTOR, YES)
    await tells(room, made, MENTOR, None)
    said = (await room.said(made))[room.mentor.id]
    assert (said.mark, said.said_at) == (None, EVENING)


async def test_a_talk_is_only_recorded(room: Room) -> None:
    async with room.acting.by(CURATOR) as act:
        made = await meetings.offer(act, Kind.TALK, room.mentor.id, TIMES)
    await room.chooses(made, 0, by=MENTOR)
    await says(room, made, CURATOR, YES)
    assert (await room.now_is(made)).state is State.HELD
    async with room.acting.by(CURATOR, EVENING) as act:
        assert await meeting_saying.begin_feedback(act, made.id) is None
