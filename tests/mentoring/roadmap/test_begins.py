"""From which day on a stage is worked at."""

from datetime import date
from zoneinfo import ZoneInfo

import pytest

from mentoring.roadmap.dates import begins_on, dates_of
from mentoring.roadmap.deadline import InMonth, On
from tests.mentoring.roadmap.building import after_order, after_stage, after_start, programme, stage
from tests.mentoring.roadmap.production import RUSSIA

START, ORDER = date(2026, 9, 1), date(2026, 9, 10)
STAGES = (
    stage(1, InMonth(9)),
    stage(2, after_start(2)),
    stage(3, after_order()),
    stage(4, None),
    stage(5, On(date(2027, 2, 1))),
    stage(6, None),
)


@pytest.mark.parametrize(
    ("number", "begins"),
    [
        (1, "2026-09-01"),  # nothing is before it
        (2, "2026-09-01"),
        (3, "2026-09-10"),
        (4, "2026-10-10"),
        (5, "2026-10-10"),  # the stage before it has no deadline, the one before that has
        (6, "2027-02-01"),
    ],
)
def test_a_stage_begins_where_it_is_counted_from_or_with_the_deadline_before_it(
    number: int, begins: str
) -> None:
    roadmap = programme(*STAGES, starts=START, order=ORDER)
    dates = dates_of(roadmap, RUSSIA, ZoneInfo("Asia/Yakutsk"))
    assert begins_on(STAGES[number - 1], roadmap, dates) == date.fromisoformat(begins)


@pytest.mark.parametrize("number", [1, 2, 3, 4, 5])
def test_where_a_stage_begins_is_not_known_before_there_are_dates(number: int) -> None:
    roadmap = programme(*STAGES)
    dates = dates_of(roadmap, RUSSIA, ZoneInfo("Asia/Yakutsk"))
    assert begins_on(STAGES[number - 1], roadmap, dates) is None


def test_a_stage_after_the_one_before_it_begins_with_that_ones_deadline() -> None:
    roadmap = programme(stage(1, after_start()), stage(2, after_stage(1)), starts=START)
    dates = dates_of(roadmap, RUSSIA, ZoneInfo("Asia/Yakutsk"))
    assert begins_on(roadmap.stages[1], roadmap, dates) == date(2026, 10, 1)
