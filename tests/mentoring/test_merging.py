"""Of two entries of one person the better-known facts stay."""

from datetime import UTC, date, datetime, timedelta
from typing import Any
from uuid import UUID

import pytest

from db.types import new_id
from mentoring.merging import SamePerson, TwoAccounts, alikeness, emptied, joined
from mentoring.people import Basis, Draft, Person, Role

NOW = datetime(2026, 11, 23, 5, 0, tzinfo=UTC)


def somebody(account: int | None = None, **more: Any) -> Person:
    return Person(new_id(), UUID(int=1), account, "ru", **more)


def test_what_is_known_stays_and_gaps_are_filled() -> None:
    kept = somebody(name="Егоров Кирилл", class_name="7Б", roles=frozenset({Role.MENTEE}))
    twin = somebody(name="Кирилл", phone="+79140000000", birth_on=date(2013, 3, 1), birth_year=2013)
    result = joined(kept, twin)
    assert (result.id, result.name, result.class_name) == (kept.id, "Егоров Кирилл", "7Б")
    assert (result.phone, result.birth_on, result.birth_year) == (
        "+79140000000",
        date(2013, 3, 1),
        2013,
    )


@pytest.mark.parametrize(("year", "born"), [(2013, date(2013, 3, 1)), (2012, None)])
def test_a_day_of_another_year_is_not_believed(year: int, born: date | None) -> None:
    twin = somebody(birth_on=date(2013, 3, 1), birth_year=2013)
    result = joined(somebody(birth_year=year), twin)
    assert (result.birth_on, result.birth_year) == (born, year)


def test_the_only_account_stays_whoever_has_it() -> None:
    assert joined(somebody(1), somebody()).telegram_id == 1
    assert joined(somebody(), somebody(2)).telegram_id == 2


def test_of_two_accounts_the_one_that_can_be_written_to_stays() -> None:
    assert joined(somebody(1), somebody(2, unreachable=True)).telegram_id == 1
    taken = joined(somebody(1, unreachable=True), somebody(2))
    assert (taken.telegram_id, taken.unreachable) == (2, False)


def test_two_live_accounts_may_be_two_people() -> None:
    with pytest.raises(TwoAccounts):
        joined(somebody(1), somebody(2))


def test_nobody_is_their_own_duplicate() -> None:
    person = somebody(1)
    with pytest.raises(SamePerson):
        joined(person, person)


def test_a_draft_stays_one_only_if_both_are() -> None:
    soon, later = NOW + timedelta(days=3), NOW + timedelta(days=9)
    kept = somebody(draft=Draft(soon, Basis.REFERRAL))
    assert joined(kept, somebody()).draft is None
    both = joined(kept, somebody(draft=Draft(later, Basis.OWN_LINK)))
    assert both.draft == Draft(later, Basis.REFERRAL)


def test_nothing_personal_stays_with_the_duplicate() -> None:
    kept, twin = somebody(1), somebody(None, name="К", phone="+7", class_name="7", birth_year=2013)
    left = emptied(twin, kept)
    assert left.merged_into_id == kept.id
    assert not any((left.name, left.phone, left.class_name, left.birth_year, left.draft))


def test_names_are_alike_in_any_order_and_a_phone_is_a_sure_sign() -> None:
    person = somebody(name="Егоров Кирилл Андреевич", phone="+79140000000")
    assert alikeness(person, somebody(name="Кирилл Егоров")) == 100
    assert alikeness(person, somebody(name="Мария Ким", phone="+79140000000")) == 100
    assert alikeness(person, somebody(name="Егорова Кира")) > alikeness(
        person, somebody(name="Ким Мария")
    )
    assert alikeness(person, somebody()) == 0
