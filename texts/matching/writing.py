"""A plan of pairs as a workbook: to be read, decided in, and sent back."""

import io
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from texts.matching.sheet import WORDS, Decision
from texts.phrases import Phrases
from texts.render.styles import BODY, HEAD, printed_wide, written

_UNWRITABLE = dict.fromkeys((0xFFFE, 0xFFFF))
"""Signs that no workbook can hold."""
TO_READ = {**BODY, "font_color": "#6B7280"}
TO_WRITE = {**BODY, "bg_color": "#FFF8E1"}
PAIRS = (
    ("mtx-col-number", 5),
    ("mtx-col-mentee", 28),
    ("mtx-col-class", 10),
    ("mtx-col-mentor", 30),
    ("mtx-col-decision", 14),
    ("mtx-col-fit", 12),
    ("mtx-col-why", 60),
    ("mtx-col-second", 34),
    ("mtx-col-third", 34),
    ("mtx-col-code", 26),
)
LEFT = (
    ("mtx-col-number", 5),
    ("mtx-col-mentee", 28),
    ("mtx-col-class", 10),
    ("mtx-col-mentor", 30),
    ("mtx-col-decision", 14),
    ("mtx-col-days", 12),
    ("mtx-col-reason", 46),
    ("mtx-col-helps", 60),
    ("mtx-col-code", 26),
)
MENTORS = (("mtx-col-mentor", 34), ("mtx-col-room", 16))
FACTS = (("mtx-col-fact", 40), ("mtx-col-value", 60))
EDITED = ("mtx-col-mentor", "mtx-col-decision")
"""The columns in which a curator writes."""


@dataclass(frozen=True, slots=True)
class Table:
    """A sheet: the key of its name, its columns with their widths, its rows as text or numbers."""

    name: str
    columns: tuple[tuple[str, int], ...]
    rows: Sequence[Sequence[str | int]]


@dataclass(frozen=True, slots=True)
class Book:
    """What a workbook of a plan holds; `facts` are settings, value and bound, and the plan's own
    number, which is written under the key `mtx-fact-plan`.
    """

    pairs: Sequence[Sequence[str | int]]
    left: Sequence[Sequence[str | int]]
    mentors: Sequence[Sequence[str | int]]
    facts: Mapping[str, str | int]


def write_plan(book: Book, language: str, phrases: Phrases) -> bytes:
    """What anybody has written stays text, never a formula or a link."""
    content = io.BytesIO()
    facts = [(phrases.plain(language, key), value) for key, value in book.facts.items()]
    with written(content) as file:
        writer = _Writer(file, language, phrases)
        sheets = [
            writer.add(Table("mtx-sheet-pairs", PAIRS, book.pairs)),
            writer.add(Table("mtx-sheet-left", LEFT, book.left)),
        ]
        writer.add(Table("mtx-sheet-mentors", MENTORS, book.mentors))
        writer.add(Table("mtx-sheet-facts", FACTS, facts))
        for sheet, rows in zip(sheets, (book.pairs, book.left), strict=True):
            writer.offer_choices(sheet, len(rows), len(book.mentors))
    return content.getvalue()


@dataclass(frozen=True, slots=True)
class _Writer:
    book: Any
    language: str
    phrases: Phrases

    def say(self, key: str) -> str:
        return self.phrases.plain(self.language, key)

    def add(self, table: Table) -> Any:
        sheet = self.book.add_worksheet(self.say(table.name))
        head = self.book.add_format(HEAD)
        deciding = {key for key, _ in table.columns} >= set(EDITED)
        looks = [
            self.book.add_format(TO_WRITE if deciding and key in EDITED else self.look(key))
            for key, _ in table.columns
        ]
        for place, (key, width) in enumerate(table.columns):
            sheet.set_column(place, place, width)
            sheet.write_string(0, place, self.say(key), head)
        for number, row in enumerate(table.rows, start=1):
            for place, value in enumerate(row):
                self.put(sheet, number, place, value, looks[place])
        sheet.autofilter(0, 0, max(len(table.rows), 1), len(table.columns) - 1)
        printed_wide(sheet)
        return sheet

    def look(self, key: str) -> dict[str, Any]:
        return TO_READ if key == "mtx-col-code" else BODY

    def put(self, sheet: Any, row: int, place: int, value: str | int, look: Any) -> None:
        if isinstance(value, int):
            sheet.write_number(row, place, value, look)
        else:
            sheet.write_string(row, place, value.translate(_UNWRITABLE), look)

    def offer_choices(self, sheet: Any, rows: int, mentors: int) -> None:
        """These decisions only; of mentors anybody, those with a free place first."""
        places = [key for key, _ in PAIRS]
        mentor, decision = places.index("mtx-col-mentor"), places.index("mtx-col-decision")
        if not rows:
            return
        sheet.data_validation(
            1,
            decision,
            rows,
            decision,
            {
                "validate": "list",
                "source": [self.say(WORDS[each]) for each in Decision],
                "error_title": self.say("mtx-col-decision"),
                "error_message": self.say("mtx-choose"),
            },
        )
        if mentors:
            source = f"='{self.say('mtx-sheet-mentors')}'!$A$2:$A${mentors + 1}"
            listed = {"validate": "list", "source": source, "show_error": False}
            sheet.data_validation(1, mentor, rows, mentor, listed)
