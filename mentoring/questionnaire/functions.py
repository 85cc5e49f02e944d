"""The operators and what expressions may do with logic, numbers and days."""

import math
from collections.abc import Callable
from decimal import ROUND_FLOOR, Decimal
from functools import reduce
from operator import add

import mentoring.questionnaire.repeat_functions
import mentoring.questionnaire.text_functions  # noqa: F401 - they list the rest in the same table
from mentoring.questionnaire.function_table import (
    FUNCTIONS,
    MANY,
    Function,
    Node,
    Scope,
    function,
    lazily,
    over_all,
)
from mentoring.questionnaire.values import (
    Value,
    equal,
    ordered,
    to_boolean,
    to_date,
    to_day_share,
    to_number,
    to_text,
)

__all__ = ["FUNCTIONS", "OPERATORS_ONLY", "Function", "Node", "Scope"]


@lazily("and", 2, MANY)
def _and(scope: Scope, nodes: tuple[Node, ...]) -> Value:
    return all(to_boolean(node.evaluate(scope)) for node in nodes)


@lazily("or", 2, MANY)
def _or(scope: Scope, nodes: tuple[Node, ...]) -> Value:
    return any(to_boolean(node.evaluate(scope)) for node in nodes)


@lazily("if", 3, 3)
def _if(scope: Scope, nodes: tuple[Node, ...]) -> Value:
    return nodes[1 if to_boolean(nodes[0].evaluate(scope)) else 2].evaluate(scope)


@lazily("coalesce", 2, MANY)
def _coalesce(scope: Scope, nodes: tuple[Node, ...]) -> Value:
    return next((v for v in (n.evaluate(scope) for n in nodes) if to_text(v)), "")


@lazily("once", 1, 1)
def _once(scope: Scope, nodes: tuple[Node, ...]) -> Value:
    return scope.current if to_text(scope.current) else nodes[0].evaluate(scope)


@lazily("today", 0, 0)
def _today(scope: Scope, _: tuple[Node, ...]) -> Value:
    return scope.now.date()


@lazily("now", 0, 0)
def _now(scope: Scope, _: tuple[Node, ...]) -> Value:
    return scope.now


def _divide(left: Value, right: Value) -> Value:
    a, b = to_number(left), to_number(right)
    if b:
        return a / b
    return math.nan if a == 0 or math.isnan(a) else math.copysign(math.inf, a * (b or 1))


def _remainder(left: Value, right: Value) -> Value:
    a, b = to_number(left), to_number(right)
    return math.nan if b == 0 or math.isinf(a) else math.fmod(a, b)


def _less(left: Value, right: Value) -> Value:
    a, b = ordered(left, right)
    return a < b


def _at_most(left: Value, right: Value) -> Value:
    a, b = ordered(left, right)
    return a <= b


def _integer(value: Value) -> Value:
    number = to_number(value)
    return float(math.trunc(number)) if math.isfinite(number) else number


def _round(value: Value, places: Value = 0.0) -> Value:
    """Round halves up, as XPath does: -2.5 is -2."""
    number, digits = to_number(value), to_number(places)
    if not math.isfinite(number) or not abs(digits) <= 15:  # noqa: PLR2004 - digits of a float
        return number
    unit = Decimal(1).scaleb(-int(digits))
    if abs(number) >= 1e15:  # noqa: PLR2004 - such a float has no fraction
        return number
    return float(
        ((Decimal(repr(number)) / unit + Decimal("0.5")).to_integral_value(ROUND_FLOOR)) * unit
    )


def _power(base: Value, exponent: Value) -> Value:
    try:
        return math.pow(to_number(base), to_number(exponent))
    except OverflowError:
        return math.inf
    except ValueError:  # a root of what is below zero, or one divided by zero
        return math.nan if to_number(base) else math.inf


def _extreme(values: tuple[Value, ...], choose: Callable[[list[float]], float]) -> Value:
    if not values:
        return ""
    numbers = [to_number(v) for v in values]
    return math.nan if any(math.isnan(n) for n in numbers) else choose(numbers)


function("=", 2, 2, equal)
function("!=", 2, 2, lambda a, b: not equal(a, b))
function("<", 2, 2, _less)
function("<=", 2, 2, _at_most)
function(">", 2, 2, lambda a, b: _less(b, a))
function(">=", 2, 2, lambda a, b: _at_most(b, a))
function("+", 2, MANY, lambda *values: reduce(add, map(to_number, values)))
function("-", 2, 2, lambda a, b: to_number(a) - to_number(b))
function("*", 2, 2, lambda a, b: to_number(a) * to_number(b))
function("div", 2, 2, _divide)
function("mod", 2, 2, _remainder)
function("negative", 1, 1, lambda a: -to_number(a))
function("not", 1, 1, lambda a: not to_boolean(a))
function("true", 0, 0, lambda: True)
function("false", 0, 0, lambda: False)
function("boolean", 1, 1, to_boolean)
function("number", 1, 1, to_number)
function("string", 1, 1, to_text)
function("int", 1, 1, _integer)
function("round", 1, 2, _round)
function("abs", 1, 1, lambda a: abs(to_number(a)))
function("pow", 2, 2, _power)
over_all("min", 1, MANY, lambda *values: _extreme(values, min))
over_all("max", 1, MANY, lambda *values: _extreme(values, max))
over_all("sum", 1, MANY, lambda *values: math.fsum(to_number(v) for v in values))
function("date", 1, 1, lambda a: to_date(a) or "")
function("date-time", 1, 1, lambda a: to_date(a) or "")
function("decimal-date-time", 1, 1, lambda a: to_number(to_date(a) or ""))
function("decimal-time", 1, 1, to_day_share)

OPERATORS_ONLY = frozenset(
    {"and", "or", "=", "!=", "<", "<=", ">", ">=", "+", "-", "*", "div", "mod", "negative"}
)
