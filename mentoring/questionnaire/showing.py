"""How an answer is read back to the person."""

from collections.abc import Callable
from datetime import date, datetime

from mentoring.questionnaire.form import OTHER, Kind, Localized, Question
from mentoring.questionnaire.geopoint import geopoint_shown
from mentoring.questionnaire.month_names import decimal_mark, long_date
from mentoring.questionnaire.submission import Stored
from mentoring.questionnaire.values import to_text

_SIGNS = {"image": "📷", "audio": "🎤", "video": "🎬", "file": "📄"}


def shown(
    question: Question,
    stored: Stored,
    other: str,
    words: Callable[[Localized], str],
    language: str,
) -> str:
    """Give labels for choices, own words for «Другое», a date with its month as a word."""
    if isinstance(stored, dict):
        return " ".join(filter(None, (_SIGNS[stored["kind"]], str(stored.get("name", "")))))
    if question.choices:
        return _listed(question, stored, other, words)
    if isinstance(stored, (int, float)):
        return number_shown(stored, language)
    text = str(stored)
    if question.kind is Kind.DATE:
        return long_date(date.fromisoformat(text), language)
    if question.kind is Kind.DATETIME:
        moment = datetime.fromisoformat(text)
        return f"{long_date(moment, language)}, {moment:%H:%M}"
    return geopoint_shown(text) if question.kind is Kind.GEOPOINT else text


def _listed(
    question: Question, stored: Stored, other: str, words: Callable[[Localized], str]
) -> str:
    labels = {choice.name: words(choice.label) or choice.name for choice in question.choices}
    if question.or_other and other:
        labels[OTHER] = other
    names = stored if isinstance(stored, list) else [str(stored)]
    read = [labels.get(name, name) for name in names]
    if question.kind is Kind.RANK:
        return ", ".join(f"{place}. {label}" for place, label in enumerate(read, start=1))
    return ", ".join(read)


def number_shown(number: float, language: str) -> str:
    """Write a fraction with the language's own mark."""
    return to_text(float(number)).replace(".", decimal_mark(language))
