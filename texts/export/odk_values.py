"""Values as ODK writes them: names of choices, ISO days and moments, files by their names."""

import mimetypes
from datetime import date, datetime, time
from typing import Any

from mentoring.questionnaire.attachments import File
from mentoring.questionnaire.form import Kind
from mentoring.questionnaire.submission import Context
from mentoring.questionnaire.values import to_text

PARTS = 4
"""Latitude, longitude, altitude, accuracy."""


def text_of(value: Any, kind: Kind, context: Context) -> str | None:
    """A typed value of run.values; None where there is none. `context` says in which zone."""
    if value is None or value == "":
        return None
    if isinstance(value, File):
        return file_name(value)
    if isinstance(value, tuple):
        return " ".join(map(str, value)) or None
    if isinstance(value, time):
        return zoned(datetime.combine(context.today, value), context).split("T")[1]
    if isinstance(value, datetime) and kind is not Kind.DATE:
        return zoned(value, context)
    return to_text(value) if isinstance(value, bool | int | float | date) else str(value)


def zoned(moment: datetime, context: Context) -> str:
    """2026-03-12T15:00:00.000+09:00, in the school's zone unless it has one."""
    aware = moment if moment.tzinfo else moment.replace(tzinfo=context.now.tzinfo)
    return aware.isoformat(timespec="milliseconds")


def place_cells(stored: Any) -> list[str | int | None]:
    """A place is kept in ODK's own order."""
    parts: list[str | int | None] = list(str(stored).split()) if stored else []
    return (parts + [None] * PARTS)[:PARTS]


def file_name(file: File) -> str:
    """As it was called; what has no name, as photos do, by the messenger's mark of it."""
    ending = mimetypes.guess_extension(file.mime) or "" if file.mime else ""
    return file.name or f"{file.unique or file.id}{ending}"
