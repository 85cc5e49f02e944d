"""Figures of questionnaires: from the copies that are there, and what is left of erased ones."""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from sqlalchemy import Row, select

from db.engine import Session
from db.queries.submissions import PLACE, WALKED
from db.sealing import Sealer
from db.tables import question_count, submission
from mentoring.filling import TRIAL
from mentoring.questionnaire.submission import Submission
from mentoring.trail import Count, Trail

COLUMNS = ("shown", "answered", "skipped", "went_back", "left_here")


@dataclass(frozen=True, slots=True)
class Copy:
    """What somebody went through, without who they are."""

    version_id: UUID
    submission: Submission
    trail: Trail


class Copies:
    """Copies of some versions, unsealed as they are gone through: best in a thread."""

    def __init__(self, rows: Sequence[Row[Any]], sealer: Sealer) -> None:
        self._rows = rows
        self._sealer = sealer

    def __len__(self) -> int:
        return len(self._rows)

    def __iter__(self) -> Iterator[Copy]:
        for row in self._rows:
            state = json.loads(self._sealer.unseal(row.state, PLACE, row.id))
            trail = Trail.from_list(state.get(WALKED))
            yield Copy(row.form_version_id, Submission.from_dict(state), trail)


async def list_copies(session: Session, versions: Sequence[UUID]) -> Copies:
    """Sent and unsent ones; try-outs are none."""
    rows = await session.rows(
        select(submission.c.id, submission.c.form_version_id, submission.c.state).where(
            submission.c.form_version_id.in_(versions), submission.c.form_code != TRIAL
        )
    )
    return Copies(rows, session.sealer)


async def add_counts(session: Session, version_id: UUID, counts: Mapping[str, Count]) -> None:
    """Add the figures of a copy that is about to be erased."""
    if not counts:
        return
    adding = session.insert(question_count)
    columns = question_count.c
    await session.run(
        adding.on_conflict_do_update(
            index_elements=[columns.form_version_id, columns.question],
            set_={name: columns[name] + adding.excluded[name] for name in COLUMNS},
        ),
        [
            {
                "form_version_id": version_id,
                "question": name,
                **{column: int(getattr(count, column)) for column in COLUMNS},
            }
            for name, count in counts.items()
        ],
    )


async def list_counts(session: Session, versions: Sequence[UUID]) -> list[dict[str, Count]]:
    """What is left of erased copies, a mapping by question for each version."""
    rows = await session.rows(
        select(question_count).where(question_count.c.form_version_id.in_(versions))
    )
    return [{row.question: Count(*(getattr(row, column) for column in COLUMNS))} for row in rows]
