"""What a person typed, as an answer of the question's kind, or what is wrong with it."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass

from mentoring.questionnaire.choosing import choose
from mentoring.questionnaire.dates import read_date
from mentoring.questionnaire.facts import Facts
from mentoring.questionnaire.form import MEDIA, Kind, Scale
from mentoring.questionnaire.geopoint import read_geopoint
from mentoring.questionnaire.problems import (
    AttachmentExpected,
    EmptyAnswer,
    NotADate,
    NotAMoment,
    NotANumber,
    NotAPhone,
    NotATime,
    NotAWholeNumber,
    NotOnScale,
    NumberTooBig,
    TooLong,
)
from mentoring.questionnaire.showing import number_shown
from mentoring.questionnaire.step import Step
from mentoring.questionnaire.stored import NUMERIC
from mentoring.questionnaire.submission import Stored
from mentoring.questionnaire.times import read_moment, read_time

LONGEST_TEXT = 4_000
LARGEST_INTEGER = 999_999_999
LARGEST_DECIMAL = 999_999_999_999
LONGEST_SHORT = 60
SHORT = NUMERIC | {Kind.DATE, Kind.TIME, Kind.DATETIME, Kind.GEOPOINT}
_NUMBER = re.compile(r"([+-]?)(\d[\d\s'’]*(?:[.,]\d+)*|[.,]\d+)\s*[^\W\d_]{0,12}\.?")
_THOUSANDS = re.compile(r"\d{1,3}(,\d{3})+")
_DIRECTIONS = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


@dataclass(frozen=True, slots=True)
class Answer:
    stored: Stored
    other: str = ""


def read(text: str, step: Step, facts: Facts, ticked: tuple[str, ...]) -> Answer:
    """Read a typed answer. `ticked` are the choices tapped so far, which typing adds to."""
    question, clean = step.question, clean_text(text)
    if question.kind is Kind.TEXT:
        return Answer(read_phone(clean) if question.phone else clean)
    if question.kind in MEDIA:
        raise AttachmentExpected(question.kind.value)
    if question.kind in SHORT:
        clean = clean if len(clean) <= LONGEST_SHORT else clean[:LONGEST_SHORT] + "…"
    if question.kind in _READERS:
        return Answer(_READERS[question.kind](clean, facts))
    if question.range is not None:
        return Answer(_read_point(clean, question.range, facts.language))
    return Answer(*choose(clean, step, facts, ticked))


def clean_text(text: str) -> str:
    """Drop what cannot be seen or stored; raises EmptyAnswer and TooLong."""
    kept = "".join(c for c in text.replace("\r\n", "\n") if _visible(c)).strip()
    if not any(_is_ink(c) for c in kept):
        raise EmptyAnswer
    if len(kept) > LONGEST_TEXT:
        raise TooLong(LONGEST_TEXT, len(kept))
    return kept


def _visible(character: str) -> bool:
    if character in "\n\t":
        return True
    return unicodedata.category(character) not in {"Cc", "Cs"} and character not in _DIRECTIONS


def _is_ink(character: str) -> bool:
    return not character.isspace() and unicodedata.category(character) not in {"Cf", "Mn", "Cn"}


def read_number(text: str, language: str) -> float:
    """Read «1 000», «3,5», «5 лет»; raises NotANumber."""
    found = _NUMBER.fullmatch(text.replace("−", "-").replace("–", "-").strip())
    if not found:
        raise NotANumber(text)
    digits = re.sub(r"[\s'’]", "", found[2])
    if not language.startswith("ru") and _THOUSANDS.fullmatch(digits):
        digits = digits.replace(",", "")
    try:
        return float(found[1] + digits.replace(",", "."))
    except ValueError:
        raise NotANumber(text) from None


def read_integer(text: str, language: str) -> int:
    """Read a whole number; raises NotANumber, NotAWholeNumber, NumberTooBig."""
    number = _within(read_number(text, language), text, LARGEST_INTEGER)
    if not number.is_integer():
        raise NotAWholeNumber(text)
    return int(number)


def _read_decimal(text: str, facts: Facts) -> Stored:
    return _within(read_number(text, facts.language), text, LARGEST_DECIMAL)


def _read_day(text: str, facts: Facts) -> Stored:
    day = read_date(text, facts.language, facts.context.today)
    if day is None:
        raise NotADate(text)
    return day.isoformat()


def _read_time(text: str, _: Facts) -> Stored:
    read = read_time(text)
    if read is None:
        raise NotATime(text)
    return f"{read:%H:%M}"


def _read_moment(text: str, facts: Facts) -> Stored:
    moment = read_moment(text, facts.language, facts.context.today)
    if moment is None:
        raise NotAMoment(text)
    return f"{moment:%Y-%m-%dT%H:%M}"


_READERS: dict[Kind, Callable[[str, Facts], Stored]] = {
    Kind.INTEGER: lambda text, facts: read_integer(text, facts.language),
    Kind.DECIMAL: _read_decimal,
    Kind.DATE: _read_day,
    Kind.TIME: _read_time,
    Kind.DATETIME: _read_moment,
    Kind.GEOPOINT: lambda text, _: read_geopoint(text),
}


def _within(number: float, text: str, limit: int) -> float:
    if abs(number) > limit:
        raise NumberTooBig(text, limit)
    return number


def _read_point(text: str, scale: Scale, language: str) -> Stored:
    refusal = NotOnScale(text, *(number_shown(n, language) for n in (scale.start, scale.end)))
    try:
        number = read_number(text, language)
    except NotANumber:
        raise refusal from None
    if number not in scale.points:
        raise refusal
    return int(number) if number.is_integer() else number


def read_phone(text: str) -> str:
    """Read a Russian number as +7XXXXXXXXXX, others with their +; raises NotAPhone."""
    digits = re.sub(r"\D", "", text)
    if re.search(r"[^\d\s()+.\-–—‑/]", text) or "+" in text.strip().lstrip("+"):
        raise NotAPhone(text[:LONGEST_SHORT])
    abroad = text.strip().startswith("+") and not digits.startswith("7")
    if abroad and 8 <= len(digits) <= 15:  # noqa: PLR2004 - E.164
        return "+" + digits
    if len(digits) == len("9991234567") and not abroad:
        digits = "7" + digits
    if len(digits) != len("79991234567") or digits[0] not in "78" or abroad:
        raise NotAPhone(text[:LONGEST_SHORT])
    return "+7" + digits[1:]
