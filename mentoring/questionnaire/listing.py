"""What can be tapped under a question: a long list in pages, or what a search left of it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from mentoring.questionnaire.choosing import CONFIRMED, NO, YES, alike
from mentoring.questionnaire.facts import Facts
from mentoring.questionnaire.form import OTHER, Choice, Kind
from mentoring.questionnaire.showing import number_shown
from mentoring.questionnaire.step import Step
from mentoring.questionnaire.submission import Stored, Submission
from mentoring.questionnaire.turn import Offered

MOST_POINTS = 20
"""A scale with more points than this is typed, not tapped."""
PAGE = 20
"""A list with more choices than this is shown in pages and can be searched by typing."""


@dataclass(frozen=True, slots=True)
class Part:
    """A page of what is offered; `found` counts the choices on all pages of the search."""

    choices: tuple[Offered, ...]
    page: int
    pages: int
    found: int


def is_long(facts: Facts, step: Step) -> bool:
    return bool(step.question.choices) and len(facts.offered(step)) > PAGE


def offered(facts: Facts, submission: Submission, step: Step) -> tuple[Offered, ...]:
    """Give everything that may be tapped, whatever page is shown."""
    question = step.question
    held = facts.held(step)
    if question.kind is Kind.ACKNOWLEDGE:
        return (Offered(0, CONFIRMED, None, held == CONFIRMED),)
    if question.kind is Kind.REPEAT:
        return tuple(Offered(i, name, None, held == name) for i, name in enumerate((YES, NO)))
    if question.range is not None:
        return tuple(_points(facts, question.range.points, held))
    if question.choices:
        return tuple(_listed(facts, step, ticked(submission, facts, step)))
    return ()


def _points(facts: Facts, points: Sequence[float], held: Stored | None) -> Iterator[Offered]:
    for i, point in enumerate(points if len(points) <= MOST_POINTS else ()):
        text = number_shown(point, facts.language)
        yield Offered(i, text, text, held == point)


def _listed(facts: Facts, step: Step, chosen: tuple[str, ...]) -> Iterator[Offered]:
    question = step.question
    left = {choice.name for choice in facts.offered(step)}
    number = 0
    for i, choice in enumerate(question.choices):
        if choice.name in left:
            number += 1
            label = facts.fill(facts.words(choice.label)) or choice.name
            ranked = question.kind is Kind.RANK and choice.name in chosen
            place = chosen.index(choice.name) + 1 if ranked else 0
            yield Offered(i, choice.name, label, choice.name in chosen, number, place)
    if question.or_other and OTHER not in {choice.name for choice in question.choices}:
        yield Offered(len(question.choices), OTHER, None, OTHER in chosen, number + 1)


def part_of(step: Step, submission: Submission, whole: tuple[Offered, ...]) -> Part:
    """Cut out the present page; «Другое» stands on each."""
    if len(whole) <= PAGE or not step.question.choices:
        return Part(whole, 0, 1, len(whole))
    own = tuple(choice for choice in whole if choice.label is None)
    found = matching(step, whole[: len(whole) - len(own)], submission.search)
    pages = max(1, -(-len(found) // PAGE))
    page = min(submission.page, pages - 1)
    return Part(found[page * PAGE : (page + 1) * PAGE] + own, page, pages, len(found))


def matching(step: Step, whole: tuple[Offered, ...], search: str) -> tuple[Offered, ...]:
    """Find choices by a part of their words in any language."""
    wanted = alike(search) if search else ""
    if not wanted:
        return whole
    choices = step.question.choices
    return tuple(
        each
        for each in whole
        if any(wanted in alike(words) for words in _words(each, choices[each.index]))
    )


def _words(each: Offered, choice: Choice) -> Iterator[str]:
    yield each.label or ""
    yield from choice.label.values()


def ticked(submission: Submission, facts: Facts, step: Step) -> tuple[str, ...]:
    """Give the choices that show a tick: those tapped on this screen, or else the held ones."""
    if submission.draft is not None:
        return submission.draft
    held = facts.held(step)
    if held is None:
        return ()
    return tuple(held) if isinstance(held, list) else (str(held),)
