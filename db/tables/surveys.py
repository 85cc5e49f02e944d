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
    # "shipped" with the program, or the "school" changed it.
    Column("origin", String(10), nullable=False, server_default=text("'shipped'")),
    Column("author_id", Uuid, ForeignKey("person.id")),
    moment("created_at", always=True),
    # The version published last is the one in use; a draft has never been.
    moment("published_at"),
    UniqueConstraint("institution_id", "code", "number"),
)

submission = Table(
    "submission",
    metadata,
    identity(),
    owner(),
    Column("person_id", Uuid, ForeignKey("person.id"), nullable=False),
    # Whom the answers are about; mostly the person themselves.
    Column("subject_id", Uuid, ForeignKey("person.id"), nullable=False, index=True),
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
        "subject_id",
        unique=True,
        sqlite_where=text("sent_at IS NULL"),
        postgresql_where=text("sent_at IS NULL"),
    ),
    Index("ix_submission_sent", "institution_id", "form_code", "sent_at"),
)

question_count = Table(
    "question_count",
    metadata,
    # What is left of copies that were erased: how often, never who or what.
    Column("form_version_id", Uuid, ForeignKey("form_version.id"), primary_key=True),
    Column("question", String(120), primary_key=True),
    Column("shown", Integer, nullable=False, server_default=text("0")),
    Column("answered", Integer, nullable=False, server_default=text("0")),
    Column("skipped", Integer, nullable=False, server_default=text("0")),
    Column("went_back", Integer, nullable=False, server_default=text("0")),
    Column("left_here", Integer, nullable=False, server_default=text("0")),
)
