"""The queues. Payloads are sealed, and erased as soon as they are handled.

An update is taken in before anybody knows whose it is, so the queues bear no institution.
"""

from sqlalchemy import (
    BigInteger,
    Column,
    Date,
    ForeignKey,
    Index,
    Integer,
    String,
    Table,
    Uuid,
    text,
)

from db.tables.metadata import identity, metadata, moment, sealed

OPEN = "done_at IS NULL"


def due_index(table: str, *columns: str) -> Index:
    """Open rows only, so a look at the queue costs what is open, not what was ever there."""
    return Index(f"ix_{table}_open", *columns, sqlite_where=text(OPEN), postgresql_where=text(OPEN))


def only_where(name: str, condition: str, *columns: str) -> Index:
    """Unique among the rows for which something holds."""
    where = text(condition)
    return Index(name, *columns, unique=True, sqlite_where=where, postgresql_where=where)


inbox = Table(
    "inbox",
    metadata,
    Column("id", BigInteger, primary_key=True, autoincrement=False),
    # The person the update is from: updates of one lane are handled in order.
    Column("lane", BigInteger, nullable=False),
    sealed("payload"),
    Column("tries", Integer, nullable=False, server_default=text("0")),
    moment("received_at", always=True),
    moment("due_at", always=True),
    moment("done_at"),
    Column("outcome", String(20)),
    Column("error", String(200)),
    due_index("inbox", "lane", "id"),
    Index("ix_inbox_done_at", "done_at"),
)

outbox = Table(
    "outbox",
    metadata,
    identity(),
    # The chat: what goes to one chat arrives in order.
    Column("lane", BigInteger, nullable=False),
    Column("person_id", Uuid, ForeignKey("person.id")),
    Column("broadcast_id", Uuid),
    Column("method", String(40), nullable=False),
    Column("priority", Integer, nullable=False),
    sealed("payload"),
    Column("tries", Integer, nullable=False, server_default=text("0")),
    moment("created_at", always=True),
    moment("due_at", always=True),
    Column("claimed_by", Uuid),
    moment("claimed_until"),
    moment("done_at"),
    Column("outcome", String(20)),
    Column("message_id", BigInteger),
    Column("file_id", String(200)),
    Column("error", String(200)),
    due_index("outbox", "lane", "id"),
    Index("ix_outbox_done_at", "done_at"),
    Index(
        "ix_outbox_broadcast_id",
        "broadcast_id",
        sqlite_where=text("broadcast_id IS NOT NULL"),
        postgresql_where=text("broadcast_id IS NOT NULL"),
    ),
)

attachment = Table(
    "attachment",
    metadata,
    identity(),
    Column("outbox_id", Uuid, ForeignKey("outbox.id", ondelete="CASCADE"), nullable=False),
    Column("file_name", String(200), nullable=False),
    sealed("content"),
    Index("ix_attachment_outbox_id", "outbox_id"),
)

job = Table(
    "job",
    metadata,
    identity(),
    # Jobs of one lane run one after another; a lane is usually a person's account.
    Column("lane", BigInteger, nullable=False),
    Column("kind", String(40), nullable=False),
    sealed("payload"),
    Column("tries", Integer, nullable=False, server_default=text("0")),
    moment("created_at", always=True),
    moment("due_at", always=True),
    Column("claimed_by", Uuid),
    moment("claimed_until"),
    moment("done_at"),
    Column("outcome", String(20)),
    Column("error", String(200)),
    due_index("job", "lane", "id"),
    Index("ix_job_done_at", "done_at"),
)

reminder = Table(
    "reminder",
    metadata,
    identity(),
    Column("person_id", Uuid, ForeignKey("person.id"), nullable=False, index=True),
    Column("kind", String(40), nullable=False),
    Column("object_id", Uuid, nullable=False),
    # How many have gone out already: one row is one chain of reminders.
    Column("step", Integer, nullable=False, server_default=text("0")),
    # Of a deadline's reminder: for which day from which deadline. A chain is about no day.
    Column("offset_days", Integer, nullable=False, server_default=text("0")),
    Column("about_on", Date),
    moment("created_at", always=True),
    moment("due_at", always=True),
    moment("done_at"),
    only_where("uq_reminder_chain", "about_on IS NULL", "kind", "object_id"),
    only_where(
        *("uq_reminder_once", "about_on IS NOT NULL"),
        *("kind", "object_id", "person_id", "offset_days", "about_on"),
    ),
    due_index("reminder", "due_at", "id"),
)
