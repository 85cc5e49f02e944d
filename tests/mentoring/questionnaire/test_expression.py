from __future__ import annotations

import math
from datetime import date

import pytest

from mentoring.errors import Refusal
from mentoring.questionnaire.expression import parse
from mentoring.questionnaire.patterns import BadPattern, SlowPattern
from mentoring.questionnaire.tree import (
    BadExpression,
    ExpressionTooDeep,
    ExpressionTooLong,
    RowByNumber,
    UnknownFunction,
    WrongArguments,
)
from mentoring.questionnaire.values import Value
from tests.mentoring.questionnaire.person import NOON
from tests.mentoring.questionnaire.scope import BIRTHDAY, worth


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("1 + 2 * 3", 7),
        ("(1 + 2) * 3", 9),
        ("../five + 1", 6),
        ("current()/../five - 1", 4),
        ("/data/group/five * 2", 10),
        ("instance('towns')/root/item[name = ${word}]/region = 'towns:region'", True),
        ("10 - 2 - 3", 5),
        ("-2 - -3", 1),
        ("7 mod 3", 1),
        ("-7 mod 3", -1),
        ("7 div 2", 3.5),
        ("pow(2, 3)", 8),
        ("pow(-8, 1 div 2) = pow(-8, 1 div 2)", False),
        ("pow(0, -1)", math.inf),
        ("pow(10, 999)", math.inf),
        ("${five}-1", 4),
        ("1 div 0", math.inf),
        ("-1 div 0", -math.inf),
        ("1 < 2 = true()", True),
        ("true() or false() and false()", True),
        ("${five} > 4 and ${word} = 'word'", True),
        ("'a' = \"a\"", True),
        (".5 + 1.", 1.5),
    ],
)
def test_operators_bind_as_in_xpath(text: str, value: Value) -> None:
    assert worth(text) == value


@pytest.mark.parametrize("operator", ["<", "<=", ">", ">="])
@pytest.mark.parametrize("number", ["0", "-1", "5"])
def test_an_empty_value_is_neither_less_nor_more_than_a_number(operator: str, number: str) -> None:
    assert worth(f"${{empty}} {operator} {number}") is False
    assert worth(f"{number} {operator} ${{empty}}") is False


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("${empty} = ''", True),
        ("${empty} != ''", False),
        ("${five} != ''", True),
        ("${five} = ''", False),
        ("${day} != ''", True),
        ("${empty} = 0", False),
        ("${empty} != 0", True),
        ("coalesce(${empty}, 0) + 1", 1),
        ("if(${empty} = '', 0, ${empty})", 0),
        ("boolean(${empty})", False),
        ("not(${empty})", True),
        ("string-length(${empty})", 0),
        ("count-selected(${empty})", 0),
        ("selected(${empty}, 'a')", False),
        ("date(${empty})", ""),
        ("format-date(${empty}, '%Y')", ""),
    ],
)
def test_empty_values_behave_as_documented(text: str, value: Value) -> None:
    assert worth(text) == value


@pytest.mark.parametrize(
    "text", ["${empty} + 1", "max(${empty}, 1)", "sum(1, ${empty})", "-${word}"]
)
def test_mathematics_with_nothing_gives_no_number(text: str) -> None:
    result = worth(text)
    assert isinstance(result, float)
    assert math.isnan(result)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("${day} < today()", True),
        ("${day} = date('2010-03-12')", True),
        ("${day} = '2010-03-12'", True),
        ("${day} > date('2010-03-11')", True),
        ("'2010-03-11' < ${day}", True),
        ("today() - ${day}", float((NOON.date() - BIRTHDAY).days)),
        ("date(${day} + 1)", date(2010, 3, 13)),
        ("date(0)", date(1970, 1, 1)),
        ("date('no day')", ""),
        ("date(99999999999)", ""),
        ("now() > today()", True),
        ("int((today() - ${day}) div 365.25)", 16),
        ("format-date-time(${moment}, '%d.%m.%y %H:%M:%S,%3 %h %%')", "12.03.10 09:05:07,250 9 %"),
        ("format-date-time(${day}, '%e %b %H:%M')", "12 мар. 00:00"),
        ("format-date-time(${empty}, '%H')", ""),
        ("format-date(${day}, '%d.%m.%Y %e %n %y')", "12.03.2010 12 3 10"),
        ("format-date(${day}, '%e %b, %a %% %Q')", "12 мар., пт % %Q"),
        ("string(${day})", "2010-03-12"),
        ("once(today())", NOON.date()),
    ],
)
def test_dates_compare_and_count_as_days(text: str, value: Value) -> None:
    assert worth(text) == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("selected(${many}, 'b')", True),
        ("selected(${many}, 'd')", False),
        ("selected-at(${many}, 0)", "a"),
        ("selected-at(${many}, 7)", ""),
        ("selected-at(${many}, -1)", ""),
        ("count-selected(${many})", 3),
        ("jr:choice-name('b', '${many}')", "many:b"),
        ("if(${yes}, 'then', 'else')", "then"),
        ("coalesce('', '', 'third')", "third"),
        ("int(2.9)", 2),
        ("int(-2.9)", -2),
        ("int(${digits}) + 1", 13),
        ("number(true())", 1),
        ("string(5)", "5"),
        ("string(0.1)", "0.1"),
        ("string(1 div 0)", "Infinity"),
        ("string(true())", "true"),
        ("boolean('false')", True),
        ("boolean(0)", False),
        ("round(2.5)", 3),
        ("round(-2.5)", -2),
        ("round(2.345, 2)", 2.35),
        ("round(1234, -2)", 1200),
        ("abs(-5)", 5),
        ("min(3, '2', 5)", 2),
        ("max(3, 2, ${five})", 5),
        ("sum(1, 2, ${half})", 3.5),
        ("concat('a', 1, true())", "a1true"),
        ("join(', ', 'a', 'b', 'c')", "a, b, c"),
        ("contains('abc', 'b')", True),
        ("starts-with('abc', 'ab')", True),
        ("ends-with('abc', 'bc')", True),
        ("substr('hello', 1, 3)", "el"),
        ("substr('hello', 3)", "lo"),
        ("substr('hello', -2)", "lo"),
        ("substr('hello', 0, -1)", "hell"),
        ("substr('hello', 1 div 0)", ""),
        ("substring-before('a=b=c', '=')", "a"),
        ("substring-before('abc', '=')", ""),
        ("substring-after('a=b=c', '=')", "b=c"),
        ("substring-after('abc', '=')", ""),
        ("translate('banana', 'an', 'A')", "bAAA"),
        ("normalize-space('  a \t b ')", "a b"),
        ("string-length('ёж🙂')", 3),
        ("regex('abc', '[a-c]+')", True),
        ("regex('abcd', '[a-c]+')", False),
        ("not('a' = 'b')", True),
        ("'and' = 'or' or 'div' = 'div'", True),
    ],
)
def test_each_function_does_what_is_documented(text: str, value: Value) -> None:
    assert worth(text) == value


def test_a_point_is_the_present_answer() -> None:
    assert worth(". >= 18", current=20.0) is True
    assert worth("string-length() = 3", current="abc") is True
    assert worth("normalize-space()", current=" a ") == "a"
    assert worth("once('new')", current="old") == "old"


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("pulldata('a')", UnknownFunction("pulldata")),
        ("and(1, 2)", UnknownFunction("and")),
        ("if(1, 2)", WrongArguments("if", 2, 3, 3)),
        ("today(1)", WrongArguments("today", 1, 0, 0)),
        ("1 +", BadExpression("1 +", 4, "")),
        ("", BadExpression("", 1, "")),
        ("1 2", BadExpression("1 2", 3, "2")),
        ("a = = b", BadExpression("a = = b", 5, "= b")),
        ("(1", BadExpression("(1", 3, "")),
        ("'open", BadExpression("'open", 1, "'open")),
        ("/data", BadExpression("/data", 1, "/data")),
        ("${q}/data", BadExpression("${q}/data", 5, "/data")),
        ("instance('t')/root/item[1]/a", RowByNumber("instance('t')/root/item")),
        ("${a b}", BadExpression("${a b}", 1, "${a b}")),
        ("regex(., '(')", BadPattern("(")),
        ("regex(., '(a+)+b')", SlowPattern("(a+)+b")),
    ],
)
def test_what_cannot_be_read_is_refused_with_its_place(text: str, problem: Refusal) -> None:
    with pytest.raises(type(problem)) as refused:
        parse(text)
    assert refused.value == problem


@pytest.mark.parametrize(
    "text",
    [
        "(" * 5_000 + "1" + ")" * 5_000,
        "not(" * 2_000 + "1" + ")" * 2_000,
        "-" * 5_000 + "1",
        "1" + " * 1" * 2_000,
        "(" * 4_999,
    ],
)
def test_thousands_of_nested_parentheses_are_an_error_and_no_crash(text: str) -> None:
    with pytest.raises((ExpressionTooDeep, BadExpression)):
        parse(text)
    with pytest.raises(ExpressionTooLong):
        parse("(" * 20_000 + "1" + ")" * 20_000)


def test_long_chains_are_no_depth() -> None:
    assert worth(" or ".join(["false()"] * 500)) is False
    assert worth(" and ".join(["true()"] * 500)) is True
    assert worth(" + ".join(["1"] * 500)) == 500


def test_the_names_in_an_expression_are_known() -> None:
    read = parse("${a} + count-selected(${b}) > jr:choice-name(region, '${c}')")
    assert read.references == {"a", "b", "c"}
    assert read.columns == {"region"}
