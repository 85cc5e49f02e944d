from __future__ import annotations

from dataclasses import dataclass

from mentoring.questionnaire.expression import parse
from mentoring.questionnaire.form import Kind, Question
from mentoring.questionnaire.tree import Expression

EXPRESSIONS = ("relevant", "required", "constraint", "calculation", "default", "choice_filter")


@dataclass(frozen=True, slots=True)
class Step:
    """One question with its expressions read.

    In a repeat each time has its own step: `name` is then the question's name in the form,
    `question.name` the key of its answer, `time` counts from 1.
    """

    question: Question
    index: int
    relevant: Expression | None
    required: Expression | None
    constraint: Expression | None
    calculation: Expression | None
    default: Expression | None
    choice_filter: Expression | None
    name: str
    repeat: Question | None = None
    time: int = 0

    @property
    def computed(self) -> bool:
        """Say whether the value follows from others and is never asked."""
        return self.calculation is not None and not self.question.asked

    @property
    def needs(self) -> frozenset[str]:
        """Give the names that must be known before this question's relevance and value are."""
        parts = (self.relevant, self.calculation, self.default)
        return frozenset().union(*(part.references for part in parts if part is not None))


def step_of(index: int, question: Question) -> Step:
    texts = (getattr(question, name) for name in EXPRESSIONS)
    read = [parse(text) if text else None for text in texts]
    relevant, required, constraint, calculation, default, choice_filter = read
    if question.kind is Kind.NOTE:
        calculation = None
    return Step(
        question,
        index,
        relevant,
        required,
        constraint,
        calculation,
        default if calculation is None or not question.asked else calculation,
        choice_filter,
        question.name,
    )
