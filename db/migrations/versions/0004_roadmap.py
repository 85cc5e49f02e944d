"""The roadmap: programmes, stages and what is to be done in them; reminders of deadlines.

On the way down what only this release knows goes: the roadmap, its reminders, and the roles and
links of deputies and heads of school.
"""

import sqlalchemy as sa
from alembic import op

from db.types import UtcDateTime

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

OLD = ["kind", "object_id"]
NEW = ["kind", "object_id", "person_id", "offset_days", "about_on"]


def upgrade() -> None:
    add_programme()
    add_stage()
    add_stage_item()
    with op.batch_alter_table("reminder") as table:
        table.add_column(
            sa.Column("offset_days", sa.Integer(), server_default=sa.text("0"), nullable=False)
        )
        table.add_column(sa.Column("about_on", sa.Date(), nullable=True))
        table.drop_constraint("uq_reminder_kind_object_id", type_="unique")
    only_where("uq_reminder_chain", "about_on IS NULL", OLD)
    only_where("uq_reminder_once", "about_on IS NOT NULL", NEW)


def only_where(name: str, condition: str, columns: list[str]) -> None:
    where = sa.text(condition)
    op.create_index(
        name, "reminder", columns, unique=True, sqlite_where=where, postgresql_where=where
    )


def belonging(table: str) -> list[sa.Constraint]:
    return [
        sa.ForeignKeyConstraint(
            ["institution_id"], ["institution.id"], name=f"fk_{table}_institution_id"
        ),
        sa.PrimaryKeyConstraint("id", name=f"pk_{table}"),
    ]


def add_programme() -> None:
    op.create_table(
        "programme",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("institution_id", sa.Uuid(), nullable=False),
        sa.Column("school_year", sa.Integer(), nullable=True),
        sa.Column("starts_on", sa.Date(), nullable=True),
        sa.Column("order_on", sa.Date(), nullable=True),
        sa.Column("order_number", sa.String(60), server_default=sa.text("''"), nullable=False),
        sa.Column("card", sa.LargeBinary(), nullable=True),
        sa.Column("vacations", sa.Text(), server_default=sa.text("'[]'"), nullable=False),
        sa.Column("tell_head", sa.Boolean(), server_default=sa.text("false"), nullable=False),
        sa.Column("revision", sa.Integer(), server_default=sa.text("0"), nullable=False),
        sa.Column("created_at", UtcDateTime(), nullable=False),
        sa.Column("ended_at", UtcDateTime(), nullable=True),
        *belonging("programme"),
    )
    op.create_index("ix_programme_institution_id", "programme", ["institution_id"])
    op.create_index(
        "uq_programme_open",
        "programme",
        ["institution_id"],
        unique=True,
        sqlite_where=sa.text("ended_at IS NULL"),
        postgresql_where=sa.text("ended_at IS NULL"),
    )


def add_stage() -> None:
    op.create_table(
        "stage",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("institution_id", sa.Uuid(), nullable=False),
        sa.Column("programme_id", sa.Uuid(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("plan", sa.LargeBinary(), nullable=True),
        sa.Column("closed_at", UtcDateTime(), nullable=True),
        sa.Column("closed_by_id", sa.Uuid(), nullable=True),
        sa.Column("reason", sa.LargeBinary(), nullable=True),
        sa.ForeignKeyConstraint(["programme_id"], ["programme.id"], name="fk_stage_programme_id"),
        sa.ForeignKeyConstraint(["closed_by_id"], ["person.id"], name="fk_stage_closed_by_id"),
        *belonging("stage"),
    )
    for column in ("institution_id", "programme_id"):
        op.create_index(f"ix_stage_{column}", "stage", [column])


def add_stage_item() -> None:
    op.create_table(
        "stage_item",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("institution_id", sa.Uuid(), nullable=False),
        sa.Column("stage_id", sa.Uuid(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("plan", sa.LargeBinary(), nullable=True),
        sa.Column("done_at", UtcDateTime(), nullable=True),
        sa.Column("done_by_id", sa.Uuid(), nullable=True),
        sa.Column("owner_id", sa.Uuid(), nullable=True),
        sa.Column("paper", sa.String(20), server_default=sa.text("'needed'"), nullable=False),
        sa.Column("paper_number", sa.String(60), server_default=sa.text("''"), nullable=False),
        sa.Column("dated_on", sa.Date(), nullable=True),
        sa.Column("valid_until", sa.Date(), nullable=True),
        sa.Column("words", sa.LargeBinary(), nullable=True),
        sa.ForeignKeyConstraint(["stage_id"], ["stage.id"], name="fk_stage_item_stage_id"),
        sa.ForeignKeyConstraint(["done_by_id"], ["person.id"], name="fk_stage_item_done_by_id"),
        sa.ForeignKeyConstraint(["owner_id"], ["person.id"], name="fk_stage_item_owner_id"),
        *belonging("stage_item"),
    )
    for column in ("institution_id", "stage_id"):
        op.create_index(f"ix_stage_item_{column}", "stage_item", [column])


def downgrade() -> None:
    op.execute("DELETE FROM reminder WHERE about_on IS NOT NULL")
    for name in ("uq_reminder_once", "uq_reminder_chain"):
        op.drop_index(name, table_name="reminder")
    with op.batch_alter_table("reminder") as table:
        table.create_unique_constraint("uq_reminder_kind_object_id", OLD)
        table.drop_column("about_on")
        table.drop_column("offset_days")
    for name in ("stage_item", "stage", "programme"):
        op.drop_table(name)
    op.execute(
        "UPDATE person SET invitation_id = NULL WHERE invitation_id IN "
        "(SELECT id FROM invitation WHERE role IN ('deputy', 'head'))"
    )
    op.execute(
        "UPDATE submission SET invitation_id = NULL WHERE invitation_id IN "
        "(SELECT id FROM invitation WHERE role IN ('deputy', 'head'))"
    )
    op.execute("DELETE FROM invitation WHERE role IN ('deputy', 'head')")
    op.execute("DELETE FROM role WHERE kind IN ('deputy', 'head')")
