"""A list of addressees is read by a process apart; nothing here imports openpyxl."""

from texts.addressees.sheet import SHAPE, AddresseeSheet
from texts.apart import NeededTooMuch, TookTooLong, run_apart
from texts.tables.faults import whole

SECONDS = 20
MEGABYTES = 512


def read_apart(content: bytes) -> AddresseeSheet:
    """Blocks: call it from a thread. Where the limits were reached, that is its one fault."""
    try:
        told = run_apart("texts.addressees", [], content, seconds=SECONDS, megabytes=MEGABYTES)
    except (TookTooLong, NeededTooMuch):
        return AddresseeSheet(faults=(whole("imp-too-heavy"),))
    return SHAPE.validate_json(told)
