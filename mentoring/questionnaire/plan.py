"""A form made ready to run: expressions read, names found, order of evaluation known."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from graphlib import TopologicalSorter
from weakref import WeakKeyDictionary

from mentoring.questionnaire.form import Form, Kind
from mentoring.questionnaire.repeats import Names, names_of, times_of, write_out
from mentoring.questionnaire.step import Step, step_of
from mentoring.questionnaire.tree import Expression

_NO_NAMES: Names = {}
MOST_PLANS = 64
"""How many numbers of times of one form are remembered at once."""


class Plan:
    """What can be worked out once for all submissions of a form.

    A form with repeats has one plan for each number of times; `times` gives the keys of every
    repeated name.
    """

    def __init__(
        self,
        form: Form,
        steps: tuple[Step, ...],
        times: Names = _NO_NAMES,
        whole: Plan | None = None,
    ) -> None:
        self.form = form
        self.steps = steps
        self.times = times
        self.index = {step.question.name: step.index for step in steps}
        self.owner_of_other = {
            step.question.other_name: step.index
            for step in steps
            if step.question.or_other and step.question.other_name not in self.index
        }
        self.lists = {q.list_name or "": q.choices for q in form.questions} | dict(form.tables)
        self.asked = tuple(step for step in self.steps if step.question.asked)
        self._whole = whole or self
        self._repeats = tuple(q for q in form.questions if q.kind is Kind.REPEAT)
        self._written: dict[tuple[int, ...], Plan] = {}

    def at(self, answers: Mapping[str, object]) -> Plan:
        """Give the plan with as many times of each repeat as these answers need."""
        if not self._repeats:
            return self
        times = tuple(times_of(repeat, answers) for repeat in self._repeats)
        return self._whole.written_out(times)

    def written_out(self, times: tuple[int, ...]) -> Plan:
        if times not in self._written:
            if len(self._written) >= MOST_PLANS:
                self._written.clear()
            by_name = {repeat.name: n for repeat, n in zip(self._repeats, times, strict=True)}
            names = names_of(self.steps, by_name)
            steps = write_out(self.steps, by_name, names)
            self._written[times] = Plan(self.form, steps, names, self)
        return self._written[times]

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
        return tuple(relevance for relevance, _ in self._sources)

    @cached_property
    def demands(self) -> tuple[frozenset[int], ...]:
        """Give the asked questions that it hangs on whether each one may be skipped."""
        return tuple(required for _, required in self._sources)

    @cached_property
    def _sources(self) -> tuple[tuple[frozenset[int], frozenset[int]], ...]:
        found: dict[int, frozenset[int]] = {}
        through: dict[int, frozenset[int]] = {}
        for i in self.sorter().static_order():
            step = self.steps[i]
            found[i] = self._behind(step.relevant, through)
            asked = step.question.asked
            own = frozenset({i}) if asked else self._behind(step.calculation, through)
            through[i] = own | found[i]
        return tuple((found[s.index], self._behind(s.required, through)) for s in self.steps)

    def _behind(
        self, expression: Expression | None, through: dict[int, frozenset[int]]
    ) -> frozenset[int]:
        if expression is None:
            return frozenset()
        owners = (self.owner(name) for name in expression.references)
        return frozenset().union(*(through[i] for i in owners if i is not None))


_PLANS: WeakKeyDictionary[Form, Plan] = WeakKeyDictionary()


def plan_of(form: Form, answers: Mapping[str, object] = _NO_NAMES) -> Plan:
    """Read a form's expressions once, however many people fill it in."""
    plan = _PLANS.get(form)
    if plan is None:
        steps = tuple(step_of(i, question) for i, question in enumerate(form.questions))
        plan = _PLANS[form] = Plan(form, steps)
    return plan.at(answers)
