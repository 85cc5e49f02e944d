"""What a file is that a curator has sent: a questionnaire, a table, or a list of words."""

import io
import re
import zipfile
from enum import StrEnum
from pathlib import PurePath

from texts.xlsform.archive import weigh

MOST_BYTES = 1024 * 1024
"""The list of a workbook's sheets is small; more of it is not read."""
_SHEET = re.compile(rb'<(?:\w+:)?sheet [^>]*?name="([^"]*)"')
_FORM_SHEET = b"survey"


class Kind(StrEnum):
    FORM = "form"
    TABLE = "table"
    """A list of people or a roadmap: only reading it tells which."""
    PEOPLE = "people"
    ROADMAP = "roadmap"
    WORDS = "words"


def kind_of(content: bytes, name: str) -> Kind:
    """A workbook with a sheet `survey` is a questionnaire; any other is a table.

    Raises a Refusal that says what the file is, if it is none of these.
    """
    suffix = PurePath(name).suffix.lower()
    if suffix == ".txt":
        return Kind.WORDS
    if suffix in {".md", ".csv"}:
        return Kind.FORM
    weigh(content)
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        if "xl/workbook.xml" not in archive.namelist():
            return Kind.TABLE
        with archive.open("xl/workbook.xml") as listed:
            names = _SHEET.findall(listed.read(MOST_BYTES))
    return Kind.FORM if _FORM_SHEET in {each.lower() for each in names} else Kind.TABLE
