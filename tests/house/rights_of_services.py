"""The rights matrix of services: what it takes to be served, function by function.

A service that handlers call for a person names an action, or says that it is open to strangers.
What the program does by itself, and what is a step of other services, no handler may call.
"""

from typing import Final

from mentoring.rights import Action
from tests.house.rights_of_approval import APPROVAL
from tests.house.rights_of_charts import CHARTS
from tests.house.rights_of_documents import DOCUMENTS
from tests.house.rights_of_exports import EXPORTS
from tests.house.rights_of_matching import MATCHING
from tests.house.rights_of_meetings import MEETINGS
from tests.house.rights_of_pairs import PAIRS
from tests.house.rights_of_roadmap import ROADMAP
from tests.house.rights_of_selection import SELECTION
from tests.house.without import JOB, OPEN, OUTCOME, PART, PROGRAM, Right, Without

__all__ = ["JOB", "OUTCOME", "SERVICES", "Right", "Without"]


SERVICES: Final[dict[str, dict[Right, str]]] = {
    **ROADMAP,
    **PAIRS,
    **MATCHING,
    **MEETINGS,
    **APPROVAL,
    **SELECTION,
    **CHARTS,
    **DOCUMENTS,
    **CHARTS,
    **EXPORTS,
    **CHARTS,
    "applications": {
        OUTCOME: "offered requested requested_for age_fits child_fits",
        PART: "entered",
    },
    "audiences": {
        Action.BROADCAST: "everybody",
        PART: "addressees classes_of_children consents_of",
    },
    "broadcasts": {
        Action.BROADCAST: (
            "begin get_draft my_draft get_sent choose_group toggle_state choose_class "
            "choose_partner choose_form list_forms get_form without_words preview drop "
            "list_recent count_answers"
        ),
        PART: "change in_use count_of message_of",
        OUTCOME: "worded",
    },
    "cards": {
        Action.SEE_PEOPLE: "open_card open_answers",
        PART: "others_of stage_of_selection",
        Action.EDIT_PEOPLE: "check_guardian guardian_link own_link erase_draft",
    },
    "concerns": {
        Action.SEE_CONCERNS: "stand close look_at list_words",
        PART: "get_concern replace_words",
    },
    "consents": {
        Action.APPLY: "ask agree has_agreed list_mine get_mine withdraw",
        PART: "check_own_child enter has_arrived first_step tell_author tell_concerned",
    },
    "contacts": {
        OPEN: "find_curator",
        PART: "tell_curators",
    },
    "delivery": {
        OPEN: "mark_unreachable",
    },
    "drafts": {
        PROGRAM: "forget_passers_by",
        PART: "add_on_paper",
    },
    "editing": {
        Action.EDIT_PEOPLE: "edit",
        OUTCOME: "edited",
        PART: "drop",
    },
    "enrolment": {
        OPEN: "redeem return_to_bot",
        PART: "opened is_taken keeps_their_place arrive receive take_wish",
        Action.APPLY: "introduce_as choose_language",
    },
    "fan_out": {
        Action.BROADCAST: "send with_counts",
        PART: "start_page those_reached tell",
        JOB: "read write",
        PROGRAM: "report",
    },
    "forgetting": {
        PART: "forget drop_untimely",
    },
    "form_workbooks": {
        PART: "offer keep losses",
        Action.EDIT_FORMS: "ask_for_workbook",
        JOB: "read_version write",
    },
    "forms": {
        PROGRAM: "outdated install",
        Action.EDIT_FORMS: "list_forms get_card author_of publish drop_draft compare",
        PART: "get_version get_form forget_draft",
    },
    "guardians": {
        Action.GUARD: (
            "list_children get_child add_child decline fill_in_for link_for_child "
            "link_for_other_guardian"
        ),
        PART: "child_of",
        OUTCOME: "introduced",
    },
    "history": {
        Action.SEE_PEOPLE: "tell",
        PART: "titles_of",
    },
    "import_pages": {
        PART: "start start_rows start_links links_of",
        JOB: "read write_rows write_links read_sheet write_sheet",
    },
    "imports": {
        PART: "offer",
        Action.IMPORT: "drop confirm ask_for_template",
        JOB: "read_template write_template",
    },
    "intake": {
        PART: "alike namesake take_in add add_guardian enlist",
    },
    "invitations": {
        PART: (
            "keep check_ours guardian_link personal_link guardian_personal_link "
            "same_or_new link_of_source label_of"
        ),
        Action.INVITE: "invite_once public_link list_links get_link revoke count_arrivals",
        Action.APPLY: "own_guardian_link",
    },
    "listening": {
        PART: "listen lists_of speak_up heard list_told",
    },
    "merging": {
        Action.EDIT_PEOPLE: "list_alike plan merge",
    },
    "mydata": {
        Action.APPLY: "ask_for_mydata",
        JOB: "read write",
        PART: "kept_consent",
    },
    "notes": {
        Action.WRITE_NOTES: "write list_notes erase",
        OUTCOME: "written",
    },
    "outcomes": {
        OUTCOME: "curator_introduced child_introduced",
    },
    "papers": {
        Action.EDIT_PEOPLE: "record",
        OUTCOME: "recorded",
        PART: "wishing guardian_named add_guardian keep worded",
    },
    "partners": {
        OUTCOME: "added answered",
        PART: "find_or_add figures",
        (Action.BROADCAST, Action.INVITE): "list_partners",
        Action.INVITE: "get_partner counts_of",
        Action.SEE_PARTNER: "mine",
        (Action.INVITE, Action.SEE_PARTNER): "people_link count",
    },
    "people": {
        (Action.SEE_PEOPLE, Action.WRITE_NOTES): "get_person",
        PART: "record_seen stand stand_one",
        Action.SEE_PEOPLE: "list_page list_options",
    },
    "posters": {
        Action.INVITE: "ask_for_poster",
        JOB: "read write",
    },
    "received": {
        Action.APPLY: "open_form switch",
        PART: "went_to_me",
    },
    "referrals": {
        Action.REFER: "refer list_mine get_mine guardian_link pupil_link fill_in_for",
        OUTCOME: "referred introduced",
        PART: "referral_of",
    },
    "reminders": {
        PART: "begin_questionnaire begin remind go_on finish follow settle welcome_back",
        PROGRAM: "take postpone",
        Action.APPLY: "mute",
    },
    "reminding": {
        PROGRAM: "look",
    },
    "schools": {
        PROGRAM: "open_school",
    },
    "statistics": {
        Action.EDIT_FORMS: "ask",
        JOB: "read write",
    },
    "summary": {
        Action.SEE_SUMMARY: "summarise",
        PART: "sources",
    },
    "surveys": {
        Action.APPLY: "begin answer pause give_up",
        PART: (
            "put_in_front find_begun answer_moved move_over keep put_next_in_front leave "
            "erase_unsent"
        ),
    },
    "trials": {
        Action.EDIT_FORMS: "try_out",
        PART: "end_all",
        Action.APPLY: "leave",
    },
    "unfinished": {
        PROGRAM: "look",
        PART: "remind erase find",
        Action.APPLY: "resume",
    },
    "waiting": {
        PART: "link_given guardian_came declined draft_of undecided",
        PROGRAM: "look_at_minor look_at_referral look_at_guardian",
    },
    "ways": {
        Action.APPLY: "next_of choose_wish choose_age correct_age open_questionnaire",
        PART: "lacking_of",
    },
    "workbooks": {
        (Action.IMPORT, Action.SEE_CONCERNS): "receive",
        JOB: "read write",
        PART: "offer_words",
    },
}
