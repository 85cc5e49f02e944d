"""The rights matrix of the services of documents and letters; see rights_of_services.py."""

from typing import Final

from mentoring.rights import Action
from tests.house.without import JOB, OUTCOME, PART, Right

DOCUMENTS: Final[dict[str, dict[Right, str]]] = {
    "addressees": {PART: "find remember"},
    "documents": {Action.MAKE_DOCUMENTS: "board open_card list_subjects get_document"},
    "document_again": {Action.MAKE_DOCUMENTS: "ask", JOB: "read write"},
    "document_common": {PART: "common"},
    "document_each": {PART: "with_partner partner employer_pairs"},
    "document_filling": {
        PART: "subjects fill paper_survey consent_form yearly_programme",
    },
    "document_leaflets": {PART: "leaflets site_page links"},
    "document_making": {JOB: "write", PART: "start photo_of"},
    "document_parts": {JOB: "read", PART: "drawing_of of_this_year still_there"},
    "document_asking": {
        Action.MAKE_DOCUMENTS: "begin",
        OUTCOME: "asked",
        PART: "chosen given_before",
    },
    "document_names": {
        Action.MAKE_DOCUMENTS: "begin",
        OUTCOME: "corrected",
        PART: "find save forget",
    },
    "document_report": {PART: "report stages listed_orders"},
    "document_school": {PART: "paper_survey consents yearly topics"},
    "document_signing": {
        Action.MAKE_DOCUMENTS: "begin",
        OUTCOME: "signed",
        PART: "enter hold_line put_in_force drafted ordered",
    },
    "document_sources": {PART: "gather"},
    "document_templates": {
        Action.MAKE_DOCUMENTS: "ask go_back",
        JOB: "read write",
        PART: "offer",
    },
    "letters": {
        Action.MAKE_DOCUMENTS: (
            "look open_letter mark_sent mark_answered mark_all_sent ask_for_list take_in drop"
        ),
        JOB: "read write",
        PART: "list_lines letter_of recorded offer",
    },
    "requisites": {
        Action.MAKE_DOCUMENTS: "are_known begin",
        OUTCOME: "told",
        PART: "find guessed keep",
    },
}
