"""The curator's list: everybody of this school, as they stand, found by whatever is remembered."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import event

from db.queries import people as stored
from db.queries.institutions import add_institution
from db.queries.partners import add_partner
from db.types import new_id
from mentoring.consent import Purpose
from mentoring.partners import Partner
from mentoring.people import AgeBand, Basis, Draft, Person, Role
from mentoring.search import Wanted
from mentoring.standing import State
from services.people import PAGE, Page, PersonGone, get_person, list_options, list_page, stand
from tests.db.examples import NOW, chosen, known, person_of
from tests.services.acting import Acting, form_of, mentor_form

MENTORS = Wanted(Role.MENTOR)
EVERYBODY = Wanted()


@pytest.fixture(autouse=True)
async def curator(acting: Acting) -> None:
    await acting.somebody(1, Role.CURATOR, name="Мария Ивановна")


async def applied(acting: Acting, *names: str) -> list[Person]:
    version = await acting.install(mentor_form())
    found = []
    for number, name in enumerate(names):
        values: dict[str, Any] = {"wish": Role.MENTOR, "age_band": AgeBand.GROWN}
        person = await acting.somebody(100 + number, Role.MENTOR, name=name, **values)
        await acting.sent(person, mentor_form(), version, NOW + timedelta(minutes=number))
        found.append(person)
    return found


async def page(acting: Acting, wanted: Wanted = EVERYBODY, number: int = 0) -> Page:
    async with acting.by(1) as act:
        return await list_page(act, wanted, number)


async def names(acting: Acting, wanted: Wanted = EVERYBODY) -> list[str | None]:
    return [each.person.name for each in (await page(acting, wanted)).lines]


async def test_who_sent_last_comes_first(acting: Acting) -> None:
    await applied(acting, "Семён", "Сардана")
    await acting.somebody(7, name="Начал", wish=Role.MENTOR, age_band=AgeBand.GROWN)
    assert await names(acting, MENTORS) == ["Сардана", "Семён", "Начал"]
    assert await names(acting) == ["Сардана", "Семён", "Начал", "Мария Ивановна"]


async def test_whoever_only_opened_a_link_or_was_merged_is_not_listed(acting: Acting) -> None:
    await acting.somebody(7)
    kept = await acting.somebody(8, name="Кирилл")
    await acting.somebody(None, name="Кирилл", merged_into_id=kept.id)
    assert (await page(acting, Wanted(text="кирилл"))).total == 1
    assert (await page(acting)).total == 2


async def test_every_state_is_found_by_its_filter(acting: Acting) -> None:
    (mentor,) = await applied(acting, "Отправил")
    mentee = {"wish": Role.MENTEE, "age_band": AgeBand.CHILD}
    child = await acting.somebody(7, name="Ждёт родителей", **mentee)
    mother = await acting.somebody(8, Role.GUARDIAN, name="Мама")
    await acting.guards(mother, child)
    soon = Draft(NOW + timedelta(days=2), Basis.REFERRAL)
    await acting.somebody(None, name="Черновик", draft=soon, **mentee)
    await acting.somebody(9, name="Взрослый", wish=Role.MENTEE, age_band=AgeBand.GROWN)
    states = {
        state: await names(acting, Wanted(state=state))
        for state in (State.GUARDIAN, State.OWN_CONSENT, State.UNREAD, State.EXPIRING)
    }
    assert states == {
        State.GUARDIAN: ["Черновик", "Ждёт родителей"],
        State.OWN_CONSENT: ["Взрослый"],
        State.UNREAD: ["Отправил"],
        State.EXPIRING: ["Черновик"],
    }
    await acting.install(form_of("request_child", "goal"))
    await acting.agrees(mother, Purpose.MENTEE, child)
    assert await names(acting, Wanted(state=State.FILLING)) == ["Ждёт родителей"]
    async with acting.by(1) as act:
        await chosen(act.session, mentor)
    assert await names(acting, Wanted(state=State.APPROVED)) == ["Отправил"]


async def test_a_list_can_be_narrowed_by_what_there_is(acting: Acting) -> None:
    factory = Partner(new_id(), acting.school.id, "Завод", "employer")
    async with acting.by(1) as act:
        await add_partner(act.session, factory, NOW)
        await add_partner(
            act.session, Partner(new_id(), acting.school.id, "Никого", "employer"), NOW
        )
    (mentor,) = await applied(acting, "Айсен")
    async with acting.by(1) as act:
        await stored.change(act.session, replace(mentor, partner_id=factory.id))
    await acting.somebody(7, name="Кирилл", wish=Role.MENTEE, class_name="7 «Б»")
    await acting.somebody(8, name="Айта", wish=Role.MENTEE, class_name="7-б")
    async with acting.by(1) as act:
        options = await list_options(act, EVERYBODY)
        of_mentees = await list_options(act, Wanted(Role.MENTEE))
    assert options.roles == {Role.CURATOR: 1, Role.MENTOR: 1, Role.MENTEE: 2}
    assert [(each.name, count) for each, count in options.partners] == [("Завод", 1)]
    assert [(each.key, each.people) for each in options.classes] == [("7б", 2)]
    assert of_mentees.partners == ()
    assert await names(acting, Wanted(partner_id=factory.id)) == ["Айсен"]


async def test_pages_hold_what_a_phone_shows_and_never_end_nowhere(acting: Acting) -> None:
    for number in range(PAGE + 1):
        await acting.somebody(100 + number, name=f"Имя {number}", wish=Role.MENTEE)
    mentees = Wanted(Role.MENTEE)
    first, last, beyond, before = [await page(acting, mentees, n) for n in (0, 1, 99, -5)]
    assert (first.total, first.pages, len(first.lines)) == (PAGE + 1, 2, PAGE)
    assert len(last.lines) == 1
    assert (beyond, before) == (last, first)


async def test_a_list_of_nobody_is_one_empty_page(acting: Acting) -> None:
    found = await page(acting, MENTORS)
    assert (found.pages, found.total, found.lines) == (1, 0, ())


async def test_a_school_of_any_size_is_read_by_a_few_queries(acting: Acting) -> None:
    await applied(acting, "Семён", "Сардана", "Айсен")
    statements: list[str] = []

    def count(*args: Any) -> None:
        statements.append(args[2])

    async with acting.by(1) as act:
        engine = acting.database.engine.sync_engine
        event.listen(engine, "before_cursor_execute", count)
        await stand(act)
        event.remove(engine, "before_cursor_execute", count)
    assert len(statements) == 6


async def test_a_person_of_another_school_or_merged_does_not_exist(acting: Acting) -> None:
    kept = await acting.somebody(8, name="Кирилл")
    merged = await acting.somebody(None, name="Кирилл", merged_into_id=kept.id)
    async with acting.by() as act:
        other = await add_institution(act.session, "Школа № 6", "г. Якутск", NOW)
        stranger = await known(act.session, other, 55)
    gone: Sequence[Person] = (merged, stranger, person_of(acting.school))
    async with acting.by(1) as act:
        for person in gone:
            with pytest.raises(PersonGone):
                await get_person(act, person.id)
        assert (await get_person(act, kept.id)).name == "Кирилл"
        assert stranger.id not in {each.person.id for each in await stand(act)}
