"""The rights matrix of the services of meetings; see rights_of_services.py."""

from typing import Final

from mentoring.rights import Action
from tests.house.without import OUTCOME, PART, PROGRAM, Right

MEETINGS: Final[dict[str, dict[Right, str]]] = {
    "meeting_choosing": {
        Action.MEET: "stand choose chosen none_fits",
        PART: "offered said_of record look tell_proposer",
    },
    "meeting_drafts": {
        Action.MEET: "draft send",
    },
    "meeting_endings": {
        PART: "cancel_ahead tell invited leader_of",
    },
    "meeting_forms": {
        Action.MEET: "begin_times begin_place begin_reason send_kept",
        OUTCOME: "written placed reasoned",
        PART: "begin_afresh may do",
    },
    "meeting_lists": {
        Action.MEET: "mine",
        Action.LEAD_PAIRS: "week",
        PART: "spoken_for groups_of offerable_to last_place",
    },
    "meeting_people": {
        PART: "people_of gathered talking pairs_that_meet with_guardians",
    },
    "meeting_reminders": {
        PART: "plan drop has_said",
        PROGRAM: "look",
    },
    "meeting_silence": {
        PART: "plan silent",
        PROGRAM: "look",
    },
    "meeting_results": {
        PART: "nothing",
    },
    "meeting_saying": {
        Action.MEET: "say_held begin_feedback",
        PART: "make_held make_missed tell_of_dispute said",
    },
    "meeting_times": {
        PART: "times_for free hours_of days_said taken_by",
    },
    "meetings": {
        Action.MEET: "open_meeting offer may_change move cancel",
        PART: "hold may_offer ask settle save undo",
    },
}
