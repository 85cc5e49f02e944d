"""Stages as a chart shows them, and in words how each one stands."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any

from texts.phrases import Phrases
from texts.render.timeline import short


class BarState(StrEnum):
    DONE = "done"
    LATE = "late"
    OPEN = "open"
    UNDATED = "undated"


@dataclass(frozen=True, slots=True)
class Bar:
    """A stage; `done` of its `total` items are in order. Days that are not known are None."""

    number: int
    title: str
    begins_on: date | None
    due_on: date | None
    ended_on: date | None
    state: BarState
    done: int
    total: int

    @property
    def is_done(self) -> bool:
        return self.state is BarState.DONE

    @property
    def last_day(self) -> date | None:
        """A stage that is done ends where it was closed, any other one on its deadline."""
        return (self.ended_on if self.is_done else None) or self.due_on

    @property
    def first_day(self) -> date | None:
        return min((day for day in (self.begins_on, self.last_day) if day), default=None)

    @property
    def late_since(self) -> date | None:
        return self.due_on if self.state is BarState.LATE else None

    @property
    def share(self) -> float:
        """How much of the bar is filled; what was closed is full, even if something was missing."""
        if self.is_done:
            return 1.0
        return min(1.0, max(0.0, self.done / self.total)) if self.total > 0 else 0.0


def most_urgent(bars: Sequence[Bar], most: int) -> list[Bar]:
    """In their own order; what is late is chosen first, then what is due soonest, then what has no
    deadline, and last what was done, the latest stages before the earlier ones.
    """
    order = (BarState.LATE, BarState.OPEN, BarState.UNDATED, BarState.DONE)

    def urgency(bar: Bar) -> tuple[int, date, int]:
        if bar.is_done:
            return order.index(bar.state), date.max, -bar.number
        return order.index(bar.state), bar.due_on or date.max, bar.number

    return sorted(sorted(bars, key=urgency)[:most], key=lambda bar: bar.number)


def standing(bar: Bar, today: date, language: str, phrases: Phrases) -> str:
    """When the stage was done, by how many days it is late, or by when it is due."""

    def say(key: str, **values: Any) -> str:
        return phrases.plain(language, key, **values)

    match bar:
        case Bar(state=BarState.DONE, ended_on=date() as ended):
            return say("gantt-done-on", day=named(ended, today, language))
        case Bar(state=BarState.DONE):
            return say("gantt-done")
        case Bar(state=BarState.LATE, due_on=due):
            return say("gantt-late", days=max(0, (today - due).days) if due else 0)
        case Bar(state=BarState.OPEN, due_on=date() as due) if due == today:
            return say("gantt-until-today")
        case Bar(state=BarState.OPEN, due_on=date() as due):
            return say("gantt-until", day=named(due, today, language))
    return say("gantt-undated")


def named(day: date, today: date, language: str) -> str:
    """«15 окт», with its year if that is not this one."""
    return short(day, "d MMM" if day.year == today.year else "d MMM y", language)
