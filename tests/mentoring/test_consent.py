"""Whose consent is needed, and whose is missing."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.types import new_id
from mentoring.consent import NEEDED, Consent, Giver, Purpose, missing
from mentoring.people import AgeBand

NOW = datetime(2026, 11, 23, 5, 0, tzinfo=UTC)
ME, MOTHER, FATHER = new_id(), new_id(), new_id()


def consent(purpose: Purpose, by: object, *, withdrawn: bool = False) -> Consent:
    return Consent(
        id=new_id(),
        purpose=purpose,
        subject_id=ME,
        given_by_id=by,  # type: ignore[arg-type]  # one of the ids above
        language="ru",
        text_version="",
        text_hash="",
        account=1,
        given_at=NOW,
        withdrawn_at=NOW if withdrawn else None,
    )


CONSENTS = st.lists(
    st.builds(
        lambda purpose, by, withdrawn: consent(purpose, by, withdrawn=withdrawn),
        st.sampled_from(Purpose),
        st.sampled_from([ME, MOTHER, FATHER]),
        st.booleans(),
    )
)


@pytest.mark.parametrize(
    ("band", "by", "lacking"),
    [
        (AgeBand.CHILD, (), (Giver.GUARDIAN,)),
        (AgeBand.CHILD, (ME,), (Giver.GUARDIAN,)),
        (AgeBand.CHILD, (MOTHER,), ()),
        (AgeBand.TEEN, (), (Giver.TEEN, Giver.GUARDIAN)),
        (AgeBand.TEEN, (MOTHER, FATHER), (Giver.TEEN,)),
        (AgeBand.TEEN, (ME,), (Giver.GUARDIAN,)),
        (AgeBand.TEEN, (ME, FATHER), ()),
        (AgeBand.GROWN, (), (Giver.GROWN,)),
        (AgeBand.GROWN, (MOTHER,), (Giver.GROWN,)),
        (AgeBand.GROWN, (ME,), ()),
    ],
)
def test_under_14_a_guardian_decides_then_both_and_from_18_the_person_alone(
    band: AgeBand, by: tuple[object, ...], lacking: tuple[Giver, ...]
) -> None:
    given = [consent(Purpose.MENTEE, each) for each in by]
    assert missing(band, Purpose.MENTEE, given) == lacking


@given(st.sampled_from(AgeBand), st.sampled_from(Purpose), CONSENTS)
def test_only_consents_in_force_and_to_this_purpose_count(
    band: AgeBand, purpose: Purpose, given: list[Consent]
) -> None:
    counting = [each for each in given if each.purpose is purpose and not each.withdrawn_at]
    assert missing(band, purpose, given) == missing(band, purpose, counting)
    assert missing(band, purpose, []) == NEEDED[band]
    assert set(missing(band, purpose, given)) <= set(NEEDED[band])


@given(st.sampled_from(AgeBand), CONSENTS)
def test_the_order_in_which_they_came_does_not_matter(band: AgeBand, given: list[Consent]) -> None:
    forward = missing(band, Purpose.MENTOR, given)
    assert forward == missing(band, Purpose.MENTOR, reversed(given))


def test_who_agrees_for_another_is_their_guardian() -> None:
    assert consent(Purpose.MENTEE, MOTHER).by_guardian
    assert not consent(Purpose.MENTEE, ME).by_guardian


def test_every_band_needs_somebodys_consent() -> None:
    assert set(NEEDED) == set(AgeBand)
    assert all(NEEDED.values())
    assert Giver.GUARDIAN in NEEDED[AgeBand.CHILD]
    assert Giver.GUARDIAN in NEEDED[AgeBand.TEEN]
