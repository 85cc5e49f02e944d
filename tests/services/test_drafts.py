"""Nothing is kept of people who only looked in nor of drafts, and nobody else is forgotten."""

from datetime import timedelta

import pytest
from sqlalchemy import func, select

from db.queries import people
from db.queries.consents import withdraw
from db.queries.guardianships import remove_guardianship
from db.queues.outbox import Outgoing, add_outgoing, count_open
from db.tables import audit, invitation, person, reminder, submission
from db.types import new_id
from mentoring.consent import Purpose
from mentoring.people import AgeBand, Basis, Draft, Person, Role
from services.drafts import MINORS_WAIT, PASSERS_BY_STAY, forget_passers_by
from services.invitations import guardian_link, guardian_personal_link, personal_link
from tests.db.examples import NOW
from tests.services.acting import Acting, form_of, mentor_form

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


async def test_who_has_a_role_is_not_forgotten(acting: Acting) -> None:
    staying = set(Role) - {Role.GUARDIAN}
    there = [await acting.somebody(n, role, name="Айсен") for n, role in enumerate(sorted(staying))]
    async with acting.by(now=LONG_AFTER) as act:
        assert await forget_passers_by(act) == 0
        assert await people.list_people(act.session, acting.school.id) == there


@pytest.mark.parametrize("withdrawn", [False, True])
async def test_who_ever_consented_is_not_forgotten(acting: Acting, *, withdrawn: bool) -> None:
    somebody = await acting.somebody(7)
    await acting.agrees(somebody, Purpose.MENTOR)
    async with acting.by(7) as act:
        if withdrawn:
            await withdraw(act.session, somebody.id, Purpose.MENTOR, NOW)
    async with acting.by(now=LONG_AFTER) as act:
        assert await forget_passers_by(act) == 0
        assert (await people.get_person(act.session, somebody.id)).telegram_id == 7


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


SOON = Draft(NOW + MINORS_WAIT, Basis.OWN_LINK)
OVER = NOW + MINORS_WAIT + MOMENT


async def child(acting: Acting, account: int | None, *guardians: Person) -> Person:
    """A child who waits, with all that may hang on it."""
    facts = {"name": "Кирилл", "age_band": AgeBand.CHILD, "wish": Role.MENTEE, "draft": SOON}
    made = await acting.somebody(account, **facts)
    for guardian in guardians:
        await acting.guards(guardian, made)
    form = form_of("child", "first_name")
    await acting.sent(made, form, await acting.install(form), NOW)
    async with acting.by(account) as act:
        await guardian_link(act, made)
        await personal_link(act, made)
    return made


@pytest.mark.parametrize(("after", "gone"), [(MINORS_WAIT, 0), (MINORS_WAIT + MOMENT, 1)])
async def test_a_minor_for_whom_nobody_agreed_is_forgotten_when_the_time_is_up(
    acting: Acting, after: timedelta, gone: int
) -> None:
    waiting = await child(acting, 7)
    async with acting.by(now=NOW + after) as act:
        assert await forget_passers_by(act) == gone
    assert await acting.is_there(waiting) is not bool(gone)
    async with acting.by() as act:
        for table in (person, submission, invitation, reminder, audit):
            there = await act.session.scalar(select(func.count()).select_from(table))
            assert there == 0 if gone else table is audit or there > 0


async def test_who_opened_the_link_of_a_forgotten_child_goes_as_a_passer_by(
    acting: Acting,
) -> None:
    waiting = await child(acting, 7)
    async with acting.by() as act:
        link = await guardian_link(act, waiting)
    mother = await acting.opens(8, link.token)
    async with acting.by(now=OVER) as act:
        assert await forget_passers_by(act) == 2
    assert not await acting.is_there(waiting)
    assert not await acting.is_there(mother)


@pytest.mark.parametrize("why", ["child", "consent", "role"])
async def test_a_guardian_who_has_to_do_with_somebody_else_stays(acting: Acting, why: str) -> None:
    roles = (Role.GUARDIAN, Role.TEACHER) if why == "role" else (Role.GUARDIAN,)
    mother = await acting.somebody(8, *roles)
    waiting = await child(acting, 7, mother)
    if why != "role":
        other = await acting.somebody(9, Role.MENTEE, name="Анна", age_band=AgeBand.CHILD)
        await acting.guards(mother, other)
        if why == "consent":
            await acting.agrees(mother, Purpose.MENTEE, other)
            async with acting.by() as act:
                await remove_guardianship(act.session, other.id, mother.id)
    async with acting.by(now=LONG_AFTER) as act:
        assert await forget_passers_by(act) == 1
    assert await acting.is_there(mother)
    assert not await acting.is_there(waiting)


async def test_of_many_drafts_whose_time_is_up_all_go_at_once(acting: Acting) -> None:
    """Each points at the others: brothers and sisters, their guardians, who named them."""
    teacher = await acting.somebody(5, Role.CLASS_TEACHER)
    listed = Draft(NOW + MINORS_WAIT, Basis.IMPORT, teacher.id)
    guardians = [await acting.somebody(None, name=f"Родитель {n}", draft=listed) for n in (1, 2)]
    children = [await child(acting, None, *guardians) for _ in range(3)]
    for one in children:
        async with acting.by() as act:
            for guardian in guardians:
                await guardian_personal_link(act, guardian, one)
    async with acting.by(now=OVER) as act:
        assert await forget_passers_by(act) == 5
    async with acting.by() as act:
        assert await people.list_people(act.session, acting.school.id) == [teacher]
