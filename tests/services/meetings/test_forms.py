"""Times of one's own, a place and a reason are asked for by forms, and nothing typed is lost."""

from dataclasses import replace

import pytest

from mentoring.meeting_notices import MeetingCancelled, MeetingOffered, TimesUnread
from mentoring.meetings import Kind, MeetingMovedOn
from mentoring.questionnaire.form import Form, Question
from mentoring.questionnaire.form import Kind as Asks
from mentoring.questionnaire.submission import Stage
from services import meeting_forms, meetings, surveys
from services.act import Act
from services.meeting_forms import CANCEL, MOVE, PLACE, REASON, TIMES, NothingKept
from tests.services.acting import Acting, told
from tests.services.meetings import room as rooms
from tests.services.meetings.room import CHILD, DAY, MENTOR, Room, recipients

HIDDEN = tuple(Question(name, Asks.HIDDEN) for name in ("about", "what", "kept"))
TRIAL = Kind.TRIAL.value


async def with_forms(acting: Acting) -> None:
    for code, names in (
        (TIMES, ("times", "place", "reason")),
        (PLACE, ("place",)),
        (REASON, ("reason",)),
    ):
        asked = tuple(Question(name, Asks.TEXT, label={"ru": name}) for name in names)
        await acting.install(Form(code, "1", {"ru": code}, ("ru",), "ru", (*HIDDEN, *asked)))


async def sends(act: Act, step: surveys.Step, **answers: str) -> None:
    """Fill the form in and send it."""
    submission = step.filling.submission
    sent = replace(submission, answers={**submission.answers, **answers}, stage=Stage.SENT)
    filling = replace(step.filling, submission=sent, sent_at=act.now)
    act.save(filling)
    await act.shared.outcomes[filling.form.code].sent(act, filling)
    await surveys.put_next_in_front(act, filling.id)


async def writes(room: Room, text: str, by: int = MENTOR, **more: str) -> Act:
    async with room.acting.by(by) as act:
        step = await meeting_forms.begin_times(act, room.group, TRIAL)
        await sends(act, step, times=text, **more)
    return act


async def test_ones_own_times_go_out_with_the_place(room: Room) -> None:
    await with_forms(room.acting)
    act = await writes(room, "суббота 28 ноября 11:00\n29.11 в 12:00", place="кабинет 5")
    ((to, notice),) = told(act, MeetingOffered)
    assert to.telegram_id == CHILD
    assert [act.local(each).hour for each in notice.meeting.options] == [11, 12]
    assert notice.meeting.place == "кабинет 5"


async def test_what_was_understood_is_kept_while_the_rest_is_written_again(room: Room) -> None:
    await with_forms(room.acting)
    act = await writes(room, "28 ноября 11:00\nкогда-нибудь\n1 ноября 11:00", place="кабинет 5")
    ((_, notice),) = told(act, TimesUnread)
    assert notice.unread == ("когда-нибудь", "1 ноября 11:00")
    assert len(notice.read) == 1
    assert not told(act, MeetingOffered)
    async with room.acting.by(MENTOR) as act:
        step = await meeting_forms.begin_times(act, room.group, TRIAL)
        await sends(act, step, times="29 ноября 12:00")
    ((_, offered),) = told(act, MeetingOffered)
    assert [act.local(each).day for each in offered.meeting.options] == [28, 29]
    assert offered.meeting.place == "кабинет 5"


async def test_what_was_understood_can_go_out_alone(room: Room) -> None:
    await with_forms(room.acting)
    await writes(room, "28 ноября 11:00\nкогда-нибудь")
    async with room.acting.by(MENTOR) as act:
        assert await meeting_forms.send_kept(act, room.group)
        with pytest.raises(NothingKept):
            await meeting_forms.send_kept(act, room.group)
    assert recipients(act, MeetingOffered) == {CHILD}
    async with room.acting.by(MENTOR) as act:
        assert act.filling is None


async def test_nothing_understood_sends_nothing(room: Room) -> None:
    await with_forms(room.acting)
    act = await writes(room, "потом")
    assert told(act, TimesUnread)
    async with room.acting.by(MENTOR) as act:
        with pytest.raises(NothingKept):
            await meeting_forms.send_kept(act, room.group)


async def test_a_place_is_asked_for_times_that_were_ticked(room: Room) -> None:
    await with_forms(room.acting)
    async with room.acting.by(MENTOR) as act:
        await meeting_forms.begin_place(act, room.group, TRIAL, rooms.TIMES[:1])
        step = await meeting_forms.begin_place(act, room.group, TRIAL, rooms.TIMES[:2])
        await sends(act, step, place="библиотека")
    ((_, notice),) = told(act, MeetingOffered)
    assert (notice.meeting.options, notice.meeting.place) == (rooms.TIMES[:2], "библиотека")


async def test_a_reason_goes_with_the_move_and_with_the_end(room: Room) -> None:
    await with_forms(room.acting)
    made = await room.is_set()
    later = [each + DAY for each in rooms.TIMES]
    async with room.acting.by(CHILD) as act:
        step = await meeting_forms.begin_reason(act, made.id, MOVE, later)
        await sends(act, step, reason="контрольная")
    ((_, notice),) = told(act, MeetingOffered)
    assert (notice.reason, notice.meeting.place) == ("контрольная", "кабинет 204")
    async with room.acting.by(MENTOR) as act:
        step = await meeting_forms.begin_reason(act, made.id, CANCEL)
        await sends(act, step, reason="заболел")
    assert {notice.reason for _, notice in told(act, MeetingCancelled)} == {"заболел"}


async def test_a_form_about_a_meeting_that_is_off_meanwhile_changes_nothing(room: Room) -> None:
    await with_forms(room.acting)
    made = await room.is_set()
    async with room.acting.by(CHILD) as act:
        step = await meeting_forms.begin_reason(act, made.id, CANCEL)
    async with room.acting.by(MENTOR) as act:
        await meetings.cancel(act, made.id)
    async with room.acting.by(CHILD) as act:
        with pytest.raises(MeetingMovedOn):
            await sends(act, step, reason="поздно")
