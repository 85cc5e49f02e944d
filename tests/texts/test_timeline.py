"""The scale of a chart: its marks are right, and stand apart from each other."""

from datetime import date
from itertools import pairwise

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from texts.render.timeline import marks, scale_of, short

NARROWEST = 75 / 1008
"""The part of the chart's width that the name of a month needs."""


def labels(first: date, last: date, language: str = "ru") -> tuple[list[str], list[str]]:
    large, small = marks(scale_of([first, last], first), language)
    return [mark.label for mark in large], [mark.label for mark in small]


def test_a_school_year_is_marked_by_months_and_years() -> None:
    large, small = labels(date(2026, 9, 1), date(2027, 5, 31))
    assert large == ["2026", "2027"]
    assert small == ["сент", "окт", "нояб", "дек", "янв", "февр", "март", "апр", "май"]


def test_months_are_named_in_the_language_of_the_reader() -> None:
    assert labels(date(2026, 9, 1), date(2026, 12, 1), "en")[1] == ["Sep", "Oct", "Nov", "Dec"]


def test_up_to_three_months_are_marked_by_their_mondays() -> None:
    large, small = labels(date(2026, 9, 3), date(2026, 10, 2))
    assert large == ["сент 2026", "окт 2026"]
    assert small == ["7", "14", "21", "28", "5", "12", "19", "26"]


def test_two_years_are_marked_by_every_second_month() -> None:
    large, small = labels(date(2026, 2, 1), date(2027, 12, 31))
    assert large == ["2026", "2027"]
    assert small[:3] == ["март", "май", "июль"]
    assert len(small) == 11


def test_many_years_are_marked_by_years_alone() -> None:
    assert labels(date(2020, 9, 1), date(2027, 5, 31)) == ([], [str(y) for y in range(2021, 2028)])
    assert labels(date(1990, 1, 1), date(2026, 1, 1))[1][:3] == ["1990", "1995", "2000"]


def test_a_day_stands_at_its_part_of_whole_months() -> None:
    scale = scale_of([date(2026, 9, 10)], date(2026, 9, 20))
    assert scale.at(date(2026, 9, 1).toordinal()) == 0
    assert scale.at(date(2026, 9, 16).toordinal()) == pytest.approx(0.5)
    assert scale.at(date(2026, 10, 1).toordinal()) == 1


@pytest.mark.parametrize(
    ("today", "months"),
    [
        (date(2026, 8, 1), 2),
        (date(2026, 10, 31), 2),
        (date(2026, 7, 31), 1),
        (date(2026, 11, 1), 1),
        (date(2036, 9, 1), 1),
    ],
)
def test_today_is_shown_if_it_is_a_month_away_and_no_farther(today: date, months: int) -> None:
    assert scale_of([date(2026, 9, 1), date(2026, 9, 30)], today).months == months


@pytest.mark.parametrize(("today", "months"), [(date(2028, 2, 29), 18), (date(2028, 3, 1), 12)])
def test_from_a_long_plan_today_may_be_farther_away(today: date, months: int) -> None:
    assert scale_of([date(2026, 9, 1), date(2027, 8, 31)], today).months == months


def test_names_of_months_bear_no_dots() -> None:
    assert short(date(2026, 10, 15), "d MMM", "ru") == "15 окт"
    assert short(date(2026, 5, 15), "d MMM", "ru") == "15 мая"


@given(st.dates(), st.dates(), st.dates())
@example(date.min, date.max, date.max)
@example(date(2026, 9, 1), date(2027, 8, 31), date(2026, 9, 1))
@example(date(2026, 1, 1), date(2027, 1, 31), date(2026, 1, 1))
def test_marks_of_any_span_are_in_order_within_it_and_leave_each_other_room(
    one: date, other: date, today: date
) -> None:
    scale = scale_of([one, other], today)
    for day in (one, other):
        assert 0 <= scale.at(day.toordinal()) < scale.at(day.toordinal() + 1) <= 1
    large, small = marks(scale, "ru")
    assert small
    for found in (large, small):
        assert all(0 <= mark.at < 1 for mark in found)
    assert all(right.at - left.at >= NARROWEST for left, right in pairwise(small))
