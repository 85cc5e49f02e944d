"""Selection of mentors, pairs, their meetings, and orders.

A mentor whom the curator had approved is selected from now on. On the way down what only this
release knows goes; who was selected is approved again.
"""

from typing import Any

import sqlalchemy as sa
from alembic import op

from db.types import UtcDateTime

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None

TABLES = (
    *("attendance", "meeting", "match_plan", "pair_mark", "pair_answer", "pair"),
    *("mentor_paper", "selection", "school_order", "told", "school_setting"),
)
"""Those that point at others come first."""


def upgrade() -> None:
    add_order()
    add_selection()
    add_paper()
    add_pair()
    add_answer()
    add_mark()
    add_plan()
    add_meeting()
    add_attendance()
    add_told()
    add_setting()
    select_the_approved()


def column(name: str, kind: Any, *, needed: bool = True, default: str | None = None) -> Any:
    server = sa.text(default) if default else None
    return sa.Column(name, kind, nullable=not needed, server_default=server)


def points(table: str, name: str, to: str = "person") -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint([name], [f"{to}.id"], name=f"fk_{table}_{name}")


def create(table: str, key: tuple[str, ...], *parts: Any, indexed: tuple[str, ...] = ()) -> None:
    """A table of a school: which school's is the one column that all have."""
    op.create_table(
        table,
        *parts,
        column("institution_id", sa.Uuid()),
        points(table, "institution_id", "institution"),
        sa.PrimaryKeyConstraint(*key, name=f"pk_{table}"),
    )
    for name in ("institution_id", *indexed):
        op.create_index(f"ix_{table}_{name}", table, [name])


def add_order() -> None:
    create(
        "school_order",
        ("id",),
        column("id", sa.Uuid()),
        column("kind", sa.String(20)),
        column("number", sa.String(60)),
        column("dated_on", sa.Date()),
        column("partner_id", sa.Uuid(), needed=False),
        column("created_by_id", sa.Uuid(), needed=False),
        column("created_at", UtcDateTime()),
        points("school_order", "partner_id", "partner"),
        points("school_order", "created_by_id"),
    )


def add_selection() -> None:
    create(
        "selection",
        ("person_id",),
        column("person_id", sa.Uuid()),
        column("state", sa.String(20)),
        column("before", sa.String(20), needed=False),
        column("order_id", sa.Uuid(), needed=False),
        column("ticked", sa.LargeBinary(), needed=False),
        column("reason", sa.LargeBinary(), needed=False),
        column("changed_at", UtcDateTime()),
        points("selection", "person_id"),
        points("selection", "order_id", "school_order"),
    )


def add_paper() -> None:
    create(
        "mentor_paper",
        ("person_id", "kind"),
        column("person_id", sa.Uuid()),
        column("kind", sa.String(20)),
        column("number", sa.LargeBinary(), needed=False),
        column("dated_on", sa.Date(), needed=False),
        column("valid_until", sa.Date(), needed=False),
        column("seen_by_id", sa.Uuid(), needed=False),
        column("seen_at", UtcDateTime()),
        points("mentor_paper", "person_id"),
        points("mentor_paper", "seen_by_id"),
    )


def add_pair() -> None:
    create(
        "pair",
        ("id",),
        column("id", sa.Uuid()),
        column("mentor_id", sa.Uuid()),
        column("mentee_id", sa.Uuid()),
        column("group_id", sa.Uuid()),
        column("form", sa.String(20), default="''"),
        column("state", sa.String(20)),
        column("before", sa.String(20), needed=False),
        column("order_id", sa.Uuid(), needed=False),
        column("employer_order_id", sa.Uuid(), needed=False),
        column("ended_by_id", sa.Uuid(), needed=False),
        column("why", sa.LargeBinary(), needed=False),
        column("agreement", sa.LargeBinary(), needed=False),
        column("reason", sa.LargeBinary(), needed=False),
        column("proposed_at", UtcDateTime()),
        column("changed_at", UtcDateTime()),
        column("ended_at", UtcDateTime(), needed=False),
        points("pair", "mentor_id"),
        points("pair", "mentee_id"),
        points("pair", "ended_by_id"),
        points("pair", "order_id", "school_order"),
        points("pair", "employer_order_id", "school_order"),
        indexed=("mentor_id", "mentee_id", "group_id", "order_id"),
    )
    op.create_index(
        "uq_pair_of_mentee",
        "pair",
        ["mentee_id"],
        unique=True,
        sqlite_where=sa.text("ended_at IS NULL"),
        postgresql_where=sa.text("ended_at IS NULL"),
    )


def add_answer() -> None:
    create(
        "pair_answer",
        ("pair_id", "person_id"),
        column("pair_id", sa.Uuid()),
        column("person_id", sa.Uuid()),
        column("side", sa.String(20)),
        column("asked_at", UtcDateTime()),
        column("agreed", sa.Boolean(), needed=False),
        column("answered_at", UtcDateTime(), needed=False),
        points("pair_answer", "pair_id", "pair"),
        points("pair_answer", "person_id"),
        indexed=("person_id",),
    )


def add_mark() -> None:
    create(
        "pair_mark",
        ("id",),
        column("id", sa.Uuid()),
        column("mentor_id", sa.Uuid(), needed=False),
        column("mentee_id", sa.Uuid()),
        column("kind", sa.String(20)),
        column("until", sa.Date(), needed=False),
        column("made_by_id", sa.Uuid(), needed=False),
        column("made_at", UtcDateTime()),
        points("pair_mark", "mentor_id"),
        points("pair_mark", "mentee_id"),
        points("pair_mark", "made_by_id"),
        sa.UniqueConstraint(
            "mentor_id", "mentee_id", "kind", name="uq_pair_mark_mentor_id_mentee_id_kind"
        ),
        indexed=("mentor_id", "mentee_id"),
    )


def add_plan() -> None:
    create(
        "match_plan",
        ("id",),
        column("id", sa.Uuid()),
        column("author_id", sa.Uuid()),
        column("content", sa.LargeBinary(), needed=False),
        column("made_at", UtcDateTime()),
        points("match_plan", "author_id"),
    )


def add_meeting() -> None:
    create(
        "meeting",
        ("id",),
        column("id", sa.Uuid()),
        column("kind", sa.String(20)),
        column("group_id", sa.Uuid()),
        column("state", sa.String(20)),
        column("options", sa.Text(), default="'[]'"),
        column("starts_at", UtcDateTime(), needed=False),
        column("place", sa.LargeBinary(), needed=False),
        column("proposed_by_id", sa.Uuid(), needed=False),
        column("revision", sa.Integer(), default="0"),
        column("created_at", UtcDateTime()),
        column("changed_at", UtcDateTime()),
        points("meeting", "proposed_by_id"),
        indexed=("group_id",),
    )


def add_attendance() -> None:
    create(
        "attendance",
        ("meeting_id", "person_id"),
        column("meeting_id", sa.Uuid()),
        column("person_id", sa.Uuid()),
        column("fits", sa.String(200), default="'[]'"),
        column("answered_at", UtcDateTime(), needed=False),
        column("held", sa.Boolean(), needed=False),
        column("mark", sa.Integer(), needed=False),
        column("said_at", UtcDateTime(), needed=False),
        points("attendance", "meeting_id", "meeting"),
        points("attendance", "person_id"),
        indexed=("person_id",),
    )


def add_told() -> None:
    op.create_table(
        "told",
        column("object_id", sa.Uuid()),
        column("person_id", sa.Uuid()),
        column("kind", sa.String(40)),
        column("at", UtcDateTime()),
        points("told", "person_id"),
        sa.PrimaryKeyConstraint("object_id", "person_id", "kind", name="pk_told"),
    )
    op.create_index("ix_told_person_id", "told", ["person_id"])


def add_setting() -> None:
    op.create_table(
        "school_setting",
        column("institution_id", sa.Uuid()),
        column("name", sa.String(40)),
        column("content", sa.Text()),
        column("changed_at", UtcDateTime()),
        points("school_setting", "institution_id", "institution"),
        sa.PrimaryKeyConstraint("institution_id", "name", name="pk_school_setting"),
    )


def select_the_approved() -> None:
    op.execute(
        "INSERT INTO selection (person_id, institution_id, state, changed_at) "
        "SELECT person_id, institution_id, 'selected', approved_at FROM role "
        "WHERE kind = 'mentor' AND approved_at IS NOT NULL"
    )
    op.drop_column("role", "approved_at")


def downgrade() -> None:
    op.add_column("role", sa.Column("approved_at", UtcDateTime(), nullable=True))
    op.execute(
        "UPDATE role SET approved_at = (SELECT changed_at FROM selection "
        "WHERE selection.person_id = role.person_id) WHERE kind = 'mentor' AND person_id IN "
        "(SELECT person_id FROM selection WHERE state IN ('selected', 'registered'))"
    )
    for name in TABLES:
        op.drop_table(name)
