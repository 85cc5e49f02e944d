"""The deadlines of a whole roadmap."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from mentoring.roadmap.dates import Dates, dates_of
from mentoring.roadmap.deadline import Deadline, InMonth, On, Unit, Yearly
from mentoring.roadmap.plan import Programme
from tests.mentoring.roadmap.building import (
    after_order,
    after_stage,
    after_start,
    key,
    programme,
    stage,
)
from tests.mentoring.roadmap.production import RUSSIA

YAKUTSK = ZoneInfo("Asia/Yakutsk")
START, ORDER = date(2026, 9, 1), date(2026, 9, 10)
WORDS = Deadline(None, "по мере необходимости")
CLOSED = datetime(2026, 9, 21, 3, tzinfo=UTC)


def dates(of: Programme) -> Dates:
    return dates_of(of, RUSSIA, YAKUTSK)


def days(of: Programme) -> dict[int, str]:
    """By the stages' numbers."""
    found = dates(of).stages
    return {each.number: str(found[each.id]) for each in of.stages if each.id in found}


def items(of: Programme) -> dict[str, str]:
    found = dates(of).items
    return {item.plan.title: str(found[item.id]) for _, item in of.all_items() if item.id in found}


def test_the_roadmap_of_the_source_is_due_as_it_says() -> None:
    first = [stage(number, after_start(1)) for number in (1, 2, 3)]
    roadmap = (*first, stage(4, after_start(2)), stage(5, after_order(1)))
    assert days(programme(*roadmap, starts=START, order=ORDER)) == {
        1: "2026-10-01",
        2: "2026-10-01",
        3: "2026-10-01",
        4: "2026-11-01",
        5: "2026-10-10",
    }


def test_without_start_and_order_only_what_names_its_day_is_due() -> None:
    roadmap = (
        stage(1, after_start()),
        stage(2, after_order()),
        stage(3, InMonth(2)),
        stage(4, InMonth(2, 2027)),
        stage(5, On(date(2027, 1, 7))),
        stage(6, after_stage(5)),
        stage(7, after_stage(1)),
        stage(8, None),
    )
    assert days(programme(*roadmap)) == {4: "2027-02-28", 5: "2027-01-07", 6: "2027-01-14"}
    assert days(programme(*roadmap, order=ORDER))[2] == "2026-10-10"
    assert days(programme(*roadmap, starts=START))[7] == "2026-10-08"


def test_a_month_without_a_year_is_counted_from_the_start_or_from_september() -> None:
    roadmap = (stage(1, InMonth(9)), stage(2, Yearly(10, 1)), stage(3, InMonth(8)))
    expected = {1: "2027-09-30", 2: "2027-10-01", 3: "2028-08-31"}
    assert days(programme(*roadmap, year=2027)) == expected
    assert days(programme(*roadmap, year=2026, starts=date(2027, 9, 15))) == expected
    assert days(programme(*roadmap, order=ORDER)) == {}


def test_stage_follows_stage_in_whatever_order_they_stand() -> None:
    chain = (
        stage(1, after_stage(3, 10, Unit.WORKDAY)),
        stage(2, after_start(1)),
        stage(3, after_stage(4, 0, Unit.DAY)),
        stage(4, after_stage(2, 3, Unit.MONTH)),
    )
    expected = {2: "2026-10-01", 4: "2027-01-01", 3: "2027-01-01", 1: "2027-01-22"}
    assert days(programme(*chain, starts=START)) == expected
    assert days(programme(*reversed(chain), starts=START)) == expected


def test_month_after_month_at_the_end_of_a_month_each_counts_from_the_last() -> None:
    chain = [stage(1, On(date(2027, 1, 31)))]
    chain += [stage(number, after_stage(number - 1, 1, Unit.MONTH)) for number in (2, 3, 4)]
    assert days(programme(*chain)) == {
        1: "2027-01-31",
        2: "2027-02-28",
        3: "2027-03-28",
        4: "2027-04-28",
    }


@pytest.mark.parametrize("number", [3, 9, 0])
def test_a_stage_after_one_that_is_not_there_or_not_dated_is_not_dated(number: int) -> None:
    roadmap = (stage(1, On(START)), stage(2, after_stage(number)), stage(3, None))
    assert days(programme(*roadmap, starts=START)) == {1: "2026-09-01"}


@pytest.mark.parametrize(
    ("closed", "second"),
    [
        (None, "2026-10-08"),
        (datetime(2026, 9, 21, 3, tzinfo=UTC), "2026-09-28"),
        (datetime(2026, 10, 1, 3, tzinfo=UTC), "2026-10-08"),
        (datetime(2026, 11, 2, 3, tzinfo=UTC), "2026-11-09"),
        (datetime(2026, 9, 20, 14, 59, tzinfo=UTC), "2026-09-27"),
        (datetime(2026, 9, 20, 15, 0, tzinfo=UTC), "2026-09-28"),  # midnight in Yakutsk
    ],
)
def test_a_stage_closed_early_or_late_moves_what_hangs_on_it_but_not_itself(
    closed: datetime | None, second: str
) -> None:
    roadmap = (
        stage(1, after_start(1), [None], closed),
        stage(2, after_stage(1), [None, Deadline(after_stage(1, 2, Unit.DAY))]),
        stage(3, after_stage(2)),
        stage(4, after_start(2)),
    )
    found = programme(*roadmap, starts=START)
    third = date.fromisoformat(second) + timedelta(days=7)
    assert days(found) == {1: "2026-10-01", 2: second, 3: str(third), 4: "2026-11-01"}
    own = date.fromisoformat(second) - timedelta(days=5)
    assert items(found) == {"1.1": "2026-10-01", "2.1": second, "2.2": str(own)}


def test_a_day_on_which_a_stage_was_closed_is_one_of_the_schools_zone() -> None:
    closed = datetime(2026, 9, 20, 22, 30, tzinfo=UTC)
    roadmap = programme(stage(1, None, closed=closed), stage(2, after_stage(1)))
    for zone, due in (("Asia/Yakutsk", 28), ("Europe/Berlin", 28), ("America/Sao_Paulo", 27)):
        found = dates_of(roadmap, RUSSIA, ZoneInfo(zone))
        assert found.stages == {key(2): date(2026, 9, due)}


def test_a_closed_stage_without_a_deadline_ends_all_the_same() -> None:
    roadmap = (stage(1, after_start(), closed=CLOSED), stage(2, after_stage(1)))
    assert days(programme(*roadmap)) == {2: "2026-09-28"}


def test_an_item_has_its_stages_deadline_or_its_own() -> None:
    found = programme(
        stage(
            1,
            after_start(1),
            [None, Deadline(after_order(1)), WORDS, Deadline(after_stage(1, 3, Unit.DAY))],
        ),
        stage(2, None, [None, Deadline(InMonth(2)), Deadline(after_stage(9))]),
        starts=START,
        order=ORDER,
    )
    assert items(found) == {
        "1.1": "2026-10-01",
        "1.2": "2026-10-10",
        "1.4": "2026-10-04",
        "2.2": "2027-02-28",
    }


def test_an_item_whose_own_deadline_is_not_known_does_not_borrow_its_stages() -> None:
    found = programme(stage(1, after_start(1), [Deadline(after_order(1))]), starts=START)
    assert items(found) == {}
    assert days(found) == {1: "2026-10-01"}


def test_a_deadline_is_found_by_the_key_of_a_stage_or_of_an_item() -> None:
    found = dates(
        programme(stage(1, after_start(1), [None, Deadline(On(ORDER)), WORDS]), starts=START)
    )
    assert found.of(key(1)) == found.of(key(1, 1)) == date(2026, 10, 1)
    assert found.of(key(1, 2)) == ORDER
    assert found.of(key(1, 3)) is None
    assert found.of(key(7)) is None


def test_a_deadline_on_a_day_off_stays_where_it_is() -> None:
    new_year = programme(stage(1, after_start(1)), starts=date(2026, 12, 1))
    assert days(new_year) == {1: "2027-01-01"}


def test_a_stage_without_a_deadline_ends_with_the_last_of_its_items() -> None:
    """Schools whose plans have a deadline a row still see when a stage ends."""
    early, late = Deadline(On(date(2026, 10, 1))), Deadline(On(date(2026, 11, 20)))
    roadmap = programme(
        stage(1, None, [late, early, None, WORDS]),
        stage(2, after_stage(1, 2)),
        stage(3, None, [None]),
        starts=START,
    )
    assert days(roadmap) == {1: "2026-11-20", 2: "2026-12-04"}
    assert items(roadmap) == {"1.1": "2026-11-20", "1.2": "2026-10-01"}, "nobody else's is guessed"


def test_what_is_counted_from_a_day_that_nobody_knows_is_not_ended_by_its_items() -> None:
    roadmap = programme(stage(1, after_order(), [Deadline(On(date(2026, 10, 1)))]), starts=START)
    assert days(roadmap) == {}
    assert items(roadmap) == {"1.1": "2026-10-01"}
