"""Schools, people, what they may do, what they agreed to, and the links they came by."""

from typing import Any

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    Date,
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


def person_of_link(name: str) -> Column[Any]:
    """People point at links and links at people: one of the two constraints comes later."""
    constraint = f"fk_invitation_{name}_person"
    return Column(name, Uuid, ForeignKey("person.id", use_alter=True, name=constraint))


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
    # ISO date of birth, or the year alone where no more is known.
    sealed("birth"),
    sealed("class_name"),
    Column("age_band", String(10)),
    # What the person wants to be: mentor or mentee.
    Column("wish", String(20)),
    Column("partner_id", Uuid, ForeignKey("partner.id")),
    Column("invitation_id", Uuid, ForeignKey("invitation.id")),
    # Until a consent a minor's row is a draft: on which basis, by whom, and when it goes.
    moment("draft_until"),
    Column("draft_basis", String(20)),
    Column("author_id", Uuid, ForeignKey("person.id")),
    Column("merged_into_id", Uuid, ForeignKey("person.id")),
    Column("only_necessary", Boolean, nullable=False, server_default=text("false")),
    moment("created_at", always=True),
    moment("unreachable_at"),
    UniqueConstraint("institution_id", "telegram_id"),
    Index("ix_person_name_index", "institution_id", "name_index"),
    Index("ix_person_phone_index", "institution_id", "phone_index"),
    Index("ix_person_draft_until", "draft_until"),
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

partner = Table(
    "partner",
    metadata,
    identity(),
    owner(),
    Column("name", String(100), nullable=False),
    Column("kind", String(20), nullable=False),
    moment("created_at", always=True),
    UniqueConstraint("institution_id", "name"),
)

guardianship = Table(
    "guardianship",
    metadata,
    identity(),
    owner(),
    Column("child_id", Uuid, ForeignKey("person.id"), nullable=False),
    Column("guardian_id", Uuid, ForeignKey("person.id"), nullable=False, index=True),
    Column("relation", String(20)),
    moment("created_at", always=True),
    # A tap proves nothing about who tapped: the curator notes that they have seen a document.
    moment("checked_at"),
    Column("checked_by_id", Uuid, ForeignKey("person.id")),
    UniqueConstraint("child_id", "guardian_id"),
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
    # 0 where the consent was given on paper alone.
    Column("account", BigInteger, nullable=False),
    moment("given_at", always=True),
    moment("withdrawn_at"),
    # A signed paper that the curator has received.
    Column("signed_on", Date),
    moment("paper_at"),
    Column("paper_by_id", Uuid, ForeignKey("person.id")),
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
    # None: the school's link, where who comes says who they are.
    Column("role", String(20)),
    Column("label", String(100), nullable=False),
    # Who opens a personal link becomes this person; of a guardian's link the child.
    person_of_link("person_id"),
    person_of_link("child_id"),
    person_of_link("created_by_id"),
    Column("partner_id", Uuid, ForeignKey("partner.id")),
    Column("token_hash", LargeBinary, nullable=False, unique=True),
    # A school's public link is shown again on request, so its token is kept, sealed.
    sealed("token"),
    Column("uses_left", Integer),
    Column("uses", Integer, nullable=False, server_default=text("0")),
    moment("created_at", always=True),
    moment("expires_at"),
    moment("revoked_at"),
)
