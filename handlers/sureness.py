"""What cannot be undone is asked twice, and the second «yes» must belong to the present moment."""

from handlers.callbacks import Surely
from services.act import Act

STAMP = 0xFFFFFFFF
"""As much of the questionnaire's own number as a button has room for."""


def stamp_of(act: Act) -> int:
    """Another for each questionnaire and answer: an old «yes» erases nothing that came later."""
    if act.filling is None:
        return 0
    return (act.filling.id.int ^ act.filling.submission.revision) & STAMP


def is_stale(surely: Surely, act: Act) -> bool:
    return surely.stamp != stamp_of(act)
