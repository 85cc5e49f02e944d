"""The four types of XLSForm's expressions and how each becomes another, as ODK documents it.

Nothing is empty text; empty text is no number (NaN), so it is neither less nor more than anything.
A date counts as days since 1970, a moment as days with a fraction.
"""

import math
import re
from datetime import date, datetime, timedelta
from decimal import Decimal

Value = str | float | bool | date

_CLOCK = re.compile(r"([01]\d|2[0-3]):([0-5]\d)(:[0-5]\d)?(\.\d+)?")
_NUMBER = re.compile(r"\s*-?(\d+(\.\d*)?|\.\d+)\s*", re.ASCII)
_EPOCH = date(1970, 1, 1)
_DAY_SECONDS = 86400


def to_number(value: Value) -> float:
    """Give NaN for what is no number, empty text included."""
    if isinstance(value, (float, int)):
        return float(value)
    if isinstance(value, str):
        return float(value) if _NUMBER.fullmatch(value) else math.nan
    days = float((_day(value) - _EPOCH).days)
    if isinstance(value, datetime):
        seconds = value.hour * 3600 + value.minute * 60 + value.second
        days += (seconds + value.microsecond / 1e6) / _DAY_SECONDS
    return days


def to_text(value: Value) -> str:
    """Write whole numbers without a point and dates as ISO."""
    if isinstance(value, str):
        return value
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, (float, int)):
        return _number_text(float(value))
    return value.isoformat()


def to_boolean(value: Value) -> bool:
    """Take zero, NaN and empty text as false."""
    if isinstance(value, bool):
        return value
    if isinstance(value, (float, int)):
        return value != 0 and not math.isnan(value)
    return value != ""


def to_date(value: Value) -> date | None:
    """Read ISO text or days since 1970; None where neither is meant or no such day exists."""
    if isinstance(value, date):
        return value
    try:
        if isinstance(value, str) and not _NUMBER.fullmatch(value):
            moment = datetime.fromisoformat(value.strip())
            return moment if len(value.strip()) > len("2000-01-01") else moment.date()
        return _EPOCH + timedelta(days=math.floor(to_number(value)))
    except (ValueError, OverflowError):
        return None


def to_day_share(value: Value) -> float:
    """Give what part of its day has passed at a time of day, NaN for what is none."""
    if isinstance(value, date):
        return to_number(value) % 1
    found = _CLOCK.match(value) if isinstance(value, str) else None
    if found is None:
        return math.nan
    seconds = int(found[1]) * 3600 + int(found[2]) * 60 + float((found[3] or ":0")[1:])
    return seconds / _DAY_SECONDS


def equal(left: Value, right: Value) -> bool:
    """Compare as the stronger of both types: boolean, then number, then text."""
    if isinstance(left, str) and isinstance(right, str):
        return left == right
    if isinstance(left, bool) or isinstance(right, bool):
        return to_boolean(left) == to_boolean(right)
    if isinstance(left, (float, int)) or isinstance(right, (float, int)):
        return to_number(left) == to_number(right)
    return to_text(left) == to_text(right)


def ordered(left: Value, right: Value) -> tuple[float, float]:
    """Give both as numbers; ISO text beside a date is a date, two times of day are times."""
    if isinstance(left, str) and isinstance(right, str):
        clocks = to_day_share(left), to_day_share(right)
        if not any(map(math.isnan, clocks)):
            return clocks
    if isinstance(left, str) and isinstance(right, date):
        left = _dated(left)
    elif isinstance(right, str) and isinstance(left, date):
        right = _dated(right)
    return to_number(left), to_number(right)


def _dated(text: str) -> Value:
    return (to_date(text) if text.count("-") > 1 else None) or text


def _day(value: date) -> date:
    return value.date() if isinstance(value, datetime) else value


def _number_text(number: float) -> str:
    if math.isnan(number):
        return "NaN"
    if math.isinf(number):
        return "Infinity" if number > 0 else "-Infinity"
    if number.is_integer():
        return str(int(number))
    return format(Decimal(repr(number)), "f")
