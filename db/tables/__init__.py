"""What is remembered. Every row that belongs to a school bears its institution."""

from db.tables.metadata import metadata
from db.tables.people import consent, consent_text, institution, invitation, person, role
from db.tables.queues import attachment, inbox, job, outbox
from db.tables.records import audit
from db.tables.surveys import form_version, submission

__all__ = [
    "attachment",
    "audit",
    "consent",
    "consent_text",
    "form_version",
    "inbox",
    "institution",
    "invitation",
    "job",
    "metadata",
    "outbox",
    "person",
    "role",
    "submission",
]
