"""Nothing is kept of people who only looked in, and nobody else is forgotten."""

from datetime import timedelta

import pytest
from sqlalchemy import func, select

from db.queries import people
from db.queries.consents import withdraw
from db.queues.outbox import Outgoing, add_outgoing, count_open
from db.tables import audit, person, submission
from db.types import new_id
from mentoring.consent import Purpose
from mentoring.people import Role
from services.consents import agree, wording
from services.forgetting import PASSERS_BY_STAY, forget_passers_by
from tests.db.examples import NOW
from tests.services.acting import Acting, mentor_form

MOMENT = timedelta(microseconds=1)
LONG_AFTER = NOW + timedelta(days=400)


def test_passers_by_stay_for_a_fortnight() -> None:
    assert timedelta(days=14) == PASSERS_BY_STAY


@pytest.mark.parametrize(
    ("after", "gone"),
    [
        (timedelta(), 0),
        (PASSERS_BY_STAY - MOMENT, 0),
        (PASSERS_BY_STAY, 0),
        (PASSERS_BY_STAY + MOMENT, 1),
    ],
)
async def test_who_only_looked_in_is_forgotten_after_a_fortnight_and_not_before(
    acting: Acting, after: timedelta, gone: int
) -> None:
    await acting.somebody(7)
    async with acting.by(now=NOW + after) as act:
        assert await forget_passers_by(act) == gone
    async with acting.by(7) as act:
        assert (act.me is None) is bool(gone)


@pytest.mark.parametrize("role", Role)
async def test_who_has_a_role_is_not_forgotten(acting: Acting, role: Role) -> None:
    somebody = await acting.somebody(7, role, name="Айсен")
    async with acting.by(now=LONG_AFTER) as act:
        assert await forget_passers_by(act) == 0
        assert await people.get_person(act.session, somebody.id) == somebody


@pytest.mark.parametrize("withdrawn", [False, True])
async def test_who_ever_consented_is_not_forgotten(acting: Acting, *, withdrawn: bool) -> None:
    somebody = await acting.somebody(7)
    async with acting.by(7) as act:
        await agree(act, Purpose.MENTOR, (await wording(act, Purpose.MENTOR)).digest)
        if withdrawn:
            await withdraw(act.session, somebody.id, Purpose.MENTOR, NOW)
    async with acting.by(now=LONG_AFTER) as act:
        assert await forget_passers_by(act) == 0
        assert (await people.get_person(act.session, somebody.id)).telegram_id == 7


async def test_a_minors_account_is_forgotten_like_any_other(acting: Acting) -> None:
    await acting.somebody(7, minor=True)
    async with acting.by(now=LONG_AFTER) as act:
        assert await forget_passers_by(act) == 1


async def test_all_that_points_at_a_passer_by_goes_and_what_waits_is_still_sent(
    acting: Acting,
) -> None:
    gone, stays = await acting.somebody(7), await acting.somebody(8, Role.MENTOR)
    version = await acting.install(mentor_form())
    for each in (gone, stays):
        await acting.fills(each, mentor_form(), version, topic="Лес")
        async with acting.by(each.telegram_id) as act:
            call = Outgoing(each.telegram_id or 0, "sendMessage", b"{}", person_id=each.id)
            await add_outgoing(act.session, [call], NOW)
            await act.session.run(
                audit.insert().values(
                    id=new_id(),
                    institution_id=acting.school.id,
                    actor_id=each.id,
                    action="link_made",
                    at=NOW,
                )
            )
    async with acting.by(now=LONG_AFTER) as act:
        assert await forget_passers_by(act) == 1
    async with acting.by() as act:
        for table in (person, audit, submission):
            assert await act.session.scalar(select(func.count()).select_from(table)) == 1
        assert await count_open(act.session) == 2
        assert (await people.get_person(act.session, stays.id)).telegram_id == 8


async def test_a_school_that_nobody_visited_has_nobody_to_forget(acting: Acting) -> None:
    async with acting.by(now=LONG_AFTER) as act:
        assert await forget_passers_by(act) == 0
