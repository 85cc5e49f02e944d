"""Who did what, and when; never the words of an answer."""

from sqlalchemy import Column, ForeignKey, String, Table, Uuid

from db.tables.metadata import identity, metadata, moment, owner

audit = Table(
    "audit",
    metadata,
    identity(),
    owner(),
    Column("actor_id", Uuid, ForeignKey("person.id")),
    Column("action", String(40), nullable=False),
    Column("object_id", Uuid),
    moment("at", always=True),
)
