"""What expressions may do with text, choices and dates in words."""

import math
import re
from collections.abc import Callable
from datetime import date, datetime, time

from mentoring.questionnaire.function_table import MANY, Node, Scope, function, lazily, over_all
from mentoring.questionnaire.month_names import short_day, short_month
from mentoring.questionnaire.patterns import matches
from mentoring.questionnaire.values import Value, to_date, to_number, to_text


@lazily("string-length", 0, 1)
def _string_length(scope: Scope, nodes: tuple[Node, ...]) -> Value:
    return float(len(to_text(nodes[0].evaluate(scope) if nodes else scope.current)))


@lazily("normalize-space", 0, 1)
def _normalize_space(scope: Scope, nodes: tuple[Node, ...]) -> Value:
    text = to_text(nodes[0].evaluate(scope) if nodes else scope.current)
    return " ".join(re.split(r"[ \t\r\n]+", text.strip(" \t\r\n")))


@lazily("jr:choice-name", 2, 2)
def _choice_name(scope: Scope, nodes: tuple[Node, ...]) -> Value:
    question = to_text(nodes[1].evaluate(scope)).strip().removeprefix("${").removesuffix("}")
    return scope.choice_label(to_text(nodes[0].evaluate(scope)), question.strip())


@lazily("format-date", 2, 2)
def _format_date(scope: Scope, nodes: tuple[Node, ...]) -> Value:
    return _formatted(scope, nodes, _parts_of_day)


@lazily("format-date-time", 2, 2)
def _format_date_time(scope: Scope, nodes: tuple[Node, ...]) -> Value:
    """A day without a time of day is its midnight."""
    return _formatted(scope, nodes, lambda d, say: {**_parts_of_day(d, say), **_parts_of_time(d)})


Parts = dict[str, Callable[[], str]]


def _formatted(
    scope: Scope, nodes: tuple[Node, ...], parts_of: Callable[[date, str], Parts]
) -> str:
    day = to_date(nodes[0].evaluate(scope))
    if day is None:
        return ""
    parts, pattern = parts_of(day, scope.language), to_text(nodes[1].evaluate(scope))
    return re.sub(r"%(.)", lambda m: parts[m[1]]() if m[1] in parts else m[0], pattern)


def _parts_of_time(day: date) -> Parts:
    at = day if isinstance(day, datetime) else datetime.combine(day, time())
    return {
        "H": lambda: f"{at.hour:02}",
        "h": lambda: str(at.hour),
        "M": lambda: f"{at.minute:02}",
        "S": lambda: f"{at.second:02}",
        "3": lambda: f"{at.microsecond // 1000:03}",
    }


def _parts_of_day(day: date, language: str) -> Parts:
    return {
        "Y": lambda: f"{day.year:04}",
        "y": lambda: f"{day.year % 100:02}",
        "m": lambda: f"{day.month:02}",
        "n": lambda: str(day.month),
        "d": lambda: f"{day.day:02}",
        "e": lambda: str(day.day),
        "b": lambda: short_month(day, language),
        "a": lambda: short_day(day, language),
        "%": lambda: "%",
    }


def _selected(value: Value, name: Value) -> Value:
    return to_text(name).strip() in to_text(value).split()


def _selected_at(value: Value, index: Value) -> Value:
    names, at = to_text(value).split(), to_number(index)
    return names[int(at)] if 0 <= at < len(names) else ""


def _substr(value: Value, start: Value, end: Value = math.inf) -> Value:
    text, first, last = to_text(value), to_number(start), to_number(end)
    if math.isnan(first) or math.isnan(last):
        return ""
    return text[_bound(first, len(text)) : _bound(last, len(text))]


def _bound(index: float, length: int) -> int:
    return int(max(-length, min(length, index)))


def _after(value: Value, target: Value) -> Value:
    return to_text(value).partition(to_text(target))[2] if to_text(target) else to_text(value)


def _before(value: Value, target: Value) -> Value:
    before, found, _ = to_text(value).partition(to_text(target) or "\0")
    return before if found and to_text(target) else ""


def _translate(value: Value, out: Value, into: Value) -> Value:
    replacement = to_text(into)
    table: dict[int, str | None] = {}
    for place, letter in enumerate(to_text(out)):
        table.setdefault(ord(letter), replacement[place] if place < len(replacement) else None)
    return to_text(value).translate(table)


function("regex", 2, 2, lambda value, pattern: matches(to_text(pattern), to_text(value)))


function("selected", 2, 2, _selected)
function("selected-at", 2, 2, _selected_at)
function("count-selected", 1, 1, lambda a: float(len(to_text(a).split())))
over_all("concat", 1, MANY, lambda *values: "".join(map(to_text, values)))
over_all("join", 1, MANY, lambda first, *rest: to_text(first).join(map(to_text, rest)))
function("contains", 2, 2, lambda a, b: to_text(b) in to_text(a))
function("starts-with", 2, 2, lambda a, b: to_text(a).startswith(to_text(b)))
function("ends-with", 2, 2, lambda a, b: to_text(a).endswith(to_text(b)))
function("substr", 2, 3, _substr)
function("substring-before", 2, 2, _before)
function("substring-after", 2, 2, _after)
function("translate", 3, 3, _translate)
