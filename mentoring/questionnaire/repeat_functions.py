"""What expressions may ask about the times of a repeat."""

from mentoring.questionnaire.function_table import Every, Node, Scope, lazily
from mentoring.questionnaire.values import Value, to_number, to_text


@lazily("position", 1, 1)
def _position(_: Scope, __: tuple[Node, ...]) -> Value:
    """Give 1 outside of repeats; inside, the number of the time was put in its place."""
    return 1.0


@lazily("count", 1, 1)
def _count(scope: Scope, nodes: tuple[Node, ...]) -> Value:
    node = nodes[0]
    if isinstance(node, Every):
        return float(sum(scope.present(name) for name in node.names))
    return 1.0 if to_text(node.evaluate(scope)) else 0.0


@lazily("count-non-empty", 1, 1)
def _count_non_empty(scope: Scope, nodes: tuple[Node, ...]) -> Value:
    node = nodes[0]
    return float(len(node.each(scope))) if isinstance(node, Every) else _count(scope, nodes)


@lazily("indexed-repeat", 3, 3)
def _indexed_repeat(scope: Scope, nodes: tuple[Node, ...]) -> Value:
    """Give the value at a time, counted from 1; empty where there is no such time."""
    name, _, index = nodes
    time = to_number(index.evaluate(scope))
    if not isinstance(name, Every):
        return name.evaluate(scope) if time == 1 else ""
    return scope.value(name.names[int(time) - 1]) if 1 <= time < len(name.names) + 1 else ""
