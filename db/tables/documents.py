"""Documents that were made, and the templates that a school has changed."""

from sqlalchemy import Column, Date, ForeignKey, Index, String, Table, Text, Uuid, text

from db.tables.metadata import identity, metadata, moment, owner, sealed

document_template = Table(
    "document_template",
    metadata,
    identity(),
    owner(),
    Column("kind", String(40), nullable=False),
    # A Word file. A school's secretary may have written names into it.
    sealed("content"),
    Column("created_by_id", Uuid, ForeignKey("person.id")),
    moment("created_at", always=True),
    # From then on the one before is used again.
    moment("retired_at"),
)

document = Table(
    "document",
    metadata,
    identity(),
    owner(),
    Column("kind", String(40), nullable=False),
    # A person or an organisation; none for what is the school's own.
    Column("about_id", Uuid, index=True),
    Column("number", String(60), nullable=False, server_default=text("''")),
    Column("dated_on", Date),
    # Who is named in it, as a JSON list of ids: what it holds goes when one of them is erased.
    Column("people", Text, nullable=False, server_default=text("'[]'")),
    # What it was filled in with and how it read, as JSON.
    sealed("content"),
    Column("template_id", Uuid, ForeignKey("document_template.id")),
    Column("created_by_id", Uuid, ForeignKey("person.id")),
    moment("created_at", always=True),
    # Of a letter.
    moment("sent_at"),
    moment("answered_at"),
    Index("ix_document_institution_id_kind", "institution_id", "kind"),
)
