"""A share is what was counted of what the school has said, and never more than that."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentoring.indicators import (
    FEWEST,
    SATISFACTION,
    TARGETS,
    Indicator,
    Kind,
    Lack,
    Told,
    satisfied,
)

KINDS = st.sampled_from(Kind)
COUNTS = st.integers(0, 5000)
TARGET = st.integers(1, 100)
MARKS = st.lists(st.lists(st.integers(1, 10), min_size=1, max_size=5), max_size=30)


def students(count: int, of: int | None, target: int = 70) -> Indicator:
    return Indicator(Kind.MENTEES, count, of, target)


def test_an_indicator_says_its_share_and_how_many_are_missing() -> None:
    found = students(168, 400)
    assert (found.share, found.is_reached, found.missing) == (42, False, 112)


def test_a_share_just_below_its_target_is_not_rounded_up_to_it() -> None:
    assert students(696, 1000).share == 69
    assert not students(696, 1000).is_reached
    assert students(700, 1000).is_reached


@pytest.mark.parametrize(
    ("count", "of", "lack"),
    [(5, None, Lack.UNTOLD), (0, 0, Lack.NOBODY), (5, 4, Lack.BEYOND), (1, 0, Lack.BEYOND)],
)
def test_where_there_can_be_no_share_it_says_why(count: int, of: int | None, lack: Lack) -> None:
    found = students(count, of)
    assert (found.lack, found.share, found.is_reached, found.missing) == (lack, None, False, 0)


def test_too_few_answers_are_not_shown_as_a_share() -> None:
    assert Indicator(Kind.MENTORS_GLAD, 2, FEWEST - 1, 85).lack is Lack.FEW
    assert Indicator(Kind.MENTORS_GLAD, 3, FEWEST, 85).share == 100


@given(KINDS, COUNTS, st.none() | COUNTS, TARGET)
def test_there_is_a_share_or_a_reason_why_not(
    kind: Kind, count: int, of: int | None, target: int
) -> None:
    found = Indicator(kind, count, of, target)
    assert (found.share is None) is (found.lack is not None)
    assert found.share is None or 0 <= found.share <= 100


@given(COUNTS, st.integers(1, 5000), TARGET)
def test_those_who_are_missing_are_just_enough_to_reach_the_target(
    count: int, of: int, target: int
) -> None:
    found = students(min(count, of), of, target)
    assert found.is_reached is (found.missing == 0)
    assert students(found.count + found.missing, of, target).is_reached
    if found.missing:
        assert not students(found.count + found.missing - 1, of, target).is_reached


def test_who_gives_seven_is_satisfied_and_who_gives_six_is_not() -> None:
    assert satisfied([[7], [6], [10]]) == (2, 3)


def test_who_answered_several_times_counts_once_by_the_mean() -> None:
    assert satisfied([[10, 10, 1], [8, 6]]) == (2, 2)
    assert satisfied([[10, 1]]) == (0, 1)


@given(MARKS)
def test_nobody_is_satisfied_who_has_not_answered(marks: list[list[int]]) -> None:
    glad, of = satisfied(marks)
    assert 0 <= glad <= of == len(marks)


def test_every_indicator_has_a_target_that_a_school_may_change() -> None:
    assert set(TARGETS) == set(Kind) > SATISFACTION
    told = Told(targets={Kind.MENTEES: 55})
    assert (told.target(Kind.MENTEES), told.target(Kind.PARTNERS)) == (55, 30)
