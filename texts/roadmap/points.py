"""Several points in one cell: lines, dashes, numbers and semicolons part them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field

_DASH = r"[–—−‒•·▪●◦*✓➢►-]"
_NUMBER = r"[1-9]\d?(?:\.\d{1,2})*[.)](?!\d)"
_UPPER = r"[А-ЯЁA-Z«\"“]"
_MARKS = {
    "dash": re.compile(rf"\s*{_DASH}\s*(?=\S)"),
    "number": re.compile(rf"\s*(?:{_NUMBER}\s*|[1-9]\d?(?:\.[1-9]\d?)+\s+(?={_UPPER}))"),
    "letter": re.compile(r"\s*[а-яa-z]\)\s*"),
}
"""What a line of a list begins with."""
_INLINE = (
    (re.compile(rf";\s*(?=(?:{_DASH}\s|{_NUMBER}\s))"), ";\n"),
    (re.compile(rf"\.\s+(?={_DASH}\s*{_UPPER})"), ".\n"),
)
_NEXT_DASH = re.compile(rf"\s+(?=[–—-]\s+{_UPPER})")
_SHORT = re.compile(r"\b(?:\w|др|пр|гг|кл|руб|тыс|etc)\.$", re.IGNORECASE)
"""«и др.», «т. д.», «А. И.»: a stop that belongs to the word."""


@dataclass(frozen=True, slots=True)
class Point:
    """`details` are a list of its own below a title that ends with a colon."""

    title: str
    details: tuple[str, ...] = ()


@dataclass(slots=True)
class _Open:
    """A point in the making, by the mark that it has."""

    mark: str
    title: str
    details: list[str] = field(default_factory=list)

    @property
    def has_ended(self) -> bool:
        last = self.details[-1] if self.details else self.title
        return last.rstrip()[-1:] in {";", "."}

    def go_on(self, line: str) -> None:
        if self.details:
            self.details[-1] += " " + line
        else:
            self.title += " " + line


def points_of(text: str) -> list[Point]:
    """Part a cell where its author did; a line that goes on in small letters stays one point."""
    lines = [_marked(line) for line in _broken(text).split("\n") if line.strip()]
    points = _pointed(lines)
    if not any(mark for mark, _ in lines):
        points = [_Open("", part) for point in points for part in _at_semicolons(point.title)]
    return [_closed(point) for point in points if tidy(point.title)]


def tidy(text: str) -> str:
    """A point on one line, without what parted it from the next; it begins with a capital."""
    line = " ".join(text.split()).rstrip(" ;,")
    if line.endswith(".") and not _SHORT.search(line):
        line = line.rstrip(". ")
    return line if line[1:2].isupper() else line[:1].upper() + line[1:]


def goes_on(before: str, after: str) -> bool:
    """Is a text the rest of a sentence that a page break has cut?"""
    begun = after.strip()
    if not before.strip() or not begun or _marked(begun)[0]:
        return False
    return (begun[0].islower() or begun[0] in "(,") and before.rstrip()[-1] not in ".;:!?"


def _marked(line: str) -> tuple[str, str]:
    """The kind of mark that a line begins with, or nothing, and the rest of the line."""
    for kind, mark in _MARKS.items():
        if found := mark.match(line):
            return kind, line[found.end() :]
    return "", line.strip()


def _broken(text: str) -> str:
    """Lines are broken before the marks that stand within them."""
    dashed = _MARKS["dash"].match(text)
    for mark, instead in _INLINE:
        text = mark.sub(instead, text)
    return _NEXT_DASH.sub("\n", text) if dashed else text


def _pointed(lines: Iterable[tuple[str, str]]) -> list[_Open]:
    points: list[_Open] = []
    for mark, line in lines:
        now = points[-1] if points else None
        if now and mark and mark != now.mark and now.title.rstrip().endswith(":"):
            now.details.append(line)
        elif now is None or mark or _begins(now, line):
            points.append(_Open(mark, line))
        elif now.details and now.has_ended:
            now.details.append(line)
        else:
            now.go_on(line)
    return points


def _begins(point: _Open, line: str) -> bool:
    """Does a line without a mark begin another point?

    Below a mark it does with a capital behind a full stop; elsewhere either will do.
    """
    new = line[:1].isupper() or line[:1].isdigit()
    if point.mark:
        return new and point.has_ended
    return new or (point.has_ended and ":" not in point.title)


def _closed(point: _Open) -> Point:
    details = tuple(detail for each in point.details if (detail := tidy(each)))
    title = tidy(point.title)
    return Point(title.rstrip(": ") if details else title, details)


def _at_semicolons(text: str) -> list[str]:
    """Part at semicolons, but not within brackets nor behind a colon that begins a list."""
    depth, parts = 0, [""]
    for sign in text:
        depth = max(0, depth + (sign in "([{") - (sign in ")]}"))
        if sign == ":":
            depth += len(text)
        if sign == ";" and depth == 0:
            parts.append("")
        else:
            parts[-1] += sign
    return parts
