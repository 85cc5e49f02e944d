"""The rights matrix of the services of indicators and pictures; see rights_of_services.py."""

from typing import Final

from mentoring.rights import Action
from tests.house.without import JOB, OUTCOME, PART, Right

CHARTS: Final[dict[str, dict[Right, str]]] = {
    "charts": {
        Action.SEE_SUMMARY: "gather",
        PART: "topics",
    },
    "chart_pictures": {
        Action.SEE_SUMMARY: "ask",
        JOB: "read write",
    },
    "indicator_numbers": {
        Action.EDIT_ROADMAP: "edit",
        OUTCOME: "edited",
        PART: "find_told",
    },
    "indicators": {
        Action.SEE_SUMMARY: "show",
        PART: "count",
    },
    "year_facts": {
        PART: "read lives",
    },
}
