"""How far a roadmap has come."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from itertools import product
from uuid import UUID

import pytest

from mentoring.people import Role
from mentoring.roadmap.plan import TEAM, Item, ItemPlan, Kind, Paper, Programme, Stage
from tests.mentoring.roadmap.building import key, programme, stage

TODAY = date(2026, 10, 15)
YESTERDAY, TOMORROW = TODAY - timedelta(days=1), TODAY + timedelta(days=1)
TICKED = datetime(2026, 10, 1, 5, tzinfo=UTC)
UNTIL = (None, YESTERDAY, TODAY, TOMORROW)

SETTLED = {
    (Paper.IN_FORCE, None),
    (Paper.IN_FORCE, TODAY),
    (Paper.IN_FORCE, TOMORROW),
    *((Paper.NOT_NEEDED, until) for until in UNTIL),
}
"""Documents that are in order; every other one is not."""
RUN_OUT = {(Paper.IN_FORCE, YESTERDAY)}


def item(
    kind: Kind, paper: Paper = Paper.NEEDED, done: datetime | None = None, until: date | None = None
) -> Item:
    return Item(UUID(int=7), ItemPlan(kind, "…"), done_at=done, paper=paper, valid_until=until)


@pytest.mark.parametrize(("paper", "until", "done"), [*product(Paper, UNTIL, (None, TICKED))])
def test_a_document_is_in_order_by_its_paper_and_never_by_a_tick(
    paper: Paper, until: date | None, done: datetime | None
) -> None:
    document = item(Kind.DOCUMENT, paper, done, until)
    assert document.is_document
    assert document.in_order(TODAY) is ((paper, until) in SETTLED)
    assert document.has_run_out(TODAY) is ((paper, until) in RUN_OUT)


@pytest.mark.parametrize(
    ("kind", "paper", "until", "done"),
    [*product((Kind.TASK, Kind.EVENT), Paper, UNTIL, (None, TICKED))],
)
def test_a_task_or_an_event_is_in_order_by_its_tick_and_never_by_a_paper(
    kind: Kind, paper: Paper, until: date | None, done: datetime | None
) -> None:
    task = item(kind, paper, done, until)
    assert not task.is_document
    assert task.in_order(TODAY) is (done is not None)
    assert not task.has_run_out(TODAY)


def test_a_document_is_in_force_through_its_last_day() -> None:
    document = item(Kind.DOCUMENT, Paper.IN_FORCE, until=TODAY)
    assert [document.in_order(day) for day in (YESTERDAY, TODAY, TOMORROW)] == [True, True, False]


def test_what_is_missing_stands_in_the_stages_order() -> None:
    done = item(Kind.TASK, done=TICKED)
    undone = item(Kind.EVENT)
    needed = item(Kind.DOCUMENT)
    drafted = item(Kind.DOCUMENT, Paper.DRAFTED, TICKED)
    run_out = item(Kind.DOCUMENT, Paper.IN_FORCE, TICKED, YESTERDAY)
    unneeded = item(Kind.DOCUMENT, Paper.NOT_NEEDED)
    whole = replace(stage(1, None), items=(undone, done, needed, unneeded, run_out, drafted))
    assert whole.missing(TODAY) == (undone, needed, run_out, drafted)
    assert replace(whole, items=(done, unneeded)).missing(TODAY) == ()
    assert stage(1, None).missing(TODAY) == ()


def test_a_stage_is_closed_once_somebody_has_closed_it_and_not_when_all_is_done() -> None:
    whole: Stage = replace(stage(1, None), items=(item(Kind.TASK, done=TICKED),))
    assert not whole.is_closed
    assert replace(whole, closed_at=TICKED, items=(item(Kind.TASK),)).is_closed


@pytest.mark.parametrize(
    ("year", "starts", "since"),
    [
        (None, None, None),
        (2026, None, "2026-09-01"),
        (None, "2026-10-05", "2026-10-05"),
        (2026, "2026-10-05", "2026-10-05"),
        (2026, "2026-08-20", "2026-08-20"),
        (2026, "2027-01-11", "2027-01-11"),
    ],
)
def test_months_are_counted_from_the_start_or_from_the_first_of_september(
    year: int | None, starts: str | None, since: str | None
) -> None:
    begun = date.fromisoformat(starts) if starts else None
    assert programme(year=year, starts=begun).since == (
        date.fromisoformat(since) if since else None
    )


@pytest.mark.parametrize(
    ("year", "starts", "ends"),
    [
        (None, None, None),
        (2026, None, "2027-05-31"),
        (2026, "2026-09-01", "2027-05-31"),
        (2026, "2027-09-01", "2027-05-31"),
        (None, "2026-09-01", "2027-05-31"),
        (None, "2026-12-31", "2027-05-31"),
        (None, "2027-01-01", "2027-05-31"),
        (None, "2027-05-31", "2027-05-31"),
        (None, "2027-06-01", "2028-05-31"),
        (None, "2027-08-31", "2028-05-31"),
    ],
)
def test_a_programme_ends_with_the_school_year_in_may(
    year: int | None, starts: str | None, ends: str | None
) -> None:
    begun = date.fromisoformat(starts) if starts else None
    found = programme(year=year, starts=begun).ends_on
    assert found == (date.fromisoformat(ends) if ends else None)


def test_stages_and_items_are_found_by_their_keys() -> None:
    found: Programme = programme(stage(1, None, [None]), stage(2, None, [None, None]))
    first, second = found.stages
    assert found.stage(key(2)) is second
    assert found.item(key(2, 2)) == (second, second.items[1])
    assert found.item(key(1, 1)) == (first, first.items[0])
    assert found.stage(key(2, 2)) is found.stage(key(3)) is None
    assert found.item(key(2)) is found.item(key(1, 2)) is None
    titles = [(each.number, item.plan.title) for each, item in found.all_items()]
    assert titles == [(1, "1.1"), (2, "2.1"), (2, "2.2")]


def test_the_team_are_people_of_the_school_who_carry_the_programme() -> None:
    assert set(TEAM) == {
        Role.CURATOR,
        Role.DEPUTY,
        Role.HEAD,
        Role.PSYCHOLOGIST,
        Role.CLASS_TEACHER,
    }
    assert len(TEAM) == len(set(TEAM))
