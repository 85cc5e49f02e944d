"""Fills in a questionnaire from answers that are known beforehand, as a person would by tapping."""

from collections.abc import Mapping
from typing import Any

from mentoring.questionnaire.form import LISTS
from mentoring.questionnaire.run import (
    Ask,
    Done,
    Input,
    PageTurned,
    Picked,
    Review,
    Send,
    Sent,
    Skip,
    Typed,
)
from services import surveys
from services.act import Act
from services.surveys import Step

Answers = Mapping[str, Any]


class AnswerMissingError(Exception):
    """A question must be answered, and no answer to it is known."""


class AnswerUnfitError(Exception):
    """The questionnaire did not take an answer, or never asked for it."""


async def fill_in(act: Act, step: Step, answers: Answers) -> None:
    """To the end, sending included. Raises AnswerMissingError, AnswerUnfitError."""
    asked: set[str] = set()
    while not step.ending and not isinstance(step.turn.screen, Sent):
        screen = step.turn.screen
        revision = step.filling.submission.revision
        if isinstance(screen, Review):
            given: Input = Send(revision)
        else:
            asked.add(screen.question.name)
            given = answer_to(screen, revision, answers.get(screen.question.name))
        step = await surveys.answer(act, step.filling.id, given)
        if step.turn.problem:
            raise AnswerUnfitError(step.filling.form.code, given, step.turn.problem)
    if unasked := answers.keys() - asked:
        raise AnswerUnfitError(step.filling.form.code, sorted(unasked))


def answer_to(ask: Ask, revision: int, answer: Any) -> Input:
    """What is not known is skipped."""
    if answer is None:
        if not ask.can_skip:
            raise AnswerMissingError(ask.question.name)
        return Skip(revision)
    if not ask.choices:
        return Typed(str(answer))
    if ask.question.kind in LISTS:
        return next_tick(ask, revision, [str(each) for each in answer])
    return find_choice(ask, revision, str(answer))


def next_tick(ask: Ask, revision: int, wanted: list[str]) -> Input:
    """Each choice is a tap of its own; with the last one comes «Готово»."""
    ticked = {each.name for each in ask.choices if each.chosen}
    left = [name for name in wanted if name not in ticked]
    return find_choice(ask, revision, left[0]) if left else Done(revision)


def find_choice(ask: Ask, revision: int, name: str) -> Input:
    found = next((each for each in ask.choices if each.name == name), None)
    if found:
        return Picked(ask.index, revision, found.index)
    if ask.page + 1 < ask.pages:
        return PageTurned(ask.page + 1, revision)
    raise AnswerUnfitError(ask.question.name, name)
