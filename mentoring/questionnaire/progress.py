"""How far a person is, and an honest guess of how much is left although branches are open."""

from __future__ import annotations

import random
from datetime import timedelta
from functools import lru_cache
from weakref import WeakKeyDictionary

from mentoring.questionnaire.choosing import NO, YES
from mentoring.questionnaire.facts import Facts
from mentoring.questionnaire.form import Kind, Question
from mentoring.questionnaire.functions import Node
from mentoring.questionnaire.plan import Plan
from mentoring.questionnaire.step import Step
from mentoring.questionnaire.submission import Context, Stored
from mentoring.questionnaire.tree import Call, Literal

IMAGINED = 40
_TICKED = 0.35
_weights: WeakKeyDictionary[Plan, tuple[float, ...]] = WeakKeyDictionary()


def number_of(facts: Facts, step: Step) -> int:
    """Count from 1 along the questions that this person meets."""
    return 1 + sum(facts.relevant[s.index] for s in facts.plan.asked if s.index < step.index)


def left_after(facts: Facts, step: Step) -> int:
    """Guess how many questions follow this one; 0 only if none can.

    A question whose branch is still open counts by its share among imagined respondents.
    """
    sources = facts.plan.sources
    weights = _weights_of(facts)
    waiting: set[int] = {step.index}
    sure, perhaps = 0, 0.0
    for other in facts.plan.asked:
        i, name = other.index, other.question.name
        if i == step.index:
            continue
        if sources[i] & waiting:
            open_, weight = True, weights[i]
        else:
            open_, weight = facts.relevant[i], None
        if not open_ or name in facts.answers or _stays_skipped(facts, other, waiting):
            continue
        waiting.add(i)
        if weight is None:
            sure += 1
        else:
            perhaps += weight
    return max(sure + round(perhaps), min(1, len(waiting) - 1))


def _stays_skipped(facts: Facts, step: Step, waiting: set[int]) -> bool:
    """Say whether it was skipped, and no answer to come can make it required."""
    if step.question.name not in facts.skipped:
        return False
    return not facts.plan.demands[step.index] & waiting and not facts.required(step)


def _weights_of(facts: Facts) -> tuple[float, ...]:
    weights = _weights.get(facts.plan)
    if weights is None:
        weights = _weights[facts.plan] = _imagine(facts.plan, facts.context)
    return weights


def _imagine(plan: Plan, context: Context) -> tuple[float, ...]:
    """Let a few people answer at random, always the same ones, and see who meets what."""
    chance = random.Random(plan.form.code)  # noqa: S311 - an estimate  # nosec B311
    met = [0] * len(plan.steps)
    for _ in range(IMAGINED):
        answers = {
            step.question.name: answer
            for step in plan.asked
            if (answer := _imagined(step, plan, context, chance)) is not None
        }
        for i, relevant in enumerate(Facts(plan, answers, (), context).relevant):
            met[i] += relevant
    return tuple(count / IMAGINED for count in met)


def _imagined(step: Step, plan: Plan, context: Context, chance: random.Random) -> Stored | None:
    question = step.question
    if question.choices or question.kind is Kind.REPEAT:
        return _chosen(question, chance)
    if question.range is not None:
        return chance.choice(question.range.points)
    if question.kind in {Kind.INTEGER, Kind.DECIMAL}:
        return chance.choice(_mentioned_numbers(plan)) + chance.choice((-1, 0, 1))
    if question.kind in {Kind.DATE, Kind.DATETIME}:
        return (context.today - timedelta(days=chance.randrange(25_000))).isoformat()
    return "OK"


def _chosen(question: Question, chance: random.Random) -> Stored | None:
    if question.kind is Kind.SELECT_ONE:
        return chance.choice(question.choices).name
    if question.kind is Kind.REPEAT:
        return YES if chance.random() < _TICKED else NO
    names = [choice.name for choice in question.choices]
    if question.kind is Kind.RANK:
        return chance.sample(names, len(names))
    return [name for name in names if chance.random() < _TICKED] or None


@lru_cache(maxsize=64)
def _mentioned_numbers(plan: Plan) -> tuple[float, ...]:
    """Collect the numbers that a form compares with: they are where its branches part."""
    found: list[float] = []
    waiting: list[Node] = [step.relevant.root for step in plan.steps if step.relevant is not None]
    while waiting:
        node = waiting.pop()
        if isinstance(node, Call):
            waiting.extend(node.arguments)
        elif isinstance(node, Literal) and isinstance(node.of, float):
            found.append(node.of)
    return tuple(found) or (10.0,)
