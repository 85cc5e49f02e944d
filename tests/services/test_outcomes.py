"""What a sent questionnaire leads to where it is about who sent it."""

from dataclasses import replace
from pathlib import Path

import pytest

import texts
from mentoring.people import AgeBand, Role
from services.act import Outcome
from services.contacts import find_curator
from services.outcomes import OUTCOMES, child_introduced, curator_introduced
from tests.services.acting import Acting, form_of, mentor_form
from texts.xlsform import read_form

SHIPPED = Path(texts.__file__).parent / "questionnaires"


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


async def test_of_a_child_the_first_name_is_kept_and_nothing_else(acting: Acting) -> None:
    child = await acting.somebody(7, age_band=AgeBand.CHILD, wish=Role.MENTEE)
    form = form_of("child", "first_name")
    filling = await acting.fills(child, form, await acting.install(form), first_name="Кирилл")
    async with acting.by(7) as act:
        await child_introduced(act, filling)
    assert await acting.now_is(child) == replace(child, name="Кирилл")


def test_every_form_that_leads_to_something_is_one_that_ships() -> None:
    assert set(OUTCOMES) <= {file.stem for file in SHIPPED.glob("*.md")}
    assert all(isinstance(each, Outcome) for each in OUTCOMES.values())


READ = {
    "child": {"first_name"},
    "curator": {"full_name", "contact"},
    "guardian": {"full_name", "relation", "phone"},
    "link_partner": {"partner_name", "partner_kind"},
    "mentor": {"full_name", "birth_date", "phone"},
    "mentor_student": {"full_name", "birth_date"},
    "partner": {"full_name", "contact"},
    "referral": {"full_name", "class_name", "age_band"},
    "request_child": {"full_name"},
    "request_student": {"full_name", "birth_date"},
    "request_guardian": {"full_name", "birth_date"},
    "staff": {"full_name", "contact"},
}


@pytest.mark.parametrize("code", READ)
def test_a_form_asks_what_the_program_reads_of_it(code: str) -> None:
    form = read_form(SHIPPED / f"{code}.md")
    assert READ[code] <= {question.name for question in form.questions}
    if code == "referral":
        choices = next(each for each in form.questions if each.name == "age_band").choices
        assert {choice.name for choice in choices} == set(AgeBand)
