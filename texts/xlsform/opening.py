"""A workbook from somebody else is opened: its sheets, or the reason why not."""

from __future__ import annotations

import io
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from openpyxl.reader.excel import ExcelReader
from openpyxl.utils.exceptions import InvalidFileException

from texts.xlsform.archive import BROKEN, weigh
from texts.xlsform.files import DamagedFile, UnsafeFile

_ODD = (LookupError, TypeError, AttributeError, SyntaxError, InvalidFileException, OSError)
"""What openpyxl raises where parts are missing or are not what their names say; of XML that is none
both parsers that it may use say SyntaxError.
"""


@contextmanager
def opened(content: bytes, *, computed: bool) -> Iterator[list[Any]]:
    """Give openpyxl's sheets with the values of formulas (`computed`) or the formulas themselves.

    Raises a Refusal that says why there is nothing to read.
    """
    weigh(content)
    with damage_told():
        reader = ExcelReader(
            io.BytesIO(content), read_only=True, data_only=computed, keep_links=False
        )
    try:
        with damage_told():
            reader.read()
        yield [sheet for sheet in reader.wb.worksheets if hasattr(sheet, "iter_rows")]
    finally:
        reader.archive.close()


def lines_of(sheet: Any) -> Iterator[tuple[Any, ...]]:
    """Give a sheet's rows as they stand; its first row comes first, empty ones included."""
    sheet.reset_dimensions()  # other programs write wrong ones
    rows = sheet.iter_rows()
    while True:
        with damage_told():
            line = next(rows, None)
        if line is None:
            return
        yield line


@contextmanager
def damage_told() -> Iterator[None]:
    """Stand around openpyxl alone, so that a fault of our own is never taken for a damaged file."""
    try:
        yield
    except (*BROKEN, *_ODD):
        raise DamagedFile from None
    except ValueError as error:
        raise (UnsafeFile if _is_unsafe(error) else DamagedFile) from None


def _is_unsafe(error: BaseException | None) -> bool:
    """Look for defusedxml's refusal, which openpyxl wraps."""
    if error is None:
        return False
    return type(error).__module__.startswith("defusedxml") or _is_unsafe(error.__context__)
