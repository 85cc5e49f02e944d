"""The rights matrix of the services of the selection of mentors; see rights_of_services.py."""

from typing import Final

from mentoring.rights import Action
from tests.house.without import OUTCOME, PART, PROGRAM, Right

SELECTION: Final[dict[str, dict[Right, str]]] = {
    "candidate_choice": {
        Action.SELECT_MENTORS: "tick list_chosen look_over select invite",
        PART: "read take step_all",
    },
    "candidates": {
        Action.SELECT_MENTORS: "count_states list_page open_candidate",
        PART: "everybody those lines_of",
    },
    "criteria": {
        Action.SELECT_MENTORS: "show_criteria edit restore tick",
        OUTCOME: "edited",
        PART: "list_criteria keep",
    },
    "mentor_papers": {
        Action.SELECT_MENTORS: "show_needed toggle_needed",
        PART: "list_needed papers_of forms_of",
    },
    "my_selection": {
        Action.TAKE_PART: "mine",
        PART: "kept",
    },
    "paper_endings": {
        PART: "plan ending tell_curators",
        PROGRAM: "look",
    },
    "paper_seeing": {
        Action.SELECT_MENTORS: "begin",
        OUTCOME: "presented",
        PART: "find_paper",
    },
    "register": {
        Action.SELECT_MENTORS: "show begin confirm put_aside",
        OUTCOME: "ordered",
        PART: "list_selected tell take",
    },
    "selection": {
        Action.SELECT_MENTORS: "get_mentor select resume take_back",
        PART: "take_step papers_seen order_of",
    },
    "selection_forms": {
        PART: "begin",
    },
    "selection_reasons": {
        Action.SELECT_MENTORS: "begin",
        OUTCOME: "reasoned",
    },
    "talks": {
        PART: "offered talk_of",
    },
}
