"""What a sent questionnaire leads to, and what of a minor is kept."""

from dataclasses import replace

import pytest

from db.queries.audit import list_of_actor
from db.queries.consents import list_consents
from db.queries.forms import Forms
from db.queries.submissions import list_of_person
from mentoring.consent import Purpose
from mentoring.notices import MentorApplied
from mentoring.people import Role
from services.act import Ending
from services.consents import agree, wording
from services.contacts import find_curator
from services.invitations import invite_mentors
from services.outcomes import OUTCOMES, curator_introduced, mentor_applied, mentor_is_adult
from tests.services.acting import Acting, born, mentor_form, told


async def test_who_applied_has_a_name_and_the_role_and_every_curator_the_card(
    acting: Acting,
) -> None:
    curators = [await acting.somebody(n, Role.CURATOR) for n in (1, 2)]
    async with acting.by() as act:
        link = await invite_mentors(act, acting.school, "Завод")
    person = await acting.somebody(7, invitation_id=link.id)
    answers = {"full_name": "Айсен Петров", "phone": "+79140000001"}
    version = await acting.install(mentor_form())
    filling = await acting.fills(person, mentor_form(), version, **answers)
    async with acting.by(7) as act:
        await mentor_applied(act, filling)
        assert act.person.name == "Айсен Петров"
        assert act.person.phone == "+79140000001"
        assert act.person.roles == {Role.MENTOR}
    cards = told(act, MentorApplied)
    assert [recipient.id for recipient, _ in cards] == [each.id for each in curators]
    assert {card.source for _, card in cards} == {"Завод"}
    async with acting.by(7) as act:
        assert act.person.is_a(Role.MENTOR), "as it is read afresh"


@pytest.mark.parametrize(("years", "ending"), [(17, Ending.MINOR), (18, None), (40, None)])
async def test_of_a_minor_nothing_is_kept_but_that_they_are_one(
    acting: Acting, years: int, ending: Ending | None
) -> None:
    async with acting.by() as act:
        link = await invite_mentors(act, acting.school, "Завод")
    person = await acting.somebody(7, invitation_id=link.id)
    version = await acting.install(mentor_form())
    async with acting.by(7) as act:
        words = await wording(act, Purpose.MENTOR)
        await agree(act, Purpose.MENTOR, words.digest)
        birth = born(years, act.context().today)
    filling = await acting.fills(
        person, mentor_form(), version, full_name="Айсен", birth_date=birth
    )
    async with acting.by(7) as act:
        assert await mentor_is_adult(act, filling, "birth_date") == ending
    async with acting.by(7) as act:
        kept = await list_of_person(act.session, person.id, Forms())
        consents = await list_consents(act.session, person.id)
        events = await list_of_actor(act.session, person.id)
        assert act.person == replace(
            person, minor=ending is not None, invitation_id=None if ending else link.id
        )
    assert (len(kept), len(consents), len(events)) == ((0, 0, 0) if ending else (1, 1, 1))


async def test_only_the_answer_to_the_date_of_birth_is_asked_for_the_age(acting: Acting) -> None:
    person = await acting.somebody(7)
    version = await acting.install(mentor_form())
    filling = await acting.fills(person, mentor_form(), version, birth_date="2020-01-01")
    async with acting.by(7) as act:
        assert await mentor_is_adult(act, filling, "topic") is None
        assert await mentor_is_adult(act, filling, "birth_date") is Ending.MINOR


async def test_a_curator_who_applies_goes_by_the_name_that_is_known_already(
    acting: Acting,
) -> None:
    person = await acting.somebody(1, Role.CURATOR, name="Мария Ивановна", contact="@maria")
    version = await acting.install(mentor_form())
    filling = await acting.fills(person, mentor_form(), version, full_name="М. И.", phone="+7 914")
    async with acting.by(1) as act:
        await mentor_applied(act, filling)
    async with acting.by(1) as act:
        assert (act.person.name, act.person.phone) == ("Мария Ивановна", "+7 914")


async def test_without_a_date_of_birth_nobody_is_taken_for_a_minor(acting: Acting) -> None:
    person = await acting.somebody(7)
    filling = await acting.fills(person, mentor_form(), await acting.install(mentor_form()))
    async with acting.by(7) as act:
        assert await mentor_is_adult(act, filling, "birth_date") is None


async def test_participants_are_told_the_first_curator_with_a_name_and_a_contact(
    acting: Acting,
) -> None:
    await acting.somebody(8, Role.CURATOR, name="Пётр")
    for number, name in ((1, None), (2, "Мария"), (3, "Иван")):
        await acting.somebody(number, Role.CURATOR, name=name, contact=f"@{number}")
    async with acting.by(7) as act:
        found = await find_curator(act)
    assert (found.name, found.contact) == ("Мария", "@2")


async def test_a_curator_introduces_themselves(acting: Acting) -> None:
    curator = await acting.somebody(1, Role.CURATOR)
    filling = await acting.fills(
        curator, mentor_form(), await acting.install(mentor_form()), full_name="Мария"
    )
    async with acting.by(1) as act:
        await curator_introduced(act, filling)
    async with acting.by(1) as act:
        assert act.person == replace(curator, name="Мария")


def test_every_form_that_leads_to_something_is_one_that_ships() -> None:
    assert set(OUTCOMES) == {"mentor", "curator"}
