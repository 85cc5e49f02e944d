from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from typing import Any


@dataclass(frozen=True, slots=True)
class Context:
    """Who reads and when: `now` is aware, in the school's time zone."""

    now: datetime
    language: str

    @property
    def today(self) -> date:
        return self.now.date()


class Stage(StrEnum):
    ASKING = "asking"
    REVIEWING = "reviewing"
    SENT = "sent"


Stored = str | int | float | list[str] | dict[str, Any]
"""An answer as JSON keeps it.

Dates and times are ISO text (2026-03-12, 09:30, 2026-03-12T15:00, the last in the school's zone),
several choices a list of names, a ranking the same from first to last, a place «latitude longitude
altitude accuracy», and what was sent the dictionary of attachments.File.

The n-th time of a repeat `child` has its own answers: `age[n]` is the answer to its question `age`,
and `child[n]` is "yes" or "no", whether there is one more after it. Times are counted from 1.
"""


@dataclass(frozen=True, slots=True)
class Submission:
    """One person's filled copy. Answers that lost relevance stay here until it is sent.

    `at` is the question in front of the person, `draft` the choices ticked there so far,
    `other` whether their own words are awaited; `page` and `search` say which part of a long
    list is shown; `revision` numbers the screens, and a button of any earlier screen is stale.
    """

    answers: Mapping[str, Stored] = field(default_factory=dict)
    skipped: tuple[str, ...] = ()
    stage: Stage = Stage.ASKING
    at: str | None = None
    editing: bool = False
    draft: tuple[str, ...] | None = None
    other: bool = False
    revision: int = 0
    page: int = 0
    search: str = ""

    @classmethod
    def new(cls, given: Mapping[str, Stored] | None = None) -> Submission:
        """Begin; `given` fills hidden questions with what is known beforehand."""
        return cls(answers=dict(given or {}))

    def to_dict(self) -> dict[str, Any]:
        """Give what JSON can hold, without what is at its beginning anyway."""
        data: dict[str, Any] = {
            "a": dict(self.answers),
            "s": list(self.skipped),
            "g": self.stage.value if self.stage is not Stage.ASKING else "",
            "q": self.at,
            "e": self.editing,
            "o": self.other,
            "r": self.revision,
            "p": self.page,
            "f": self.search,
        }
        data = {key: value for key, value in data.items() if value}
        if self.draft is not None:
            data["d"] = list(self.draft)
        return data

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Submission:
        return cls(
            answers=data.get("a", {}),
            skipped=tuple(data.get("s", ())),
            stage=Stage(data.get("g", Stage.ASKING)),
            at=data.get("q"),
            editing=data.get("e", False),
            draft=tuple(data["d"]) if "d" in data else None,
            other=data.get("o", False),
            revision=data.get("r", 0),
            page=data.get("p", 0),
            search=data.get("f", ""),
        )
