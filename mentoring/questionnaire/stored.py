"""Between the answer that JSON keeps and the value that expressions see."""

import math
from datetime import date

from mentoring.questionnaire.form import Kind
from mentoring.questionnaire.submission import Stored
from mentoring.questionnaire.values import Value, to_date, to_number, to_text

NUMERIC = frozenset({Kind.INTEGER, Kind.DECIMAL, Kind.RANGE})


def to_value(kind: Kind, stored: Stored) -> Value:
    """Give an answer its type; several choices are their names with spaces between."""
    if isinstance(stored, list):
        return " ".join(stored)
    if kind is Kind.DATE:
        return date.fromisoformat(str(stored))
    return float(stored) if isinstance(stored, int) else stored


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
    if kind is Kind.DATE:
        day = to_date(value)
        return None if day is None else day.isoformat()[:10]
    return text.split() if kind is Kind.SELECT_MULTIPLE else text
