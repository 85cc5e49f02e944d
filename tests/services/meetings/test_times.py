"""Times that could suit everybody come from what they said in their questionnaires."""

from dataclasses import replace

import pytest

from db.queries import submissions
from mentoring.meetings import Kind
from mentoring.people import Person
from mentoring.questionnaire.form import Choice, Form, Question
from mentoring.questionnaire.form import Kind as Asks
from mentoring.questionnaire.submission import Stage
from services import meeting_choosing, meeting_drafts
from services.meeting_people import MeetingGone
from tests.db.examples import NOW
from tests.services.meetings.room import CHILD, CURATOR, MENTOR, Room

CODES = ("weekday_day", "weekday_evening", "saturday")


def form_with_days(code: str) -> Form:
    choices = tuple(Choice(each, {"ru": each}) for each in CODES)
    days = Question("days", Asks.SELECT_MULTIPLE, label={"ru": "Когда?"}, choices=choices)
    return Form(code, "1", {"ru": code}, ("ru",), "ru", (days,))


async def is_free(room: Room, person: Person, code: str, *days: str) -> None:
    form = form_with_days(code)
    filling = await room.acting.fills(person, form, await room.acting.install(form), days=days)
    sent = replace(filling.submission, stage=Stage.SENT)
    async with room.acting.database.begin() as session:
        await submissions.save_fillings(session, [replace(filling, submission=sent, sent_at=NOW)])


async def test_both_sides_are_free_at_what_is_suggested(room: Room) -> None:
    await is_free(room, room.mentor, "mentor", "weekday_evening", "saturday")
    await is_free(room, room.child, "request_child", "weekday_day", "saturday")
    async with room.acting.by(MENTOR) as act:
        found = (await meeting_drafts.draft(act, room.group, Kind.TRIAL)).slots
        assert found
        assert {act.local(each).weekday() for each in found} == {5}
        assert all(each > act.now for each in found)


async def test_where_nothing_is_in_common_nothing_is_suggested(room: Room) -> None:
    await is_free(room, room.mentor, "mentor", "saturday")
    await is_free(room, room.child, "request_child", "weekday_day")
    async with room.acting.by(CHILD) as act:
        assert (await meeting_drafts.draft(act, room.group, Kind.TRIAL)).slots == ()


async def test_a_candidate_is_invited_when_the_candidate_is_free(room: Room) -> None:
    await is_free(room, room.mentor, "mentor", "weekday_evening")
    async with room.acting.by(CURATOR) as act:
        found = (await meeting_drafts.draft(act, room.mentor.id, Kind.TALK)).slots
        assert found
        assert {act.local(each).hour for each in found} <= {17, 18, 19}


async def test_what_is_taken_by_another_meeting_is_not_suggested(room: Room) -> None:
    await is_free(room, room.mentor, "mentor", "saturday")
    async with room.acting.by(MENTOR) as act:
        first, *_ = (await meeting_drafts.draft(act, room.group, Kind.TRIAL)).slots
    made, _ = await room.offers(times=[first])
    async with room.acting.by(CHILD) as act:
        await meeting_choosing.choose(act, made.id, 0)
    async with room.acting.by(MENTOR) as act:
        draft = await meeting_drafts.draft(act, made.id, "move")
    assert first not in draft.slots
    assert draft.place == "кабинет 204"


async def test_strangers_learn_nobodys_hours(room: Room) -> None:
    await room.acting.somebody(90, *room.mentor.roles)
    async with room.acting.by(90) as act:
        with pytest.raises(MeetingGone):
            await meeting_drafts.draft(act, room.group, Kind.TRIAL)
