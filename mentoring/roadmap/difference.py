"""What is to be written so that the table of reminders says what is planned."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from mentoring.roadmap.outlook import Planned


@dataclass(frozen=True, slots=True)
class Difference:
    """Rows to add, to drop, and to put to another moment."""

    add: tuple[Planned, ...]
    drop: tuple[Planned, ...]
    move: tuple[Planned, ...]


def difference(known: Iterable[Planned], wanted: Iterable[Planned]) -> Difference:
    """Rows that were sent stay as they are: they keep the same from being sent twice."""
    rows = {row.key: row for row in known}
    to_be = {row.key: row for row in wanted}
    return Difference(
        add=tuple(row for key, row in to_be.items() if key not in rows),
        drop=tuple(row for key, row in rows.items() if not row.sent and key not in to_be),
        move=tuple(
            replace(rows[key], due_at=row.due_at)
            for key, row in to_be.items()
            if key in rows and not rows[key].sent and rows[key].due_at != row.due_at
        ),
    )
