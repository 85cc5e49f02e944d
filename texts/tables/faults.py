"""What is wrong in a table that somebody sent, and how it is said."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from texts.phrases import Phrases


@dataclass(frozen=True, slots=True)
class RowFault:
    """What is wrong, and where: a phrase's key with its data; the column's title as it is written.

    Without a row or column it concerns the whole sheet.
    """

    row: int | None
    column: str | None
    key: str
    data: Mapping[str, int | str]


def whole(key: str, **data: Any) -> RowFault:
    """Make a fault of the sheet as a whole."""
    return RowFault(None, None, key, data)


def worded(faults: Iterable[RowFault], language: str, phrases: Phrases) -> list[str]:
    """Say each fault or remark in a line for the chat: where it is, and what would be right."""
    return [_worded(fault, language, phrases) for fault in faults]


def _worded(fault: RowFault, language: str, phrases: Phrases) -> str:
    what = phrases.say(language, fault.key, **fault.data)
    if fault.row is None:
        return what
    row = str(fault.row)
    if fault.column:
        return f"{phrases.say(language, 'imp-at-cell', row=row, column=fault.column)} {what}"
    return f"{phrases.say(language, 'imp-at-row', row=row)} {what}"
