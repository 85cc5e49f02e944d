"""The rights matrix of the services from an order on, and for those who wait; see
rights_of_services.py.
"""

from typing import Final

from mentoring.rights import Action
from tests.house.without import JOB, OUTCOME, PART, PROGRAM, Right

OF_A_PAIR: Final = (Action.TAKE_PART, Action.LEAD_PAIRS)

APPROVAL: Final[dict[str, dict[Right, str]]] = {
    "approvals": {
        Action.LEAD_PAIRS: "look_over toggle turn begin approve drop_choice",
        OUTCOME: "ordered",
        PART: "board lacks_of keep take",
    },
    "approval_telling": {
        JOB: "read write",
        PART: (
            "start order_of page_of staff_of looks_of tell_families tell_staff hand_leaflet report"
        ),
    },
    "employer_orders": {
        Action.LEAD_PAIRS: "list_owed begin",
        OUTCOME: "ordered",
        PART: "owed",
    },
    "pair_care": {
        Action.TAKE_PART: "have_met",
        OUTCOME: "meeting_told",
        PART: "begin listen hold ask tell_of_quiet",
        PROGRAM: "look_after look_for_quiet",
    },
    "pair_endings": {
        OF_A_PAIR: "begin_end begin_pause resume",
        OUTCOME: "paused ended",
        PART: "hold tell_paused free_meetings",
    },
    "pair_shares": {
        Action.TAKE_PART: "begin_survey share_contact",
        PART: "mine",
    },
    "searching": {
        PROGRAM: "sweep look",
        PART: "told",
    },
    "unpaired": {
        Action.LEAD_PAIRS: "list_page open_waiting send_to_psychologist",
        Action.SUPPORT: "list_sent take_on",
        OUTCOME: "noted",
        PART: "list_all waiting_of psychologists",
    },
}
