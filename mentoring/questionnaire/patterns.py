"""Regular expressions of a form's author, kept from running for ever on a person's text."""

import re
from dataclasses import dataclass
from functools import lru_cache
from re import _constants as sre
from re import _parser
from typing import Any

from mentoring.errors import Refusal

LONGEST_PATTERN = 500
LONGEST_SUBJECT = 4_000
_REPEATS = {sre.MAX_REPEAT, sre.MIN_REPEAT}


@dataclass(eq=False)
class BadPattern(Refusal):
    """It cannot be read, or it is too long."""

    pattern: str


@dataclass(eq=False)
class SlowPattern(Refusal):
    """A repetition inside a repetition, such as (a+)+, can take years on a short text."""

    pattern: str


def matches(pattern: str, subject: str) -> bool:
    """Say whether the whole subject matches; what check_pattern refuses matches nothing."""
    compiled = _compiled(pattern)
    if compiled is None or len(subject) > LONGEST_SUBJECT:
        return False
    return compiled.fullmatch(subject) is not None


def check_pattern(pattern: str) -> None:
    """Refuse at import what could not be matched, or not in bearable time."""
    if len(pattern) > LONGEST_PATTERN:
        raise BadPattern(pattern[:LONGEST_PATTERN])
    try:
        tree = _parser.parse(pattern)
    except (re.error, RecursionError, OverflowError):
        raise BadPattern(pattern) from None
    if _nested(tree, inside=False):
        raise SlowPattern(pattern)


@lru_cache(maxsize=256)
def _compiled(pattern: str) -> re.Pattern[str] | None:
    try:
        check_pattern(pattern)
    except Refusal:
        return None
    return re.compile(pattern)


def _nested(tree: Any, *, inside: bool) -> bool:
    for operation, detail in tree:
        parts = [part for part in _flat(detail) if isinstance(part, _parser.SubPattern)]
        endless = operation in _REPEATS and detail[1] is sre.MAXREPEAT
        if endless and inside:
            return True
        if any(_nested(part, inside=inside or endless) for part in parts):
            return True
    return False


def _flat(detail: Any) -> list[Any]:
    if isinstance(detail, (list, tuple)):
        return [inner for part in detail for inner in _flat(part)]
    return [detail]
