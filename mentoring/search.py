"""Finding people of a school: by a part of a name, by class, by what they are, where they stand."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from uuid import UUID

from rapidfuzz.distance import OSA

from mentoring.people import Role, fold
from mentoring.standing import Standing, State

LONGEST_KEY = 15
"""So much of a class's name tells it from others, and fits a button."""
SLIP_FROM = 4
"""Shorter words are alike too often: in them no slip is forgiven."""
TWO_SLIPS_FROM = 8
_LOOK_ALIKE = str.maketrans("abcehkmoptxy", "авсенкмортху")
"""Latin letters that stand in Cyrillic class names because they look the same."""
_QUOTES = "[\"'«»“”„]*"
_CLASS = re.compile(
    rf"(?<![\w-])(\d{{1,2}})(?:[\s\u2013\u2014-]*{_QUOTES}\s*([^\W\d_])?{_QUOTES})(?!\w)(\s*курс\w*)?"
)
_GROUP = re.compile(r"\b[^\W\d_]+-?\d[\w-]*")
_WORD = re.compile(r"[^\W_]+")
_FILLERS = frozenset({"класс", "класса", "кл", "курс", "группа", "гр", "class"})
_NUMBER = re.compile(r"\d*")


@dataclass(frozen=True, slots=True)
class Wanted:
    """Whom the curator is looking for; what is left out does not matter."""

    role: Role | None = None
    state: State | None = None
    partner_id: UUID | None = None
    class_key: str = ""
    text: str = ""


@dataclass(frozen=True, slots=True)
class Query:
    """What was typed, taken apart: words of a name, a class, a group of a college."""

    words: tuple[str, ...]
    class_key: str = ""
    group: str = ""


def class_key(name: str | None) -> str:
    """«7б», «7 "Б"», «7-Б класс» are one class; empty where nothing is written."""
    words = _WORD.findall(fold(name or ""))
    kept = (word for word in words if word not in _FILLERS or word == "курс")
    return "".join(kept).translate(_LOOK_ALIKE)[:LONGEST_KEY]


def class_keys(names: str | None) -> frozenset[str]:
    """«7 Б, 7 В» are two classes."""
    parts = re.split(r"[,;/]|\sи\s", names or "")
    return frozenset(filter(None, map(class_key, parts)))


def class_order(key: str) -> tuple[int, str]:
    """7а, 7б, 10а: by the number first."""
    number = _number(key)
    return (int(number) if number else 100, key)


def _number(key: str) -> str:
    found = _NUMBER.match(key)
    return found[0] if found else ""


def read_query(text: str) -> Query:
    folded = fold(text)
    group = _GROUP.search(folded)
    folded = _GROUP.sub(" ", folded)
    found = _CLASS.search(folded)
    rest = _CLASS.sub(" ", folded) if found else folded
    words = tuple(word for word in _WORD.findall(rest) if not (found and word in _FILLERS))
    return Query(
        words,
        class_key("".join(filter(None, found.groups()))) if found else "",
        class_key(group[0]) if group else "",
    )


def in_class(key: str, wanted: str) -> bool:
    """«7» means every seventh class, «7б» this one, «2 курс» every group of the second year."""
    if wanted.isdigit():
        return _number(key) == wanted
    return key.startswith(wanted)


def likeness(words: Iterable[str], name: str, *, slips: bool) -> int | None:
    """0 for the name itself, more for what is less like it; None if a word is not in it.

    Each word is looked for in a word of its own; `slips` forgives a typing mistake.
    """
    left = _WORD.findall(fold(name))
    total = 0
    for word in words:
        found = [(cost, at) for at, each in enumerate(left) if (cost := _cost(word, each, slips))]
        if not found:
            return None
        cost, at = min(found)
        total += cost - 1
        del left[at]
    return total


def _cost(word: str, within: str, slips: bool) -> int:  # noqa: FBT001 - a private function's own
    """1 for the same word, 2 for its beginning, 3 for a part, 4 with a slip; 0 if it is not it."""
    if word == within:
        return 1
    if within.startswith(word):
        return 2
    if word in within:
        return 3
    return 4 if slips and _is_slip(word, within) else 0


def _is_slip(word: str, within: str) -> bool:
    """One letter wrong, missing, too many, or two swapped; in long words two of these."""
    if len(word) < SLIP_FROM:
        return False
    most = 2 if len(word) >= TWO_SLIPS_FROM else 1
    beginnings = {within[: len(word) + more] for more in (-1, 0, 1)} | {within}
    return any(OSA.distance(word, each, score_cutoff=most) <= most for each in beginnings)


def found(people: Iterable[Standing], text: str) -> list[Standing]:
    """Whom a search means, the likest first; slips count only where nothing fits as typed."""
    query = read_query(text)
    of_class = [each for each in people if _fits_class(each, query)]
    for slips in (False, True):
        ranked = [
            (cost, fold(each.person.name or ""), each)
            for each in of_class
            if (cost := likeness(query.words, each.person.name or "", slips=slips)) is not None
        ]
        if ranked:
            return [each for *_, each in sorted(ranked, key=lambda line: line[:2])]
    return []


def _fits_class(standing: Standing, query: Query) -> bool:
    key = class_key(standing.person.class_name)
    return in_class(key, query.class_key) and query.group in key


def fits(standing: Standing, wanted: Wanted) -> bool:
    person = standing.person
    return (
        (wanted.role is None or standing.is_or_wants(wanted.role))
        and (wanted.state is None or wanted.state in standing.states)
        and (wanted.partner_id is None or wanted.partner_id == person.partner_id)
        and (not wanted.class_key or wanted.class_key == class_key(person.class_name))
    )


def choose(people: Sequence[Standing], wanted: Wanted) -> list[Standing]:
    """A search puts the likest first, a class goes by name; else who sent last, then who came last.

    `people` stand in the order in which they came.
    """
    kept = [each for each in people if fits(each, wanted)]
    if wanted.text.strip():
        return found(kept, wanted.text)
    if wanted.class_key:
        return sorted(kept, key=lambda each: fold(each.person.name or "\uffff"))
    return sorted(kept, key=_recency)[::-1]


def _recency(standing: Standing) -> datetime:
    return standing.sent_at or datetime.min.replace(tzinfo=UTC)


def count_roles(people: Sequence[Standing], wanted: Wanted) -> dict[Role, int]:
    """How many of each role there are if the role were left open."""
    kept = choose(people, replace(wanted, role=None))
    counted = {role: sum(each.is_or_wants(role) for each in kept) for role in Role}
    return {role: number for role, number in counted.items() if number}


def count_states(people: Sequence[Standing], wanted: Wanted) -> dict[State, int]:
    kept = choose(people, replace(wanted, state=None))
    counted = Counter(state for each in kept for state in each.states)
    return {state: counted[state] for state in State if counted[state]}


def count_partners(people: Sequence[Standing], wanted: Wanted) -> Counter[UUID]:
    kept = choose(people, replace(wanted, partner_id=None, class_key="", text=""))
    return Counter(each.person.partner_id for each in kept if each.person.partner_id)


@dataclass(frozen=True, slots=True)
class OfClass:
    """A class in the words of whoever wrote it first, and how many of it there are."""

    key: str
    name: str
    people: int


def count_classes(people: Sequence[Standing], wanted: Wanted) -> list[OfClass]:
    kept = choose(people, replace(wanted, partner_id=None, class_key="", text=""))
    return classes(each.person.class_name for each in kept)


def classes(names: Iterable[str | None]) -> list[OfClass]:
    """Every class that is written somewhere, in the order of the school."""
    written: dict[str, str] = {}
    counted: Counter[str] = Counter()
    for name in names:
        if name and (key := class_key(name)):
            written.setdefault(key, name)
            counted[key] += 1
    keys = sorted(counted, key=class_order)
    return [OfClass(key, written[key], counted[key]) for key in keys]
