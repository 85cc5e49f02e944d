"""Whether the stages of a roadmap fit together."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from mentoring.roadmap.dates import circle, waits_for
from mentoring.roadmap.deadline import After, Anchor, Deadline
from texts.roadmap.building import Draft
from texts.roadmap.columns import Column
from texts.roadmap.sheet import MOST_ITEMS, MOST_STAGES


def check(drafts: Sequence[Draft]) -> None:
    """Add to their findings what is wrong between them."""
    _count(drafts)
    for draft, line, deadline in _deadlines(drafts):
        stage = _stage_of(deadline)
        if stage is not None and stage > len(drafts):
            draft.findings.fault(
                line, Column.DEADLINE, "rmx-no-such-stage", stage=str(stage), count=len(drafts)
            )
    _turn(drafts)


def _count(drafts: Sequence[Draft]) -> None:
    if len(drafts) > MOST_STAGES:
        over = drafts[MOST_STAGES]
        over.findings.fault(
            over.line, Column.TITLE, "rmx-too-many-stages", limit=MOST_STAGES, count=len(drafts)
        )
    items = [(draft, line) for draft in drafts for line, _ in draft.items]
    if len(items) > MOST_ITEMS:
        draft, line = items[MOST_ITEMS]
        draft.findings.fault(
            line, Column.TITLE, "rmx-too-many-items", limit=MOST_ITEMS, count=len(items)
        )


def _deadlines(drafts: Sequence[Draft]) -> Iterator[tuple[Draft, int, Deadline]]:
    for draft in drafts:
        yield draft, draft.line, draft.plan.deadline
        for line, item in draft.items:
            if item.deadline:
                yield draft, line, item.deadline


def _stage_of(deadline: Deadline) -> int | None:
    rule = deadline.rule
    return rule.stage if isinstance(rule, After) and rule.anchor is Anchor.STAGE else None


def _turn(drafts: Sequence[Draft]) -> None:
    """Say of deadlines that wait for each other at the first stage of their circle."""
    plans = [draft.plan for draft in drafts]
    stuck = circle(plans)
    if not stuck:
        return
    turning = [stuck[0]]
    while (other := waits_for(plans[turning[-1] - 1])) and other not in turning:
        turning.append(other)
    ring = turning[turning.index(other) :] if other else turning
    first = drafts[min(ring) - 1]
    first.findings.fault(
        first.line, Column.DEADLINE, "rmx-circle", stages=", ".join(map(str, sorted(ring)))
    )
