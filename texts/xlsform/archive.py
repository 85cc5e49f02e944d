"""What a file that calls itself a workbook really is, and how large, before it is unpacked."""

import io
import zipfile
import zlib

from mentoring.errors import Refusal
from texts.xlsform.files import (
    DamagedFile,
    FileTooLarge,
    NotAWorkbook,
    OldExcelFile,
    PasswordProtected,
    TooManyParts,
)

LARGEST_UNPACKED_MB = 100
MOST_PARTS = 2_000
_MB = 1024 * 1024
_COMPOUND = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_LOOKS = {b"%PDF": "PDF", b"{\\rtf": "RTF", b"<": "HTML", b"Rar!": "RAR", b"7z\xbc\xaf": "7-Zip"}
_INSIDE = {"word/document.xml": "Word", "ppt/presentation.xml": "PowerPoint"}
BROKEN = (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError)
"""What zipfile raises for a file that was cut off, altered or packed in an unknown way."""


def weigh(content: bytes) -> None:
    """Raise what is wrong with the file as a whole; only its directory is read."""
    if content.startswith(_COMPOUND):
        raise _compound(content)
    for start, looks in _LOOKS.items():
        if content.lstrip()[: len(start)] == start:
            raise NotAWorkbook(looks)
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            parts = archive.infolist()
    except BROKEN:
        raise DamagedFile from None
    _measure(parts)
    names = {part.filename for part in parts}
    if "xl/workbook.xml" not in names and "[Content_Types].xml" not in names:
        raise NotAWorkbook("OpenDocument" if "content.xml" in names else "ZIP")
    for name, looks in _INSIDE.items():
        if name in names:
            raise NotAWorkbook(looks)


def _measure(parts: list[zipfile.ZipInfo]) -> None:
    if any(part.flag_bits & 1 for part in parts):
        raise PasswordProtected
    if len(parts) > MOST_PARTS:
        raise TooManyParts(len(parts), MOST_PARTS)
    if sum(part.file_size for part in parts) > LARGEST_UNPACKED_MB * _MB:
        raise FileTooLarge(LARGEST_UNPACKED_MB)


def _compound(content: bytes) -> Refusal:
    """Tell a workbook locked by a password from one of Excel 97: both are compound files."""
    locked = "EncryptedPackage".encode("utf-16-le") in content
    return PasswordProtected() if locked else OldExcelFile()
