"""A submission's answers, for those who act on them and those who read them."""

from __future__ import annotations

from typing import Any

from mentoring.questionnaire.attachments import Attachment, attachment_of
from mentoring.questionnaire.facts import Facts
from mentoring.questionnaire.form import OTHER, Form, Kind
from mentoring.questionnaire.plan import plan_of
from mentoring.questionnaire.screen import answered, named
from mentoring.questionnaire.submission import Context, Submission
from mentoring.questionnaire.turn import ReviewItem


def values(form: Form, submission: Submission, context: Context) -> dict[str, Any]:
    """Give what is relevant and not empty, by name and typed: int, float, date, time, datetime,
    tuple of names, (latitude, longitude), File or text; calculations, hidden values and the own
    words of «Другое» included. A repeat is a list of such dictionaries, one a time.
    """
    plan = plan_of(form, submission.answers)
    facts = Facts(plan, submission.answers, submission.skipped, context)
    found: dict[str, Any] = {}
    for step in plan.steps:
        name, kind = step.question.name, step.question.kind
        if kind is Kind.NOTE or not facts.relevant[step.index]:
            continue
        into = found if step.repeat is None else _row(found, step.repeat.name, step.time)
        if kind is Kind.REPEAT or (step.question.asked and name not in submission.answers):
            continue
        if (value := facts.typed(step)) not in ("", ()):
            into[step.name] = value
        if step.question.or_other and (words := submission.answers.get(step.question.other_name)):
            into[f"{step.name}_{OTHER}"] = words
    return found


def _row(found: dict[str, Any], repeat: str, time: int) -> dict[str, Any]:
    rows: list[dict[str, Any]] = found.setdefault(repeat, [])
    rows += [{} for _ in range(time - len(rows))]
    return rows[time - 1]


def display(form: Form, submission: Submission, name: str, context: Context) -> str | None:
    """Give an answer as the person reads it; None where there is none or it is not relevant.

    A question of a repeat is read with the answers of all times; the repeat itself has none.
    """
    plan = plan_of(form, submission.answers)
    facts = Facts(plan, submission.answers, submission.skipped, context)
    read = [_display(facts, key) for key in plan.times.get(name, (name,))]
    return "; ".join(words for words in read if words) or None


def _display(facts: Facts, name: str) -> str | None:
    index = facts.plan.index.get(name)
    if index is None or not facts.relevant[index]:
        return None
    step = facts.plan.steps[index]
    if step.question.kind is Kind.REPEAT:
        return None
    return None if step.question.asked and name not in facts.answers else facts.display(step)


def answers(form: Form, submission: Submission, context: Context) -> tuple[ReviewItem, ...]:
    """Give the questions of this person's way with their answers, as the review shows them."""
    facts = Facts(
        plan_of(form, submission.answers), submission.answers, submission.skipped, context
    )
    return tuple(item for item in answered(facts) if item.kind is not Kind.REPEAT)


def attachments(form: Form, submission: Submission, context: Context) -> tuple[Attachment, ...]:
    """Give the files that this person sent, in the form's order, for showing them to others."""
    facts = Facts(
        plan_of(form, submission.answers), submission.answers, submission.skipped, context
    )
    return tuple(
        attachment_of(item.name, item.label, stored)
        for item in answered(facts)
        if isinstance(stored := facts.answers.get(item.name), dict)
    )


def aside(form: Form, submission: Submission, context: Context) -> tuple[ReviewItem, ...]:
    """Give the answers that lost relevance: kept until sending, for they come back if it does."""
    facts = Facts(
        plan_of(form, submission.answers), submission.answers, submission.skipped, context
    )
    return tuple(
        ReviewItem(
            step.index,
            step.question.name,
            named(facts, step),
            facts.display(step),
        )
        for step in facts.plan.asked
        if not facts.relevant[step.index] and step.question.name in facts.answers
    )
