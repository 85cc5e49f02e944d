"""What an expression becomes: a tree of a few kinds of nodes, and what may be wrong with it."""

from dataclasses import dataclass

from mentoring.errors import Refusal
from mentoring.questionnaire.functions import Function, Node, Scope
from mentoring.questionnaire.values import Value

LONGEST = 32_767
"""What a cell of a spreadsheet holds."""
DEEPEST = 100


@dataclass(eq=False)
class BadExpression(Refusal):
    """`near` is what stands where the reading stopped, empty at the end; `position` is from 1."""

    expression: str
    position: int
    near: str


@dataclass(eq=False)
class UnknownFunction(Refusal):
    function: str


@dataclass(eq=False)
class WrongArguments(Refusal):
    function: str
    given: int
    least: int
    most: int


@dataclass(eq=False)
class ExpressionTooDeep(Refusal):
    limit: int


@dataclass(eq=False)
class ExpressionTooLong(Refusal):
    limit: int
    length: int


@dataclass(eq=False)
class RowByNumber(Refusal):
    """A row of a list is found by a condition, not by its number."""

    path: str


@dataclass(frozen=True, slots=True)
class Literal:
    of: Value
    depth: int = 1

    def evaluate(self, _: Scope) -> Value:
        return self.of


@dataclass(frozen=True, slots=True)
class Reference:
    name: str
    depth: int = 1

    def evaluate(self, scope: Scope) -> Value:
        return scope.value(self.name)


@dataclass(frozen=True, slots=True)
class Current:
    depth: int = 1

    def evaluate(self, scope: Scope) -> Value:
        return scope.current


@dataclass(frozen=True, slots=True)
class Parent:
    """What stands around a question: position(..) asks for its place in a repeat."""

    depth: int = 1

    def evaluate(self, _: Scope) -> Value:
        return ""


@dataclass(frozen=True, slots=True)
class Column:
    """A column of the choices sheet; it means something only in a choice_filter."""

    name: str
    depth: int = 1

    def evaluate(self, scope: Scope) -> Value:
        return scope.columns.get(self.name, "")


@dataclass(frozen=True, slots=True)
class Lookup:
    """A cell of the choices sheet: that of the first row of a list for which the condition holds.

    In the condition a Column means the row's own cell.
    """

    list: str
    condition: Node
    column: str
    depth: int

    def evaluate(self, scope: Scope) -> Value:
        return scope.look_up(self.list, self.condition, self.column)


@dataclass(frozen=True, slots=True)
class Call:
    function: Function
    arguments: tuple[Node, ...]
    depth: int

    def evaluate(self, scope: Scope) -> Value:
        return self.function.run(scope, self.arguments)


@dataclass(frozen=True, slots=True)
class Expression:
    """A tree with the names that it mentions; `looks_into` are lists with their columns."""

    root: Node
    references: frozenset[str]
    columns: frozenset[str]
    keeps_itself: bool
    looks_into: frozenset[tuple[str, str]] = frozenset()

    def evaluate(self, scope: Scope) -> Value:
        return self.root.evaluate(scope)
