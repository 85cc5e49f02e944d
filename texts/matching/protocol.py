"""A workbook of the matching is read by a process apart.

Nothing here imports openpyxl, so the bot can ask.
"""

from texts.apart import NeededTooMuch, TookTooLong, run_apart
from texts.matching.sheet import PlanSheet, from_json
from texts.tables.faults import whole

SECONDS = 20
MEGABYTES = 512


def read_apart(content: bytes) -> PlanSheet | None:
    """None if nothing in it is a plan of ours. Blocks: call it from a thread."""
    try:
        told = run_apart("texts.matching", [], content, seconds=SECONDS, megabytes=MEGABYTES)
    except (TookTooLong, NeededTooMuch):
        return PlanSheet(faults=(whole("rmx-too-heavy"),))
    return from_json(told) if told else None
