"""The roadmap as a picture for a phone held upright: a stage a row, a bar from its beginning to
its deadline, a line for today.
"""

import json
from collections.abc import Iterator, Sequence
from dataclasses import asdict
from datetime import date
from pathlib import Path
from typing import Any

from texts.phrases import Phrases, spoken_language
from texts.render.bars import Bar, BarState, most_urgent, standing
from texts.render.timeline import Scale, marks, scale_of, short
from texts.render.typesetting import typeset

__all__ = ["Bar", "BarState", "gantt", "placed"]

TEMPLATE = Path(__file__).with_suffix(".typ")
MOST_ROWS = 8
"""With more the picture is higher than 1280 pixels, and Telegram makes its letters too small."""
MIDDAY = 0.5


def gantt(bars: Sequence[Bar], title: str, today: date, language: str, phrases: Phrases) -> bytes:
    """Make a PNG 1080 pixels wide and at most 1280 high, which can be read without its colours.

    Of more than MOST_ROWS stages the most urgent are drawn, and a line says how many are not.
    """
    data = placed(bars, title, today, language, phrases)
    return typeset(TEMPLATE, data, format="png", ppi=72)


def placed(bars: Sequence[Bar], title: str, today: date, language: str, phrases: Phrases) -> str:
    """What stands in the picture and where, as the JSON that the template reads as text only.

    Places are parts of the width, from 0 to 1.
    """
    shown = most_urgent(bars, MOST_ROWS)
    scale = scale_for(shown, today)
    large, small = marks(scale, language) if scale else ([], [])
    return json.dumps(
        {
            "language": spoken_language(language),
            "title": one_line(title),
            "note": note(bars, scale, language, phrases),
            "large": [asdict(mark) for mark in large],
            "small": [asdict(mark) for mark in small],
            "today": this_day(scale, today, language, phrases) if scale else None,
            "rows": [row(bar, scale, today, language, phrases) for bar in shown],
            "left_out": left_out(bars, shown, language, phrases),
        }
    )


def scale_for(bars: Sequence[Bar], today: date) -> Scale | None:
    """Today belongs to the days of what is late, which goes on until then."""
    days = [day for bar in bars for day in (bar.first_day, bar.last_day) if day]
    late = [today for bar in bars if bar.late_since]
    return scale_of(days + late, today) if days else None


def row(
    bar: Bar, scale: Scale | None, today: date, language: str, phrases: Phrases
) -> dict[str, Any]:
    count = phrases.plain(language, "gantt-count", done=bar.done, total=bar.total)
    return {
        "title": f"{bar.number}. {one_line(bar.title)}",
        "state": bar.state.value,
        "words": standing(bar, today, language, phrases),
        "count": count if bar.total > 0 else "",
        "share": bar.share,
        **dict(stretch(bar, scale, today) if scale else ()),
    }


def stretch(bar: Bar, scale: Scale, today: date) -> Iterator[tuple[str, float]]:
    """Where the bar begins and ends, and how far it goes on because it is late."""
    if bar.first_day:
        yield "left", scale.at(bar.first_day.toordinal())
    if bar.last_day:
        yield "right", scale.at(bar.last_day.toordinal() + 1)
    if bar.late_since and bar.late_since < today:
        yield "tail", scale.at(today.toordinal() + MIDDAY)


def this_day(scale: Scale, today: date, language: str, phrases: Phrases) -> dict[str, Any]:
    """Where today stands; `side` is -1 before all that is shown, 1 behind it, else 0."""
    at = scale.at(today.toordinal() + MIDDAY)
    return {
        "at": min(1.0, max(0.0, at)),
        "side": -1 if at < 0 else int(at > 1),
        "label": phrases.plain(language, "gantt-today", day=short(today, "d MMM y", language)),
    }


def note(bars: Sequence[Bar], scale: Scale | None, language: str, phrases: Phrases) -> str:
    """What is said in place of a chart."""
    if not bars:
        return phrases.plain(language, "gantt-no-stages")
    return "" if scale else phrases.plain(language, "gantt-no-dates")


def left_out(bars: Sequence[Bar], shown: Sequence[Bar], language: str, phrases: Phrases) -> str:
    done = sum(bar.is_done for bar in bars) - sum(bar.is_done for bar in shown)
    count = len(bars) - len(shown)
    return phrases.plain(language, "gantt-left-out", count=count, done=done) if count else ""


def one_line(words: str) -> str:
    return " ".join(words.split())
