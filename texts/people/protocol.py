"""A workbook of people is read by a process apart, and its faults are worded in a language.

Nothing here imports openpyxl, so the bot can ask.
"""

from collections.abc import Iterable
from datetime import date

from texts.apart import NeededTooMuch, TookTooLong, run_apart
from texts.people.sheet import PeopleSheet, RowFault, from_json, whole
from texts.phrases import Phrases

SECONDS = 20
MEGABYTES = 512


def read_apart(content: bytes, today: date) -> PeopleSheet:
    """Read a workbook that somebody sent, in a process that ends within its limits.

    Blocks: call it from a thread. Where the limits were reached, that is the sheet's one fault.
    """
    try:
        told = run_apart(
            "texts.people", [today.isoformat()], content, seconds=SECONDS, megabytes=MEGABYTES
        )
    except (TookTooLong, NeededTooMuch):
        return PeopleSheet(faults=(whole("imp-too-heavy"),))
    return from_json(told)


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
