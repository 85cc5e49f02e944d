"""The rights matrix of the services that give files away; see rights_of_services.py."""

from typing import Final

from mentoring.rights import Action
from tests.house.without import JOB, PART, Right

EXPORTS: Final[dict[str, dict[Right, str]]] = {
    "answers_sheet": {
        Action.SEE_PEOPLE: "ask_for_answers",
        JOB: "read write",
    },
    "export_answers": {
        Action.SEE_PEOPLE: "ask_for_csv",
        JOB: "read write",
    },
    "export_books": {
        Action.SEE_PEOPLE: "ask_for_book",
        JOB: "read write",
    },
    "export_snapshots": {
        PART: "snapshot known_of papers_of",
    },
    "exports": {
        Action.SEE_PEOPLE: "list_page",
        PART: "shown_versions",
    },
}
