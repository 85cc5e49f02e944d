"""The way in, as the database knows it: what is kept of whom until when."""

from dataclasses import replace

import pytest

from db.queries.people import get_person
from mentoring.consent import Purpose
from mentoring.people import AgeBand, Basis, Draft, Person, Role
from mentoring.way import OWN_REQUESTS, Next
from services import ways
from services.drafts import MINORS_WAIT
from tests.db.examples import NOW, small_form
from tests.services.acting import Acting

SOON = Draft(NOW + MINORS_WAIT, Basis.OWN_LINK)


async def step_of(acting: Acting, person: Person) -> Next:
    async with acting.by() as act:
        return await ways.next_of(act, await get_person(act.session, person.id))


async def test_a_grown_up_goes_from_the_wish_to_the_questionnaire(acting: Acting) -> None:
    await acting.install(small_form("mentor"))
    await acting.somebody(7)
    steps = []
    async with acting.by(7) as act:
        steps.append(await ways.next_of(act))
        await ways.choose_wish(act, Role.MENTOR)
        steps.append(await ways.next_of(act))
        await ways.choose_age(act, AgeBand.GROWN)
        steps.append(await ways.next_of(act))
        assert act.person.draft is None
    await acting.agrees(act.person, Purpose.MENTOR)
    async with acting.by(7) as act:
        steps.append(await ways.next_of(act))
        assert (await ways.open_questionnaire(act)).filling.form.code == "mentor"
    assert steps == [Next.WISH, Next.AGE, Next.OWN_CONSENT, Next.QUESTIONNAIRE]


@pytest.mark.parametrize("band", [AgeBand.CHILD, AgeBand.TEEN])
async def test_of_a_minor_the_band_is_kept_and_goes_after_a_fortnight(
    acting: Acting, band: AgeBand
) -> None:
    person = await acting.somebody(7, wish=Role.MENTEE)
    async with acting.by(7) as act:
        await ways.choose_age(act, band)
    assert await acting.now_is(person) == replace(person, age_band=band, draft=SOON)
    async with acting.by(7) as act:
        await ways.correct_age(act)
    assert await acting.now_is(person) == replace(person, draft=SOON)


async def test_whose_birth_is_known_cannot_choose_another_age(acting: Acting) -> None:
    born = NOW.date().replace(year=2014)
    person = await acting.somebody(
        7, wish=Role.MENTEE, birth_on=born, birth_year=2014, age_band=AgeBand.CHILD, draft=SOON
    )
    async with acting.by(7) as act:
        await ways.choose_age(act, AgeBand.GROWN)
        await ways.correct_age(act)
    assert await acting.now_is(person) == replace(person, draft=SOON)


async def test_without_an_age_no_questionnaire_is_opened(acting: Acting) -> None:
    await acting.somebody(7, wish=Role.MENTEE)
    async with acting.by(7) as act:
        with pytest.raises(LookupError):
            await ways.open_questionnaire(act)


async def test_somebody_without_a_wish_has_nothing_to_consent_to(acting: Acting) -> None:
    person = await acting.somebody(7)
    with pytest.raises(LookupError):
        ways.purpose_of(person)
    assert ways.purpose_of(replace(person, wish=Role.MENTOR)) is Purpose.MENTOR
    assert ways.purpose_of(replace(person, wish=Role.MENTEE)) is Purpose.MENTEE


@pytest.mark.parametrize(
    ("band", "givers", "step"),
    [
        (AgeBand.CHILD, "", Next.GUARDIAN),
        (AgeBand.CHILD, "g", Next.QUESTIONNAIRE),
        (AgeBand.TEEN, "", Next.OWN_CONSENT),
        (AgeBand.TEEN, "c", Next.GUARDIAN),
        (AgeBand.TEEN, "g", Next.OWN_CONSENT),
        (AgeBand.TEEN, "gc", Next.QUESTIONNAIRE),
        (AgeBand.TEEN, "cg", Next.QUESTIONNAIRE),
    ],
)
async def test_a_minor_waits_until_everybody_has_agreed_and_is_a_draft_so_long(
    acting: Acting, band: AgeBand, givers: str, step: Next
) -> None:
    for code in OWN_REQUESTS:
        await acting.install(small_form(code))
    facts = {"name": "Кирилл", "wish": Role.MENTEE, "age_band": band, "draft": SOON}
    child = await acting.somebody(7, **facts)
    guardian = await acting.somebody(8, Role.GUARDIAN)
    await acting.guards(guardian, child)
    for giver in givers:
        of = {"g": (guardian, child), "c": (child, None)}[giver]
        await acting.agrees(of[0], Purpose.MENTEE, of[1])
    assert await step_of(acting, child) is step
    there = await acting.now_is(child)
    assert (there.draft is None) is (step is Next.QUESTIONNAIRE)
