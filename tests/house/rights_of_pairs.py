"""The rights matrix of the services of pairs until an order; see rights_of_services.py."""

from typing import Final

from mentoring.rights import Action
from tests.house.without import OUTCOME, PART, PROGRAM, Right

CURATOR: Final = (Action.MATCH, Action.LEAD_PAIRS)

PAIRS: Final[dict[str, dict[Right, str]]] = {
    "answering": {
        Action.TAKE_PART: "open_asked agree refuse ask_curator",
        Action.LEAD_PAIRS: "agree_for refuse_for",
        OUTCOME: "refused",
        PART: "say_yes say_no tell_agreed may_begin begin_refusal",
    },
    "asking": {
        PART: "ask ask_again remind_later in_whose_name curator_of tell_of_silence",
        PROGRAM: "look_again",
    },
    "pair_choosing": {
        CURATOR: "list_candidates choose",
        PART: "candidates_of next_mentors",
    },
    "pair_leaving": {
        Action.LEAD_PAIRS: "withdraw",
        PART: "consent_ends mentor_left break_off left",
    },
    "pair_looks": {
        PART: "look looks known_of",
    },
    "pair_nudges": {
        Action.LEAD_PAIRS: "nudge",
    },
    "pair_plans": {
        (Action.TAKE_PART, Action.LEAD_PAIRS): "begin",
        OUTCOME: "planned",
        PART: "plannable plan",
    },
    "pair_sides": {
        PART: "sides_of guardians_of may_be_paired",
    },
    "pair_steps": {
        Action.LEAD_PAIRS: "trial_was_held",
        PART: "meeting_set meeting_unset meeting_held everybody_said tell_mentor lead",
    },
    "pair_views": {
        Action.LEAD_PAIRS: "count list_page open_card list_of",
        Action.TAKE_PART: "list_mine open_own",
        PART: "named owned",
    },
    "pair_news": {
        PART: "gather",
        PROGRAM: "look",
    },
    "pair_waits": {
        PART: "begin still_since tell",
        PROGRAM: "look_again",
    },
    "pairs": {
        CURATOR: "propose list_open",
        PART: "get_pair step record",
    },
}
