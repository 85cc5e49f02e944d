"""What the school keeps a record of: who did what and when, concerns, messages to many."""

from sqlalchemy import Column, ForeignKey, Index, Integer, String, Table, Text, Uuid, text

from db.tables.metadata import identity, metadata, moment, owner, sealed

audit = Table(
    "audit",
    metadata,
    identity(),
    owner(),
    Column("actor_id", Uuid, ForeignKey("person.id")),
    Column("action", String(40), nullable=False),
    Column("object_id", Uuid),
    # Of how many at once: the rows of an export.
    Column("amount", Integer),
    moment("at", always=True),
    Index("ix_audit_actor_id", "actor_id"),
    Index("ix_audit_object_id", "object_id"),
)

concern = Table(
    "concern",
    metadata,
    identity(),
    owner(),
    # Who wrote it, and about whom.
    Column("person_id", Uuid, ForeignKey("person.id"), nullable=False, index=True),
    Column("subject_id", Uuid, ForeignKey("person.id"), nullable=False, index=True),
    Column("form_code", String(40), nullable=False),
    Column("kind", String(40), nullable=False),
    # The question and the words around what was noticed.
    sealed("context"),
    moment("raised_at", always=True),
    moment("closed_at"),
    Column("closed_by_id", Uuid, ForeignKey("person.id")),
    Column("verdict", String(20)),
)

trouble_list = Table(
    "trouble_list",
    metadata,
    # A school's own list of words that sound like trouble, instead of the one that ships.
    Column("institution_id", Uuid, ForeignKey("institution.id"), primary_key=True),
    Column("language", String(8), primary_key=True),
    Column("content", Text, nullable=False),
    moment("changed_at", always=True),
)

upload = Table(
    "upload",
    metadata,
    # What was read from a file that somebody sent, until they confirm it.
    identity(),
    owner(),
    Column("person_id", Uuid, ForeignKey("person.id"), nullable=False, index=True),
    Column("kind", String(20), nullable=False),
    sealed("content"),
    moment("created_at", always=True),
)

broadcast = Table(
    "broadcast",
    metadata,
    identity(),
    owner(),
    Column("author_id", Uuid, ForeignKey("person.id"), nullable=False),
    # Whom it goes to, as JSON: role, class, state, partner.
    Column("audience", String(400), nullable=False),
    sealed("text"),
    Column("form_code", String(40)),
    Column("people", Integer, nullable=False, server_default=text("0")),
    moment("created_at", always=True),
    moment("sent_at"),
    moment("reported_at"),
    Column("delivered", Integer),
    Column("unreachable", Integer),
    Column("failed", Integer),
)
