"""A school's programme of one year, with its roadmap: stages, and what is to be done in each."""

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
    Uuid,
    text,
)

from db.tables.metadata import identity, metadata, moment, owner, sealed

programme = Table(
    "programme",
    metadata,
    identity(),
    owner(),
    # The year in which the school year begins.
    Column("school_year", Integer),
    Column("starts_on", Date),
    Column("order_on", Date),
    Column("order_number", String(60), nullable=False, server_default=text("''")),
    # Goal, tasks, forms of mentoring, expected results, team: people may be named there.
    sealed("card"),
    # Pairs of days as JSON.
    Column("vacations", Text, nullable=False, server_default=text("'[]'")),
    Column("tell_head", Boolean, nullable=False, server_default=text("false")),
    Column("revision", Integer, nullable=False, server_default=text("0")),
    moment("created_at", always=True),
    moment("ended_at"),
    Index(
        "uq_programme_open",
        "institution_id",
        unique=True,
        sqlite_where=text("ended_at IS NULL"),
        postgresql_where=text("ended_at IS NULL"),
    ),
)

stage = Table(
    "stage",
    metadata,
    identity(),
    owner(),
    Column("programme_id", Uuid, ForeignKey("programme.id"), nullable=False, index=True),
    Column("number", Integer, nullable=False),
    # Title, deadline, owner and result as JSON: a school may name its people there.
    sealed("plan"),
    moment("closed_at"),
    Column("closed_by_id", Uuid, ForeignKey("person.id")),
    # Why it was closed although something was missing.
    sealed("reason"),
)

stage_item = Table(
    "stage_item",
    metadata,
    identity(),
    owner(),
    Column("stage_id", Uuid, ForeignKey("stage.id"), nullable=False, index=True),
    Column("number", Integer, nullable=False),
    sealed("plan"),
    moment("done_at"),
    Column("done_by_id", Uuid, ForeignKey("person.id")),
    # Who has taken it over from the role that is responsible.
    Column("owner_id", Uuid, ForeignKey("person.id")),
    Column("paper", String(20), nullable=False, server_default=text("'needed'")),
    Column("paper_number", String(60), nullable=False, server_default=text("''")),
    Column("dated_on", Date),
    Column("valid_until", Date),
    # Note, reason and attached file as JSON.
    sealed("words"),
)
