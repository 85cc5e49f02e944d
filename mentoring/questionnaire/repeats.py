"""Repeats are written out: each time has its own questions, so that the rest of the engine knows
only plain forms.

Of a repeat that asks whether there is one more, one time more than was begun is written out; of
one that counts, as many as there may be, each relevant only if the count reaches it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from mentoring.questionnaire.expression import described, parse
from mentoring.questionnaire.form import OTHER, Choice, Kind, Localized, Question
from mentoring.questionnaire.function_table import FUNCTIONS, Every, Node, Present
from mentoring.questionnaire.step import EXPRESSIONS, Step
from mentoring.questionnaire.tree import Call, Expression, Literal, Lookup, Reference

MOST_TIMES = 20
_MENTION = re.compile(r"\$\{\s*([^}]*?)\s*\}")
_TEXTS = ("label", "hint", "section", "required_message", "constraint_message")
Names = Mapping[str, tuple[str, ...]]
"""The names of a repeat's questions, and of the repeat itself, with their keys at each time."""


def key(name: str, time: int) -> str:
    """Give where the answer of one time is kept."""
    return f"{name}[{time}]"


def times_of(repeat: Question, answers: Mapping[str, object]) -> int:
    """Say how many times must be written out for these answers."""
    if repeat.repeat_count:
        return MOST_TIMES
    begun = 0
    while key(repeat.name, begun + 1) in answers:
        begun += 1
    return min(MOST_TIMES, begun + 2)


def names_of(steps: Sequence[Step], times: Mapping[str, int]) -> Names:
    """Give every repeated name with its keys."""
    names: dict[str, tuple[str, ...]] = {}
    for step in steps:
        question = step.question
        repeat = question.name if question.kind is Kind.REPEAT else question.repeat
        if repeat is None:
            continue
        keys = tuple(key(question.name, time) for time in range(1, times[repeat] + 1))
        names[question.name] = keys
        if question.or_other:
            names[question.other_name] = tuple(f"{each}_{OTHER}" for each in keys)
    return names


def write_out(steps: Sequence[Step], times: Mapping[str, int], names: Names) -> tuple[Step, ...]:
    """Give the steps of the plain form that a form with repeats means."""
    written = _written(steps, times, names)
    return tuple(replace(step, index=index) for index, step in enumerate(written))


def _written(steps: Sequence[Step], times: Mapping[str, int], names: Names) -> Iterator[Step]:
    outside = At(names)
    for step in steps:
        question = step.question
        if question.kind is Kind.REPEAT:
            inner = [each for each in steps if each.question.repeat == question.name]
            own = frozenset(n for each in inner for n in _names(each.question))
            for time in range(1, times[question.name] + 1):
                at = At(names, own, question, time)
                yield from (at.step(each) for each in inner)
                yield _one_more(step, outside, time)
        elif question.repeat is None:
            yield outside.step(step)


def _names(question: Question) -> tuple[str, ...]:
    return (question.name, question.other_name)


def _one_more(step: Step, outside: At, time: int) -> Step:
    """Ask after a time whether there is one more; its relevance says that there is this one."""
    repeat = step.question
    conditions = [outside.node(step.relevant.root)] if step.relevant else []
    if repeat.repeat_count:
        count = outside.node(parse(repeat.repeat_count).root)
        conditions.append(_call("<=", Literal(float(time)), count))
    elif time > 1:
        before = Reference(key(repeat.name, time - 1))
        conditions.append(_call("=", before, Literal("yes")))
    last = bool(repeat.repeat_count) or time == MOST_TIMES
    question = Question(
        key(repeat.name, time),
        Kind.HIDDEN if last else Kind.REPEAT,
        {} if last else repeat.label,
    )
    always = described(Literal(of=True))
    relevant = _all(conditions)
    return Step(question, 0, relevant, always, None, None, None, None, repeat.name, repeat, time)


def _call(name: str, *arguments: Node) -> Node:
    return Call(FUNCTIONS[name], arguments, 1 + max(node.depth for node in arguments))


def _all(conditions: Sequence[Node]) -> Expression | None:
    if not conditions:
        return None
    return described(conditions[0] if len(conditions) == 1 else _call("and", *conditions))


@dataclass(frozen=True, slots=True)
class At:
    """A place from which names are seen: outside of all repeats, or at one time of one of them.

    Inside, the repeat's own names mean this time; all other repeated names mean every time.
    """

    names: Names
    own: frozenset[str] = frozenset()
    repeat: Question | None = None
    time: int = 0

    def step(self, step: Step) -> Step:
        read: dict[str, Any] = {name: self._expression(getattr(step, name)) for name in EXPRESSIONS}
        if self.repeat is None:
            return replace(step, **read)
        mine: Node = Present(key(self.repeat.name, self.time))
        relevant = read.pop("relevant")
        conditions = [mine, relevant.root] if relevant else [mine]
        return replace(
            step,
            question=self._question(step.question),
            relevant=_all(conditions),
            repeat=self.repeat,
            time=self.time,
            **read,
        )

    def node(self, node: Node) -> Node:
        if isinstance(node, Reference) and node.name in self.names:
            keys = self.names[node.name]
            return Reference(keys[self.time - 1]) if node.name in self.own else Every(keys)
        if isinstance(node, Lookup):
            return replace(node, condition=self.node(node.condition))
        if not isinstance(node, Call):
            return node
        if node.function.name == "position" and self.repeat is not None:
            return Literal(float(self.time))
        arguments = [self.node(each) for each in node.arguments]
        if node.function.name == "indexed-repeat":
            arguments[0] = At(self.names).node(node.arguments[0])
        return Call(node.function, tuple(arguments), node.depth)

    def _expression(self, expression: Expression | None) -> Expression | None:
        return None if expression is None else described(self.node(expression.root))

    def _question(self, question: Question) -> Question:
        texts: dict[str, Any] = {name: self._texts(getattr(question, name)) for name in _TEXTS}
        choices = tuple(self._choice(choice) for choice in question.choices)
        return replace(question, name=key(question.name, self.time), choices=choices, **texts)

    def _choice(self, choice: Choice) -> Choice:
        label = self._texts(choice.label)
        return choice if label is choice.label else replace(choice, label=label)

    def _texts(self, texts: Localized) -> Localized:
        if not any("${" in text for text in texts.values()):
            return texts
        return {language: _MENTION.sub(self._mention, text) for language, text in texts.items()}

    def _mention(self, found: re.Match[str]) -> str:
        name = found[1]
        mine = name in self.own and name in self.names
        return "${" + (self.names[name][self.time - 1] if mine else name) + "}"
