"""A submission's answers, for those who act on them and those who read them."""

from __future__ import annotations

from typing import Any

from mentoring.questionnaire.facts import Facts
from mentoring.questionnaire.form import Form, Kind
from mentoring.questionnaire.plan import plan_of
from mentoring.questionnaire.screen import review
from mentoring.questionnaire.submission import Context, Submission
from mentoring.questionnaire.turn import ReviewItem


def values(form: Form, submission: Submission, context: Context) -> dict[str, Any]:
    """Give what is relevant and not empty, by name and typed: int, float, date, tuple of names
    or text; calculations, hidden values and the own words of «Другое» included.
    """
    plan = plan_of(form)
    facts = Facts(plan, submission.answers, submission.skipped, context)
    found: dict[str, Any] = {}
    for step in plan.steps:
        name, kind = step.question.name, step.question.kind
        if kind is Kind.NOTE or not facts.relevant[step.index]:
            continue
        if step.question.asked and name not in submission.answers:
            continue
        if (value := facts.typed(step)) not in ("", ()):
            found[name] = value
        if step.question.or_other and (words := submission.answers.get(step.question.other_name)):
            found[step.question.other_name] = words
    return found


def display(form: Form, submission: Submission, name: str, context: Context) -> str | None:
    """Give an answer as the person reads it; None where there is none or it is not relevant."""
    plan = plan_of(form)
    facts = Facts(plan, submission.answers, submission.skipped, context)
    index = plan.index.get(name)
    if index is None or not facts.relevant[index]:
        return None
    step = plan.steps[index]
    if step.question.asked and name not in submission.answers:
        return None
    return facts.display(step)


def answers(form: Form, submission: Submission, context: Context) -> tuple[ReviewItem, ...]:
    """Give the questions of this person's way with their answers, as the review shows them."""
    facts = Facts(plan_of(form), submission.answers, submission.skipped, context)
    return review(facts).items


def aside(form: Form, submission: Submission, context: Context) -> tuple[ReviewItem, ...]:
    """Give the answers that lost relevance: kept until sending, for they come back if it does."""
    facts = Facts(plan_of(form), submission.answers, submission.skipped, context)
    return tuple(
        ReviewItem(
            step.index,
            step.question.name,
            facts.fill(facts.words(step.question.label)),
            facts.display(step),
        )
        for step in facts.plan.asked
        if not facts.relevant[step.index] and step.question.name in facts.answers
    )
