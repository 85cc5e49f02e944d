"""XLSForm's expressions: read by a grammar into a small tree, never by Python's eval."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache, lru_cache
from typing import TYPE_CHECKING, Any

from mentoring.questionnaire.function_table import Every, Present
from mentoring.questionnaire.functions import FUNCTIONS, OPERATORS_ONLY, Node
from mentoring.questionnaire.patterns import check_pattern
from mentoring.questionnaire.tree import (
    DEEPEST,
    LONGEST,
    BadExpression,
    Call,
    Column,
    Current,
    Expression,
    ExpressionTooDeep,
    ExpressionTooLong,
    Literal,
    Lookup,
    Parent,
    Reference,
    RowByNumber,
    UnknownFunction,
    WrongArguments,
)

if TYPE_CHECKING:
    from lark import Lark

_FLAT = frozenset({"and", "or", "+"})

GRAMMAR = r"""
?start: or_
?or_: and_ | or_ OR and_ -> infix
?and_: equality | and_ AND equality -> infix
?equality: relation | equality EQUAL relation -> infix
?relation: addition | relation LESS addition -> infix
?addition: product | addition SIGN product -> infix
?product: negative | product TIMES negative -> infix
?negative: atom | "-" negative -> minus
?atom: NUMBER -> number | STRING -> text | "." -> current | PARENTS -> parent
     | REFERENCE -> reference | PATH -> path | INSTANCE "[" or_ "]" CELL -> lookup
     | NAME -> column | NAME "(" [arguments] ")" -> call | "(" or_ ")" -> nested
arguments: or_ ("," or_)*
OR: /or(?![\w.-])/
AND: /and(?![\w.-])/
EQUAL: "!=" | "="
LESS: "<=" | ">=" | "<" | ">"
SIGN: "+" | "-"
TIMES: "*" | /(div|mod)(?![\w.-])/
NUMBER: /\d+(\.\d*)?|\.\d+/
STRING: /"[^"]*"|'[^']*'/
REFERENCE: /\$\{\s*[^\s{}#$]+\s*\}/
NAME: /[^\W\d][\w.-]*(:[^\W\d][\w.-]*)?/
PARENTS.1: /(current\(\)\/)?\.\.(\/\.\.)*/
PATH.2: /((current\(\)\/)?(\.\.\/)+|\/[^\W\d][\w.-]*\/)([^\W\d][\w.-]*\/)*[^\W\d][\w.-]*/
INSTANCE.2: /instance\(\s*("[^"]*"|'[^']*')\s*\)\s*\/root\/item/
CELL: /\/[^\W\d][\w.-]*/
%ignore /\s+/
"""


@lru_cache(maxsize=4096)
def parse(text: str) -> Expression:
    """Read an expression; raises one of the refusals of tree.py, which name what is wrong."""
    from lark.exceptions import UnexpectedInput  # noqa: PLC0415 - a bot without open forms needs none

    _guard(text)
    try:
        root: Any = _parser().parse(text)
    except UnexpectedInput as error:
        ended = getattr(getattr(error, "token", None), "type", "") == "$END"
        raise _unread(text, len(text) if ended else error.pos_in_stream or 0) from None
    return described(root)


@cache
def _parser() -> Lark:
    from lark import Lark, Transformer  # noqa: PLC0415 - as above

    class Builder(Transformer):  # type: ignore[type-arg]
        number = staticmethod(lambda found: Literal(float(found[0])))
        text = staticmethod(lambda found: Literal(str(found[0][1:-1])))
        current = staticmethod(lambda _: Current())
        parent = staticmethod(lambda _: Parent())
        reference = staticmethod(lambda found: Reference(found[0][2:-1].strip()))
        path = staticmethod(lambda found: Reference(found[0].rpartition("/")[2]))
        lookup = staticmethod(lambda found: _lookup(str(found[0]), found[1], str(found[2])))
        column = staticmethod(lambda found: Column(str(found[0])))
        nested = staticmethod(lambda found: found[0])
        arguments = staticmethod(lambda found: found)
        call = staticmethod(lambda found: _call(str(found[0]), found[1] if found[1:] else []))
        infix = staticmethod(lambda found: _infix(*found))
        minus = staticmethod(lambda found: _apply("negative", found))

    return Lark(GRAMMAR, parser="lalr", transformer=Builder(), maybe_placeholders=False)


def _call(name: str, arguments: list[Node]) -> Node:
    if name not in FUNCTIONS or name in OPERATORS_ONLY:
        raise UnknownFunction(name)
    function = FUNCTIONS[name]
    if not function.least <= len(arguments) <= function.most:
        raise WrongArguments(name, len(arguments), function.least, function.most)
    if name == "regex" and isinstance(arguments[1], Literal):
        check_pattern(str(arguments[1].of))
    return _apply(name, arguments)


def _lookup(instance: str, condition: Node, cell: str) -> Node:
    """Read `instance('towns')/root/item[name = ${town}]/region`."""
    if condition.depth >= DEEPEST:
        raise ExpressionTooDeep(DEEPEST)
    if isinstance(condition, Literal):
        raise RowByNumber(instance)
    quote = '"' if '"' in instance else "'"
    return Lookup(instance.split(quote)[1], condition, cell[1:], 1 + condition.depth)


def _infix(left: Node, operator: str, right: Node) -> Node:
    if operator in _FLAT and isinstance(left, Call) and left.function.name == operator:
        return _apply(operator, [*left.arguments, right])
    return _apply(str(operator), [left, right])


def _apply(name: str, arguments: list[Node]) -> Node:
    depth = 1 + max((a.depth for a in arguments), default=0)
    if depth > DEEPEST:
        raise ExpressionTooDeep(DEEPEST)
    return Call(FUNCTIONS[name], tuple(arguments), depth)


def described(root: Node) -> Expression:
    """Collect the names that a tree mentions."""
    nodes = list(_walk(root))
    calls = [node for node in nodes if isinstance(node, Call)]
    named = {node.name for node in nodes if isinstance(node, Reference | Present)}
    named.update(*(node.names for node in nodes if isinstance(node, Every)))
    lookups = [node for node in nodes if isinstance(node, Lookup)]
    inside = [described(node.condition) for node in lookups]
    named.update(*(part.references for part in inside))
    quoted = {
        node.of[2:-1].strip()
        for call in calls
        if call.function.name == "jr:choice-name"
        for node in call.arguments[1:]
        if isinstance(node, Literal) and isinstance(node.of, str) and node.of[:2] == "${"
    }
    return Expression(
        root,
        frozenset(named | quoted),
        frozenset(node.name for node in nodes if isinstance(node, Column)),
        keeps_itself=any(isinstance(node, Current) for node in nodes)
        or any(call.function.name == "once" for call in calls),
        looks_into=frozenset((node.list, node.column) for node in lookups).union(
            *(part.looks_into for part in inside),
            *(
                {(node.list, name) for name in part.columns}
                for node, part in zip(lookups, inside, strict=True)
            ),
        ),
    )


def _walk(root: Node) -> Iterator[Node]:
    waiting = [root]
    while waiting:
        node = waiting.pop()
        yield node
        if isinstance(node, Call):
            waiting.extend(node.arguments)


def _guard(text: str) -> None:
    """Refuse what would be deep before it is read."""
    if len(text) > LONGEST:
        raise ExpressionTooLong(LONGEST, len(text))
    depth = 0
    for mark in re.sub(r"\"[^\"]*\"|'[^']*'|[^()]", "", text):
        depth += 1 if mark == "(" else -1
        if depth > DEEPEST:
            raise ExpressionTooDeep(DEEPEST)


def _unread(text: str, position: int) -> BadExpression:
    return BadExpression(text, position + 1, text[position : position + 20])
