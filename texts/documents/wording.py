"""The filters that a template can put behind a field: cases, initials, days in words."""

from collections.abc import Callable
from datetime import date
from typing import Any

from texts import dates
from texts.documents.names import Case, Decliner, is_woman

BLANK = "____________________"
"""What stands where nothing is known: a line to fill in by hand."""
RUSSIAN = "ru"
ENDS = (".", "!", "?", "…")
ONE, FEW_TO, TEEN_FROM, TEEN_TO = 1, 4, 11, 14


def filters(decliner: Decliner) -> dict[str, Callable[..., str]]:
    """By name, as a template writes them: `{{ head.name|dative }}`."""

    def in_case(case: Case) -> Callable[[Any], str]:
        return lambda name: decliner.decline(str(name), case)

    return {
        **{case.value: in_case(case) for case in Case},
        "initials": initials,
        "initials_first": initials_first,
        "greeting": greeting,
        "day": day,
        "day_quoted": day_quoted,
        "plural": plural,
        "lower_first": lower_first,
        "bare": bare,
        "sentence": sentence,
    }


def initials(name: Any) -> str:
    """Give «Егорова М. И.»."""
    surname, *given = str(name).split() or [""]
    return "\u00a0".join([surname, *(f"{word[0]}." for word in given)])


def initials_first(name: Any) -> str:
    """«М. И. Егорова», as it stands beside a signature."""
    surname, *given = str(name).split() or [""]
    return "\u00a0".join([*(f"{word[0]}." for word in given), surname])


def greeting(name: Any) -> str:
    """«Уважаемая Мария Ивановна!», or without a name where it is not known whole."""
    words = str(name).split()
    woman = is_woman(words) if words else None
    if woman is None:
        return f"Уважаемый(ая) {' '.join(words[1:]) or BLANK}!"
    return f"{'Уважаемая' if woman else 'Уважаемый'} {' '.join(words[1:])}!"


def day(value: Any) -> str:
    """«2 декабря 2026 г.» from a day as data write it (2026-12-02); anything else as it is."""
    found = _read(value)
    return _tied(*dates.day(found, RUSSIAN).split()) if found else str(value)


def day_quoted(value: Any) -> str:
    """«02» декабря 2026 г., as orders are dated; a line to fill in where the day is not known."""
    found = _read(value)
    if not found:
        return "«___» ______________ 20___ г."
    _, month, year = dates.day(found, RUSSIAN).split()
    return _tied(f"«{found.day:02}»", month, year)


def _tied(number: str, month: str, year: str) -> str:
    """What belongs together stays in one line."""
    return f"{number}\u00a0{month} {year}\u00a0г."


def _read(value: Any) -> date | None:
    try:
        return date.fromisoformat(str(value))
    except ValueError:
        return None


def plural(count: Any, one: str, few: str, many: str) -> str:
    """«1 пара», «2 пары», «5 пар»."""
    number = int(count)
    last = number % 10
    if TEEN_FROM <= number % 100 <= TEEN_TO or last == 0 or last > FEW_TO:
        word = many
    else:
        word = one if last == ONE else few
    return f"{number}\u00a0{word}"


def lower_first(words: Any) -> str:
    """«заместитель директора» within a sentence; what begins with capitals («МБОУ») keeps them."""
    told = str(words)
    return told if told[1:2].isupper() else told[:1].lower() + told[1:]


def bare(words: Any) -> str:
    """Without a point at the end: the sentence goes on, or a list has marks of its own."""
    return str(words).strip().rstrip(".;,").rstrip()


def sentence(words: Any) -> str:
    """With a capital letter and a point at the end, whether or not whoever wrote it set them."""
    told = str(words).strip()
    ended = told if told.endswith(ENDS) or not told else f"{bare(told)}."
    return ended[:1].upper() + ended[1:]
