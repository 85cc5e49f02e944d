import pytest

from mentoring.orders import bare_number


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("57-од", "57-од"),
        ("№ 57-од", "57-од"),
        ("№57/2", "57/2"),
        ("# 12", "12"),
        ("N 12", "12"),
        ("No. 12", "12"),
        ("N5-К", "5-К"),
        ("Northern-5", "Northern-5"),
        ("НОД-5", "НОД-5"),
        ("  41  ", "41"),
        (None, ""),
    ],
)
def test_a_number_is_kept_without_its_sign(typed: str | None, kept: str) -> None:
    assert bare_number(typed) == kept
