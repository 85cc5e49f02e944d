from __future__ import annotations

import time

import pytest

from mentoring.questionnaire.expression import parse
from mentoring.questionnaire.patterns import SlowPattern, matches


def test_a_pattern_matches_the_whole_text_or_nothing() -> None:
    assert matches("[0-9]{3}", "123")
    assert not matches("[0-9]{3}", "1234")
    assert not matches("[0-9]{3}", "123\n")
    assert not matches("(", "(")


@pytest.mark.parametrize(
    "pattern",
    [
        "(a*)*b",
        "(a|aa)+b",
        "(a?a?)*b",
        "(aa?)+b",
        "(a{0,20}){0,20}b",
        "(a+){9}b",
        r"(a+)\1+b",
        "((a+)b?)*c",
    ],
)
def test_a_pattern_that_could_run_for_years_is_refused_and_matches_nothing(pattern: str) -> None:
    with pytest.raises(SlowPattern):
        parse(f"regex(., '{pattern}')")
    assert not matches(pattern, "a" * 40)


@pytest.mark.parametrize(
    "pattern", [".*", "a*a*b", ".*.*.*.*x", "[a-z]+@[a-z]+", "(ab)*(ab)*(ab)*c"]
)
def test_no_text_keeps_a_pattern_busy_for_long(pattern: str) -> None:
    start = time.process_time()
    for length in (30, 60, 120, 250, 1_000, 4_000):
        matches(pattern, "a" * length)
        matches(pattern, "ab" * (length // 2))
    assert time.process_time() - start < 5
