"""Forms that the school edits, reminders, concerns, messages to many.

Versions that are there count as published when they were installed.
"""

import sqlalchemy as sa
from alembic import op

from db.types import UtcDateTime

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    extend_form_version()
    add_question_count()
    add_reminder()
    add_concern()
    add_trouble_list()
    add_upload()
    add_broadcast()


def extend_form_version() -> None:
    with op.batch_alter_table("form_version") as table:
        table.add_column(
            sa.Column(
                "origin",
                sa.String(length=10),
                server_default=sa.text("'shipped'"),
                nullable=False,
            )
        )
        table.add_column(sa.Column("author_id", sa.Uuid(), nullable=True))
        table.add_column(sa.Column("published_at", UtcDateTime(), nullable=True))
        table.create_foreign_key("fk_form_version_author_id", "person", ["author_id"], ["id"])
    op.execute("UPDATE form_version SET published_at = created_at")


def add_question_count() -> None:
    def counter(name: str) -> sa.Column[int]:
        return sa.Column(name, sa.Integer(), server_default=sa.text("0"), nullable=False)

    op.create_table(
        "question_count",
        sa.Column("form_version_id", sa.Uuid(), nullable=False),
        sa.Column("question", sa.String(length=120), nullable=False),
        counter("shown"),
        counter("answered"),
        counter("skipped"),
        counter("went_back"),
        counter("left_here"),
        sa.ForeignKeyConstraint(
            ["form_version_id"], ["form_version.id"], name="fk_question_count_form_version_id"
        ),
        sa.PrimaryKeyConstraint("form_version_id", "question", name="pk_question_count"),
    )


def add_reminder() -> None:
    op.create_table(
        "reminder",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column("kind", sa.String(length=40), nullable=False),
        sa.Column("object_id", sa.Uuid(), nullable=False),
        sa.Column("step", sa.Integer(), server_default=sa.text("0"), nullable=False),
        sa.Column("created_at", UtcDateTime(), nullable=False),
        sa.Column("due_at", UtcDateTime(), nullable=False),
        sa.Column("done_at", UtcDateTime(), nullable=True),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name="fk_reminder_person_id"),
        sa.PrimaryKeyConstraint("id", name="pk_reminder"),
        sa.UniqueConstraint("kind", "object_id", name="uq_reminder_kind_object_id"),
    )
    op.create_index("ix_reminder_person_id", "reminder", ["person_id"])
    op.create_index(
        "ix_reminder_open",
        "reminder",
        ["due_at", "id"],
        sqlite_where=sa.text("done_at IS NULL"),
        postgresql_where=sa.text("done_at IS NULL"),
    )


def add_concern() -> None:
    op.create_table(
        "concern",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("institution_id", sa.Uuid(), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column("subject_id", sa.Uuid(), nullable=False),
        sa.Column("form_code", sa.String(length=40), nullable=False),
        sa.Column("kind", sa.String(length=40), nullable=False),
        sa.Column("context", sa.LargeBinary(), nullable=True),
        sa.Column("raised_at", UtcDateTime(), nullable=False),
        sa.Column("closed_at", UtcDateTime(), nullable=True),
        sa.Column("closed_by_id", sa.Uuid(), nullable=True),
        sa.Column("verdict", sa.String(length=20), nullable=True),
        sa.ForeignKeyConstraint(["closed_by_id"], ["person.id"], name="fk_concern_closed_by_id"),
        sa.ForeignKeyConstraint(
            ["institution_id"], ["institution.id"], name="fk_concern_institution_id"
        ),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name="fk_concern_person_id"),
        sa.ForeignKeyConstraint(["subject_id"], ["person.id"], name="fk_concern_subject_id"),
        sa.PrimaryKeyConstraint("id", name="pk_concern"),
    )
    for column in ("institution_id", "person_id", "subject_id"):
        op.create_index(f"ix_concern_{column}", "concern", [column])


def add_trouble_list() -> None:
    op.create_table(
        "trouble_list",
        sa.Column("institution_id", sa.Uuid(), nullable=False),
        sa.Column("language", sa.String(length=8), nullable=False),
        sa.Column("content", sa.Text(), nullable=False),
        sa.Column("changed_at", UtcDateTime(), nullable=False),
        sa.ForeignKeyConstraint(
            ["institution_id"], ["institution.id"], name="fk_trouble_list_institution_id"
        ),
        sa.PrimaryKeyConstraint("institution_id", "language", name="pk_trouble_list"),
    )


def add_upload() -> None:
    op.create_table(
        "upload",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("institution_id", sa.Uuid(), nullable=False),
        sa.Column("person_id", sa.Uuid(), nullable=False),
        sa.Column("kind", sa.String(length=20), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=True),
        sa.Column("created_at", UtcDateTime(), nullable=False),
        sa.ForeignKeyConstraint(
            ["institution_id"], ["institution.id"], name="fk_upload_institution_id"
        ),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name="fk_upload_person_id"),
        sa.PrimaryKeyConstraint("id", name="pk_upload"),
    )
    op.create_index("ix_upload_institution_id", "upload", ["institution_id"])
    op.create_index("ix_upload_person_id", "upload", ["person_id"])


def add_broadcast() -> None:
    op.create_table(
        "broadcast",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("institution_id", sa.Uuid(), nullable=False),
        sa.Column("author_id", sa.Uuid(), nullable=False),
        sa.Column("audience", sa.String(length=400), nullable=False),
        sa.Column("text", sa.LargeBinary(), nullable=True),
        sa.Column("form_code", sa.String(length=40), nullable=True),
        sa.Column("people", sa.Integer(), server_default=sa.text("0"), nullable=False),
        sa.Column("created_at", UtcDateTime(), nullable=False),
        sa.Column("sent_at", UtcDateTime(), nullable=True),
        sa.Column("reported_at", UtcDateTime(), nullable=True),
        sa.Column("delivered", sa.Integer(), nullable=True),
        sa.Column("unreachable", sa.Integer(), nullable=True),
        sa.Column("failed", sa.Integer(), nullable=True),
        sa.ForeignKeyConstraint(["author_id"], ["person.id"], name="fk_broadcast_author_id"),
        sa.ForeignKeyConstraint(
            ["institution_id"], ["institution.id"], name="fk_broadcast_institution_id"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_broadcast"),
    )
    op.create_index("ix_broadcast_institution_id", "broadcast", ["institution_id"])
    op.add_column("outbox", sa.Column("broadcast_id", sa.Uuid(), nullable=True))
    op.create_index(
        "ix_outbox_broadcast_id",
        "outbox",
        ["broadcast_id"],
        sqlite_where=sa.text("broadcast_id IS NOT NULL"),
        postgresql_where=sa.text("broadcast_id IS NOT NULL"),
    )


def downgrade() -> None:
    op.drop_index("ix_outbox_broadcast_id", table_name="outbox")
    op.drop_column("outbox", "broadcast_id")
    for name in ("broadcast", "upload", "trouble_list", "concern", "reminder", "question_count"):
        op.drop_table(name)
    # The earlier program uses the newest version: an unpublished draft must not become that.
    op.execute(
        "DELETE FROM form_version WHERE published_at IS NULL "
        "AND id NOT IN (SELECT form_version_id FROM submission)"
    )
    with op.batch_alter_table("form_version") as table:
        table.drop_constraint("fk_form_version_author_id", type_="foreignkey")
        for name in ("published_at", "author_id", "origin"):
            table.drop_column(name)
