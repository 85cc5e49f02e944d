"""What cannot be undone is asked twice, and the second «yes» must belong to the present moment."""

from handlers.callbacks import Surely
from services.act import Act


def stamp_of(act: Act) -> int:
    """Changes with every answer, so that an old «yes» does not erase new answers."""
    return act.filling.submission.revision if act.filling else 0


def is_stale(surely: Surely, act: Act) -> bool:
    return surely.stamp != stamp_of(act)
