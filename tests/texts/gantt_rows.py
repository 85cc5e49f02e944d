"""Stages of a chart and what stands in it, for its tests."""

import json
from datetime import date
from typing import Any

from texts.phrases import Phrases
from texts.render.gantt import Bar, BarState, placed

PHRASES = Phrases.load()
TODAY = date(2026, 9, 16)
DUE = date(2026, 9, 15)


def stage(number: int = 1, **changes: Any) -> Bar:
    known: dict[str, Any] = {
        "title": "Отбор наставников",
        "begins_on": date(2026, 9, 1),
        "due_on": DUE,
        "ended_on": None,
        "state": BarState.OPEN,
        "done": 1,
        "total": 4,
    }
    return Bar(number, **(known | changes))


def said(*bars: Bar, today: date = TODAY, language: str = "ru") -> dict[str, Any]:
    return dict(json.loads(placed(bars, "Дорожная карта", today, language, PHRASES)))


def row(bar: Bar, today: date = TODAY, language: str = "ru") -> dict[str, Any]:
    return dict(said(bar, today=today, language=language)["rows"][0])
