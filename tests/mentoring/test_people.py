"""Ages and roles."""

from datetime import date, timedelta

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from db.types import new_id
from mentoring.people import (
    ADULT,
    OWN_SAY,
    AgeBand,
    Person,
    Role,
    age_on,
    band_of,
    is_minor,
)

DAYS = st.dates(date(1900, 1, 1), date(2100, 12, 31))


@pytest.mark.parametrize(
    ("birth", "day", "age"),
    [
        (date(2008, 11, 23), date(2026, 11, 22), 17),
        (date(2008, 11, 23), date(2026, 11, 23), 18),
        (date(2008, 11, 23), date(2026, 11, 24), 18),
        (date(2008, 2, 29), date(2026, 2, 28), 17),
        (date(2008, 2, 29), date(2026, 3, 1), 18),
        (date(2008, 2, 29), date(2028, 2, 28), 19),
        (date(2008, 2, 29), date(2028, 2, 29), 20),
        (date(2000, 1, 1), date(2000, 1, 1), 0),
        (date(2000, 12, 31), date(2001, 1, 1), 0),
        (date(1999, 12, 31), date(2017, 12, 31), 18),
    ],
)
def test_full_years_are_counted_from_birthday_to_birthday(birth: date, day: date, age: int) -> None:
    assert age_on(birth, day) == age
    assert is_minor(birth, day) is (age < ADULT)


@given(DAYS, DAYS)
def test_an_age_is_the_number_of_birthdays_that_have_come(birth: date, day: date) -> None:
    assume(birth <= day)
    birthdays = [
        year for year in range(birth.year + 1, day.year + 1) if birthday_in(birth, year) <= day
    ]
    assert age_on(birth, day) == len(birthdays)


@given(DAYS, st.integers(0, 40_000))
def test_nobody_grows_younger(birth: date, days: int) -> None:
    day = birth + timedelta(days=days)
    assume(day.year < 2200)
    assert age_on(birth, day) <= age_on(birth, day + timedelta(days=1)) <= age_on(birth, day) + 1


@given(DAYS, DAYS)
def test_the_bands_meet_at_the_birthdays_on_which_the_say_changes(birth: date, day: date) -> None:
    age = age_on(birth, day)
    band = band_of(birth, day)
    assert (band is AgeBand.CHILD) is (age < OWN_SAY)
    assert (band is AgeBand.GROWN) is (age >= ADULT)
    assert (band is not AgeBand.GROWN) is is_minor(birth, day)


@given(st.none() | DAYS, st.sampled_from([None, *AgeBand]), DAYS)
def test_a_known_birth_counts_more_than_what_was_told(
    birth: date | None, told: AgeBand | None, day: date
) -> None:
    person = Person(new_id(), new_id(), 1, "ru", birth_on=birth, age_band=told)
    assert person.band_on(day) is (band_of(birth, day) if birth else told)


def birthday_in(birth: date, year: int) -> date:
    """The birthday of that year; of 29 February it is 1 March where there is none."""
    try:
        return birth.replace(year=year)
    except ValueError:
        return date(year, 3, 1)


def test_a_person_is_what_their_roles_say_and_no_more() -> None:
    person = Person(new_id(), new_id(), 1, "ru", roles=frozenset({Role.MENTOR}))
    assert person.is_a(Role.MENTOR)
    assert not person.is_a(Role.CURATOR)
    assert not Person(new_id(), new_id(), 1, "ru").is_a(Role.MENTOR)
