"""Who is not reminded: whoever said so, whoever is out of reach, whoever was reminded today."""

import pytest

from db.queries import accounts
from db.types import new_id
from mentoring.people import Person
from mentoring.reminders import Chain
from services.enrolment import return_to_bot
from services.reminders import mute
from services.unfinished import UnfinishedGone, resume
from tests.db.examples import NOW, small_form
from tests.services.acting import Acting, mentor_form
from tests.services.reminded import DAY, begins, days_told, kept, tick


@pytest.fixture
async def person(acting: Acting) -> Person:
    await acting.install(mentor_form())
    return await acting.somebody(7, name="Айсен")


async def test_no_more_reminders_means_none_but_what_is_unsent_still_goes(
    acting: Acting, person: Person
) -> None:
    await begins(acting)
    await tick(acting, NOW + DAY)
    async with acting.by(7, NOW + DAY) as act:
        assert act.filling is not None
        await mute(act, Chain.UNFINISHED, act.filling.id)
        await mute(act, Chain.UNFINISHED, new_id())
    assert await days_told(acting, person, 59) == []
    assert len(await tick(acting, NOW + 60 * DAY)) == 1
    assert await kept(acting) == 0


async def test_nobody_silences_somebody_elses_reminders(acting: Acting, person: Person) -> None:
    await begins(acting)
    async with acting.by(7) as act:
        filling = act.filling
    await acting.somebody(8)
    async with acting.by(8) as act:
        assert filling is not None
        await mute(act, Chain.UNFINISHED, filling.id)
        with pytest.raises(UnfinishedGone):
            await resume(act, filling.id)
    assert await days_told(acting, person, 9) == [1, 4]


async def test_whoever_left_two_gets_one_reminder_a_day(acting: Acting, person: Person) -> None:
    await acting.install(small_form("other"))
    await begins(acting)
    await begins(acting, "other")
    assert await days_told(acting, person, 14) == [1, 2, 4, 5]


async def test_who_is_out_of_reach_is_reminded_once_when_they_are_back(
    acting: Acting, person: Person
) -> None:
    await begins(acting)
    async with acting.by() as act:
        await accounts.set_reachable(act.session, 7, at=NOW, reachable=False)
    assert await days_told(acting, person, 30) == []
    back = NOW + 30 * DAY
    async with acting.by(7, back) as act:
        await return_to_bot(act)
        assert not act.person.unreachable
    assert await days_told(acting, person, 3, back) == [1]


async def test_answers_of_who_never_came_back_do_not_stay_for_ever(
    acting: Acting, person: Person
) -> None:
    await begins(acting)
    await tick(acting, NOW + DAY)
    await tick(acting, NOW + 4 * DAY)
    async with acting.by() as act:
        await accounts.set_reachable(act.session, person.telegram_id or 0, at=NOW, reachable=False)
    await tick(acting, NOW + 60 * DAY)
    assert await kept(acting) == 0
