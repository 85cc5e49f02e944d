"""Which deadlines move when a date does, shown before it is saved."""

from collections.abc import Sequence
from datetime import date
from html import escape

from handlers.roadmap_cards import words
from handlers.roadmap_cards.room import HEADINGS, cut
from handlers.say import LONGEST, Say, clip
from mentoring.roadmap.dates import Move

SHOWN = 20


def move_lines(
    moves: Sequence[Move], today: date, say: Say, room: int = LONGEST - HEADINGS
) -> list[str]:
    """A line each, from which day to which; beyond so many the rest is counted."""
    return cut([move_line(move, today, say) for move in moves], say, SHOWN, room)


def move_line(move: Move, today: date, say: Say) -> str:
    title = escape(clip(move.title, words.TITLE))
    name = say("rm-move-stage", number=move.stage) if move.stage else "•"
    return f"{name} {title}: {shown(move.before, today, say)} → {shown(move.after, today, say)}"


def shown(on: date | None, today: date, say: Say) -> str:
    return words.day(on, today, say) if on else say("rm-no-day")
