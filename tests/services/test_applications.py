"""Offers and requests: what happens when they are sent, and what of a minor is kept."""

from dataclasses import replace

import pytest

from db.queries.audit import list_of_actor
from db.queries.consents import list_consents
from db.queries.forms import Forms
from db.queries.people import get_person
from db.queries.submissions import list_about, list_of_person
from mentoring.consent import Purpose
from mentoring.notices import Applied
from mentoring.people import AgeBand, Basis, Draft, Person, Role
from mentoring.questionnaire.form import Form
from mentoring.questionnaire.run import Typed
from mentoring.way import Next
from services import guardians, surveys, ways
from services.act import Ending
from services.applications import age_fits, child_fits, offered, requested, requested_for
from services.drafts import MINORS_WAIT
from services.invitations import public_link
from tests.db.examples import NOW
from tests.services.acting import Acting, born, form_of, mentor_form, told

MENTEE = Purpose.MENTEE
SOON = Draft(NOW + MINORS_WAIT, Basis.OWN_LINK)


async def test_who_applied_has_a_name_and_the_role_and_every_curator_the_card(
    acting: Acting,
) -> None:
    curators = [await acting.somebody(n, Role.CURATOR) for n in (1, 2)]
    async with acting.by() as act:
        link = await public_link(act, acting.school, Role.MENTOR, "Завод")
    person = await acting.somebody(7, invitation_id=link.id)
    answers = {"full_name": "Айсен Петров", "phone": "+79140000001"}
    version = await acting.install(mentor_form())
    filling = await acting.fills(person, mentor_form(), version, **answers)
    async with acting.by(7) as act:
        await offered(act, filling)
        assert act.person.name == "Айсен Петров"
        assert act.person.phone == "+79140000001"
        assert act.person.roles == {Role.MENTOR}
    cards = told(act, Applied)
    assert [recipient.id for recipient, _ in cards] == [each.id for each in curators]
    assert {card.source for _, card in cards} == {"Завод"}
    async with acting.by(7) as act:
        assert act.person.is_a(Role.MENTOR), "as it is read afresh"


async def test_who_asks_for_a_mentor_is_a_mentee_then(acting: Acting) -> None:
    person = await acting.somebody(7, name="Кирилл", wish=Role.MENTEE, age_band=AgeBand.CHILD)
    form = form_of("request_child", "full_name", "class_name", "birth_date")
    answers = {"full_name": "Николаев Кирилл", "class_name": "6 А", "birth_date": "2014-03-09"}
    filling = await acting.fills(person, form, await acting.install(form), **answers)
    async with acting.by(7) as act:
        await requested(act, filling)
        assert await ways.next_of(act) is Next.DONE
    asks = await acting.now_is(person)
    assert (asks.name, asks.class_name, asks.birth_year) == ("Николаев Кирилл", "6 А", 2014)
    assert asks.roles == {Role.MENTEE}


async def test_a_request_for_another_is_entered_on_that_other(acting: Acting) -> None:
    curator = await acting.somebody(1, Role.CURATOR)
    mother = await acting.somebody(8, Role.GUARDIAN, name="Николаева Мария")
    child = await acting.somebody(None, wish=Role.MENTEE, age_band=AgeBand.CHILD)
    form = form_of("request_guardian", "full_name", "class_name")
    version = await acting.install(form)
    begun = await acting.fills(mother, form, version, full_name="Николаев Кирилл")
    async with acting.by(8) as act:
        await requested_for(act, replace(begun, subject_id=child.id))
        assert act.person == mother
    ((to, card),) = told(act, Applied)
    assert (to, card.person.id) == (curator, child.id)
    asks = await acting.now_is(child)
    assert (asks.name, asks.roles, asks.class_name) == (
        "Николаев Кирилл",
        frozenset({Role.MENTEE}),
        None,
    )


async def test_a_curator_who_applies_goes_by_the_name_that_is_known_already(
    acting: Acting,
) -> None:
    person = await acting.somebody(1, Role.CURATOR, name="Мария Ивановна", contact="@maria")
    version = await acting.install(mentor_form())
    filling = await acting.fills(person, mentor_form(), version, full_name="М. И.", phone="+7 914")
    async with acting.by(1) as act:
        await offered(act, filling)
    async with acting.by(1) as act:
        assert (act.person.name, act.person.phone) == ("Мария Ивановна", "+7 914")


async def test_what_a_form_does_not_ask_stays_as_it_was(acting: Acting) -> None:
    facts = {"name": "Айсен", "phone": "+7914", "class_name": "2 курс", "birth_year": 2000}
    person = await acting.somebody(7, **facts)
    filling = await acting.fills(person, mentor_form(), await acting.install(mentor_form()))
    async with acting.by(7) as act:
        await offered(act, filling)
    assert await acting.now_is(person) == replace(person, roles=frozenset({Role.MENTOR}))


@pytest.mark.parametrize(
    ("years", "band"), [(13, AgeBand.CHILD), (14, AgeBand.TEEN), (17, AgeBand.TEEN), (18, None)]
)
async def test_of_a_minor_nothing_is_kept_but_the_age_band(
    acting: Acting, years: int, band: AgeBand | None
) -> None:
    async with acting.by() as act:
        link = await public_link(act, acting.school, Role.MENTOR, "Завод")
        birth = born(years, act.context().today)
    person = await acting.somebody(
        7, invitation_id=link.id, wish=Role.MENTOR, age_band=AgeBand.GROWN
    )
    version = await acting.install(mentor_form())
    await acting.agrees(person, Purpose.MENTOR)
    filling = await acting.fills(
        person, mentor_form(), version, full_name="Айсен", birth_date=birth
    )
    async with acting.by(7) as act:
        assert await age_fits(act, filling, "birth_date") == (Ending.WAY if band else None)
    async with acting.by(7) as act:
        kept = await list_of_person(act.session, person.id, Forms())
        consents = await list_consents(act.session, person.id)
        events = await list_of_actor(act.session, person.id)
        draft = SOON if band else None
        assert act.person == replace(person, age_band=band or AgeBand.GROWN, draft=draft)
    assert (len(kept), len(consents), len(events)) == ((0, 0, 0) if band else (1, 1, 1))


async def test_only_the_answer_to_the_date_of_birth_is_asked_for_the_age(acting: Acting) -> None:
    person = await acting.somebody(7, wish=Role.MENTOR, age_band=AgeBand.GROWN)
    version = await acting.install(mentor_form())
    filling = await acting.fills(person, mentor_form(), version, birth_date="2020-01-01")
    async with acting.by(7) as act:
        assert await age_fits(act, filling, "topic") is None
        assert await age_fits(act, filling, "birth_date") is Ending.WAY


async def test_without_a_date_of_birth_nobody_is_taken_for_a_minor(acting: Acting) -> None:
    person = await acting.somebody(7, wish=Role.MENTOR, age_band=AgeBand.GROWN)
    filling = await acting.fills(person, mentor_form(), await acting.install(mentor_form()))
    async with acting.by(7) as act:
        assert await age_fits(act, filling, "birth_date") is None


async def family(acting: Acting, told_band: AgeBand) -> tuple[Person, Person, Form]:
    """A guardian who agreed for a child of this age, as they said."""
    form = form_of("request_guardian", "full_name", "birth_date", "goal")
    await acting.install(form)
    mother = await acting.somebody(8, Role.GUARDIAN, name="Николаева Мария")
    child = await acting.somebody(
        7, name="Кирилл", wish=Role.MENTEE, age_band=told_band, draft=SOON
    )
    for code in ("request_child", "request_student"):
        await acting.install(form_of(code, "full_name", "birth_date", "goal"))
    await acting.guards(mother, child)
    await acting.agrees(mother, MENTEE, child)
    return mother, child, form


@pytest.mark.parametrize(("years", "ending"), [(10, None), (15, Ending.CHILD)])
async def test_a_guardians_answer_may_show_that_the_child_has_a_say_too(
    acting: Acting, years: int, ending: Ending | None
) -> None:
    _, child, _ = await family(acting, AgeBand.CHILD)
    async with acting.by(8) as act:
        await guardians.fill_in_for(act, child.id)
        await surveys.answer(act, None, Typed("Николаев Кирилл"))
        birth = born(years, act.context().today)
        step = await surveys.answer(act, None, Typed(birth))
    assert step.ending is ending
    async with acting.by(8) as act:
        child = await get_person(act.session, child.id)
        wanted = Next.OWN_CONSENT if ending else Next.QUESTIONNAIRE
        assert await ways.next_of(act, child) is wanted
        (begun,) = await list_about(act.session, child.id, ("request_guardian",), act.shared.forms)
        assert begun.submission.answers["birth_date"] == birth, "what was answered is kept"
    await acting.agrees(child, MENTEE)
    async with acting.by(8) as act:
        resumed = await guardians.fill_in_for(act, child.id)
        assert resumed is not None
        assert resumed.filling.id == begun.id


async def test_a_child_who_turns_out_to_be_a_teen_is_asked_as_well(acting: Acting) -> None:
    _, child, _ = await family(acting, AgeBand.CHILD)
    async with acting.by(7) as act:
        await ways.open_questionnaire(act)
        await surveys.answer(act, None, Typed("Николаев Кирилл"))
        step = await surveys.answer(act, None, Typed(born(15, act.context().today)))
        assert step.ending is Ending.WAY
        assert await ways.next_of(act) is Next.OWN_CONSENT
        assert act.filling is None
    async with acting.by(7) as act:
        assert await list_of_person(act.session, child.id, Forms()) == []
        assert len(await list_consents(act.session, child.id)) == 1, "the guardian's still holds"
    await acting.agrees(child, MENTEE)
    async with acting.by(7) as act:
        assert (await ways.open_questionnaire(act)).filling.form.code == "request_student"


async def test_the_same_age_as_was_told_changes_nothing(acting: Acting) -> None:
    mother, child, form = await family(acting, AgeBand.CHILD)
    async with acting.by(8) as act:
        version = (await surveys.begin(act, "request_guardian", child)).filling.version_id
        birth = born(10, act.context().today)
    filling = await acting.fills(mother, form, version, birth_date=birth)
    async with acting.by(8) as act:
        about = replace(filling, subject_id=child.id)
        assert await child_fits(act, about, "birth_date") is None
        assert await child_fits(act, about, "goal") is None
