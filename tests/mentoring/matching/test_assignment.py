from itertools import permutations
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bench.assignment import Answer, answer, answer_of

SQUARES = st.integers(1, 6).flatmap(
    lambda size: st.lists(
        st.lists(st.integers(0, 100), min_size=size, max_size=size), min_size=size, max_size=size
    )
)


def written(costs: list[list[int]]) -> str:
    """As the OR-Library writes it, with lines broken anywhere."""
    numbers = [str(cost) for row in costs for cost in row]
    lines = [" ".join(numbers[at : at + 4]) for at in range(0, len(numbers), 4)]
    return "\n ".join([str(len(costs)), *lines])


@settings(deadline=None, max_examples=60)
@given(SQUARES)
def test_value_and_bound_are_the_least_cost_of_all_assignments(costs: list[list[int]]) -> None:
    places = range(len(costs))
    least = min(sum(costs[i][order[i]] for i in places) for order in permutations(places))
    assert answer(written(costs)) == Answer(least, least)


def test_a_file_of_a_hundred_is_solved_and_proved(tmp_path: Path) -> None:
    costs = np.random.default_rng(9).integers(1, 101, (100, 100))
    hidden = np.random.default_rng(8).permutation(100)
    costs[np.arange(100), hidden] = 0
    path = tmp_path / "assign100.txt"
    path.write_text(written(costs.tolist()), encoding="ascii")
    assert answer_of(path) == Answer(0, 0)
    path.write_text(written((costs + 3).tolist()), encoding="ascii")
    assert answer_of(path) == Answer(300, 300)


def test_a_file_that_lacks_numbers_is_refused() -> None:
    with pytest.raises(ValueError, match="2 x 2 costs expected, 3 found"):
        answer("2 1 2 3")
