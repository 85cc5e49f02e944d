"""Candidates, pairs, their meetings, and the orders that approve them."""

from sqlalchemy import (
    Boolean,
    Column,
    Date,
    ForeignKey,
    Index,
    Integer,
    String,
    Table,
    Text,
    UniqueConstraint,
    Uuid,
    text,
)

from db.tables.metadata import identity, metadata, moment, owner, sealed

school_order = Table(
    "school_order",
    metadata,
    identity(),
    owner(),
    Column("kind", String(20), nullable=False),
    Column("number", String(60), nullable=False),
    Column("dated_on", Date, nullable=False),
    # Of an employer's order: whose it is.
    Column("partner_id", Uuid, ForeignKey("partner.id")),
    Column("created_by_id", Uuid, ForeignKey("person.id")),
    moment("created_at", always=True),
)

selection = Table(
    "selection",
    metadata,
    # Who has no row has applied, and nothing more.
    Column("person_id", Uuid, ForeignKey("person.id"), primary_key=True),
    owner(),
    Column("state", String(20), nullable=False),
    # Where a pause began.
    Column("before", String(20)),
    Column("order_id", Uuid, ForeignKey("school_order.id")),
    # The criteria that are met as JSON, and why somebody was rejected, paused or left.
    sealed("ticked"),
    sealed("reason"),
    moment("changed_at", always=True),
)

mentor_paper = Table(
    "mentor_paper",
    metadata,
    Column("person_id", Uuid, ForeignKey("person.id"), primary_key=True),
    Column("kind", String(20), primary_key=True),
    owner(),
    sealed("number"),
    Column("dated_on", Date),
    Column("valid_until", Date),
    Column("seen_by_id", Uuid, ForeignKey("person.id")),
    moment("seen_at", always=True),
)

pair = Table(
    "pair",
    metadata,
    identity(),
    owner(),
    Column("mentor_id", Uuid, ForeignKey("person.id"), nullable=False, index=True),
    Column("mentee_id", Uuid, ForeignKey("person.id"), nullable=False, index=True),
    # Pairs with the same number are one group.
    Column("group_id", Uuid, nullable=False, index=True),
    Column("form", String(20), nullable=False, server_default=text("''")),
    Column("state", String(20), nullable=False),
    Column("before", String(20)),
    Column("order_id", Uuid, ForeignKey("school_order.id"), index=True),
    Column("employer_order_id", Uuid, ForeignKey("school_order.id")),
    Column("ended_by_id", Uuid, ForeignKey("person.id")),
    # What spoke for it, what the planning meeting yielded (both JSON), and why it ended.
    sealed("why"),
    sealed("agreement"),
    sealed("reason"),
    moment("proposed_at", always=True),
    moment("changed_at", always=True),
    moment("ended_at"),
    # Two curators cannot give one mentee two mentors at once.
    Index(
        "uq_pair_of_mentee",
        "mentee_id",
        unique=True,
        sqlite_where=text("ended_at IS NULL"),
        postgresql_where=text("ended_at IS NULL"),
    ),
)

pair_answer = Table(
    "pair_answer",
    metadata,
    Column("pair_id", Uuid, ForeignKey("pair.id"), primary_key=True),
    Column("person_id", Uuid, ForeignKey("person.id"), primary_key=True, index=True),
    owner(),
    Column("side", String(20), nullable=False),
    moment("asked_at", always=True),
    Column("agreed", Boolean),
    moment("answered_at"),
)

pair_mark = Table(
    "pair_mark",
    metadata,
    # What the curator has said about a possible pair: never, always, not before a day.
    identity(),
    owner(),
    Column("mentor_id", Uuid, ForeignKey("person.id"), index=True),
    Column("mentee_id", Uuid, ForeignKey("person.id"), nullable=False, index=True),
    Column("kind", String(20), nullable=False),
    Column("until", Date),
    Column("made_by_id", Uuid, ForeignKey("person.id")),
    moment("made_at", always=True),
    UniqueConstraint("mentor_id", "mentee_id", "kind"),
)

match_plan = Table(
    "match_plan",
    metadata,
    # The proposals that were worked out last, until they are accepted or worked out anew.
    identity(),
    owner(),
    Column("author_id", Uuid, ForeignKey("person.id"), nullable=False),
    sealed("content"),
    moment("made_at", always=True),
)

meeting = Table(
    "meeting",
    metadata,
    identity(),
    owner(),
    Column("kind", String(20), nullable=False),
    # The pairs that meet; of a talk the candidate.
    Column("group_id", Uuid, nullable=False, index=True),
    Column("state", String(20), nullable=False),
    # Moments to choose from, as JSON.
    Column("options", Text, nullable=False, server_default=text("'[]'")),
    moment("starts_at"),
    sealed("place"),
    Column("proposed_by_id", Uuid, ForeignKey("person.id")),
    Column("revision", Integer, nullable=False, server_default=text("0")),
    moment("created_at", always=True),
    moment("changed_at", always=True),
)

attendance = Table(
    "attendance",
    metadata,
    Column("meeting_id", Uuid, ForeignKey("meeting.id"), primary_key=True),
    Column("person_id", Uuid, ForeignKey("person.id"), primary_key=True, index=True),
    owner(),
    # Places of the options that suit, as JSON.
    Column("fits", String(200), nullable=False, server_default=text("'[]'")),
    moment("answered_at"),
    Column("held", Boolean),
    Column("mark", Integer),
    moment("said_at"),
)

told = Table(
    "told",
    metadata,
    # What was told once is not told again, whatever happens in between.
    Column("object_id", Uuid, primary_key=True),
    Column("person_id", Uuid, ForeignKey("person.id"), primary_key=True, index=True),
    Column("kind", String(40), primary_key=True),
    moment("at", always=True),
)

school_setting = Table(
    "school_setting",
    metadata,
    # What a school has set for itself, as JSON.
    Column("institution_id", Uuid, ForeignKey("institution.id"), primary_key=True),
    Column("name", String(40), primary_key=True),
    Column("content", Text, nullable=False),
    moment("changed_at", always=True),
)
