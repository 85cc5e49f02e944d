"""Between the answer that JSON keeps and the value that expressions see."""

import math
import re
from collections.abc import Callable
from datetime import date, datetime, time

from mentoring.questionnaire.form import LISTS, Kind
from mentoring.questionnaire.submission import Stored
from mentoring.questionnaire.values import Value, to_date, to_number, to_text

_ISO = re.compile(r"\d{4}-\d\d-\d\d(T\d\d:\d\d\S*)?")
NUMERIC = frozenset({Kind.INTEGER, Kind.DECIMAL, Kind.RANGE})


def _day_or_text(text: str) -> Value:
    """What once(today()) has kept is a day again, so that one can count with it."""
    day = to_date(text) if _ISO.fullmatch(text) else None
    return text if day is None else day


_TYPED: dict[Kind, Callable[[str], Value]] = {
    Kind.DATE: date.fromisoformat,
    Kind.DATETIME: datetime.fromisoformat,
    Kind.CALCULATE: _day_or_text,
    Kind.HIDDEN: _day_or_text,
}
_POINT = re.compile(r"-?\d+(\.\d+)?(\s+-?\d+(\.\d+)?){1,3}")


def to_value(kind: Kind, stored: Stored) -> Value:
    """Give an answer its type; several choices are their names with spaces between, what was
    sent is the name of its file.
    """
    if isinstance(stored, str):
        reader = _TYPED.get(kind)
        return stored if reader is None else reader(stored)
    if isinstance(stored, list):
        return " ".join(stored)
    if isinstance(stored, dict):
        return str(stored.get("name") or stored.get("unique") or stored["id"])
    return float(stored)


def from_value(kind: Kind, value: Value) -> Stored | None:
    """Keep a calculated value or default as an answer of that kind; None where it is none."""
    text = to_text(value)
    if not text:
        return None
    if kind in NUMERIC:
        number = to_number(value)
        if not math.isfinite(number):
            return None
        return int(number) if number.is_integer() else number
    if kind in _KEPT:
        return _KEPT[kind](value)
    return text.split() if kind in LISTS else text


def _date(value: Value) -> str | None:
    day = to_date(value)
    return None if day is None else day.isoformat()[:10]


def _time(value: Value) -> str | None:
    if isinstance(value, datetime):
        return value.strftime("%H:%M")
    try:
        return time.fromisoformat(to_text(value)[:8]).strftime("%H:%M")
    except ValueError:
        return None


def _moment(value: Value) -> str | None:
    day = to_date(value)
    if day is None:
        return None
    moment = day if isinstance(day, datetime) else datetime.combine(day, time())
    return moment.isoformat()[: len("2026-03-12T15:00")]


def _point(value: Value) -> str | None:
    text = to_text(value).strip()
    return text if _POINT.fullmatch(text) else None


def _nothing(_: Value) -> None:
    """What is sent cannot be made of a value."""


_KEPT: dict[Kind, Callable[[Value], Stored | None]] = {
    Kind.DATE: _date,
    Kind.TIME: _time,
    Kind.DATETIME: _moment,
    Kind.GEOPOINT: _point,
    Kind.IMAGE: _nothing,
    Kind.AUDIO: _nothing,
    Kind.VIDEO: _nothing,
    Kind.FILE: _nothing,
}
