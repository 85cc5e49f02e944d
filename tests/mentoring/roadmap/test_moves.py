"""What moves when a date does."""

from dataclasses import replace
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from mentoring.roadmap.dates import Dates, Move, dates_of, moves
from mentoring.roadmap.deadline import Deadline, On
from mentoring.roadmap.plan import Programme
from tests.mentoring.roadmap.building import (
    after_order,
    after_stage,
    after_start,
    programme,
    stage,
)
from tests.mentoring.roadmap.production import RUSSIA

FIXED = date(2026, 12, 1)
START = date(2026, 9, 1)
ROADMAP = programme(
    stage(1, after_start(), [None, Deadline(after_order()), Deadline(On(FIXED))]),
    stage(2, after_order(), [None]),
    stage(3, after_stage(1), [None, Deadline(after_start(2))]),
    stage(4, On(FIXED), [Deadline(after_stage(3))]),
    stage(5, None, [None, Deadline()]),
    starts=START,
)


def dates(of: Programme) -> Dates:
    return dates_of(of, RUSSIA, ZoneInfo("Asia/Yakutsk"))


def moved(before: Programme, after: Programme) -> list[tuple[str, str | None, str | None]]:
    return [
        (move.title, str(move.before), str(move.after))
        for move in moves(dates(before), dates(after), after)
    ]


def test_nothing_moves_where_nothing_changes() -> None:
    assert moves(dates(ROADMAP), dates(ROADMAP), ROADMAP) == ()


def test_a_later_start_moves_what_is_counted_from_it_and_what_hangs_on_that() -> None:
    later = replace(ROADMAP, starts_on=date(2026, 9, 15))
    assert moved(ROADMAP, later) == [
        ("Stage 1", "2026-10-01", "2026-10-15"),
        ("Stage 3", "2026-10-08", "2026-10-22"),
        ("3.2", "2026-11-01", "2026-11-15"),
        ("4.1", "2026-10-15", "2026-10-29"),
    ]


def test_an_order_gives_deadlines_that_were_not_known_and_takes_them_back() -> None:
    ordered = replace(ROADMAP, order_on=date(2026, 9, 10))
    due = date(2026, 10, 10)
    assert moves(dates(ROADMAP), dates(ordered), ROADMAP) == (
        Move("Stage 2", None, due, 2),
        Move("1.2", None, due),
    )
    assert moves(dates(ordered), dates(ROADMAP), ROADMAP) == (
        Move("Stage 2", due, None, 2),
        Move("1.2", due, None),
    )


def test_closing_a_stage_moves_what_hangs_on_it() -> None:
    first, *others = ROADMAP.stages
    closed = replace(first, closed_at=datetime(2026, 9, 21, 3, tzinfo=UTC))
    assert moved(ROADMAP, replace(ROADMAP, stages=(closed, *others))) == [
        ("Stage 3", "2026-10-08", "2026-09-28"),
        ("4.1", "2026-10-15", "2026-10-05"),
    ]


def with_deadline(deadline: Deadline | None) -> Programme:
    return replace(ROADMAP, stages=(stage(1, after_start(), [deadline]),))


def test_an_item_that_gets_or_loses_a_deadline_of_its_own_is_named() -> None:
    inheriting, own = with_deadline(None), with_deadline(Deadline(On(FIXED)))
    assert moved(inheriting, own) == [("1.1", "2026-10-01", "2026-12-01")]
    assert moved(own, inheriting) == [("1.1", "2026-12-01", "2026-10-01")]


def test_an_item_that_is_new_and_has_its_stages_deadline_moves_nothing() -> None:
    empty = replace(ROADMAP, stages=(stage(1, after_start()),))
    assert moved(empty, with_deadline(None)) == []


@given(
    st.none() | st.dates(date(2026, 8, 1), date(2026, 11, 1)),
    st.none() | st.dates(date(2026, 8, 1), date(2026, 11, 1)),
)
def test_what_is_named_has_moved_and_what_has_moved_is_named(
    start: date | None, order: date | None
) -> None:
    changed = replace(ROADMAP, starts_on=start, order_on=order)
    before, after = dates(ROADMAP), dates(changed)
    named = {move.title: (move.before, move.after) for move in moves(before, after, changed)}
    keys = {each.plan.title: each.id for each in changed.stages}
    keys |= {item.plan.title: item.id for _, item in changed.all_items()}
    expected = {
        title: (before.of(each), after.of(each))
        for title, each in keys.items()
        if before.of(each) != after.of(each)
    }
    for title in ("1.1", "2.1", "3.1"):
        assert expected.pop(title, None) == expected.get(f"Stage {title[0]}")
    assert named == expected
