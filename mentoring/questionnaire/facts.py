"""What is true of a submission now: which questions are relevant, and what each one's value is."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from datetime import date, datetime, time
from typing import Any

from mentoring.errors import Refusal
from mentoring.questionnaire.attachments import File
from mentoring.questionnaire.form import LISTS, OTHER, Choice, Kind, in_language
from mentoring.questionnaire.function_table import Node
from mentoring.questionnaire.geopoint import coordinates
from mentoring.questionnaire.plan import Plan
from mentoring.questionnaire.problems import ChoiceGone, ConstraintFailed
from mentoring.questionnaire.showing import shown
from mentoring.questionnaire.step import Step
from mentoring.questionnaire.stored import from_value, to_value
from mentoring.questionnaire.submission import Context, Stored
from mentoring.questionnaire.tree import Expression
from mentoring.questionnaire.values import Value, to_boolean, to_text

_NO_COLUMNS: Mapping[str, str] = {}


LONGEST_MENTION = 200
"""What a label repeats of an earlier answer."""


class Facts:
    """The scope in which a form's expressions are evaluated, each at most once."""

    def __init__(
        self,
        plan: Plan,
        answers: Mapping[str, Stored],
        skipped: Sequence[str],
        context: Context,
    ) -> None:
        self.plan = plan
        self.answers = answers
        self.skipped = skipped
        self.context = context
        self.current: Value = ""
        self.columns = _NO_COLUMNS
        self.relevant = [True] * len(plan.steps)
        self._values: dict[str, Value] = {}
        self._offered: dict[int, tuple[Choice, ...]] = {}
        for step in plan.order:
            if step.relevant is not None:
                self.relevant[step.index] = self.holds(step.relevant)
            if step.computed:
                self.value(step.question.name)

    @property
    def now(self) -> datetime:
        return self.context.now

    @property
    def language(self) -> str:
        return self.context.language

    def evaluate(
        self, expression: Expression, current: Value = "", columns: Mapping[str, str] = _NO_COLUMNS
    ) -> Value:
        before = self.current, self.columns
        self.current, self.columns = current, columns
        try:
            return expression.evaluate(self)
        finally:
            self.current, self.columns = before

    def holds(self, expression: Expression, current: Value = "") -> bool:
        return to_boolean(self.evaluate(expression, current))

    def value(self, name: str) -> Value:
        """Give a name's value; what is not relevant or not answered is empty."""
        if name not in self._values:
            self._values[name] = self._find(name)
        return self._values[name]

    def present(self, name: str) -> bool:
        owner = self.plan.owner(name)
        return owner is not None and self.relevant[owner]

    def _find(self, name: str) -> Value:
        index = self.plan.index.get(name)
        if index is None:
            owner = self.plan.owner_of_other.get(name)
            present = owner is not None and self.relevant[owner]
            return str(self.answers.get(name, "")) if present else ""
        step = self.plan.steps[index]
        if not self.relevant[index]:
            return ""
        stored = self.answers.get(name)
        held = "" if stored is None else to_value(step.question.kind, stored)
        if step.computed and step.calculation is not None:
            return self.evaluate(step.calculation, held)
        if stored is None and step.default is not None and name not in self.skipped:
            return self.evaluate(step.default)
        return held

    def choice_label(self, choice: str, question: str) -> str:
        """Give the label of a choice for jr:choice-name; the name itself where there is none."""
        keys = self.plan.times.get(question, (question,))
        index = self.plan.index.get(keys[0])
        choices = self.plan.steps[index].question.choices if index is not None else ()
        found = next((c for c in choices if c.name == choice), None)
        return self.words(found.label) if found else choice

    def look_up(self, list_name: str, condition: Node, column: str) -> Value:
        """Give a cell of the first choice for which a condition holds; empty where none is."""
        before = self.columns
        try:
            for choice in self.plan.lists.get(list_name, ()):
                self.columns = _cells(choice)
                if to_boolean(condition.evaluate(self)):
                    label = column == "label"
                    return self.words(choice.label) if label else self.columns.get(column, "")
        finally:
            self.columns = before
        return ""

    def words(self, text: Mapping[str, str]) -> str:
        return in_language(text, self.language, self.plan.form.default_language)

    def required(self, step: Step) -> bool:
        return step.required is not None and self.holds(step.required)

    def held(self, step: Step) -> Stored | None:
        """Give the answer, or else the default, of a question."""
        name = step.question.name
        stored = self.answers.get(name)
        if stored is None and step.default is not None and name not in self.skipped:
            return from_value(step.question.kind, self.value(name))
        return stored

    def offered(self, step: Step) -> tuple[Choice, ...]:
        """Give the choices that choice_filter leaves."""
        if step.choice_filter is None:
            return step.question.choices
        if step.index not in self._offered:
            self._offered[step.index] = tuple(
                choice
                for choice in step.question.choices
                if to_boolean(self.evaluate(step.choice_filter, "", _cells(choice)))
            )
        return self._offered[step.index]

    def settled(self, step: Step) -> bool:
        """Say whether a relevant question needs no more asking."""
        name = step.question.name
        if name in self.answers:
            return self.unfit(step) is None
        return name in self.skipped and not self.required(step)

    def lost(self, step: Step) -> Refusal | None:
        """Say why an answer that was accepted earlier stands no longer."""
        return self.unfit(step) if step.question.name in self.answers else None

    def unfit(self, step: Step) -> Refusal | None:
        """Say what keeps the held answer from standing, if anything does."""
        held = self.held(step)
        if held is None:
            return None
        if step.question.choices and not self._still_offered(step, held):
            return ChoiceGone(self.display(step) or "")
        if step.constraint is None:
            return None
        if self.holds(step.constraint, to_value(step.question.kind, held)):
            return None
        message = self.fill(self.words(step.question.constraint_message))
        return ConstraintFailed(message, self.display(step) or "")

    def _still_offered(self, step: Step, held: Stored) -> bool:
        names = {choice.name for choice in self.offered(step)}
        if step.question.kind is Kind.RANK:
            return isinstance(held, list) and names == set(held)
        if step.question.or_other:
            names.add(OTHER)
        return names.issuperset(held if isinstance(held, list) else [str(held)])

    def display(self, step: Step) -> str | None:
        """Give the held answer as the person reads it."""
        question = step.question
        held = from_value(question.kind, self.value(question.name)) if step.computed else None
        held = held if step.computed else self.held(step)
        if held is None:
            return None
        other = self.answers.get(question.other_name) if question.or_other else None
        return shown(question, held, str(other or ""), self.words, self.language)

    def fill(self, text: str) -> str:
        """Put displayed answers where a text says ${name}."""
        if "${" not in text:
            return text
        parts = text.split("${")
        filled = [parts[0]]
        for part in parts[1:]:
            name, closed, rest = part.partition("}")
            filled.append(self._mentioned(name.strip()) + rest if closed else "${" + part)
        return "".join(filled)

    def _mentioned(self, name: str) -> str:
        keys = self.plan.times.get(name, (name,))
        mentioned = ", ".join(filter(None, map(self._displayed, keys)))
        whole = len(mentioned) <= LONGEST_MENTION
        return mentioned if whole else mentioned[: LONGEST_MENTION - 1] + "…"

    def _displayed(self, name: str) -> str:
        index = self.plan.index.get(name)
        if index is None or not self.relevant[index]:
            return to_text(self.value(name))
        return self.display(self.plan.steps[index]) or ""

    def typed(self, step: Step) -> Any:
        """Give a value as Python code wants it: int, float, date, time, datetime, tuple of names,
        latitude and longitude, File, or text.
        """
        held = self.answers.get(step.question.name)
        value = self.value(step.question.name)
        if isinstance(held, dict):
            return File.from_stored(held)
        if isinstance(value, (bool, date)):
            return value
        if isinstance(value, float):
            if not math.isfinite(value):
                return ""
            return int(value) if value.is_integer() else value
        return _typed(step.question.kind, value)


def _cells(choice: Choice) -> Mapping[str, str]:
    return {**choice.columns, "name": choice.name}


def _typed(kind: Kind, value: str) -> Any:
    if kind in LISTS:
        return tuple(value.split())
    if value and kind is Kind.TIME:
        return time.fromisoformat(value)
    return coordinates(value) if value and kind is Kind.GEOPOINT else value
