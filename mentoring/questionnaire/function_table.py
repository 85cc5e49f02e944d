"""Where the functions of expressions are listed, and what one can see while it runs."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from mentoring.questionnaire.values import Value

MANY = 10_000


class Scope(Protocol):
    """What an expression can see while it is evaluated."""

    @property
    def now(self) -> datetime: ...
    @property
    def language(self) -> str: ...
    @property
    def current(self) -> Value: ...
    @property
    def columns(self) -> Mapping[str, str]: ...
    def value(self, name: str) -> Value: ...
    def present(self, name: str) -> bool: ...
    def choice_label(self, choice: str, question: str) -> str: ...
    def look_up(self, list_name: str, condition: Node, column: str) -> Value: ...


class Node(Protocol):
    @property
    def depth(self) -> int: ...
    def evaluate(self, scope: Scope) -> Value: ...


Run = Callable[[Scope, tuple[Node, ...]], Value]


@dataclass(frozen=True, slots=True)
class Function:
    name: str
    least: int
    most: int
    run: Run


@dataclass(frozen=True, slots=True)
class Every:
    """A name of a repeat seen from outside: all its times, of which the first speaks for all."""

    names: tuple[str, ...]
    depth: int = 1

    def evaluate(self, scope: Scope) -> Value:
        return next((scope.value(name) for name in self.names if scope.present(name)), "")

    def each(self, scope: Scope) -> list[Value]:
        """Give the values that are not empty."""
        return [value for name in self.names if (value := scope.value(name)) != ""]


@dataclass(frozen=True, slots=True)
class Present:
    """Whether a question is relevant."""

    name: str
    depth: int = 1

    def evaluate(self, scope: Scope) -> Value:
        return scope.present(self.name)


FUNCTIONS: dict[str, Function] = {}


def lazily(name: str, least: int, most: int) -> Callable[[Run], Run]:
    """List a function that decides itself which of its arguments it evaluates."""

    def add(run: Run) -> Run:
        FUNCTIONS[name] = Function(name, least, most, run)
        return run

    return add


def function(name: str, least: int, most: int, act: Callable[..., Value]) -> None:
    """List a function of values."""

    def run(scope: Scope, nodes: tuple[Node, ...]) -> Value:
        return act(*[node.evaluate(scope) for node in nodes])

    FUNCTIONS[name] = Function(name, least, most, run)


def over_all(name: str, least: int, most: int, act: Callable[..., Value]) -> None:
    """List a function of values that takes a repeat's name as all its values."""

    def run(scope: Scope, nodes: tuple[Node, ...]) -> Value:
        values: list[Value] = []
        for node in nodes:
            values += node.each(scope) if isinstance(node, Every) else [node.evaluate(scope)]
        return act(*values)

    FUNCTIONS[name] = Function(name, least, most, run)
