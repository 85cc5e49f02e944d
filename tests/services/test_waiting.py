"""Waiting for a guardian: gentle reminders, and none once there is an answer."""

from datetime import datetime, timedelta

import pytest

from db.queries import people
from mentoring.consent import Purpose
from mentoring.people import AgeBand, Basis, Draft, Person, Role
from mentoring.reminder_notices import (
    GuardianUndecided,
    ReferralEnding,
    StillWaiting,
)
from mentoring.reminders import Chain
from services import guardians, ways
from services.consents import list_mine, withdraw
from services.drafts import MINORS_WAIT, REFERRALS_WAIT, forget_passers_by
from services.invitations import guardian_link
from services.reminders import mute
from tests.db.examples import NOW, small_form
from tests.services.acting import Acting
from tests.services.reminded import DAY, ZONE, days_told, tick

CHILD, MOTHER, TEACHER = 7, 8, 9
ENDS = NOW + MINORS_WAIT


@pytest.fixture
async def child(acting: Acting) -> Person:
    """Somebody under 14 who came by themselves and holds the link for the parents."""
    await acting.install(small_form("request_child"))
    draft = Draft(ENDS, Basis.OWN_LINK)
    child = await acting.somebody(
        CHILD, name="Кирилл", age_band=AgeBand.CHILD, wish=Role.MENTEE, draft=draft
    )
    await link_for(acting, child)
    return child


async def link_for(acting: Acting, child: Person, now: datetime = NOW) -> str:
    async with acting.by(child.telegram_id, now) as act:
        known = await people.get_person(act.session, child.id)
        return (await guardian_link(act, known)).token or ""


async def test_a_child_is_reminded_thrice_and_the_last_time_says_until_when(
    acting: Acting, child: Person
) -> None:
    assert await tick(acting, NOW + 2 * DAY) == []
    for day in (3, 9):
        ((to, notice),) = await tick(acting, NOW + day * DAY)
        assert to.id == child.id
        assert notice == StillWaiting(notice.child, AgeBand.CHILD, None)  # type: ignore[union-attr, arg-type]
    ((_, last),) = await tick(acting, NOW + 12 * DAY)
    assert isinstance(last, StillWaiting)
    assert last.until == ENDS.astimezone(ZONE)
    assert await tick(acting, NOW + 13 * DAY) == []


async def test_showing_the_link_again_begins_nothing_anew(acting: Acting, child: Person) -> None:
    for day in (0, 2, 5):
        await link_for(acting, child, NOW + day * DAY)
    assert await days_told(acting, child, 13) == [3, 9, 12]


async def test_a_week_down_gives_a_child_one_reminder(acting: Acting, child: Person) -> None:
    assert len(await tick(acting, NOW + 10 * DAY)) == 1
    assert await days_told(acting, child, 3, NOW + 10 * DAY) == [2]


async def test_no_more_reminders_means_none_for_this_wait(acting: Acting, child: Person) -> None:
    await tick(acting, NOW + 3 * DAY)
    async with acting.by(CHILD, NOW + 3 * DAY) as act:
        await mute(act, Chain.WAITING, child.id)
    await link_for(acting, child, NOW + 4 * DAY)
    assert await days_told(acting, child, 13) == []


async def test_a_new_wait_is_reminded_of_again(acting: Acting, child: Person) -> None:
    async with acting.by(CHILD) as act:
        await mute(act, Chain.WAITING, child.id)
    later = NOW + 5 * DAY
    async with acting.by(CHILD, later) as act:
        await ways.correct_age(act)
        await ways.choose_age(act, AgeBand.CHILD)
    await link_for(acting, child, later)
    assert await days_told(acting, child, 13, later) == [3, 9, 12]


async def test_a_guardian_who_has_not_decided_is_reminded_once(
    acting: Acting, child: Person
) -> None:
    mother = await acting.opens(MOTHER, await link_for(acting, child))
    assert await days_told(acting, mother, 1) == []
    ((to, notice),) = await tick(acting, NOW + 2 * DAY)
    assert (to.id, type(notice)) == (mother.id, GuardianUndecided)
    assert await days_told(acting, mother, 13) == []


async def test_a_guardian_who_added_a_child_is_reminded_too(acting: Acting) -> None:
    mother = await acting.somebody(MOTHER, Role.GUARDIAN, name="Анна")
    async with acting.by(MOTHER) as act:
        await guardians.add_child(act, AgeBand.CHILD)
    assert await days_told(acting, mother, 13) == [2]


async def test_with_the_consent_all_reminders_stop(acting: Acting, child: Person) -> None:
    mother = await acting.opens(MOTHER, await link_for(acting, child))
    await acting.agrees(mother, Purpose.MENTEE, child)
    for day in range(20):
        told = await tick(acting, NOW + day * DAY)
        assert not [n for _, n in told if isinstance(n, StillWaiting | GuardianUndecided)]


async def test_a_guardian_who_said_no_is_not_asked_again_nor_the_child(
    acting: Acting, child: Person
) -> None:
    await acting.opens(MOTHER, await link_for(acting, child))
    async with acting.by(MOTHER) as act:
        await guardians.decline(act, child.id)
    for day in range(14):
        assert await tick(acting, NOW + day * DAY) == []


async def test_a_guardian_who_took_the_consent_back_has_decided(
    acting: Acting, child: Person
) -> None:
    mother = await acting.opens(MOTHER, await link_for(acting, child))
    await acting.agrees(mother, Purpose.MENTEE, child)
    async with acting.by(CHILD) as act:
        (given,) = await list_mine(act)
    async with acting.by(MOTHER) as act:
        await withdraw(act, given.id)
    assert await days_told(acting, mother, 13) == []


async def test_when_the_draft_is_gone_so_are_its_reminders(acting: Acting, child: Person) -> None:
    mother = await acting.opens(MOTHER, await link_for(acting, child))
    async with acting.by(now=ENDS + timedelta(minutes=1)) as act:
        await forget_passers_by(act)
    assert not await acting.is_there(child)
    assert await days_told(acting, mother, 3, ENDS + DAY) == []


async def named_by_teacher(acting: Acting) -> tuple[Person, Person]:
    teacher = await acting.somebody(TEACHER, Role.CLASS_TEACHER, name="Ольга")
    draft = Draft(NOW + REFERRALS_WAIT, Basis.REFERRAL, teacher.id)
    pupil = await acting.somebody(
        None, name="Кирилл Николаев", age_band=AgeBand.CHILD, wish=Role.MENTEE, draft=draft
    )
    await link_for(acting, pupil)
    return teacher, pupil


async def test_who_named_a_pupil_hears_a_week_before_the_draft_goes(acting: Acting) -> None:
    teacher, pupil = await named_by_teacher(acting)
    assert await days_told(acting, teacher, 22) == []
    ((to, notice),) = await tick(acting, NOW + 23 * DAY)
    assert (to.id, type(notice)) == (teacher.id, ReferralEnding)
    assert notice == ReferralEnding(notice.child, (NOW + REFERRALS_WAIT).astimezone(ZONE))  # type: ignore[union-attr, arg-type]
    assert notice.child.id == pupil.id
    assert await days_told(acting, teacher, 6, NOW + 24 * DAY) == []


async def test_who_named_a_pupil_whose_guardian_agreed_hears_nothing_of_an_end(
    acting: Acting,
) -> None:
    teacher, pupil = await named_by_teacher(acting)
    mother = await acting.opens(MOTHER, await link_for(acting, pupil))
    await acting.agrees(mother, Purpose.MENTEE, pupil)
    assert await days_told(acting, teacher, 30) == []
