"""What is shown: a question with everything around it, the review, or the end."""

from __future__ import annotations

from collections.abc import Iterator

from mentoring.questionnaire.choosing import YES
from mentoring.questionnaire.facts import Facts
from mentoring.questionnaire.form import Kind, Question
from mentoring.questionnaire.listing import offered, part_of
from mentoring.questionnaire.progress import left_after, number_of
from mentoring.questionnaire.step import Step
from mentoring.questionnaire.submission import Submission
from mentoring.questionnaire.turn import Ask, Review, ReviewItem, Sent

MOST_EDITS = 50
"""A keyboard holds a hundred buttons and weighs 10 KB at the most."""


def ask(facts: Facts, submission: Submission, step: Step) -> Ask:
    """Show a question as it stands for this person now."""
    question = step.question
    previous = before(facts, step.index)
    whole = offered(facts, submission, step)
    part = part_of(step, submission, whole)
    return Ask(
        question=question,
        index=step.index,
        text=facts.fill(facts.words(question.label)),
        hint=facts.fill(facts.words(question.hint)),
        section=_section(facts, step),
        choices=part.choices,
        notes=_notes(facts, -1 if previous is None else previous.index, step.index),
        number=number_of(facts, step),
        left=left_after(facts, step),
        can_go_back=submission.editing or submission.other or previous is not None,
        can_skip=not facts.required(step),
        can_keep=facts.held(step) is not None and facts.unfit(step) is None,
        current=facts.display(step),
        awaiting_other=submission.other,
        editing=submission.editing,
        page=part.page,
        pages=part.pages,
        search=submission.search,
        found=part.found,
        chosen=sum(choice.chosen for choice in whole),
    )


def review(facts: Facts, submission: Submission) -> Review:
    """Show every question of this person's way with its answer."""
    items = tuple(answered(facts))
    pages = max(1, -(-len(items) // MOST_EDITS))
    page = min(submission.page, pages - 1)
    return Review(items, _last_notes(facts), bool(items), page, pages)


def answered(facts: Facts) -> Iterator[ReviewItem]:
    """Give the questions of this person's way with their answers; of a repeat's questions for
    one more only the last.
    """
    for step in facts.plan.asked:
        if facts.relevant[step.index]:
            name = step.question.name
            value = facts.display(step) if name in facts.answers else None
            if value != YES or step.question.kind is not Kind.REPEAT:
                yield ReviewItem(step.index, name, named(facts, step), value, step.question.kind)


def named(facts: Facts, step: Step) -> str:
    """Say of which time of a repeat an answer is."""
    label = facts.fill(facts.words(step.question.label))
    if step.repeat is None or step.question.kind is Kind.REPEAT:
        return label
    return f"{time_of(facts, step.repeat, step.time)}: {label}"


def time_of(facts: Facts, repeat: Question, time: int) -> str:
    return f"{facts.fill(facts.words(repeat.label))} {time}".strip()


def _section(facts: Facts, step: Step) -> str:
    section = facts.fill(facts.words(step.question.section))
    if step.repeat is None or step.question.kind is Kind.REPEAT:
        return section
    time = time_of(facts, step.repeat, step.time)
    if section in {"", facts.fill(facts.words(step.repeat.label))}:
        return time
    return f"{time} · {section}"


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
