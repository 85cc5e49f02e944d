"""Schools, people, what they may do, what they agreed to, and the links they came by."""

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    String,
    Table,
    UniqueConstraint,
    Uuid,
    text,
)

from db.tables.metadata import identity, metadata, moment, owner, sealed

institution = Table(
    "institution",
    metadata,
    identity(),
    Column("name", String(200), nullable=False),
    Column("address", String(300), nullable=False),
    # A known word under the data key: tells a wrong key at the start, before anything is written.
    sealed("key_check"),
    moment("created_at", always=True),
)

person = Table(
    "person",
    metadata,
    identity(),
    owner(),
    # No account: an applicant on paper exists too.
    Column("telegram_id", BigInteger),
    Column("language", String(8), nullable=False),
    sealed("name"),
    Column("name_index", LargeBinary),
    sealed("phone"),
    Column("phone_index", LargeBinary),
    # How the person may be reached by others, in their own words; curators give one.
    sealed("contact"),
    Column("minor", Boolean, nullable=False, server_default=text("false")),
    Column("invitation_id", Uuid, ForeignKey("invitation.id")),
    moment("created_at", always=True),
    moment("unreachable_at"),
    UniqueConstraint("institution_id", "telegram_id"),
    Index("ix_person_telegram_id", "telegram_id"),
)

role = Table(
    "role",
    metadata,
    identity(),
    owner(),
    Column("person_id", Uuid, ForeignKey("person.id"), nullable=False),
    Column("kind", String(20), nullable=False),
    moment("granted_at", always=True),
    UniqueConstraint("person_id", "kind"),
)

consent = Table(
    "consent",
    metadata,
    identity(),
    owner(),
    Column("subject_id", Uuid, ForeignKey("person.id"), nullable=False, index=True),
    Column("given_by_id", Uuid, ForeignKey("person.id"), nullable=False),
    Column("purpose", String(40), nullable=False),
    Column("language", String(8), nullable=False),
    Column("text_version", String(64), nullable=False),
    Column("text_hash", String(64), nullable=False),
    Column("account", BigInteger, nullable=False),
    moment("given_at", always=True),
    moment("withdrawn_at"),
    Index(
        "uq_consent_in_force",
        "subject_id",
        "given_by_id",
        "purpose",
        unique=True,
        sqlite_where=text("withdrawn_at IS NULL"),
        postgresql_where=text("withdrawn_at IS NULL"),
    ),
)

consent_text = Table(
    "consent_text",
    metadata,
    Column("institution_id", Uuid, ForeignKey("institution.id"), primary_key=True),
    # SHA-256 of the text in hexadecimal: what a consent's text_hash refers to.
    Column("digest", String(64), primary_key=True),
    Column("language", String(8), nullable=False),
    # Sealed: it names the curator.
    sealed("text"),
)

invitation = Table(
    "invitation",
    metadata,
    identity(),
    owner(),
    Column("role", String(20), nullable=False),
    Column("label", String(100), nullable=False),
    Column("token_hash", LargeBinary, nullable=False, unique=True),
    # A school's public link is shown again on request, so its token is kept, sealed.
    sealed("token"),
    Column("uses_left", Integer),
    Column("uses", Integer, nullable=False, server_default=text("0")),
    moment("created_at", always=True),
    moment("expires_at"),
    moment("revoked_at"),
)
