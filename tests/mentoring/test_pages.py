"""A page of a list, whatever number an old button carries."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentoring.pages import page


@given(st.lists(st.integers()), st.integers(1, 9))
def test_all_pages_together_are_the_list(of: list[int], size: int) -> None:
    pages = page(of, 0, size).pages
    shown = [each for number in range(pages) for each in page(of, number, size).shown]
    assert shown == of
    assert all(len(page(of, number, size).shown) <= size for number in range(pages))


@pytest.mark.parametrize(("number", "place"), [(-3, 0), (0, 0), (2, 2), (99, 2)])
def test_a_number_beyond_the_ends_gives_the_page_there(number: int, place: int) -> None:
    assert page(range(5), number, 2).number == place


def test_of_nothing_there_is_one_empty_page() -> None:
    assert page([], 4, 8).shown == ()
    assert page([], 4, 8).pages == 1
