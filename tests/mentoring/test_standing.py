"""Where somebody stands follows from what they want, who agreed, and what was sent."""

from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

import pytest

from db.types import new_id
from mentoring.consent import Consent, Purpose
from mentoring.people import AgeBand, Basis, Draft, Person, Role
from mentoring.standing import EXPIRES_SOON, Facts, State, is_known, standing_of

NOW = datetime(2026, 11, 23, 5, 0, tzinfo=UTC)
MENTOR, MENTEE = frozenset({Role.MENTOR}), frozenset({Role.MENTEE})


def somebody(**more: Any) -> Person:
    return Person(new_id(), UUID(int=1), None, "ru", **more)


def stands(person: Person, **facts: Any) -> set[State]:
    return set(standing_of(person, Facts(**facts), NOW).states)


def given_by(person: Person, giver: UUID | None = None) -> Consent:
    return Consent(
        id=new_id(),
        purpose=Purpose(person.wish or "mentee"),
        subject_id=person.id,
        given_by_id=giver or person.id,
        language="ru",
        text_version="v",
        text_hash="h",
        account=1,
        given_at=NOW,
    )


def test_a_child_waits_for_a_guardian_and_a_teenager_first_for_themselves() -> None:
    child = somebody(name="Кирилл", wish=Role.MENTEE, age_band=AgeBand.CHILD)
    assert stands(child) == {State.GUARDIAN}
    teen = somebody(name="Айта", wish=Role.MENTEE, age_band=AgeBand.TEEN)
    assert stands(teen) == {State.OWN_CONSENT}
    assert stands(teen, given=[given_by(teen)]) == {State.GUARDIAN}
    both = [given_by(teen), given_by(teen, new_id())]
    assert stands(teen, given=both) == {State.FILLING}


@pytest.mark.parametrize(
    ("left", "states"),
    [
        (EXPIRES_SOON, {State.GUARDIAN, State.DRAFT}),
        (EXPIRES_SOON - timedelta(seconds=1), {State.GUARDIAN, State.DRAFT, State.EXPIRING}),
    ],
)
def test_a_draft_with_less_than_a_week_left_is_told_apart(
    left: timedelta, states: set[State]
) -> None:
    draft = Draft(NOW + left, Basis.REFERRAL)
    child = somebody(name="К", wish=Role.MENTEE, age_band=AgeBand.CHILD, draft=draft)
    assert stands(child) == states


def test_a_mentor_is_sent_then_approved_and_as_a_mentee_still_sent() -> None:
    mentor = somebody(wish=Role.MENTOR, age_band=AgeBand.GROWN, roles=MENTOR)
    assert stands(mentor) == {State.SENT}
    assert stands(mentor, approved=True) == {State.APPROVED}
    both = somebody(wish=Role.MENTEE, age_band=AgeBand.GROWN, roles=MENTOR | MENTEE)
    assert stands(both, approved=True) == {State.APPROVED, State.SENT}


def test_a_card_is_unread_until_it_is_opened_after_the_last_sending() -> None:
    mentee = somebody(wish=Role.MENTEE, age_band=AgeBand.GROWN, roles=MENTEE)
    assert State.UNREAD in stands(mentee, sent_at=NOW)
    assert State.UNREAD in stands(mentee, sent_at=NOW, seen_at=NOW - timedelta(days=1))
    assert State.UNREAD not in stands(mentee, sent_at=NOW, seen_at=NOW)


def test_what_was_sent_by_somebody_who_gave_the_role_back_is_not_to_be_read() -> None:
    assert stands(somebody(wish=Role.MENTEE, age_band=AgeBand.GROWN), sent_at=NOW) == {
        State.OWN_CONSENT
    }


def test_where_there_is_room_for_one_word_the_most_urgent_is_told() -> None:
    person = somebody(wish=Role.MENTOR, age_band=AgeBand.GROWN, roles=MENTOR, unreachable=True)
    assert standing_of(person, Facts(), NOW).state is State.UNREACHABLE
    assert standing_of(somebody(roles=frozenset({Role.GUARDIAN})), Facts(), NOW).state is None


def test_whoever_only_opened_a_link_is_nobody_yet() -> None:
    assert not is_known(somebody())
    assert is_known(somebody(wish=Role.MENTOR))
    assert is_known(somebody(name="Кирилл"))
    assert is_known(somebody(roles=frozenset({Role.GUARDIAN})))


def test_a_role_counts_from_the_wish_on() -> None:
    standing = standing_of(somebody(wish=Role.MENTOR), Facts(), NOW)
    assert standing.is_or_wants(Role.MENTOR)
    assert not standing.is_or_wants(Role.MENTEE)
    assert stands(somebody(wish=Role.MENTOR)) == {State.NEW}
