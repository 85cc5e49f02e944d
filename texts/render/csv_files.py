"""Tables as CSV that both programs and Excel open, several of them in one archive.

A spreadsheet takes a cell that begins with «=», «+», «-», «@» or a tab for a formula, which can
call programs and send data away. Such text gets an apostrophe in front, which spreadsheets are used
to. Whoever reads the file by a program takes one apostrophe off where `unguarded` says so, and has
every value back to the letter: the guard is one to one. Names of choices, numbers, phones, days and
coordinates pass as they are, so what ODK itself writes is never touched.

Excel with Russian settings cuts lines at semicolons, whatever the quotes; hence what comes behind a
semicolon, a tab or a line break is guarded as the beginning is.
"""

import csv
import io
import re
import zipfile
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime

from texts.render.cells import writable

BOM = "\ufeff"
"""By it Excel sees that the file is UTF-8."""
APOSTROPHE = "'"
_SIGNS = "=+\\-@\t\r＝＋－＠"
_PLAIN = re.compile(r"[+-]?[\d\s().,-]*", re.ASCII)
"""Numbers, phones and coordinates: nothing in them can be called."""
_PLACE = r'(^|[;\t\r\n])([ "]*)'
_BEGINS = re.compile(rf"{_PLACE}(?='*[{_SIGNS}])")
_GUARDED = re.compile(rf"{_PLACE}'(?='*[{_SIGNS}])")

Row = Sequence[str | int | None]


def guarded(text: str) -> str:
    """Safe to open in a spreadsheet; see the module's words."""
    if _PLAIN.fullmatch(text):
        return text
    return _BEGINS.sub(rf"\1\2{APOSTROPHE}", text)


def unguarded(text: str) -> str:
    """What `guarded` was given."""
    return text if _PLAIN.fullmatch(text) else _GUARDED.sub(r"\1\2", text)


def csv_bytes(head: Sequence[str], rows: Iterable[Row]) -> bytes:
    """UTF-8 with a mark that says so; signs that no XForm could hold are left out."""
    into = io.StringIO(newline="")
    writer = csv.writer(into)
    writer.writerow([guarded(name) for name in head])
    for row in rows:
        writer.writerow([cell(value) for value in row])
    return (BOM + into.getvalue()).encode()


def cell(value: str | int | None) -> str | int | None:
    return guarded(writable(value)) if isinstance(value, str) else value


def archive(files: Mapping[str, bytes], note: str, at: datetime) -> bytes:
    """`note` is shown by programs that open archives; `at` is on the school's clocks."""
    into = io.BytesIO()
    with zipfile.ZipFile(into, "w", zipfile.ZIP_DEFLATED) as packed:
        packed.comment = note.encode()[:MOST_NOTE]
        for name, content in files.items():
            entry = zipfile.ZipInfo(name, at.timetuple()[:6])
            packed.writestr(entry, content, zipfile.ZIP_DEFLATED)
    return into.getvalue()


MOST_NOTE = 65_535
