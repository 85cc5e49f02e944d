"""Stages that wait for each other."""

from datetime import date, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentoring.roadmap.dates import circle, dates_of, in_order_of_need, waits_for
from mentoring.roadmap.deadline import After, Anchor, Deadline, On, Rule, Unit
from mentoring.roadmap.plan import Stage, StagePlan
from tests.mentoring.roadmap.building import after_order, after_stage, programme, stage
from tests.mentoring.roadmap.production import RUSSIA

YAKUTSK = ZoneInfo("Asia/Yakutsk")
START = date(2026, 9, 1)
Waits = list[int | None]
"""For each stage in turn the number of the one that it waits for."""

WAITS = st.integers(1, 12).flatmap(
    lambda count: st.lists(st.none() | st.integers(1, count + 1), min_size=count, max_size=count)
)


def stages(waits: Waits) -> tuple[Stage, ...]:
    return tuple(
        stage(number, after_stage(other) if other else On(START))
        for number, other in enumerate(waits, start=1)
    )


def days_by_walking(waits: Waits) -> dict[int, date]:
    """From each stage back to one that waits for none; a longer walk than there are stages has
    gone in a circle.
    """
    found = {}
    for number in range(1, len(waits) + 1):
        here, steps = number, 0
        while steps <= len(waits) and here <= len(waits) and (other := waits[here - 1]):
            here, steps = other, steps + 1
        if steps <= len(waits) and here <= len(waits):
            found[number] = START + timedelta(weeks=steps)
    return found


@given(WAITS)
def test_what_waits_in_a_circle_is_not_dated_and_all_else_is(waits: Waits) -> None:
    roadmap = programme(*stages(waits))
    found = dates_of(roadmap, RUSSIA, YAKUTSK).stages
    dated = {each.number: found[each.id] for each in roadmap.stages if each.id in found}
    assert dated == days_by_walking(waits)


@given(WAITS)
def test_in_order_of_need_each_stands_once_and_behind_what_it_waits_for(waits: Waits) -> None:
    order = [each.number for each in in_order_of_need(stages(waits))]
    assert len(order) == len(set(order))
    for place, number in enumerate(order):
        other = waits[number - 1]
        assert other is None or other > len(waits) or other in order[:place]
    left = {*range(1, len(waits) + 1)} - {*order}
    assert left == {*circle([each.plan for each in stages(waits)])}


@pytest.mark.parametrize(
    ("waits", "numbers"),
    [
        ([None, 1, 2], ()),
        ([2, 3, None], ()),
        ([1], (1,)),
        ([2, 1], (1, 2)),
        ([None, 3, 4, 2], (2, 3, 4)),
        ([None, 1, 4, 3, 1], (3, 4)),
        ([2, 1, 2], (1, 2, 3)),  # the third could never be known either
        ([2, 1, 4, 3], (1, 2, 3, 4)),
        ([None, 9], ()),
        ([], ()),
    ],
)
def test_a_circle_is_named_by_the_numbers_of_its_stages(
    waits: Waits, numbers: tuple[int, ...]
) -> None:
    assert circle([each.plan for each in stages(waits)]) == numbers


def test_items_in_a_circle_have_only_deadlines_of_their_own() -> None:
    own = Deadline(On(START))
    roadmap = programme(
        stage(1, after_stage(2), [None, own, Deadline(after_stage(2))]), stage(2, after_stage(1))
    )
    found = dates_of(roadmap, RUSSIA, YAKUTSK)
    assert found.stages == {}
    assert [*found.items.values()] == [START]


@pytest.mark.parametrize(
    ("rule", "number"),
    [
        (after_stage(3), 3),
        (after_order(), None),
        (On(START), None),
        (None, None),
        (After(1, Unit.DAY, Anchor.START, 3), None),
        (After(1, Unit.DAY, Anchor.STAGE), None),
    ],
)
def test_only_what_is_counted_from_a_stage_waits_for_one(
    rule: Rule | None, number: int | None
) -> None:
    assert waits_for(StagePlan("", Deadline(rule))) == number
