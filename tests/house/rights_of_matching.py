"""The rights matrix of the services of the matching; see rights_of_services.py."""

from typing import Final

from mentoring.rights import Action
from tests.house.without import JOB, PART, PROGRAM, Right

MATCHING: Final[dict[str, dict[Right, str]]] = {
    "match_accepting": {
        Action.MATCH: "accept accept_all",
        PART: "take with_room",
    },
    "match_edits": {
        Action.MATCH: "lock unlock swap forbid put_off list_said take_back",
        PART: "mark_locked unmark_locked mark_forbidden mark_later say drop check_known",
    },
    "match_plans": {
        PART: "find get get_proposal keep change",
    },
    "match_settings": {
        Action.MATCH: "show save",
        PART: "stored",
    },
    "match_sheets": {
        Action.MATCH: "confirm drop",
        PART: "offer reader_of accept carry_out take",
    },
    "match_sides": {
        PART: "gather read waiting_since mentees_of relatives_of",
    },
    "match_trials": {
        Action.MATCH: "try_out",
        JOB: "read write",
    },
    "match_views": {
        Action.MATCH: "look open_pair list_left open_left find_standing",
        PART: "named_in",
    },
    "match_workbooks": {
        Action.MATCH: "ask_for_workbook",
        JOB: "read write",
    },
    "matching": {
        Action.MATCH: "work_out",
        PART: "start search_quietly tell next_for",
        PROGRAM: "look_for",
        JOB: "read write",
    },
}
