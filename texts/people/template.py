"""The empty workbook that a curator fills in with people."""

import io
from typing import Any

from texts.people.columns import OFFERED, ROLES, Column
from texts.people.reading import MOST_ROWS
from texts.phrases import Phrases
from texts.render.styles import BODY, HEAD, INK, printed_wide, written

TEXT = "@"
"""Excel's format of cells in which +7 stays +7 and 7-11 does not become a day in November."""


def template(language: str, phrases: Phrases) -> bytes:
    """Make an .xlsx of two sheets, people and help, with one example row (see columns.EXAMPLE)."""
    content = io.BytesIO()
    with written(content) as book:
        _people(book, language, phrases)
        _help(book, language, phrases)
    return content.getvalue()


def _people(book: Any, language: str, phrases: Phrases) -> None:
    sheet = book.add_worksheet(phrases.plain(language, "imp-sheet-people"))
    head = book.add_format(HEAD)
    example = book.add_format({**BODY, "italic": True, "font_color": "#777777", "num_format": TEXT})
    sheet.set_row(0, 34)
    for place, offered in enumerate(OFFERED):
        kept = {} if offered.column is Column.BIRTH else {"num_format": TEXT}
        sheet.set_column(place, place, offered.width, book.add_format({**BODY, **kept}))
        sheet.write_string(0, place, phrases.plain(language, offered.title), head)
        sheet.write_string(1, place, phrases.plain(language, offered.example), example)
    roles = [phrases.plain(language, key) for key in ROLES.values()]
    place = [offered.column for offered in OFFERED].index(Column.ROLE)
    sheet.data_validation(
        *(1, place, MOST_ROWS + 1, place),
        {
            "validate": "list",
            "source": roles,
            "error_title": phrases.plain(language, "imp-col-role"),
            "error_message": phrases.plain(language, "imp-how-role"),
        },
    )
    printed_wide(sheet)


def _help(book: Any, language: str, phrases: Phrases) -> None:
    sheet = book.add_worksheet(phrases.plain(language, "imp-sheet-help"))
    body, head = book.add_format(BODY), book.add_format(HEAD)
    sheet.set_column(0, 0, 30, body)
    sheet.set_column(1, 1, 90, body)
    title = book.add_format({"bold": True, "font_size": 14, "font_color": INK})
    sheet.write_string(0, 0, phrases.plain(language, "imp-help-title"), title)
    lines = ("imp-help-rows", "imp-help-example", "imp-help-columns", "imp-help-consent")
    for row, key in enumerate(lines, start=1):
        said = phrases.plain(language, key, limit=str(MOST_ROWS))
        sheet.merge_range(row, 0, row, 1, said, body)
        sheet.set_row(row, 32)
    top = len(lines) + 2
    sheet.write_string(top, 0, phrases.plain(language, "imp-help-column"), head)
    sheet.write_string(top, 1, phrases.plain(language, "imp-help-what"), head)
    for row, offered in enumerate(OFFERED, start=top + 1):
        sheet.write_string(row, 0, phrases.plain(language, offered.title), body)
        sheet.write_string(row, 1, phrases.plain(language, offered.how), body)
    sheet.set_paper(9)
    sheet.fit_to_pages(1, 0)
