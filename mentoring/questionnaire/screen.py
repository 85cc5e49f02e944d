"""What is shown: a question with everything around it, the review, or the end."""

from __future__ import annotations

from collections.abc import Iterator

from mentoring.questionnaire.choosing import CONFIRMED
from mentoring.questionnaire.facts import Facts
from mentoring.questionnaire.form import OTHER, Kind
from mentoring.questionnaire.plan import Step
from mentoring.questionnaire.progress import left_after, number_of
from mentoring.questionnaire.showing import number_shown
from mentoring.questionnaire.submission import Submission
from mentoring.questionnaire.turn import Ask, Offered, Review, ReviewItem, Sent

MOST_POINTS = 20
"""A scale with more points than this is typed, not tapped."""


def ask(facts: Facts, submission: Submission, step: Step) -> Ask:
    """Show a question as it stands for this person now."""
    question = step.question
    previous = before(facts, step.index)
    return Ask(
        question=question,
        index=step.index,
        text=facts.fill(facts.words(question.label)),
        hint=facts.fill(facts.words(question.hint)),
        section=facts.fill(facts.words(question.section)),
        choices=tuple(_choices(facts, submission, step)),
        notes=_notes(facts, -1 if previous is None else previous.index, step.index),
        number=number_of(facts, step),
        left=left_after(facts, step),
        can_go_back=submission.editing or submission.other or previous is not None,
        can_skip=not facts.required(step),
        can_keep=facts.held(step) is not None and facts.unfit(step) is None,
        current=facts.display(step),
        awaiting_other=submission.other,
        editing=submission.editing,
    )


def review(facts: Facts) -> Review:
    """Show every question of this person's way with its answer."""
    items = tuple(
        ReviewItem(
            step.index,
            step.question.name,
            facts.fill(facts.words(step.question.label)),
            facts.display(step) if step.question.name in facts.answers else None,
        )
        for step in facts.plan.asked
        if facts.relevant[step.index]
    )
    return Review(items, _last_notes(facts), can_go_back=bool(items))


def sent(facts: Facts) -> Sent:
    """Show the end, with the notes that close the form."""
    return Sent(_last_notes(facts))


def before(facts: Facts, index: int) -> Step | None:
    """Find the question that this person met before a place in the form."""
    met = (s for s in reversed(facts.plan.asked) if s.index < index and facts.relevant[s.index])
    return next(met, None)


def _last_notes(facts: Facts) -> tuple[str, ...]:
    end = len(facts.plan.steps)
    last = before(facts, end)
    return _notes(facts, -1 if last is None else last.index, end)


def _notes(facts: Facts, after: int, until: int) -> tuple[str, ...]:
    """Give the notes between two questions; a read-only question is a note with its value."""
    texts = []
    for step in facts.plan.steps[after + 1 : until]:
        question = step.question
        noted = question.kind is Kind.NOTE or (question.read_only and question.label)
        if not noted or not facts.relevant[step.index]:
            continue
        value = None if question.kind is Kind.NOTE else facts.display(step)
        parts = (facts.fill(facts.words(question.label)), value)
        texts.append("\n".join(part for part in parts if part))
    return tuple(text for text in texts if text)


def _choices(facts: Facts, submission: Submission, step: Step) -> Iterator[Offered]:
    question = step.question
    held = facts.held(step)
    if question.kind is Kind.ACKNOWLEDGE:
        yield Offered(0, CONFIRMED, None, held == CONFIRMED)
    elif question.range is not None:
        points = question.range.points
        for i, point in enumerate(points if len(points) <= MOST_POINTS else ()):
            text = number_shown(point, facts.language)
            yield Offered(i, text, text, held == point)
    elif question.choices:
        yield from _listed(facts, step, ticked(submission, facts, step))


def ticked(submission: Submission, facts: Facts, step: Step) -> tuple[str, ...]:
    """Give the choices that show a tick: those tapped on this screen, or else the held ones."""
    if submission.draft is not None:
        return submission.draft
    held = facts.held(step)
    if held is None:
        return ()
    return tuple(held) if isinstance(held, list) else (str(held),)


def _listed(facts: Facts, step: Step, chosen: tuple[str, ...]) -> Iterator[Offered]:
    question = step.question
    offered = {choice.name for choice in facts.offered(step)}
    for i, choice in enumerate(question.choices):
        if choice.name in offered:
            label = facts.fill(facts.words(choice.label)) or choice.name
            yield Offered(i, choice.name, label, choice.name in chosen)
    if question.or_other and OTHER not in {choice.name for choice in question.choices}:
        yield Offered(len(question.choices), OTHER, None, OTHER in chosen)
