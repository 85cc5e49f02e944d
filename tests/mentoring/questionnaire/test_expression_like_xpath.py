"""Where XLSForm and XPath 1.0 agree by definition, an independent XPath gives the same."""

from __future__ import annotations

import math
import re
from functools import cache
from typing import Any
from xml.etree import ElementTree as ET

from elementpath import XPathContext
from elementpath.xpath1 import XPath1Parser
from hypothesis import given, settings
from hypothesis import strategies as st

from mentoring.questionnaire.values import to_boolean, to_number, to_text
from tests.mentoring.questionnaire.scope import worth

LETTERS = "ab ёЯ-1."
NUMBER = re.compile(r"'[^']*'|(\d+(?:\.\d+)?)")
numbers = st.one_of(
    st.integers(0, 200).map(str),
    st.decimals(0, 200, places=2, allow_nan=False).map(str),
)
texts = st.text(LETTERS, max_size=8).map(lambda text: f"'{text}'")
# elementpath takes the last of a repeated letter, XPath 1.0 the first: no letter comes twice.
letters = st.lists(st.sampled_from(LETTERS), unique=True).map(lambda found: f"'{''.join(found)}'")


def _two(name: str, of: Any) -> Any:
    return st.tuples(of, of).map(lambda two: f"{name}({two[0]}, {two[1]})")


def _infix(operators: list[str], of: Any) -> Any:
    return st.tuples(of, st.sampled_from(operators), of).map(lambda p: f"({p[0]} {p[1]} {p[2]})")


strings = st.recursive(
    texts,
    lambda inner: st.one_of(
        _two("concat", inner),
        _two("substring-before", inner),
        _two("substring-after", inner),
        inner.map(lambda s: f"normalize-space({s})"),
        st.tuples(inner, letters, texts).map(lambda p: f"translate({p[0]}, {p[1]}, {p[2]})"),
    ),
    max_leaves=6,
)
arithmetic = st.recursive(
    st.one_of(numbers, strings.map(lambda s: f"string-length({s})")),
    lambda inner: st.one_of(
        _infix(["+", "-", "*"], inner),
        inner.map(lambda n: f"(- {n})"),
        inner.map(lambda n: f"round({n})"),
        inner.map(lambda n: f"number({n})"),
    ),
    max_leaves=8,
)
conditions = st.recursive(
    st.one_of(
        _infix(["=", "!=", "<", "<=", ">", ">="], arithmetic),
        _infix(["=", "!="], strings),
        _two("contains", strings),
        _two("starts-with", strings),
        strings.map(lambda s: f"boolean({s})"),
        arithmetic.map(lambda n: f"boolean({n})"),
        st.sampled_from(["true()", "false()"]),
    ),
    lambda inner: st.one_of(_infix(["and", "or", "=", "!="], inner), inner.map("not({})".format)),
    max_leaves=8,
)


@cache
def _context() -> XPathContext:
    return XPathContext(ET.fromstring("<data/>"))  # noqa: S314 - our own constant


def _xpath(text: str) -> Any:
    """Every number of XPath 1.0 is a double; elementpath takes what is written for exact."""
    doubles = NUMBER.sub(lambda found: f"number({found[1]})" if found[1] else found[0], text)
    return _as_written(doubles)


def _as_written(text: str) -> Any:
    return XPath1Parser().parse(text).evaluate(_context())


@settings(max_examples=300, deadline=None)
@given(strings)
def test_text_is_worth_the_same(text: str) -> None:
    assert to_text(worth(text)) == str(_xpath(text))


@settings(max_examples=300, deadline=None)
@given(arithmetic)
def test_numbers_are_worth_the_same(text: str) -> None:
    ours, theirs = to_number(worth(text)), float(_xpath(text))
    assert math.isclose(ours, theirs, rel_tol=1e-9, abs_tol=1e-9)


@settings(max_examples=300, deadline=None)
@given(conditions)
def test_conditions_are_worth_the_same(text: str) -> None:
    assert to_boolean(worth(text)) is bool(_xpath(text))


def test_a_fraction_is_the_same_however_it_is_written() -> None:
    for text in ("0.01 = number(-(-0.01))", "0.1 + 0.2 != 0.3", "1.1 * 3 > 3.3"):
        assert to_boolean(worth(text)) is bool(_xpath(text)) is True


@settings(max_examples=100, deadline=None)
@given(st.integers(-50, 50), st.integers(1, 50))
def test_remainders_have_the_sign_of_the_dividend(dividend: int, divisor: int) -> None:
    text = f"{dividend} mod {divisor}"
    assert worth(text) == float(_as_written(text)) == math.fmod(dividend, divisor)
