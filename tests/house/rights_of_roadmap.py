"""The rights matrix of the services of the roadmap; see rights_of_services.py."""

from typing import Final

from mentoring.rights import Action
from tests.house.without import JOB, OUTCOME, PART, PROGRAM, Right

ROADMAP: Final[dict[str, dict[Right, str]]] = {
    "about": {
        PART: "same_thing",
    },
    "agendas": {
        Action.SEE_ROADMAP: "mine whole",
    },
    "deadline_setting": {
        Action.EDIT_ROADMAP: "begin confirm",
        OUTCOME: "told",
    },
    "correcting": {
        PART: "at_a_glance",
    },
    "deadlines": {
        PART: "replan team_changed known_of write tell",
        PROGRAM: "replan_all look",
    },
    "digests": {
        PART: "digest_of",
    },
    "figures": {
        Action.SEE_ROADMAP: "count",
        PART: "count_register",
    },
    "item_papers": {
        Action.WORK_ON_ROADMAP: "begin",
        OUTCOME: "in_force noted filed reasoned",
        PART: "taken put_in_force",
    },
    "programme": {
        Action.EDIT_ROADMAP: "edit edit_vacations confirm keep_as_it_was switch_head",
        OUTCOME: "edited vacations_told",
        PART: "propose ask save saved put_order_in_force order_signed take",
    },
    "roadmap": {
        Action.SEE_ROADMAP: "look",
        PART: "view get_programme outlook_of",
        PROGRAM: "install",
    },
    "roadmap_pictures": {
        Action.SEE_ROADMAP: "ask_for_picture ask_for_calendar",
        JOB: "read_picture write_picture read_calendar write_calendar",
    },
    "roadmap_workbooks": {
        Action.SEE_ROADMAP: "ask_for_workbook",
        Action.EDIT_ROADMAP: "confirm drop",
        JOB: "read write",
        PART: "offer keep take",
    },
    "school_years": {
        Action.EDIT_ROADMAP: "begin",
    },
    "stages": {
        Action.EDIT_ROADMAP: "consider close reopen explain choose_reminders",
        OUTCOME: "reminders_chosen",
        PART: "keep explained",
    },
    "team": {
        Action.EDIT_ROADMAP: "list_team get_member dismiss hand_over",
        PART: "check_not_last appoint tell",
        PROGRAM: "find_to_appoint replace_curators",
    },
    "ticking": {
        Action.SEE_ROADMAP: "open_item",
        Action.WORK_ON_ROADMAP: "hold_to_pass tick untick draft hand_on give_back put_off",
        PART: "hold hold_as change",
    },
}
