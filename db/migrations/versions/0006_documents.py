"""Documents that were made, and a school's own templates. On the way down both go."""

from typing import Any

import sqlalchemy as sa
from alembic import op

from db.types import UtcDateTime

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    create(
        "document_template",
        column("content", sa.LargeBinary(), needed=False),
        column("retired_at", UtcDateTime(), needed=False),
    )
    create(
        "document",
        column("about_id", sa.Uuid(), needed=False),
        column("number", sa.String(60), default="''"),
        column("dated_on", sa.Date(), needed=False),
        column("people", sa.Text(), default="'[]'"),
        column("content", sa.LargeBinary(), needed=False),
        column("template_id", sa.Uuid(), needed=False),
        column("sent_at", UtcDateTime(), needed=False),
        column("answered_at", UtcDateTime(), needed=False),
        points("document", "template_id", "document_template"),
    )
    op.create_index("ix_document_about_id", "document", ["about_id"])
    op.create_index("ix_document_institution_id_kind", "document", ["institution_id", "kind"])


def column(name: str, kind: Any, *, needed: bool = True, default: str | None = None) -> Any:
    server = sa.text(default) if default else None
    return sa.Column(name, kind, nullable=not needed, server_default=server)


def points(table: str, name: str, to: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint([name], [f"{to}.id"], name=f"fk_{table}_{name}")


def create(table: str, *parts: Any) -> None:
    """What both tables have: a school, a kind, by whom and when it was made."""
    op.create_table(
        table,
        column("id", sa.Uuid()),
        column("institution_id", sa.Uuid()),
        column("kind", sa.String(40)),
        column("created_by_id", sa.Uuid(), needed=False),
        column("created_at", UtcDateTime()),
        *parts,
        points(table, "institution_id", "institution"),
        points(table, "created_by_id", "person"),
        sa.PrimaryKeyConstraint("id", name=f"pk_{table}"),
    )
    op.create_index(f"ix_{table}_institution_id", table, ["institution_id"])


def downgrade() -> None:
    op.drop_table("document")
    op.drop_table("document_template")
