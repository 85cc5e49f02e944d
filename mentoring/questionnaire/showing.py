"""How an answer is read back to the person."""

from collections.abc import Callable
from datetime import date

from mentoring.questionnaire.form import OTHER, Kind, Localized, Question
from mentoring.questionnaire.month_names import decimal_mark, long_date
from mentoring.questionnaire.submission import Stored
from mentoring.questionnaire.values import to_text


def shown(
    question: Question,
    stored: Stored,
    other: str,
    words: Callable[[Localized], str],
    language: str,
) -> str:
    """Give labels for choices, own words for «Другое», a date with its month as a word."""
    if question.kind is Kind.DATE:
        return long_date(date.fromisoformat(str(stored)), language)
    if question.choices:
        labels = {choice.name: words(choice.label) or choice.name for choice in question.choices}
        if question.or_other and other:
            labels[OTHER] = other
        names = stored if isinstance(stored, list) else [str(stored)]
        return ", ".join(labels.get(name, name) for name in names)
    if isinstance(stored, (int, float)):
        return number_shown(stored, language)
    return str(stored)


def number_shown(number: float, language: str) -> str:
    """Write a fraction with the language's own mark."""
    return to_text(float(number)).replace(".", decimal_mark(language))
