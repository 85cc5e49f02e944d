"""A workbook with a roadmap is read by a process apart.

Nothing here imports openpyxl, so the bot can ask.
"""

from texts.apart import NeededTooMuch, TookTooLong, run_apart
from texts.roadmap.sheet import RoadmapSheet, from_json
from texts.tables.faults import whole

SECONDS = 20
MEGABYTES = 512


def read_apart(content: bytes) -> RoadmapSheet | None:
    """Read a workbook that somebody sent, in a process that ends within its limits.

    None if nothing in it looks like a roadmap. Blocks: call it from a thread. Where the limits
    were reached, that is the sheet's one fault.
    """
    try:
        told = run_apart("texts.roadmap", [], content, seconds=SECONDS, megabytes=MEGABYTES)
    except (TookTooLong, NeededTooMuch):
        return RoadmapSheet(faults=(whole("rmx-too-heavy"),))
    return from_json(told) if told else None
