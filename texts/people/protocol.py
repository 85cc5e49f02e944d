"""A workbook of people is read by a process apart.

Nothing here imports openpyxl, so the bot can ask.
"""

from datetime import date

from texts.apart import NeededTooMuch, TookTooLong, run_apart
from texts.people.sheet import PeopleSheet, from_json
from texts.tables.faults import whole

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
