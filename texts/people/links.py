"""Personal links to print, cut and hand out, each with its code."""

import io
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from mentoring.people import Role
from texts.people.columns import ROLES
from texts.phrases import Phrases
from texts.render import qr
from texts.render.styles import BODY, HEAD, printed_wide, written

CODE_POINTS = 85
"""Height of a row, about 30 mm: a phone reads the code from an arm's length."""
_GAP = 3
_PIXELS = CODE_POINTS * 96 / 72 - 2 * _GAP
_COLUMNS = (
    ("imp-col-name", 40),
    ("imp-col-role", 16),
    ("imp-col-class", 13),
    ("imp-col-link", 46),
    ("imp-col-code", 17),
)
_ROLES = {**ROLES, Role.GUARDIAN: "imp-role-guardian"}
"""A guardian has a link of their own, but no row of their own in a workbook of people."""


@dataclass(frozen=True, slots=True)
class LinkRow:
    """`role` is one of those that a workbook of people may name, or a guardian's."""

    name: str
    role: Role
    class_name: str | None
    link: str


def links_sheet(rows: Sequence[LinkRow], language: str, phrases: Phrases) -> bytes:
    """Make an .xlsx in the order given. A code takes about 12 ms: call it from a job."""
    content = io.BytesIO()
    with written(content) as book:
        sheet = book.add_worksheet(phrases.plain(language, "imp-sheet-links"))
        head, body = book.add_format(HEAD), book.add_format({**BODY, "valign": "vcenter"})
        for place, (title, width) in enumerate(_COLUMNS):
            sheet.set_column(place, place, width)
            sheet.write_string(0, place, phrases.plain(language, title), head)
        for number, row in enumerate(rows, start=1):
            role = phrases.plain(language, _ROLES[row.role])
            sheet.set_row(number, CODE_POINTS)
            for place, words in enumerate((row.name, role, row.class_name or "", row.link)):
                sheet.write_string(number, place, words, body)
            _draw(sheet, number, row.link)
        printed_wide(sheet)
    return content.getvalue()


def _draw(sheet: Any, number: int, link: str) -> None:
    picture = qr.png(link)
    scale = _PIXELS / int.from_bytes(picture[16:20], "big")
    sheet.insert_image(
        *(number, len(_COLUMNS) - 1, "code.png"),
        {
            "image_data": io.BytesIO(picture),
            "x_offset": _GAP,
            "y_offset": _GAP,
            "x_scale": scale,
            "y_scale": scale,
            "object_position": 1,
            "description": link,
        },
    )
