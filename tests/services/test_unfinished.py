"""Unfinished questionnaires: two reminders, then silence, then the answers go."""

from datetime import datetime, timedelta

import pytest
from sqlalchemy import func, select

from db.tables import reminder
from mentoring.people import AgeBand, Person, Role
from mentoring.questionnaire.run import Review, Send, Typed
from mentoring.reminder_notices import (
    Unfinished,
    UnfinishedErased,
)
from services.surveys import NothingToAnswer, answer, give_up
from services.unfinished import UnfinishedGone, resume
from tests.db.examples import NOW, small_form
from tests.services.acting import Acting, form_of, mentor_form
from tests.services.reminded import DAY, HOUR, ZONE, begins, days_told, kept, tick

MOMENT = timedelta(microseconds=1)


@pytest.fixture
async def person(acting: Acting) -> Person:
    await acting.install(mentor_form())
    return await acting.somebody(7, name="Айсен")


async def says(acting: Acting, words: str, at: datetime) -> None:
    async with acting.by(7, at) as act:
        await answer(act, None, Typed(words))


async def test_the_first_reminder_comes_a_day_later_with_how_much_is_left(
    acting: Acting, person: Person
) -> None:
    await begins(acting)
    await says(acting, "Айсен Петров", NOW)
    assert await tick(acting, NOW + DAY - MOMENT) == []
    ((to, notice),) = await tick(acting, NOW + DAY)
    assert to.id == person.id
    assert isinstance(notice, Unfinished)
    assert (notice.filling.remaining, notice.until, notice.band) == (3, None, None)
    assert await tick(acting, NOW + DAY) == []


async def test_two_reminders_then_silence_then_the_answers_go(
    acting: Acting, person: Person
) -> None:
    await begins(acting)
    assert await days_told(acting, person, 59) == [1, 4]
    assert await kept(acting) == 1
    ((to, notice),) = await tick(acting, NOW + 60 * DAY)
    assert to.id == person.id
    assert isinstance(notice, UnfinishedErased)
    assert (notice.form.code, notice.days) == ("mentor", 60)
    assert await kept(acting) == 0
    assert await days_told(acting, person, 3, NOW + 60 * DAY) == []


async def test_the_last_reminder_says_until_when_the_answers_stay(
    acting: Acting, person: Person
) -> None:
    del person
    await begins(acting)
    await tick(acting, NOW + DAY)
    ((_, notice),) = await tick(acting, NOW + 4 * DAY)
    assert isinstance(notice, Unfinished)
    assert notice.until is not None
    assert notice.until.date() == (NOW + 60 * DAY).astimezone(ZONE).date()


async def test_whoever_answers_is_left_alone_for_a_day(acting: Acting, person: Person) -> None:
    await begins(acting)
    await says(acting, "Айсен Петров", NOW + 20 * HOUR)
    assert await tick(acting, NOW + DAY) == []
    await says(acting, "01.02.1990", NOW + 40 * HOUR)
    assert await days_told(acting, person, 9) == [3, 6]


async def test_answers_put_the_end_off_too(acting: Acting, person: Person) -> None:
    await begins(acting)
    await days_told(acting, person, 5)
    await says(acting, "Айсен Петров", NOW + 50 * DAY)
    assert await tick(acting, NOW + 60 * DAY) == []
    assert await kept(acting) == 1
    assert await tick(acting, NOW + 109 * DAY) == []
    ((_, notice),) = await tick(acting, NOW + 110 * DAY)
    assert isinstance(notice, UnfinishedErased)


@pytest.mark.parametrize("down", [7, 100])
async def test_a_week_down_gives_one_reminder_and_time_to_answer_it(
    acting: Acting, person: Person, down: int
) -> None:
    await begins(acting)
    back = NOW + down * DAY
    assert len(await tick(acting, back)) == 1
    assert await days_told(acting, person, 2, back) == []
    assert await kept(acting) == 1
    ((_, second),) = await tick(acting, back + 3 * DAY)
    assert isinstance(second, Unfinished)


async def test_nobody_is_reminded_at_night_however_late_it_is(
    acting: Acting, person: Person
) -> None:
    del person
    await begins(acting)
    evening = (NOW + 9 * DAY).astimezone(ZONE).replace(hour=21)
    for hour in range(12):
        assert await tick(acting, evening + hour * HOUR) == []
    assert len(await tick(acting, evening + 12 * HOUR)) == 1


async def test_what_falls_due_at_night_comes_in_the_morning(acting: Acting, person: Person) -> None:
    evening = NOW.astimezone(ZONE).replace(hour=22)
    await begins(acting, at=evening)
    morning = (evening + DAY + DAY).replace(hour=9)
    assert await tick(acting, morning - MOMENT) == []
    assert [to.id for to, _ in await tick(acting, morning)] == [person.id]


async def test_what_was_sent_or_given_up_is_not_spoken_of(acting: Acting, person: Person) -> None:
    await acting.install(form_of("two", "one", "other"))
    await begins(acting, "two")
    await says(acting, "раз", NOW)
    async with acting.by(7) as act:
        step = await answer(act, None, Typed("два"))
        assert isinstance(step.turn.screen, Review)
        await answer(act, None, Send(step.filling.submission.revision))
    await begins(acting)
    async with acting.by(7) as act:
        await give_up(act)
    assert await days_told(acting, person, 65) == []
    async with acting.by() as act:
        open_ones = select(func.count()).select_from(reminder).where(reminder.c.done_at.is_(None))
        assert await act.session.scalar(open_ones) == 0


async def test_of_work_at_the_office_nobody_is_reminded_but_it_goes_too(
    acting: Acting, person: Person
) -> None:
    await acting.install(small_form("note"))
    await acting.somebody(7, Role.CURATOR)
    await begins(acting, "note")
    assert await days_told(acting, person, 59) == []
    ((_, notice),) = await tick(acting, NOW + 60 * DAY)
    assert isinstance(notice, UnfinishedErased)
    assert await kept(acting) == 0


async def test_resuming_brings_that_very_questionnaire_to_the_front(
    acting: Acting, person: Person
) -> None:
    del person
    await acting.install(small_form("other"))
    await begins(acting)
    await says(acting, "Айсен Петров", NOW)
    async with acting.by(7) as act:
        assert act.filling is not None
        first = act.filling.id
    await begins(acting, "other", NOW + HOUR)
    async with acting.by(7, NOW + DAY) as act:
        step = await resume(act, first)
    assert step.filling.id == first
    async with acting.by(7, NOW + DAY) as act:
        assert act.filling is not None
        assert act.filling.id == first
        assert act.filling.submission.answers == {"full_name": "Айсен Петров"}


async def test_a_button_of_a_questionnaire_that_is_gone_says_so(
    acting: Acting, person: Person
) -> None:
    del person
    await begins(acting)
    async with acting.by(7) as act:
        assert act.filling is not None
        key = act.filling.id
        await give_up(act)
        with pytest.raises(UnfinishedGone):
            await resume(act, key)
        with pytest.raises(NothingToAnswer):
            await answer(act, None, Typed("Айсен"))


async def test_a_child_is_spoken_to_as_one(acting: Acting, person: Person) -> None:
    del person
    await acting.somebody(7, age_band=AgeBand.CHILD, wish=Role.MENTEE)
    await begins(acting)
    ((_, notice),) = await tick(acting, NOW + DAY)
    assert isinstance(notice, Unfinished)
    assert notice.band is AgeBand.CHILD
