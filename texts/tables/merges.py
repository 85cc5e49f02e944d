"""Cells that are merged: openpyxl leaves them out where it reads a sheet line by line."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from texts.xlsform.opening import damage_told

MOST = 5_000
_CHUNK = 1024 * 1024
_LONGEST = 200
"""Bytes of one mark of merged cells, as far as they matter."""
_MERGED = re.compile(
    rb'<(?:\w+:)?mergeCell\s[^>]{0,99}?ref="([A-Z]{1,3})(\d{1,7}):([A-Z]{1,3})(\d{1,7})"'
)


@dataclass(frozen=True, slots=True)
class Merge:
    """Lines are counted from 1 and places in a line from 0; all four belong to it."""

    top: int
    left: int
    bottom: int
    right: int

    def covers(self, line: int, place: int) -> bool:
        return self.top <= line <= self.bottom and self.left <= place <= self.right


def merges_of(sheet: Any) -> tuple[Merge, ...]:
    """The merged cells of one of openpyxl's sheets, at most the first MOST of them."""
    found = dict.fromkeys(_merges(sheet))
    return tuple(found)[:MOST]


def _merges(sheet: Any) -> Iterator[Merge]:
    with damage_told():
        source = sheet._get_source()  # noqa: SLF001 - the one way to the sheet's own file
    with source:
        before, count = b"", 0
        while count < MOST:
            with damage_told():
                chunk = source.read(_CHUNK)
            if not chunk:
                return
            text = before + chunk
            for left, top, right, bottom in _MERGED.findall(text):
                yield Merge(int(top), _place(left), int(bottom), _place(right))
                count += 1
            before = text[-_LONGEST:]


def _place(letters: bytes) -> int:
    place = 0
    for letter in letters:
        place = place * 26 + letter - ord("A") + 1
    return place - 1
