from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentoring.questionnaire.dates import read_date
from mentoring.questionnaire.month_names import long_date, months

TODAY = date(2026, 11, 23)
MARCH = date(2010, 3, 12)


@pytest.mark.parametrize(
    "text",
    [
        "12.03.2010",
        "12.3.2010",
        "12.3.10",
        "12/03/2010",
        "12-03-2010",
        "12 03 2010",
        "12. 03. 2010",
        "2010-03-12",
        "2010.03.12",
        "12032010",
        "12 марта 2010",
        "12 Марта 2010 г.",
        "12 марта 2010 года",
        "12 мар 2010",
        "12 мар. 2010",
        "12-го марта 2010",
        "март 12 2010",
        "March 12 2010",
        "March 12, 2010",
        "12 March 2010",
        "12th of March 2010".replace("of ", ""),
        "12 mar 2010",
        "2010 марта 12",
        "  12.03.2010.  ",
        "12 кулун тутар 2010",
    ],
)
def test_a_date_is_read_as_people_write_it(text: str) -> None:
    assert read_date(text, "ru", TODAY) == MARCH


@pytest.mark.parametrize(
    "text",
    [
        "32.13.1985",
        "31.02.2020",
        "12 мартобря 2010",
        "12 марта",
        "март 2010",
        "2010",
        "12",
        "вечером",
        "12.03.3010",
        "12.03.0010",
        "12 м 2010",
        "1.2.3.4",
        "ё",
        "12 марта 2010 или 2011",
    ],
)
def test_what_is_no_day_is_not_guessed(text: str) -> None:
    assert read_date(text, "ru", TODAY) is None


def test_near_days_have_words() -> None:
    assert read_date("сегодня", "ru", TODAY) == TODAY
    assert read_date("Вчера", "ru", TODAY) == date(2026, 11, 22)
    assert read_date("tomorrow", "en", TODAY) == date(2026, 11, 24)


@pytest.mark.parametrize(
    ("short", "year"), [("85", 1985), ("10", 2010), ("30", 2030), ("45", 1945)]
)
def test_a_short_year_is_at_most_ten_years_ahead(short: str, year: int) -> None:
    assert read_date(f"1.2.{short}", "ru", TODAY) == date(year, 2, 1)


def test_the_month_comes_first_only_where_it_cannot_be_the_day() -> None:
    assert read_date("03/04/2010", "en", TODAY) == date(2010, 4, 3)
    assert read_date("03/14/2010", "en", TODAY) == date(2010, 3, 14)


@given(st.dates(date(1900, 1, 1), date(2100, 12, 31)), st.sampled_from(["ru", "en", "sah"]))
def test_what_is_read_back_can_be_read_again(day: date, language: str) -> None:
    assert read_date(long_date(day, language), language, TODAY) == day
    assert read_date(day.isoformat(), language, TODAY) == day
    assert read_date(f"{day:%d.%m.%Y}", language, TODAY) == day


def test_unknown_languages_have_english_months() -> None:
    assert months("default", "wide")[3] == "March"
