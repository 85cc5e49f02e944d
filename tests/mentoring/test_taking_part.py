"""Who is counted for a school year, and whose age decides it."""

from datetime import UTC, date, datetime
from typing import Any
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.types import new_id
from mentoring.pairs import Pair, State
from mentoring.people import AgeBand, Person, Role, band_of
from mentoring.roadmap.plan import Programme
from mentoring.taking_part import (
    Counted,
    began_on,
    count_between,
    is_between,
    is_specialist,
    of_year,
    possible_years,
)

TODAY = date(2026, 11, 23)
SINCE = datetime(2026, 9, 1, tzinfo=UTC)
SCHOOL = UUID(int=1)
BIRTHS = st.dates(date(1940, 1, 1), TODAY)


def somebody(**more: Any) -> Person:
    return Person(new_id(), SCHOOL, None, "ru", **more)


def pair(**more: Any) -> Pair:
    return Pair(new_id(), SCHOOL, new_id(), new_id(), new_id(), **more)


def test_a_pair_counts_from_its_order_on_also_once_it_is_over() -> None:
    order, october = new_id(), datetime(2026, 10, 5, tzinfo=UTC)
    june = datetime(2026, 6, 5, tzinfo=UTC)
    working = pair(state=State.APPROVED, order_id=order)
    done = pair(state=State.ENDED, order_id=order, ended_at=october)
    left_out = [
        pair(state=State.READY),
        pair(state=State.REFUSED, ended_at=october),
        pair(state=State.ENDED, order_id=order, ended_at=june),
    ]
    assert of_year([working, done, *left_out], SINCE) == [working, done]


@pytest.mark.parametrize(
    ("facts", "expected"),
    [
        ({"birth_on": date(2016, 11, 23)}, True),
        ({"birth_on": date(2016, 11, 24)}, False),
        ({"birth_on": date(2006, 11, 24)}, True),
        ({"birth_on": date(2006, 11, 23)}, False),
        ({"birth_year": 2012}, True),
        ({"birth_year": 2016}, None),
        ({"birth_year": 2018}, False),
        ({"age_band": AgeBand.TEEN}, True),
        ({"age_band": AgeBand.CHILD}, None),
        ({"age_band": AgeBand.GROWN}, None),
        ({}, None),
    ],
)
def test_an_age_that_is_not_known_well_enough_is_neither_in_nor_out(
    facts: dict[str, Any], expected: object
) -> None:
    assert is_between(somebody(**facts), TODAY, 10, 19) is expected


@given(BIRTHS, st.integers(0, 60), st.integers(0, 60))
def test_what_is_known_less_exactly_never_says_the_opposite(
    birth: date, first: int, more: int
) -> None:
    exact = is_between(somebody(birth_on=birth), TODAY, first, first + more)
    assert exact is not None
    for vague in (
        somebody(birth_year=birth.year),
        somebody(age_band=band_of(birth, TODAY)),
        somebody(),
    ):
        youngest, oldest = possible_years(vague, TODAY)
        age = possible_years(somebody(birth_on=birth), TODAY)[0]
        assert youngest <= age <= oldest
        assert is_between(vague, TODAY, first, first + more) in {exact, None}


def test_the_unsure_are_counted_apart() -> None:
    people = [somebody(birth_on=date(2012, 1, 1)), somebody(), somebody(birth_year=1980)]
    assert count_between(people, TODAY, 10, 19) == Counted(sure=1, unsure=1)


def test_a_young_specialist_works_at_the_school_or_learns_from_a_colleague() -> None:
    assert is_specialist(somebody(roles=frozenset({Role.TEACHER})), [])
    assert is_specialist(somebody(), [pair(form="teacher_teacher")])
    assert not is_specialist(somebody(), [pair(form="employer_pupil")])


@pytest.mark.parametrize(
    ("year", "starts", "today", "expected"),
    [
        (None, None, date(2026, 11, 23), date(2026, 9, 1)),
        (None, None, date(2027, 6, 10), date(2026, 9, 1)),
        (2026, None, date(2027, 9, 10), date(2026, 9, 1)),
        (2026, date(2026, 8, 20), TODAY, date(2026, 8, 20)),
        (2026, date(2026, 10, 15), TODAY, date(2026, 9, 1)),
        (None, date(2027, 1, 15), date(2027, 2, 1), date(2026, 9, 1)),
    ],
)
def test_a_year_begins_in_september_or_with_a_programme_that_began_before(
    year: int | None, starts: date | None, today: date, expected: date
) -> None:
    programme = Programme(new_id(), SCHOOL, school_year=year, starts_on=starts)
    assert began_on(programme, today) == expected


def test_without_a_programme_the_present_year_is_meant() -> None:
    assert began_on(None, TODAY) == date(2026, 9, 1)
