"""How often a school wants to be reminded of a stage."""

import pytest

from mentoring.roadmap.plan import Offsets
from mentoring.roadmap.reminding import PLANS, offsets_of


@pytest.mark.parametrize(
    ("plan", "offsets"),
    [
        ("usual", None),
        ("seldom", Offsets((-7, 0), weekly=True)),
        ("day", Offsets((0,), weekly=False)),
        ("none", Offsets((), weekly=False)),
    ],
)
def test_a_plan_with_a_name_is_what_its_name_says(plan: str, offsets: Offsets | None) -> None:
    assert offsets_of(plan, "14, 7", "1", weekly=True) == offsets
    assert plan in PLANS


@pytest.mark.parametrize(
    ("before", "after", "days"),
    [
        ("14, 7, 1, 0", "1, 3", (-14, -7, -1, 0, 1, 3)),
        ("0", "", (0,)),
        ("", "", ()),
        ("1 7 14", "", (-14, -7, -1)),
        ("7; 7, 1 и 0.", "3; 1", (-7, -1, 0, 1, 3)),
        ("0", "0, 10", (0, 10)),
        ("60", "60", (-60, 60)),
    ],
)
@pytest.mark.parametrize("weekly", [True, False])
def test_days_of_ones_own_are_read_before_and_behind_in_order_and_once(
    before: str, after: str, days: tuple[int, ...], *, weekly: bool
) -> None:
    assert offsets_of("own", before, after, weekly=weekly) == Offsets(days, weekly)
