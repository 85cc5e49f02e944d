"""Regular expressions of a form's author, kept from running for ever on a person's text.

Python's matcher tries every way of dividing a text among repetitions. So a long repetition may hold
only what has one length, and the more of them stand in a row, the shorter the text must be.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from re import _constants as sre
from re import _parser
from typing import Any

from mentoring.errors import Refusal

LONGEST_PATTERN = 500
MOST_STEPS = 20_000_000
_REPEATS = {sre.MAX_REPEAT, sre.MIN_REPEAT, sre.POSSESSIVE_REPEAT}
_FEW_TIMES = 4
_FEW_WAYS = 10


@dataclass(eq=False)
class BadPattern(Refusal):
    """It cannot be read, or it is too long."""

    pattern: str


@dataclass(eq=False)
class SlowPattern(Refusal):
    """A repetition of something that has many lengths, such as (a+)+, can take years."""

    pattern: str


@dataclass(frozen=True, slots=True)
class _Checked:
    pattern: re.Pattern[str]
    longest: int


def matches(pattern: str, subject: str) -> bool:
    """Say whether the whole subject matches; what check_pattern refuses matches nothing."""
    checked = _checked(pattern)
    if checked is None or len(subject) > checked.longest:
        return False
    return checked.pattern.fullmatch(subject) is not None


def check_pattern(pattern: str) -> None:
    """Refuse at import what could not be matched, or not in bearable time."""
    _read(pattern)


@lru_cache(maxsize=256)
def _checked(pattern: str) -> _Checked | None:
    try:
        tree = _read(pattern)
    except Refusal:
        return None
    endless = sum(_ways(operation, detail) > _FEW_WAYS for operation, detail in _all(tree))
    return _Checked(re.compile(pattern), int(MOST_STEPS ** (1 / max(1, endless))))


def _read(pattern: str) -> Any:
    if len(pattern) > LONGEST_PATTERN:
        raise BadPattern(pattern[:LONGEST_PATTERN])
    try:
        tree = _parser.parse(pattern)
    except (re.error, RecursionError, OverflowError):
        raise BadPattern(pattern) from None
    for operation, detail in _all(tree):
        if operation is sre.GROUPREF or _repeats_the_uneven(operation, detail):
            raise SlowPattern(pattern)
    return tree


def _repeats_the_uneven(operation: Any, detail: Any) -> bool:
    if operation not in _REPEATS or detail[1] <= _FEW_TIMES:
        return False
    shortest, longest = detail[2].getwidth()
    branches = any(inner is sre.BRANCH for inner, _ in _all(detail[2]))
    return shortest != longest or branches


def _ways(operation: Any, detail: Any) -> int:
    return int(detail[1]) - int(detail[0]) if operation in _REPEATS else 0


def _all(tree: Any) -> Iterator[tuple[Any, Any]]:
    for operation, detail in tree:
        yield operation, detail
        for part in _flat(detail):
            yield from _all(part)


def _flat(detail: Any) -> Iterator[Any]:
    if isinstance(detail, _parser.SubPattern):
        yield detail
    elif isinstance(detail, (list, tuple)):
        for part in detail:
            yield from _flat(part)
