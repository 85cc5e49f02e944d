"""A deadline in Russian or English becomes a few plain signs, from which rules can be read.

«В течение первого–второго месяца» is `in 1th - 2th month`, «до 01.10.26» is `by 01 m10 2026`.
What is not known stays as it is, so that no rule fits it.
"""

import re
from functools import cache

from mentoring.people import fold
from mentoring.questionnaire.month_names import months
from texts.roadmap.deadline_vocabulary import DATES, VOCABULARY

LONGEST = 300
"""Letters of a text that may be a deadline."""
_ALIKE = str.maketrans(dict.fromkeys("‐‑‒–—−", "-") | dict.fromkeys("№()", " ") | {"’": "'"})
_YEAR_WORD = re.compile(r"(?<=\d\d) ?г(?:\.|ода?|оду)?(?!\w)")
_SHORTEST_MONTH = 3
_MONTH_ENDINGS = "(?:ь|й|я|е|ю|а|у|ем|ом)?"


def signs_of(text: str) -> str:
    """The text in signs, with one space between them."""
    plain = fold(text.translate(_ALIKE))
    if len(plain) > LONGEST:
        return ""
    plain = _YEAR_WORD.sub("", plain.strip(" .;,"))
    for pattern, sign in _compiled(DATES):
        plain = pattern.sub(sign, plain)
    plain = re.sub(r"[.\s]+", " ", re.sub(r"([-,/])", r" \1 ", plain))
    plain = re.sub(r"[^\W\d_]+", _with_months, plain)
    for pattern, sign in _compiled(VOCABULARY):
        plain = " ".join(pattern.sub(sign, plain).split())
    return plain


@cache
def _compiled(table: tuple[tuple[str, str], ...]) -> tuple[tuple[re.Pattern[str], str], ...]:
    return tuple((re.compile(rf"(?<!\w)(?:{words})(?!\w)"), sign) for words, sign in table)


def _with_months(word: re.Match[str]) -> str:
    month = _month(word[0])
    return f"m{month}" if month else word[0]


@cache
def _month_names() -> tuple[tuple[int, str], ...]:
    return tuple(
        (number, fold(name))
        for language in ("ru", "en")
        for number, name in months(language, "wide", "stand-alone").items()
    )


def _month(word: str) -> int | None:
    """The month of «сентябре», «сент» and Sept."""
    if len(word) < _SHORTEST_MONTH:
        return None
    for number, name in _month_names():
        inflected = re.fullmatch(name.rstrip("ьй") + _MONTH_ENDINGS, word)
        if inflected or name.startswith(word):
            return number
    return None
