"""Names of months and days in the languages that Babel knows, kept once read."""

from collections.abc import Mapping
from datetime import date
from functools import lru_cache

from babel import Locale, UnknownLocaleError


@lru_cache(maxsize=32)
def _locale(language: str) -> Locale:
    try:
        return Locale.parse(language.replace("-", "_"))
    except (ValueError, UnknownLocaleError):
        return Locale.parse("en")


@lru_cache(maxsize=64)
def months(language: str, width: str, use: str = "format") -> Mapping[int, str]:
    """Give the names by number, 1 to 12."""
    return dict(_locale(language).months[use][width])


@lru_cache(maxsize=64)
def days(language: str, width: str) -> Mapping[int, str]:
    """Give the names by number, Monday is 0."""
    return dict(_locale(language).days["format"][width])


@lru_cache(maxsize=32)
def decimal_mark(language: str) -> str:
    """Give the sign before the fraction: a comma in Russian."""
    return str(_locale(language).number_symbols["latn"]["decimal"])


def short_month(day: date, language: str) -> str:
    """Give «мар.» or Mar."""
    return months(language, "abbreviated")[day.month]


def short_day(day: date, language: str) -> str:
    """Give «пн» or Mon."""
    return days(language, "abbreviated")[day.weekday()]


def long_date(day: date, language: str) -> str:
    """Write the month as a word, so that nobody takes the month for the day."""
    return f"{day.day} {months(language, 'wide')[day.month]} {day.year}"
