"""The way in: what comes next, for every combination of wish, age, roles and consents."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.types import new_id
from mentoring.consent import NEEDED, Consent, Giver, Purpose
from mentoring.people import STAFF, AgeBand, Person, Role, band_of
from mentoring.way import (
    OFFERS,
    OWN_REQUESTS,
    REQUESTS,
    Next,
    forms_of,
    next_step,
    own_giver,
    questionnaire,
)

TODAY = date(2026, 11, 23)
NOW = datetime(2026, 11, 23, 5, 0, tzinfo=UTC)
ME, GUARDIAN, SECOND = new_id(), new_id(), new_id()
MINORS = (AgeBand.CHILD, AgeBand.TEEN)

CONSENTS = st.lists(
    st.builds(
        lambda purpose, giver, withdrawn: consent(purpose, giver, withdrawn=withdrawn),
        st.sampled_from(Purpose),
        st.sampled_from([ME, GUARDIAN, SECOND]),
        st.booleans(),
    ),
    max_size=6,
)
PEOPLE = st.builds(
    lambda **facts: Person(ME, new_id(), 1, "ru", **facts),
    name=st.sampled_from([None, "Кирилл"]),
    wish=st.sampled_from([None, Role.MENTEE, Role.MENTOR]),
    age_band=st.sampled_from([None, *AgeBand]),
    birth_on=st.none() | st.dates(date(1940, 1, 1), TODAY),
    roles=st.frozensets(st.sampled_from(Role), max_size=3),
)


def consent(purpose: Purpose, giver: object, *, withdrawn: bool = False) -> Consent:
    return Consent(
        id=new_id(),
        purpose=purpose,
        subject_id=ME,
        given_by_id=giver,  # type: ignore[arg-type]  # one of the ids above
        language="ru",
        text_version="",
        text_hash="",
        account=1,
        given_at=NOW,
        withdrawn_at=NOW if withdrawn else None,
    )


def agreed(given: list[Consent], purpose: Purpose) -> set[Giver]:
    """Who has agreed, told in other words than the rule's own."""
    holding = {c.given_by_id for c in given if c.purpose is purpose and c.withdrawn_at is None}
    own = {Giver.TEEN, Giver.GROWN} if ME in holding else set()
    return own | ({Giver.GUARDIAN} if holding - {ME} else set())


@given(PEOPLE, CONSENTS)
def test_nobody_is_asked_anything_before_everybody_has_agreed_who_must(
    person: Person, given: list[Consent]
) -> None:
    if next_step(person, given, TODAY) is not Next.QUESTIONNAIRE:
        return
    assert person.wish is not None
    works_here = not person.roles.isdisjoint(STAFF)
    told = band_of(person.birth_on, TODAY) if person.birth_on else person.age_band
    band = told or (AgeBand.GROWN if works_here else None)
    assert band is not None
    assert set(NEEDED[band]) <= agreed(given, Purpose(person.wish.value))


def every() -> Iterator[tuple[Person, list[Consent]]]:
    """Every combination there is; the day of birth told or not."""
    births = {AgeBand.CHILD: 10, AgeBand.TEEN: 15, AgeBand.GROWN: 30}
    consents = [(p, g) for p in (Purpose.MENTEE, Purpose.MENTOR) for g in (ME, GUARDIAN)]
    for wish, band, told, name, role in product(
        (None, Role.MENTEE, Role.MENTOR),
        (None, *AgeBand),
        (False, True),
        (None, "Кирилл"),
        (None, *Role),
    ):
        birth = TODAY - timedelta(days=366 * births[band]) if told and band else None
        roles = frozenset({role}) if role else frozenset()
        facts = {"wish": wish, "age_band": band, "birth_on": birth, "name": name, "roles": roles}
        person = Person(ME, new_id(), 1, "ru", **facts)
        for kept in product((False, True), repeat=len(consents)):
            pairs = zip(consents, kept, strict=True)
            yield person, [consent(*facts) for facts, there in pairs if there]


def test_of_all_combinations_no_minor_gets_through_and_nobody_is_left_without_a_step() -> None:
    seen = set()
    for person, consents in every():
        step = next_step(person, consents, TODAY)
        seen.add(step)
        works_here = not person.roles.isdisjoint(STAFF)
        if person.wish and step is Next.QUESTIONNAIRE and not works_here:
            assert person.age_band is not None
            needed = set(NEEDED[person.age_band])
            assert needed <= agreed(consents, Purpose(person.wish.value))
        if step is Next.GUARDIAN:
            assert person.age_band in MINORS
            assert person.name, "the guardian is told for whom they are asked"
        if step in {Next.FIRST_NAME, Next.OWN_CONSENT, Next.AGE}:
            assert not person.is_a(*([person.wish] if person.wish else []))
    assert seen == set(Next)


@pytest.mark.parametrize(
    ("facts", "givers", "step"),
    [
        ({"wish": None}, (), Next.WISH),
        ({}, (), Next.AGE),
        ({"age_band": AgeBand.CHILD}, (), Next.FIRST_NAME),
        ({"age_band": AgeBand.CHILD, "name": "Кирилл"}, (), Next.GUARDIAN),
        ({"age_band": AgeBand.CHILD, "name": "Кирилл"}, (ME,), Next.GUARDIAN),
        ({"age_band": AgeBand.CHILD}, (GUARDIAN,), Next.QUESTIONNAIRE),
        ({"age_band": AgeBand.TEEN}, (), Next.OWN_CONSENT),
        ({"age_band": AgeBand.TEEN}, (ME,), Next.FIRST_NAME),
        ({"age_band": AgeBand.TEEN, "name": "Айта"}, (ME,), Next.GUARDIAN),
        ({"age_band": AgeBand.TEEN}, (GUARDIAN,), Next.OWN_CONSENT),
        ({"age_band": AgeBand.TEEN}, (ME, SECOND), Next.QUESTIONNAIRE),
        ({"age_band": AgeBand.GROWN}, (), Next.OWN_CONSENT),
        ({"age_band": AgeBand.GROWN}, (ME,), Next.QUESTIONNAIRE),
        ({"age_band": AgeBand.GROWN}, (GUARDIAN,), Next.OWN_CONSENT),
        ({"roles": frozenset({Role.TEACHER})}, (), Next.OWN_CONSENT),
        ({"roles": frozenset({Role.TEACHER})}, (ME,), Next.QUESTIONNAIRE),
        ({"roles": frozenset({Role.MENTEE})}, (), Next.DONE),
        ({"roles": frozenset({Role.MENTOR}), "age_band": AgeBand.CHILD}, (), Next.FIRST_NAME),
    ],
)
def test_the_steps_come_in_this_order(
    facts: dict[str, object], givers: tuple[object, ...], step: Next
) -> None:
    person = Person(ME, new_id(), 1, "ru", **{"wish": Role.MENTEE, **facts})  # type: ignore[arg-type]
    given = [consent(Purpose.MENTEE, giver) for giver in givers]
    assert next_step(person, given, TODAY) is step


@given(PEOPLE, CONSENTS)
def test_a_consent_more_never_takes_anybody_further_from_the_questionnaire(
    person: Person, given: list[Consent]
) -> None:
    if next_step(person, given, TODAY) is not Next.QUESTIONNAIRE:
        return
    more = [*given, consent(Purpose.MENTEE, SECOND), consent(Purpose.PUBLICATION, ME)]
    assert next_step(person, more, TODAY) is Next.QUESTIONNAIRE


@given(st.sampled_from(AgeBand), st.sampled_from([Role.MENTEE, Role.MENTOR]), st.booleans())
def test_everybody_has_a_form_of_their_own_way(band: AgeBand, wish: Role, works: bool) -> None:  # noqa: FBT001 - drawn
    roles = frozenset({Role.CLASS_TEACHER}) if works else frozenset()
    person = Person(ME, new_id(), 1, "ru", wish=wish, roles=roles)
    code = questionnaire(person, band)
    assert code in (OFFERS if wish is Role.MENTOR else OWN_REQUESTS)
    assert (code.endswith("_teacher")) is (works and band is AgeBand.GROWN)
    assert code in forms_of(Purpose(wish.value)), "it goes with the consent"
    assert own_giver(band) is (Giver.GROWN if band is AgeBand.GROWN else Giver.TEEN)


def test_a_request_about_a_child_goes_with_the_childs_consent() -> None:
    assert set(OWN_REQUESTS) < set(REQUESTS) == set(forms_of(Purpose.MENTEE))
    assert forms_of(Purpose.PUBLICATION) == ()
    assert set(forms_of(Purpose.MENTOR)) == set(OFFERS)


@given(PEOPLE, CONSENTS)
def test_who_turns_18_needs_nobody_elses_consent_any_more(
    person: Person, given: list[Consent]
) -> None:
    grown = replace(person, birth_on=date(2008, 11, 23), wish=Role.MENTEE, roles=frozenset())
    with_own = [*given, consent(Purpose.MENTEE, ME)]
    assert next_step(grown, with_own, TODAY) is Next.QUESTIONNAIRE
    day_before = TODAY - timedelta(days=1)
    alone = [consent(Purpose.MENTEE, ME)]
    assert next_step(grown, alone, day_before) in {Next.GUARDIAN, Next.FIRST_NAME}
