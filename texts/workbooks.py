"""What a file is that a curator has sent: a questionnaire, a table, a template, a list of words."""

import io
import re
import zipfile
from enum import StrEnum
from html import unescape
from pathlib import PurePath

from texts.xlsform.archive import weigh

MOST_BYTES = 1024 * 1024
"""The list of a workbook's sheets is small; more of it is not read."""
_SHEET = re.compile(rb'<(?:\w+:)?sheet [^>]*?name="([^"]*)"')
_FORM_SHEET = "survey"
_ADDRESSEE_SHEETS = {"Адресаты", "Addressees"}
"""See `adr-sheet`."""
_PLAN_SHEETS = {"Pairs", "Пары"}
"""How the first sheet of a plan of pairs is called in each language; see `mtx-sheet-pairs`."""


class Kind(StrEnum):
    ADDRESSEES = "addressees"
    DOCUMENT = "document"
    """A Word file: a template of a document."""
    FORM = "form"
    TABLE = "table"
    """A list of people or a roadmap: only reading it tells which."""
    PEOPLE = "people"
    PLAN = "plan"
    ROADMAP = "roadmap"
    WORDS = "words"


def kind_of(content: bytes, name: str) -> Kind:
    """A workbook with a sheet `survey` is a questionnaire, one with a sheet of pairs a plan, one
    with a sheet of addressees a list of them; any other is a table.

    Raises a Refusal that says what the file is, if it is none of these.
    """
    suffix = PurePath(name).suffix.lower()
    if suffix == ".txt":
        return Kind.WORDS
    if suffix in {".md", ".csv"}:
        return Kind.FORM
    if is_word(content):
        return Kind.DOCUMENT
    weigh(content)
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        if "xl/workbook.xml" not in archive.namelist():
            return Kind.TABLE
        with archive.open("xl/workbook.xml") as listed:
            found = _SHEET.findall(listed.read(MOST_BYTES))
    names = {unescape(name.decode(errors="replace")) for name in found}
    return by_sheets(names)


def is_word(content: bytes) -> bool:
    """By the names of its parts alone; nothing in it is unpacked here."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            return "word/document.xml" in archive.namelist()
    except (zipfile.BadZipFile, OSError, ValueError):
        return False


def by_sheets(names: set[str]) -> Kind:
    if _FORM_SHEET in {each.lower() for each in names}:
        return Kind.FORM
    if not _ADDRESSEE_SHEETS.isdisjoint(names):
        return Kind.ADDRESSEES
    return Kind.TABLE if _PLAN_SHEETS.isdisjoint(names) else Kind.PLAN
