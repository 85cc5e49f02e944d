"""The sheet that says in plain words how to edit a roadmap's workbook."""

from typing import Any

from texts.phrases import Phrases
from texts.render.styles import BODY, INK
from texts.roadmap.sheet import LONGEST_RESULT, LONGEST_TITLE, MOST_ITEMS, MOST_STAGES

_LINES = (
    ("rmx-how-row", "rmx-help-row"),
    ("rmx-how-stage", "rmx-help-stage"),
    ("rmx-how-section", "rmx-help-section"),
    ("rmx-how-remove", "rmx-help-remove"),
    ("rmx-how-deadline", "rmx-help-deadline"),
    ("rmx-how-no-deadline", "rmx-help-no-deadline"),
    ("rmx-how-owner", "rmx-help-owner"),
    ("rmx-how-code", "rmx-help-code"),
    ("rmx-how-grey", "rmx-help-grey"),
    ("rmx-how-own", "rmx-help-own"),
    ("rmx-how-limits", "rmx-help-limits"),
)


def add_guide(book: Any, language: str, phrases: Phrases) -> None:
    """Add it behind the others."""
    sheet = book.add_worksheet(phrases.plain(language, "rmx-help-sheet"))
    body = book.add_format(BODY)
    name = book.add_format({**BODY, "bold": True, "font_color": INK})
    sheet.set_column(0, 0, 24)
    sheet.set_column(1, 1, 96)
    big = book.add_format({"bold": True, "font_size": 14, "font_color": INK})
    sheet.write_string(0, 0, phrases.plain(language, "rmx-help-title"), big)
    limits = {
        "stages": str(MOST_STAGES),
        "items": str(MOST_ITEMS),
        "title": str(LONGEST_TITLE),
        "result": str(LONGEST_RESULT),
    }
    for row, (how, what) in enumerate(_LINES, start=2):
        sheet.write_string(row, 0, phrases.plain(language, how), name)
        sheet.write_string(row, 1, phrases.plain(language, what, **limits), body)
    sheet.set_paper(9)
    sheet.fit_to_pages(1, 0)
