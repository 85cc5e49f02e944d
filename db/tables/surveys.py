"""Questionnaires in their versions, and the copies that people fill in."""

from sqlalchemy import (
    Column,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    String,
    Table,
    Text,
    UniqueConstraint,
    Uuid,
    text,
)

from db.tables.metadata import identity, metadata, moment, owner, sealed

form_version = Table(
    "form_version",
    metadata,
    identity(),
    owner(),
    Column("code", String(40), nullable=False),
    Column("number", Integer, nullable=False),
    Column("source_hash", LargeBinary, nullable=False),
    Column("content", Text, nullable=False),
    moment("created_at", always=True),
    UniqueConstraint("institution_id", "code", "number"),
)

submission = Table(
    "submission",
    metadata,
    identity(),
    owner(),
    Column("person_id", Uuid, ForeignKey("person.id"), nullable=False),
    Column("form_version_id", Uuid, ForeignKey("form_version.id"), nullable=False),
    Column("form_code", String(40), nullable=False),
    Column("invitation_id", Uuid, ForeignKey("invitation.id")),
    # Answers, what was set aside and the place in the form, in one sealed value: a turn is
    # one row read and one row written.
    sealed("state"),
    Column("answered", Integer, nullable=False, server_default=text("0")),
    Column("remaining", Integer, nullable=False, server_default=text("0")),
    moment("started_at", always=True),
    moment("changed_at", always=True),
    moment("paused_at"),
    moment("overlong_at"),
    moment("sent_at"),
    Index(
        "uq_submission_open",
        "person_id",
        "form_code",
        unique=True,
        sqlite_where=text("sent_at IS NULL"),
        postgresql_where=text("sent_at IS NULL"),
    ),
    Index("ix_submission_sent", "institution_id", "form_code", "sent_at"),
)
