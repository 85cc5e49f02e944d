"""Pairs through the school year: a column a month, or a week while the year is young."""

from collections.abc import Sequence
from itertools import pairwise
from typing import Any

from mentoring.charts import OverTime, Point
from texts.render.charts.wording import Wording
from texts.render.timeline import short


def contents(chart: OverTime, words: Wording) -> dict[str, Any]:
    most = max((each.approved for each in chart.points), default=0)
    shown = [] if chart.is_empty else chart.points
    return {
        "columns": [
            column(point, sub, most, chart.weekly, words)
            for point, sub in zip(shown, subs(shown, chart.weekly, words), strict=True)
        ],
        "legend": words.legend(full="chart-running", hatched="chart-approved"),
        "second": words("chart-running-of-them"),
        "foot": words("chart-pairs-weekly" if chart.weekly else "chart-pairs-monthly")
        if shown
        else "",
    }


def column(
    point: Point,
    sub: str,
    most: int,
    weekly: bool,  # noqa: FBT001 - one of two scales
    words: Wording,
) -> dict[str, Any]:
    return {
        "label": str(point.first.day) if weekly else short(point.first, "LLL", words.language),
        "sub": sub,
        "whole": point.approved / most,
        "part": point.running / most,
        "count": point.approved,
        "running": point.running,
    }


def subs(
    points: Sequence[Point],
    weekly: bool,  # noqa: FBT001 - one of two scales
    words: Wording,
) -> list[str]:
    """The month under a week's first day, the year under a month; said once."""
    pattern = "LLL" if weekly else "y"
    said = [short(each.first, pattern, words.language) for each in points]
    changes = ["" if one == other else other for one, other in pairwise(said)]
    return [*said[:1], *changes]
