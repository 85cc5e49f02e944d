"""Days and moments as people write them, in their own zone."""

from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest

from texts.dates import day, day_of_year, days_between, moment

YAKUTSK = ZoneInfo("Asia/Yakutsk")


@pytest.mark.parametrize(
    ("value", "russian", "english"),
    [
        (date(1985, 3, 12), "12 марта 1985", "12 March 1985"),
        (date(2024, 2, 29), "29 февраля 2024", "29 February 2024"),
        (date(2026, 5, 1), "1 мая 2026", "1 May 2026"),
    ],
)
def test_a_day_is_written_out(value: date, russian: str, english: str) -> None:
    assert day(value, "ru") == russian
    assert day(value, "en") == english
    assert day(value, "sah") == russian, "a language that is not there yet falls back"


def test_a_day_of_this_year_needs_no_year() -> None:
    assert day_of_year(date(2026, 11, 23), "ru") == "23 ноября"
    assert day_of_year(date(2026, 11, 23), "en") == "23 November"


def test_a_moment_is_told_in_its_own_zone() -> None:
    at = datetime(2026, 11, 22, 15, 5, tzinfo=UTC)
    assert moment(at.astimezone(YAKUTSK), "ru") == "23 ноября 2026, 00:05"
    assert moment(at, "ru") == "22 ноября 2026, 15:05"
    assert moment(at.astimezone(YAKUTSK), "en") == "23 November 2026, 00:05"


@pytest.mark.parametrize(
    ("first", "last", "russian"),
    [
        (date(2026, 11, 16), date(2026, 11, 22), "16–22 ноября"),
        (date(2026, 9, 28), date(2026, 10, 4), "28 сентября – 4 октября"),
        (date(2026, 12, 28), date(2027, 1, 3), "28 декабря – 3 января"),
        (date(2026, 11, 16), date(2026, 11, 16), "16–16 ноября"),
    ],
)
def test_a_week_names_its_months_once(first: date, last: date, russian: str) -> None:
    assert days_between(first, last, "ru") == russian
