"""A Form's questions as rows of the survey sheet, with the groups and repeats around them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field

from mentoring.questionnaire.form import Form, Kind, Localized, Question, Scale
from mentoring.questionnaire.values import to_text
from texts.xlsform.defaults import as_expression
from texts.xlsform.types import TYPES

TEXTS = ("label", "hint", "required_message", "constraint_message")


@dataclass(frozen=True, slots=True)
class Line:
    """One row: plain cells by column, and texts by column and language."""

    cells: Mapping[str, str]
    texts: Mapping[str, Localized] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Group:
    """What must stand around a question: a heading or a condition."""

    label: Localized
    relevant: str = ""


class Lines:
    """The rows of a form; to read them gives the same questions."""

    def __init__(self, form: Form) -> None:
        self.form = form
        self.taken = {n for q in form.questions for n in (q.name, q.other_name)}
        self.inside: Question | None = None
        self.outer: list[Group] = []
        self.groups: list[Group] = []

    def __iter__(self) -> Iterator[Line]:
        for question in self.form.questions:
            if self.inside is not None and question.repeat != self.inside.name:
                yield from self._leave()
            wanted, own = around(question, self.inside)
            if wanted != self.groups:
                yield from self._end(self.groups)
                yield from map(self._begin, wanted)
                self.groups = wanted
            yield _line(question, own)
            if question.kind is Kind.REPEAT:
                self.inside, self.outer, self.groups = question, self.groups, []
        yield from self._leave() if self.inside else self._end(self.groups)

    def _leave(self) -> Iterator[Line]:
        yield from self._end(self.groups)
        yield Line({"type": "end_repeat"})
        self.inside, self.groups, self.outer = None, self.outer, []
        yield from self._end(self.groups)
        self.groups = []

    def _begin(self, group: Group) -> Line:
        number = 1
        while f"section_{number}" in self.taken:
            number += 1
        self.taken.add(f"section_{number}")
        cells = {"type": "begin_group", "name": f"section_{number}", "relevant": group.relevant}
        return Line(cells, {"label": group.label})

    @staticmethod
    def _end(groups: list[Group]) -> Iterator[Line]:
        return (Line({"type": "end_group"}) for _ in groups)


def around(question: Question, inside: Question | None) -> tuple[list[Group], str]:
    """Give the groups that a question needs where it stands, and its own condition."""
    *outer, own = _conditions(question.relevant, inside.relevant if inside else None)
    groups = [Group({}, condition) for condition in outer]
    headed = question.kind is Kind.REPEAT and bool(question.label)
    if question.section != (inside.section if inside else {}) and not headed:
        groups.append(Group(question.section))
    return groups, own


def _conditions(whole: str | None, outer: str | None) -> list[str]:
    """Take a repeat's condition off that of a question in it: «(outer) and (own)»."""
    if not whole or not outer:
        return [whole or ""]
    found: list[str] = []
    left = whole
    while left != outer:
        parts = _parted(left)
        if parts is None:
            return [whole]  # it stands by itself; the repeat's condition holds as well
        left, own = parts
        found.insert(0, own)
    return found or [""]


def _parted(text: str) -> tuple[str, str] | None:
    """Part «(a) and (b)» where its first bracket closes."""
    end = _closing(text, 0) if text.startswith("(") else None
    if end is None or not text.startswith(" and (", end + 1):
        return None
    start = end + 1 + len(" and ")
    return (text[1:end], text[start + 1 : -1]) if _closing(text, start) == len(text) - 1 else None


def _closing(text: str, start: int) -> int | None:
    depth, quote = 0, ""
    for place in range(start, len(text)):
        mark = text[place]
        if quote:
            quote = "" if mark == quote else quote
        elif mark in "\"'":
            quote = mark
        elif mark in "()":
            depth += 1 if mark == "(" else -1
            if depth == 0:
                return place
    return None


def _line(question: Question, relevant: str) -> Line:
    cells = {column: write(question) for column, write in CELLS.items()}
    texts = {name: getattr(question, name) for name in TEXTS}
    return Line({**cells, "relevant": relevant}, texts)


def _type(question: Question) -> str:
    spelling = TYPES[question.kind].spellings[0]
    listed = f"{spelling} {question.list_name}" if question.list_name is not None else spelling
    return f"{listed} or_other" if question.or_other else listed


def _default(question: Question) -> str:
    """Give a literal without its quotes where it is read as the same."""
    written = question.default or ""
    return written[1:-1] if as_expression(written[1:-1]) == written else written


def _parameters(question: Question) -> str:
    given = {"max-pixels": question.max_pixels} if question.max_pixels else {}
    return " ".join(
        f"{name}={to_text(float(value))}"
        for name, value in {**_scale(question.range), **given}.items()
    )


def _scale(scale: Scale | None) -> dict[str, float]:
    return {} if scale is None else {n: getattr(scale, n) for n in ("start", "end", "step")}


def _appearance(question: Question) -> str:
    looks = {"phone": question.phone, "multiline": question.multiline}
    return " ".join(name for name, present in looks.items() if present)


def _yes(expression: str | None) -> str:
    return "yes" if expression == "true()" else expression or ""


CELLS: Mapping[str, Callable[[Question], str]] = {
    "type": _type,
    "name": lambda question: question.name,
    "required": lambda question: _yes(question.required),
    "constraint": lambda question: question.constraint or "",
    "calculation": lambda question: question.calculation or "",
    "default": _default,
    "choice_filter": lambda question: question.choice_filter or "",
    "appearance": _appearance,
    "parameters": _parameters,
    "read_only": lambda question: "yes" if question.read_only else "",
    "repeat_count": lambda question: question.repeat_count or "",
    "accept": lambda question: question.accept,
}
