"""The curator's summary: how many, by source and week, in the school's own days."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from itertools import count
from zoneinfo import ZoneInfo

import pytest

from db.queries.institutions import add_institution
from mentoring.people import Role
from mentoring.questionnaire.run import Ask, Edit, Typed
from mentoring.summary import Source, Stop, Summary
from services.invitations import invite_mentors
from services.summary import REVIEW, summarise
from services.surveys import answer, begin
from tests.db.examples import NOW, known, small_form
from tests.services.acting import Acting, mentor_form

YAKUTSK = ZoneInfo("Asia/Yakutsk")
MONDAY = date(2026, 11, 23)
"""NOW is 14:00 of this Monday in Yakutsk."""


async def summary(acting: Acting, now: datetime = NOW) -> Summary:
    async with acting.by(1, now) as act:
        return await summarise(act)


@pytest.fixture(autouse=True)
async def curator(acting: Acting) -> None:
    await acting.somebody(1, Role.CURATOR)


async def test_a_school_where_nobody_came_has_a_summary_of_noughts(acting: Acting) -> None:
    found = await summary(acting)
    assert (found.came, found.started, found.sent, found.filling) == (0, 0, 0, 0)
    assert (found.stops, found.sources) == ((), ())
    assert [(week.started, week.sent) for week in found.weeks] == [(0, 0)] * 4
    assert found.weeks[0].monday == MONDAY


async def test_sources_and_places_in_the_questionnaire_are_counted(acting: Acting) -> None:
    form, version, accounts = mentor_form(), await acting.install(mentor_form()), count(100)
    async with acting.by(1) as act:
        factory = await invite_mentors(act, acting.school, "Завод")
        graduates = await invite_mentors(act, acting.school, "Выпускники")
    factory_stops, graduates_stops = [(3, 5), (3, 5), (7, 1)], [(0, 9), (8, 0)]
    for link, sent, stops in ((factory, 2, factory_stops), (graduates, 1, graduates_stops)):
        for _ in range(sent):
            person = await acting.somebody(next(accounts), invitation_id=link.id)
            await acting.sent(person, form, version, NOW)
        for answered, remaining in stops:
            person = await acting.somebody(next(accounts), invitation_id=link.id)
            begun = await acting.fills(person, form, version)
            async with acting.by() as act:
                act.save(replace(begun, answered=answered, remaining=remaining))
        await acting.somebody(next(accounts), invitation_id=link.id)
    found = await summary(acting)
    assert (found.came, found.started, found.sent, found.filling) == (10, 8, 3, 5)
    assert found.stops == (Stop(REVIEW, 1), Stop(8, 1), Stop(4, 2), Stop(1, 1))
    assert found.sources == (
        Source("", 0, 0, 0),
        Source("Завод", came=6, started=5, sent=2),
        Source("Выпускники", came=4, started=3, sent=1),
    )
    assert [(week.started, week.sent) for week in found.weeks] == [(8, 3), *[(0, 0)] * 3]


@pytest.mark.parametrize(
    ("sent_at", "weeks_back"),
    [
        (datetime(2026, 11, 22, 15, 0, tzinfo=UTC), 0),  # Monday 00:00 in Yakutsk
        (datetime(2026, 11, 22, 14, 59, 59, tzinfo=UTC), 1),  # Sunday 23:59 in Yakutsk
        (datetime(2026, 11, 23, 0, 0, tzinfo=UTC), 0),
        (datetime(2026, 11, 15, 15, 0, tzinfo=UTC), 1),
        (datetime(2026, 11, 1, 15, 0, tzinfo=UTC), 3),
        (datetime(2026, 11, 1, 14, 59, tzinfo=UTC), None),
    ],
)
async def test_a_week_begins_on_monday_midnight_of_the_schools_zone(
    acting: Acting, sent_at: datetime, weeks_back: int | None
) -> None:
    version = await acting.install(mentor_form())
    await acting.sent(await acting.somebody(7), mentor_form(), version, sent_at)
    found = await summary(acting)
    assert [week.sent for week in found.weeks] == [int(n == weeks_back) for n in range(4)]
    assert found.sent == 1


async def test_a_questionnaire_counts_in_the_week_in_which_it_was_begun(acting: Acting) -> None:
    await acting.install(mentor_form())
    for account, weeks in ((7, 0), (8, 1), (9, 1), (10, 3), (11, 4)):
        await acting.somebody(account)
        async with acting.by(account, NOW - timedelta(weeks=weeks)) as act:
            await begin(act, "mentor")
    found = await summary(acting)
    assert [(week.started, week.sent) for week in found.weeks] == [(1, 0), (2, 0), (0, 0), (1, 0)]
    assert found.started == 5


async def test_who_corrects_an_answer_before_sending_still_stands_at_the_review(
    acting: Acting,
) -> None:
    await acting.install(small_form())
    await acting.somebody(7)
    async with acting.by(7) as act:
        await begin(act, "mentor")
    assert (await summary(acting)).stops == (Stop(1, 1),)
    async with acting.by(7) as act:
        step = await answer(act, None, Typed("О лесе"))
    assert (await summary(acting)).stops == (Stop(REVIEW, 1),)
    async with acting.by(7) as act:
        edited = await answer(act, None, Edit(0, step.filling.submission.revision))
        assert isinstance(edited.turn.screen, Ask)
    assert (await summary(acting)).stops == (Stop(REVIEW, 1),)


async def test_the_present_week_is_the_schools_also_just_after_its_midnight(
    acting: Acting,
) -> None:
    just_after = datetime(2026, 11, 22, 15, 1, tzinfo=UTC)
    assert just_after.astimezone(YAKUTSK).date() == MONDAY
    assert (await summary(acting, just_after)).weeks[0].monday == MONDAY
    just_before = just_after - timedelta(minutes=2)
    assert (await summary(acting, just_before)).weeks[0].monday == MONDAY - timedelta(weeks=1)


async def test_another_school_is_not_counted(acting: Acting) -> None:
    version = await acting.install(mentor_form())
    async with acting.by() as act:
        other = await add_institution(act.session, "Школа № 6", "г. Якутск", NOW)
        stranger = await known(act.session, other, 55)
    await acting.sent(stranger, mentor_form(), version, NOW)
    found = await summary(acting)
    assert (found.came, found.started, found.sent) == (0, 0, 0)
