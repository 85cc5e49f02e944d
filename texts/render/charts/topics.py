"""Requests beside mentors, topic by topic, the greatest shortage first."""

from collections.abc import Sequence
from typing import Any

from mentoring.charts import Topic, Topics
from texts.render.charts.wording import Wording

MOST_ROWS = 8
"""With more the picture is higher than 1280 pixels, and Telegram makes its letters too small."""
ROOMY = 6
"""So many rows may have names of two lines."""


def contents(chart: Topics, words: Wording, rows: int) -> dict[str, Any]:
    shown, rest = chart.topics[:rows], chart.topics[rows:]
    most = max((count for each in shown for count in (each.requests, each.mentors)), default=1)
    found = [row(each, max(most, 1), words) for each in shown]
    return {
        "groups": [{"heading": "", "rows": found}],
        "lines": 2 if len(shown) <= ROOMY or rows > MOST_ROWS else 1,
        "gap": 18,
        "legend": words.legend(full="chart-requests", hatched="chart-topic-mentors"),
        "foot": left_out(rest, words),
    }


def row(topic: Topic, most: int, words: Wording) -> dict[str, Any]:
    pair = ((topic.requests, "full"), (topic.mentors, "hatched"))
    short = topic.short > 0
    return {
        "label": " ".join(topic.labels.get(words.language, topic.labels.get("ru", "")).split()),
        "bars": [{"value": v, "share": v / most, "style": style} for v, style in pair],
        "note": words("chart-short", count=topic.short) if short else words("chart-enough"),
        "alarm": short,
    }


def left_out(rest: Sequence[Topic], words: Wording) -> str:
    if not rest:
        return ""
    return words("chart-topics-left", count=len(rest), short=sum(each.short > 0 for each in rest))
