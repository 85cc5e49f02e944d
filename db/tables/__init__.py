"""What is remembered. Every row that belongs to a school bears its institution."""

from db.tables.documents import document, document_template
from db.tables.metadata import metadata
from db.tables.pairing import (
    attendance,
    match_plan,
    meeting,
    mentor_paper,
    pair,
    pair_answer,
    pair_mark,
    school_order,
    school_setting,
    selection,
    told,
)
from db.tables.people import (
    consent,
    consent_text,
    guardianship,
    institution,
    invitation,
    partner,
    person,
    role,
)
from db.tables.queues import attachment, inbox, job, outbox, reminder
from db.tables.records import audit, broadcast, concern, trouble_list, upload
from db.tables.roadmap import programme, stage, stage_item
from db.tables.surveys import form_version, question_count, submission

__all__ = [
    "attachment",
    "attendance",
    "audit",
    "broadcast",
    "concern",
    "consent",
    "consent_text",
    "document",
    "document_template",
    "form_version",
    "guardianship",
    "inbox",
    "institution",
    "invitation",
    "job",
    "match_plan",
    "meeting",
    "mentor_paper",
    "metadata",
    "outbox",
    "pair",
    "pair_answer",
    "pair_mark",
    "partner",
    "person",
    "programme",
    "question_count",
    "reminder",
    "role",
    "school_order",
    "school_setting",
    "selection",
    "stage",
    "stage_item",
    "submission",
    "told",
    "trouble_list",
    "upload",
]
