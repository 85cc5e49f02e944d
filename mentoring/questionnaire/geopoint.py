"""A place on Earth: kept as XLSForm does, «latitude longitude altitude accuracy»."""

from __future__ import annotations

import re

from mentoring.questionnaire.problems import NotALocation, NotOnEarth
from mentoring.questionnaire.values import to_text

_DEGREES = r"([-+−]?\d{1,3}(?:%s\d+)?)\s*°?\s*(n|s|e|w|[сю]\.?\s?ш\.?|[вз]\.?\s?д\.?)?"
_POINTS = re.compile(rf"{_DEGREES % '[.]'}\s*[,;\s]\s*{_DEGREES % '[.]'}")
_COMMAS = re.compile(rf"{_DEGREES % '[,]'}\s*[;\s]\s*{_DEGREES % '[,]'}")
_SOUTH_OR_WEST = frozenset("swюз")
_EAST_OR_WEST = frozenset("ewвз")
LARGEST_LATITUDE, LARGEST_LONGITUDE = 90, 180
_PLACES = 6
"""Digits after the point: a tenth of a metre."""


def read_geopoint(text: str) -> str:
    """Read «62.0281, 129.7326» or «62,0281 129,7326»; raises NotALocation and NotOnEarth."""
    plain = text.casefold().strip(" .()")
    found = _POINTS.fullmatch(plain) or _COMMAS.fullmatch(plain)
    if found is None:
        raise NotALocation(text)
    first, second = _signed(found[1], found[2]), _signed(found[3], found[4])
    if (found[2] or "")[:1] in _EAST_OR_WEST and found[2]:
        first, second = second, first
    return geopoint(first, second, 0.0, text)


def geopoint(latitude: float, longitude: float, accuracy: float, text: str) -> str:
    """Write a place as it is kept; raises NotOnEarth with the words that it was read from."""
    if abs(latitude) > LARGEST_LATITUDE or abs(longitude) > LARGEST_LONGITUDE:
        raise NotOnEarth(text)
    numbers = (round(latitude, _PLACES), round(longitude, _PLACES), 0.0, round(accuracy, 1))
    return " ".join(to_text(number) for number in numbers)


def coordinates(stored: str) -> tuple[float, float]:
    """Give latitude and longitude, in degrees."""
    latitude, longitude, *_ = map(float, stored.split())
    return latitude, longitude


def geopoint_shown(stored: str) -> str:
    """Write points, never decimal commas: so it can be copied into a map."""
    return ", ".join(stored.split()[:2])


def _signed(number: str, side: str | None) -> float:
    degrees = float(number.replace("−", "-").replace(",", "."))
    return -degrees if (side or "")[:1] in _SOUTH_OR_WEST and side else degrees
