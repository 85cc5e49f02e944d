"""A date as people write it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date, timedelta
from functools import lru_cache

from mentoring.questionnaire.month_names import months

_EARLIEST, _LATEST = 1900, 2100
_NUMBERS = re.compile(r"(\d{1,4})\s*[./,\- ]\s*(\d{1,2})\s*[./,\- ]\s*(\d{1,4})")
_TOGETHER = re.compile(r"(\d{2})(\d{2})(\d{4})")
_ENDING = re.compile(r"(?<=\d)\s*(г(ода?)?|year|th|st|nd|rd|-?го|-?е)?\.?$")
_ORDINAL = re.compile(r"(?<=\d)(st|nd|rd|th|-?го|-?е)\b")
_WORDS = re.compile(r"[^\W\d_]+(?:\s+[^\W\d_]+)?")
_NEAR = {
    "сегодня": 0,
    "вчера": -1,
    "позавчера": -2,
    "завтра": 1,
    "today": 0,
    "yesterday": -1,
    "tomorrow": 1,
}
_LANGUAGES = ("ru", "en", "sah")
_SHORTEST_MONTH = 3


def read_date(text: str, language: str, today: date) -> date | None:
    """Read day before month, as Russia writes; a year of two digits is at most ten years ahead."""
    plain = " ".join(text.casefold().replace("ё", "е").split())
    if plain in _NEAR:
        return today + timedelta(days=_NEAR[plain])
    plain = _ENDING.sub("", plain).strip(" .,")
    if found := _TOGETHER.fullmatch(plain):
        return _day(found[3], int(found[2]), found[1], today)
    if found := _NUMBERS.fullmatch(plain):
        return _from_numbers(found[1], found[2], found[3], today)
    return _from_words(_ORDINAL.sub("", plain), language, today)


def _from_numbers(first: str, second: str, third: str, today: date) -> date | None:
    if len(first) == len("2010"):
        return _day(first, int(second), third, today)
    return _day(third, int(second), first, today) or _day(third, int(first), second, today)


def _from_words(text: str, language: str, today: date) -> date | None:
    name = _WORDS.search(text)
    numbers = re.findall(r"\d+", text)
    if name is None or len(numbers) != 2:  # noqa: PLR2004 - a day and a year
        return None
    month = _month(name[0], language)
    if month is None or not re.fullmatch(r"[\d\s.,]*", text.replace(name[0], "", 1)):
        return None
    day, year = reversed(numbers) if len(numbers[0]) == len("2010") else numbers
    return _day(year, month, day, today)


def _month(word: str, language: str) -> int | None:
    known = _names(language)
    if word in known:
        return known[word]
    if len(word) < _SHORTEST_MONTH:
        return None
    return next((number for name, number in known.items() if name.startswith(word)), None)


@lru_cache(maxsize=32)
def _names(language: str) -> Mapping[str, int]:
    names: dict[str, int] = {}
    for code in dict.fromkeys((language, *_LANGUAGES)):
        for use in ("format", "stand-alone"):
            for width in ("wide", "abbreviated"):
                for number, name in months(code, width, use).items():
                    names.setdefault(name.casefold().rstrip("."), number)
    return names


def _day(year: str, month: int, day: str, today: date) -> date | None:
    full = int(year)
    if len(year) == len("10"):
        full += 2000 if 2000 + full <= today.year + 10 else 1900
    try:
        return date(full, month, int(day)) if _EARLIEST <= full <= _LATEST else None
    except ValueError:
        return None
