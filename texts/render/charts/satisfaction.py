"""Marks before the work and after it, question by question, for both sides."""

from typing import Any

from mentoring.charts import Compared, Mean, Satisfaction, Side
from mentoring.people import Role
from texts.render.charts.wording import Wording

HEADINGS = {Role.MENTOR: "chart-mentors", Role.MENTEE: "chart-mentees"}
QUESTIONS = {
    "comfort": "chart-comfort",
    "safety": "chart-safety",
    "glad": "chart-glad",
    "satisfaction": "chart-likes",
    "result": "chart-result",
}
LOWEST, HIGHEST = 1, 10


def contents(chart: Satisfaction, words: Wording) -> dict[str, Any]:
    shown = [] if chart.is_empty else [group(side, words) for side in chart.sides]
    return {
        "groups": shown,
        "legend": words.legend(ring="chart-before", dot="chart-after"),
        "foot": "" if chart.is_empty else words("chart-marks"),
    }


def group(side: Side, words: Wording) -> dict[str, Any]:
    rows = [row(each, words) for each in side.questions if each.before or each.after]
    return {
        "heading": words(HEADINGS[side.role]),
        "note": "" if rows else words("chart-few-answers"),
        "rows": rows,
    }


def row(each: Compared, words: Wording) -> dict[str, Any]:
    places = {"before": each.before, "after": each.after}
    return {
        "label": words(QUESTIONS[each.question]),
        "words": compared(each, words),
        "count": answers(each, words),
        **{name: place(mean) for name, mean in places.items() if mean},
    }


def place(mean: Mean) -> float:
    """Where a mark stands on the line, from 0 to 1; a school's own scale may end elsewhere."""
    return min(max((mean.value - LOWEST) / (HIGHEST - LOWEST), 0.0), 1.0)


def compared(each: Compared, words: Wording) -> str:
    """«6,2 → 8,1»; of one alone which of the two it is."""
    if each.before and each.after:
        return f"{number(each.before, words)} → {number(each.after, words)}"
    if each.after:
        return words("chart-only-after", mark=number(each.after, words))
    return words("chart-only-before", mark=number(each.before, words)) if each.before else ""


def number(mean: Mean, words: Wording) -> str:
    return words("chart-mark", mark=round(mean.value, 1))


def answers(each: Compared, words: Wording) -> str:
    counts = [mean.count for mean in (each.before, each.after) if mean]
    if len(counts) == 1:
        return words("chart-answers", count=counts[0])
    return words("chart-answers-both", before=counts[0], after=counts[-1])
