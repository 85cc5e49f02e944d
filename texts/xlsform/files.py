"""Why a file cannot be read at all. Each is a fact with its data, as in faults.py."""

from dataclasses import dataclass

from mentoring.errors import Refusal


@dataclass(eq=False)
class UnknownFileType(Refusal):
    suffix: str


@dataclass(eq=False)
class FileTooLarge(Refusal):
    limit_mb: int


@dataclass(eq=False)
class UnreadableFile(Refusal):
    reason: str


@dataclass(eq=False)
class DamagedFile(Refusal):
    """It was cut off or altered on its way, or is no workbook at all."""


@dataclass(eq=False)
class NotAWorkbook(Refusal):
    """`looks` is the name of what it seems to be instead."""

    looks: str


@dataclass(eq=False)
class OldExcelFile(Refusal):
    """Excel wrote it before 2007; pyxform cannot tell its rows as exactly."""


@dataclass(eq=False)
class PasswordProtected(Refusal):
    """Nobody but its owner can open it."""


@dataclass(eq=False)
class UnsafeFile(Refusal):
    """It defines XML entities, which no spreadsheet program writes."""


@dataclass(eq=False)
class TooManyParts(Refusal):
    count: int
    limit: int


@dataclass(eq=False)
class TooManyRows(Refusal):
    sheet: str
    limit: int


@dataclass(eq=False)
class TooManyCells(Refusal):
    sheet: str
    limit: int
