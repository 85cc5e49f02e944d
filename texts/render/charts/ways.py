"""How far mentors and mentees have come: a bar a step."""

from typing import Any

from mentoring.charts import Step, Way, Ways
from mentoring.people import Role
from texts.render.charts.wording import Wording

HEADINGS = {Role.MENTOR: "chart-mentors", Role.MENTEE: "chart-mentees"}
STEPS = {
    Step.CAME: "chart-step-came",
    Step.CONSENTED: "chart-step-consented",
    Step.SENT: "chart-step-sent",
    Step.APPROVED: "chart-step-approved",
    Step.RUNNING: "chart-step-running",
}
CHOSEN = {Role.MENTOR: "chart-step-selected", Role.MENTEE: "chart-step-matched"}


def contents(chart: Ways, words: Wording) -> dict[str, Any]:
    shown = [] if chart.is_empty else [group(way, words) for way in chart.ways]
    return {"groups": shown, "lines": 1, "gap": 14}


def group(way: Way, words: Wording) -> dict[str, Any]:
    most = max(*(count for _, count in way.steps), 1)
    return {
        "heading": words(HEADINGS[way.role]),
        "rows": [row(step, count, most, way.role, words) for step, count in way.steps],
    }


def row(step: Step, count: int, most: int, role: Role, words: Wording) -> dict[str, Any]:
    return {
        "label": words(CHOSEN[role] if step is Step.CHOSEN else STEPS[step]),
        "bars": [{"value": count, "share": count / most, "style": "full"}],
        "note": "",
        "alarm": False,
    }
