"""What one message holds: buttons stand under it, so a list is cut and the rest of it counted."""

from collections.abc import Callable, Sequence
from html import escape

from handlers.say import LONGEST, Say, clip

HEADINGS = 300
"""Signs that the headings of a message take."""
TITLES = (120, 80, 50, 25)
"""How much of each title is shown, the less the longer the whole would be."""

WRITTEN = 900
"""How much of each text that somebody has written a card shows."""


def written(key: str, text: str, say: Say) -> str:
    """What somebody has written, behind its heading: it may be longer than a phrase takes."""
    return f"{say(key)} {escape(clip(text, WRITTEN))}"


def cut(lines: Sequence[str], say: Say, most: int, room: int = LONGEST - HEADINGS) -> list[str]:
    """As many lines as there is room for, `most` at the most."""
    shown: list[str] = []
    for line in lines[:most]:
        room -= len(line) + 1
        if room < 0:
            break
        shown.append(line)
    rest = len(lines) - len(shown)
    return [*shown, *([say("msg-more-lines", count=rest)] if rest else [])]


def in_one(made: Callable[[int], str]) -> str:
    """Text whose titles are no longer than it says, with the longest that fit one message."""
    texts = [made(TITLES[0])]
    for title in TITLES[1:]:
        if len(texts[-1]) <= LONGEST:
            break
        texts.append(made(title))
    return texts[-1]
