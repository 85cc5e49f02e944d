"""The curator's summary: how many, by source and week, in the school's own days."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from itertools import count
from zoneinfo import ZoneInfo

import pytest

from db.queries.institutions import add_institution
from mentoring.people import AgeBand, Basis, Draft, Role
from mentoring.questionnaire.run import Ask, Edit, Typed
from mentoring.standing import State
from mentoring.summary import ClassLine, Funnel, Source, Stop, Summary
from services.cards import open_card
from services.invitations import invite_once, public_link
from services.summary import REVIEW, summarise
from services.surveys import answer, begin
from tests.db.examples import NOW, known
from tests.services.acting import Acting, form_of, mentor_form

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
    assert found.came == 0
    assert found.funnels == (
        Funnel(Role.MENTOR, 0, 0, 0, 0),
        Funnel(Role.MENTEE, 0, 0, 0, 0),
    )
    assert (found.stops, found.sources, found.classes, found.waiting) == ((), (), (), ())
    assert [(week.started, week.sent) for week in found.weeks] == [(0, 0)] * 4
    assert found.weeks[0].monday == MONDAY


MENTOR = {"wish": Role.MENTOR, "age_band": AgeBand.GROWN}


async def test_sources_and_places_in_the_questionnaire_are_counted(acting: Acting) -> None:
    form, version, accounts = mentor_form(), await acting.install(mentor_form()), count(100)
    async with acting.by(1) as act:
        factory = await public_link(act, acting.school, Role.MENTOR, "Завод")
        graduates = await public_link(act, acting.school, Role.MENTOR, "Выпускники")
        await invite_once(act, acting.school, Role.PSYCHOLOGIST)
    factory_stops, graduates_stops = [(3, 5), (3, 5), (7, 1)], [(0, 9), (8, 0)]
    for link, sent, stops in ((factory, 2, factory_stops), (graduates, 1, graduates_stops)):
        for _ in range(sent):
            person = await acting.somebody(
                next(accounts), Role.MENTOR, invitation_id=link.id, **MENTOR
            )
            await acting.sent(person, form, version, NOW)
        for answered, remaining in stops:
            person = await acting.somebody(next(accounts), invitation_id=link.id, **MENTOR)
            begun = await acting.fills(person, form, version)
            async with acting.by() as act:
                act.save(replace(begun, answered=answered, remaining=remaining))
        await acting.somebody(next(accounts), invitation_id=link.id)
    found = await summary(acting)
    assert found.came == 10
    assert found.funnels[0] == Funnel(Role.MENTOR, want=8, began=8, sent=3, approved=0)
    assert found.stops == (Stop(REVIEW, 1), Stop(8, 1), Stop(4, 2), Stop(1, 1))
    assert found.sources == (
        Source(Role.MENTOR, "Завод", came=6, started=5, sent=2),
        Source(Role.MENTOR, "Выпускники", came=4, started=3, sent=1),
    )
    assert [(week.started, week.sent) for week in found.weeks] == [(8, 3), *[(0, 0)] * 3]


async def test_who_waits_for_what_is_counted_and_what_was_read_is_not(acting: Acting) -> None:
    version = await acting.install(form_of("request_student", "goal"))
    child = {"wish": Role.MENTEE, "age_band": AgeBand.CHILD}
    soon = Draft(NOW + timedelta(days=3), Basis.REFERRAL)
    await acting.somebody(7, name="Ждёт", **child)
    await acting.somebody(None, name="Черновик", draft=soon, **child)
    await acting.somebody(8, name="Взрослый", **MENTOR)
    grown = {"wish": Role.MENTEE, "age_band": AgeBand.GROWN}
    mentee = await acting.somebody(9, Role.MENTEE, name="Прислал", **grown)
    await acting.sent(mentee, form_of("request_student", "goal"), version, NOW)
    assert (await summary(acting)).waiting == (
        (State.UNREAD, 1),
        (State.GUARDIAN, 2),
        (State.OWN_CONSENT, 1),
        (State.EXPIRING, 1),
    )
    async with acting.by(1, NOW + timedelta(minutes=1)) as act:
        await open_card(act, mentee.id)
    assert (await summary(acting)).waiting[0][0] is State.GUARDIAN


async def test_classes_count_pupils_and_not_who_leads_them(acting: Acting) -> None:
    await acting.somebody(7, Role.MENTEE, name="К", class_name="7 «Б»", wish=Role.MENTEE)
    await acting.somebody(8, name="А", class_name="7-б", wish=Role.MENTEE)
    await acting.somebody(9, name="С", class_name="10а", wish=Role.MENTOR)
    await acting.somebody(10, Role.CLASS_TEACHER, class_name="7б", wish=Role.MENTOR)
    assert (await summary(acting)).classes == (
        ClassLine("7б", "7 «Б»", want=2, sent=1),
        ClassLine("10а", "10а", want=1, sent=0),
    )


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


async def test_a_questionnaire_counts_in_the_week_in_which_it_was_begun(acting: Acting) -> None:
    await acting.install(mentor_form())
    for account, weeks in ((7, 0), (8, 1), (9, 1), (10, 3), (11, 4)):
        await acting.somebody(account)
        async with acting.by(account, NOW - timedelta(weeks=weeks)) as act:
            await begin(act, "mentor")
    found = await summary(acting)
    assert [(week.started, week.sent) for week in found.weeks] == [(1, 0), (2, 0), (0, 0), (1, 0)]


async def test_who_corrects_an_answer_before_sending_still_stands_at_the_review(
    acting: Acting,
) -> None:
    await acting.install(form_of("mentor", "topic", "goal"))
    await acting.somebody(7)
    async with acting.by(7) as act:
        await begin(act, "mentor")
    assert (await summary(acting)).stops == (Stop(1, 1),)
    async with acting.by(7) as act:
        await answer(act, None, Typed("О лесе"))
    async with acting.by(7) as act:
        step = await answer(act, None, Typed("Всё"))
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
    assert found.came == 0
    assert [(week.started, week.sent) for week in found.weeks] == [(0, 0)] * 4
