"""Everybody's ways in: guardians and children, partners, personal links, drafts, paper consents.

On the way down what the earlier program cannot read goes: the new roles, purposes and kinds of
links, and what was told about others. What it knows stays as it was.
"""

import sqlalchemy as sa
from alembic import op

from db.types import UtcDateTime

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

PERSON_LINKS = ("person_id", "child_id", "created_by_id")


def upgrade() -> None:
    add_partner()
    extend_person()
    add_guardianship()
    with op.batch_alter_table("consent") as table:
        table.add_column(sa.Column("signed_on", sa.Date(), nullable=True))
        table.add_column(sa.Column("paper_at", UtcDateTime(), nullable=True))
        table.add_column(sa.Column("paper_by_id", sa.Uuid(), nullable=True))
        table.create_foreign_key("fk_consent_paper_by_id", "person", ["paper_by_id"], ["id"])
    extend_invitation()
    extend_submission()
    op.add_column("role", sa.Column("approved_at", UtcDateTime(), nullable=True))
    op.create_index("ix_audit_actor_id", "audit", ["actor_id"])
    op.create_index("ix_audit_object_id", "audit", ["object_id"])


def add_partner() -> None:
    op.create_table(
        "partner",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("institution_id", sa.Uuid(), nullable=False),
        sa.Column("name", sa.String(length=100), nullable=False),
        sa.Column("kind", sa.String(length=20), nullable=False),
        sa.Column("created_at", UtcDateTime(), nullable=False),
        sa.ForeignKeyConstraint(
            ["institution_id"], ["institution.id"], name="fk_partner_institution_id"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_partner"),
        sa.UniqueConstraint("institution_id", "name", name="uq_partner_institution_id_name"),
    )
    op.create_index("ix_partner_institution_id", "partner", ["institution_id"])


def extend_person() -> None:
    with op.batch_alter_table("person") as table:
        table.add_column(sa.Column("birth", sa.LargeBinary(), nullable=True))
        table.add_column(sa.Column("class_name", sa.LargeBinary(), nullable=True))
        table.add_column(sa.Column("age_band", sa.String(length=10), nullable=True))
        table.add_column(sa.Column("wish", sa.String(length=20), nullable=True))
        table.add_column(sa.Column("partner_id", sa.Uuid(), nullable=True))
        table.add_column(sa.Column("draft_until", UtcDateTime(), nullable=True))
        table.add_column(sa.Column("draft_basis", sa.String(length=20), nullable=True))
        table.add_column(sa.Column("author_id", sa.Uuid(), nullable=True))
        table.add_column(sa.Column("merged_into_id", sa.Uuid(), nullable=True))
        table.add_column(
            sa.Column(
                "only_necessary", sa.Boolean(), server_default=sa.text("false"), nullable=False
            )
        )
        table.create_index("ix_person_draft_until", ["draft_until"])
        table.create_index("ix_person_name_index", ["institution_id", "name_index"])
        table.create_index("ix_person_phone_index", ["institution_id", "phone_index"])
        table.create_foreign_key("fk_person_partner_id", "partner", ["partner_id"], ["id"])
        table.create_foreign_key("fk_person_author_id", "person", ["author_id"], ["id"])
        table.create_foreign_key("fk_person_merged_into_id", "person", ["merged_into_id"], ["id"])
    # Nothing more was known of them than that they are minors: the safer of the two bands.
    op.execute("UPDATE person SET age_band = 'child', wish = 'mentor' WHERE minor")
    # Whoever came until now came to be a mentor: those who have agreed, and those who have sent.
    op.execute(
        "UPDATE person SET wish = 'mentor' WHERE wish IS NULL AND (id IN (SELECT subject_id FROM "
        "consent WHERE withdrawn_at IS NULL) OR id IN (SELECT person_id FROM role WHERE "
        "kind = 'mentor'))"
    )
    with op.batch_alter_table("person") as table:
        table.drop_column("minor")


def add_guardianship() -> None:
    op.create_table(
        "guardianship",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("institution_id", sa.Uuid(), nullable=False),
        sa.Column("child_id", sa.Uuid(), nullable=False),
        sa.Column("guardian_id", sa.Uuid(), nullable=False),
        sa.Column("relation", sa.String(length=20), nullable=True),
        sa.Column("created_at", UtcDateTime(), nullable=False),
        sa.Column("checked_at", UtcDateTime(), nullable=True),
        sa.Column("checked_by_id", sa.Uuid(), nullable=True),
        sa.ForeignKeyConstraint(
            ["checked_by_id"], ["person.id"], name="fk_guardianship_checked_by_id"
        ),
        sa.ForeignKeyConstraint(["child_id"], ["person.id"], name="fk_guardianship_child_id"),
        sa.ForeignKeyConstraint(["guardian_id"], ["person.id"], name="fk_guardianship_guardian_id"),
        sa.ForeignKeyConstraint(
            ["institution_id"], ["institution.id"], name="fk_guardianship_institution_id"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_guardianship"),
        sa.UniqueConstraint("child_id", "guardian_id", name="uq_guardianship_child_id_guardian_id"),
    )
    op.create_index("ix_guardianship_guardian_id", "guardianship", ["guardian_id"])
    op.create_index("ix_guardianship_institution_id", "guardianship", ["institution_id"])


def extend_invitation() -> None:
    with op.batch_alter_table("invitation") as table:
        for name in (*PERSON_LINKS, "partner_id"):
            table.add_column(sa.Column(name, sa.Uuid(), nullable=True))
        table.alter_column("role", existing_type=sa.String(length=20), nullable=True)
        table.create_foreign_key("fk_invitation_partner_id", "partner", ["partner_id"], ["id"])
        for name in PERSON_LINKS:
            table.create_foreign_key(f"fk_invitation_{name}_person", "person", [name], ["id"])


def extend_submission() -> None:
    op.drop_index("uq_submission_open", table_name="submission")
    with op.batch_alter_table("submission") as table:
        table.add_column(sa.Column("subject_id", sa.Uuid(), nullable=True))
    op.execute("UPDATE submission SET subject_id = person_id")
    with op.batch_alter_table("submission") as table:
        table.alter_column("subject_id", existing_type=sa.Uuid(), nullable=False)
        table.create_foreign_key("fk_submission_subject_id", "person", ["subject_id"], ["id"])
        table.create_index("ix_submission_subject_id", ["subject_id"])
    index_open_submissions("person_id", "form_code", "subject_id")


def index_open_submissions(*columns: str) -> None:
    op.create_index(
        "uq_submission_open",
        "submission",
        list(columns),
        unique=True,
        sqlite_where=sa.text("sent_at IS NULL"),
        postgresql_where=sa.text("sent_at IS NULL"),
    )


def downgrade() -> None:
    op.drop_index("ix_audit_object_id", table_name="audit")
    op.drop_index("ix_audit_actor_id", table_name="audit")
    op.drop_column("role", "approved_at")
    shrink_submission()
    shrink_invitation()
    op.execute("DELETE FROM consent WHERE purpose <> 'mentor'")
    with op.batch_alter_table("consent") as table:
        table.drop_constraint("fk_consent_paper_by_id", type_="foreignkey")
        for name in ("paper_by_id", "paper_at", "signed_on"):
            table.drop_column(name)
    op.drop_table("guardianship")
    shrink_person()
    op.drop_table("partner")


def shrink_submission() -> None:
    # What was told about others goes with the consents to it; the earlier program would take it
    # for the writer's own, and a curator's try-out for an application.
    op.execute("DELETE FROM submission WHERE subject_id <> person_id OR form_code = '~trial'")
    op.drop_index("uq_submission_open", table_name="submission")
    with op.batch_alter_table("submission") as table:
        table.drop_constraint("fk_submission_subject_id", type_="foreignkey")
        table.drop_index("ix_submission_subject_id")
        table.drop_column("subject_id")
    index_open_submissions("person_id", "form_code")


def shrink_invitation() -> None:
    op.execute(
        "UPDATE person SET invitation_id = NULL WHERE invitation_id IN "
        "(SELECT id FROM invitation WHERE role IS NULL OR role NOT IN ('mentor', 'curator'))"
    )
    op.execute(
        "UPDATE submission SET invitation_id = NULL WHERE invitation_id IN "
        "(SELECT id FROM invitation WHERE role IS NULL OR role NOT IN ('mentor', 'curator'))"
    )
    op.execute("DELETE FROM invitation WHERE role IS NULL OR role NOT IN ('mentor', 'curator')")
    with op.batch_alter_table("invitation") as table:
        for name in PERSON_LINKS:
            table.drop_constraint(f"fk_invitation_{name}_person", type_="foreignkey")
        table.drop_constraint("fk_invitation_partner_id", type_="foreignkey")
        table.alter_column("role", existing_type=sa.String(length=20), nullable=False)
        for name in (*PERSON_LINKS, "partner_id"):
            table.drop_column(name)


def shrink_person() -> None:
    op.execute("DELETE FROM role WHERE kind NOT IN ('mentor', 'curator')")
    with op.batch_alter_table("person") as table:
        table.add_column(
            sa.Column("minor", sa.Boolean(), server_default=sa.text("(false)"), nullable=False)
        )
    op.execute("UPDATE person SET minor = true WHERE age_band IN ('child', 'teen')")
    with op.batch_alter_table("person") as table:
        for name in ("merged_into_id", "author_id", "partner_id"):
            table.drop_constraint(f"fk_person_{name}", type_="foreignkey")
        for name in ("draft_until", "name_index", "phone_index"):
            table.drop_index(f"ix_person_{name}")
        for name in ("only_necessary", "merged_into_id", "author_id", "draft_basis", "draft_until"):
            table.drop_column(name)
        for name in ("partner_id", "wish", "age_band", "class_name", "birth"):
            table.drop_column(name)
