"""A form made ready to run: expressions read, names found, order of evaluation known."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from graphlib import TopologicalSorter
from weakref import WeakKeyDictionary

from mentoring.questionnaire.expression import parse
from mentoring.questionnaire.form import Form, Kind, Question
from mentoring.questionnaire.tree import Expression

EXPRESSIONS = ("relevant", "required", "constraint", "calculation", "default", "choice_filter")


@dataclass(frozen=True, slots=True)
class Step:
    """One question with its expressions read."""

    question: Question
    index: int
    relevant: Expression | None
    required: Expression | None
    constraint: Expression | None
    calculation: Expression | None
    default: Expression | None
    choice_filter: Expression | None

    @property
    def computed(self) -> bool:
        """Say whether the value follows from others and is never asked."""
        return self.calculation is not None and not self.question.asked

    @property
    def needs(self) -> frozenset[str]:
        """Give the names that must be known before this question's relevance and value are."""
        parts = (self.relevant, self.calculation, self.default)
        return frozenset().union(*(part.references for part in parts if part is not None))


class Plan:
    """What can be worked out once for all submissions of a form."""

    def __init__(self, form: Form) -> None:
        self.form = form
        self.steps = tuple(_step(i, question) for i, question in enumerate(form.questions))
        self.index = {question.name: i for i, question in enumerate(form.questions)}
        self.owner_of_other = {
            q.other_name: i
            for i, q in enumerate(form.questions)
            if q.or_other and q.other_name not in self.index
        }
        self.asked = tuple(step for step in self.steps if step.question.asked)

    def owner(self, name: str) -> int | None:
        """Find the question that a name in an expression means."""
        found = self.index.get(name)
        return self.owner_of_other.get(name) if found is None else found

    def sorter(self) -> TopologicalSorter[int]:
        """Say what must be known first; its order raises CycleError where a circle is."""
        sorter: TopologicalSorter[int] = TopologicalSorter()
        for step in self.steps:
            owners = (self.owner(name) for name in step.needs)
            sorter.add(step.index, *(i for i in owners if i is not None))
        return sorter

    @cached_property
    def order(self) -> tuple[Step, ...]:
        """Give the steps that must be evaluated, each after what it needs."""
        steps = (self.steps[i] for i in self.sorter().static_order())
        return tuple(s for s in steps if s.relevant is not None or s.computed)

    @cached_property
    def kept(self) -> tuple[Step, ...]:
        """Give the calculations that look at their own earlier value and so must be remembered."""
        return tuple(
            step
            for step in self.steps
            if step.computed and step.calculation is not None and step.calculation.keeps_itself
        )

    @cached_property
    def sources(self) -> tuple[frozenset[int], ...]:
        """Give the asked questions that each one's relevance hangs on, calculations included."""
        found: dict[int, frozenset[int]] = {}
        through: dict[int, frozenset[int]] = {}
        for i in self.sorter().static_order():
            step = self.steps[i]
            found[i] = self._behind(step.relevant, through)
            asked = step.question.asked
            own = frozenset({i}) if asked else self._behind(step.calculation, through)
            through[i] = own | found[i]
        return tuple(found[i] for i in range(len(self.steps)))

    def _behind(
        self, expression: Expression | None, through: dict[int, frozenset[int]]
    ) -> frozenset[int]:
        if expression is None:
            return frozenset()
        owners = (self.owner(name) for name in expression.references)
        return frozenset().union(*(through[i] for i in owners if i is not None))


_PLANS: WeakKeyDictionary[Form, Plan] = WeakKeyDictionary()


def plan_of(form: Form) -> Plan:
    """Read a form's expressions once, however many people fill it in."""
    plan = _PLANS.get(form)
    if plan is None:
        plan = _PLANS[form] = Plan(form)
    return plan


def _step(index: int, question: Question) -> Step:
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
    )
