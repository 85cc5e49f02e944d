"""Whom a message to many goes to, and who never gets one."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any
from uuid import uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentoring.audience import (
    GROUPS,
    SERVICE,
    STATES,
    Addressee,
    Audience,
    Count,
    Reach,
    State,
    attachable,
    belongs,
    classes_of,
    count,
    has_agreed,
    reach,
)
from mentoring.broadcasts import Broadcast
from mentoring.consent import Consent, Purpose
from mentoring.people import AgeBand, Basis, Draft, Person, Role
from texts.phrases import FOLDER

TODAY = date(2026, 11, 23)
NOW = datetime(2026, 11, 23, 5, tzinfo=UTC)
SCHOOL = uuid4()


def somebody(*roles: Role, **more: Any) -> Person:
    facts = {"telegram_id": 7, "language": "ru", "roles": frozenset(roles), **more}
    return Person(id=uuid4(), institution_id=SCHOOL, **facts)


def one(*roles: Role, **more: Any) -> Addressee:
    return Addressee(somebody(*roles, **more))


DRAFT = Draft(NOW + timedelta(days=14), Basis.OWN_LINK)


@pytest.mark.parametrize(
    ("facts", "how"),
    [
        ({}, Reach.REACHED),
        ({"unreachable": True}, Reach.UNREACHABLE),
        ({"only_necessary": True}, Reach.SWITCHED_OFF),
        ({"telegram_id": None}, Reach.NEVER),
        ({"draft": DRAFT}, Reach.NEVER),
        ({"merged_into_id": uuid4()}, Reach.NEVER),
        ({"draft": DRAFT, "unreachable": True}, Reach.NEVER),
    ],
)
def test_who_can_be_written_to(facts: dict[str, Any], how: Reach) -> None:
    assert reach(one(Role.MENTEE, **facts)) is how


def test_a_person_for_whom_a_consent_is_missing_is_never_written_to() -> None:
    assert reach(Addressee(somebody(wish=Role.MENTEE), agreed=False)) is Reach.NEVER


def consent(by_guardian: bool, of: Person) -> Consent:  # noqa: FBT001 - reads best in a table
    giver = uuid4() if by_guardian else of.id
    return Consent(uuid4(), Purpose.MENTEE, of.id, giver, "ru", "1", "f" * 64, 7, NOW)


@pytest.mark.parametrize(
    ("band", "given_by_guardian", "agreed"),
    [
        (None, [], False),
        (AgeBand.GROWN, [], True),
        (AgeBand.CHILD, [], False),
        (AgeBand.CHILD, [True], True),
        (AgeBand.TEEN, [True], False),
        (AgeBand.TEEN, [True, False], True),
    ],
)
def test_of_those_still_on_the_way_a_minor_needs_every_consent_and_an_unknown_age_is_a_no(
    band: AgeBand | None, given_by_guardian: list[bool], *, agreed: bool
) -> None:
    person = somebody(wish=Role.MENTEE, age_band=band)
    assert has_agreed(person, [consent(by, person) for by in given_by_guardian], TODAY) is agreed


def test_a_role_takes_in_who_is_still_on_the_way_to_it_and_nobody_else() -> None:
    mentors = Audience(Role.MENTOR)
    assert belongs(one(Role.MENTOR), mentors)
    assert belongs(one(wish=Role.MENTOR), mentors)
    assert not belongs(one(Role.MENTEE, wish=Role.MENTEE), mentors)
    assert not belongs(one(), mentors)
    assert not belongs(one(), Audience()), "who only looked in is nobody's audience"


def test_a_form_goes_only_to_those_who_take_part_already() -> None:
    for audience in (Audience(), Audience(Role.MENTOR)):
        assert belongs(one(Role.MENTOR), audience, with_form=True)
        assert not belongs(one(wish=Role.MENTOR), audience, with_form=True)


@pytest.mark.parametrize(
    ("addressee", "state"),
    [
        (Addressee(somebody(Role.MENTOR), approved=True), State.APPROVED),
        (Addressee(somebody(Role.MENTOR)), State.NOT_APPROVED),
        (Addressee(somebody(wish=Role.MENTOR)), State.NOT_SENT),
        (Addressee(somebody(Role.MENTEE)), State.SENT),
        (Addressee(somebody(wish=Role.MENTEE)), State.NOT_SENT),
    ],
)
def test_the_states_of_a_role_share_its_people_out(addressee: Addressee, state: State) -> None:
    role = next(iter(addressee.person.roles), addressee.person.wish)
    found = [s for s in STATES[role] if belongs(addressee, Audience(role, s))]
    assert found == [state]


def test_a_class_is_known_however_it_is_written_and_parents_by_their_childrens() -> None:
    parent = Addressee(somebody(Role.GUARDIAN), classes=("7 «Б»", "10а"))
    assert belongs(parent, Audience(Role.GUARDIAN, class_name="7-б"))
    assert belongs(parent, Audience(class_name="10 А"))
    assert not belongs(parent, Audience(class_name="7а"))
    others = [Addressee(somebody(), classes=(name,)) for name in ("10а", "7 «Б»", "7б", "9в", "—")]
    assert classes_of(others) == ("7 «Б»", "9в", "10а")


def test_a_partner_narrows_to_its_own_people() -> None:
    factory = uuid4()
    assert belongs(one(Role.MENTOR, partner_id=factory), Audience(partner_id=factory))
    assert not belongs(one(Role.MENTOR), Audience(partner_id=factory))


def test_who_is_meant_and_not_reached_is_counted_apart() -> None:
    mentor = one(Role.MENTOR)
    everybody = [
        mentor,
        Addressee(replace(mentor.person, unreachable=True)),
        Addressee(replace(mentor.person, only_necessary=True)),
        Addressee(replace(mentor.person, draft=DRAFT)),
        one(Role.TEACHER),
    ]
    assert count(everybody, Audience(Role.MENTOR)) == Count(1, 1, 1)
    assert count(everybody, Audience()) == Count(2, 1, 1)


audiences = st.builds(
    Audience,
    st.sampled_from([None, *GROUPS]),
    st.sampled_from([None, *State]),
    st.none() | st.text(max_size=40),
    st.none() | st.uuids(),
)


@given(audiences)
def test_an_audience_survives_being_written_down(audience: Audience) -> None:
    known = replace(audience, class_name=audience.class_name or None)
    assert Audience.from_dict(known.to_dict()) == known


def test_an_old_button_belongs_to_the_words_the_people_and_the_form_that_it_stood_under() -> None:
    draft = Broadcast(uuid4(), SCHOOL, uuid4(), Audience(Role.MENTOR), NOW, text="Встреча")
    others = (
        replace(draft, text="Встречи не будет"),
        replace(draft, audience=Audience()),
        replace(draft, form_code="before_mentor"),
    )
    assert len({draft.stamp, *(each.stamp for each in others)}) == 4
    assert replace(draft, people=5).stamp == draft.stamp


def test_every_shipped_form_either_has_a_work_of_its_own_or_may_be_sent_round() -> None:
    shipped = {file.stem for file in (FOLDER / "questionnaires").glob("*.md")}
    sent_round = {code for code in shipped if code.startswith(("before_", "after_", "needs_"))}
    assert shipped - SERVICE == sent_round


def test_the_forms_made_for_a_group_come_first_and_forms_with_a_work_of_their_own_never() -> None:
    codes = ["own", "mentor", "after_mentor", "before_mentor", "broadcast"]
    assert attachable(codes, Role.MENTOR) == ("before_mentor", "after_mentor", "own")
    assert attachable(codes, None) == ("after_mentor", "before_mentor", "own")
