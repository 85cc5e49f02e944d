"""The engine: a submission and an input give the next submission and what to show."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from mentoring.errors import Refusal
from mentoring.questionnaire.answers import answers, aside, display, values
from mentoring.questionnaire.form import OTHER, Form, Kind
from mentoring.questionnaire.place import Place
from mentoring.questionnaire.plan import Step, plan_of
from mentoring.questionnaire.problems import AlreadySent, PressAButton, StaleButton
from mentoring.questionnaire.reading import Answer, clean_text, read
from mentoring.questionnaire.screen import ask, before, ticked
from mentoring.questionnaire.submission import Context, Stage, Stored, Submission
from mentoring.questionnaire.turn import (
    Ask,
    Back,
    Contact,
    Done,
    Edit,
    Input,
    Offered,
    Picked,
    Recorded,
    Review,
    ReviewItem,
    Screen,
    Send,
    Sent,
    Show,
    Skip,
    Turn,
    Typed,
)

__all__ = [
    "Ask",
    "Back",
    "Contact",
    "Context",
    "Done",
    "Edit",
    "Input",
    "Offered",
    "Picked",
    "Recorded",
    "Review",
    "ReviewItem",
    "Screen",
    "Send",
    "Sent",
    "Show",
    "Skip",
    "Stage",
    "Stored",
    "Submission",
    "Turn",
    "Typed",
    "answers",
    "aside",
    "display",
    "take",
    "values",
]


def take(form: Form, submission: Submission, given: Input, context: Context) -> Turn:
    """Take one input. Nothing is kept outside the submission, and no input raises."""
    turn = _taken(Place.of(plan_of(form), submission, context), given)
    return replace(turn, changed=True) if turn.submission != submission else turn


def _taken(place: Place, given: Input) -> Turn:
    submission = place.submission
    if submission.stage is Stage.SENT:
        return place.show(None if isinstance(given, (Show, Send)) else AlreadySent())
    if isinstance(given, Show):
        return place.show()
    if isinstance(given, Typed):
        return _on_typed(place, given.text)
    if isinstance(given, Contact):
        return _on_contact(place, given)
    if given.revision != submission.revision:
        return place.show(StaleButton())
    return _on_button(place, given)


def _on_button(place: Place, given: Picked | Done | Back | Skip | Edit | Send) -> Turn:
    if isinstance(given, Picked):
        return _on_picked(place, given)
    if isinstance(given, Edit):
        return _on_edit(place, given)
    return _PLAIN[type(given)](place)


def _on_typed(place: Place, text: str) -> Turn:
    step, submission = place.step, place.submission
    if step is None:
        return place.show(PressAButton())
    try:
        if submission.other:
            answer = _with_own_words(place, step, clean_text(text))
        else:
            answer = read(text, step, place.facts, submission.draft or ())
    except Refusal as problem:
        return place.show(problem)
    if isinstance(answer.stored, list) and OTHER in answer.stored and not answer.other:
        return _complete(place, step, answer.stored)
    return place.accept(step, answer)


def _on_contact(place: Place, given: Contact) -> Turn:
    """Take a number only where one is asked for: a doubled tap must not answer what follows."""
    if place.step is None or not place.step.question.phone:
        return place.show(StaleButton())
    return _on_typed(place, given.phone)


def _with_own_words(place: Place, step: Step, words: str) -> Answer:
    if step.question.kind is Kind.SELECT_MULTIPLE:
        return Answer(list(ticked(place.submission, place.facts, step)), words)
    return Answer(OTHER, words)


def _on_picked(place: Place, given: Picked) -> Turn:
    step = place.step
    if step is None or step.index != given.question:
        return place.show(StaleButton())
    screen = ask(place.facts, place.submission, step)
    offered = next((o for o in screen.choices if o.index == given.choice), None)
    if offered is None:
        return place.show(StaleButton())
    if step.question.kind is Kind.SELECT_MULTIPLE:
        return _toggle(place, step, offered.name)
    if offered.name == OTHER and step.question.or_other:
        return place.move(replace(place.submission, other=True))
    if step.question.range is not None:
        point = step.question.range.points[offered.index]
        return place.accept(step, Answer(int(point) if point.is_integer() else point))
    return place.accept(step, Answer(offered.name))


def _toggle(place: Place, step: Step, name: str) -> Turn:
    """Tick or untick without a new revision: the next tap may already be on its way."""
    chosen = set(ticked(place.submission, place.facts, step)) ^ {name}
    order = [choice.name for choice in step.question.choices] + [OTHER]
    draft = tuple(dict.fromkeys(n for n in order if n in chosen))
    return place.move(replace(place.submission, draft=draft, other=False), toggled=True)


def _on_done(place: Place) -> Turn:
    step = place.step
    if step is None:
        return place.show(StaleButton())
    if step.question.kind is Kind.SELECT_MULTIPLE:
        offered = {o.name for o in ask(place.facts, place.submission, step).choices}
        chosen = [n for n in ticked(place.submission, place.facts, step) if n in offered]
        return _complete(place, step, chosen) if chosen else _on_skip(place)
    held = place.facts.held(step)
    if held is None:
        return place.show(place.missing(step))
    other = str(place.submission.answers.get(step.question.other_name, ""))
    return place.accept(step, Answer(held, other if held == OTHER else ""))


def _complete(place: Place, step: Step, chosen: list[str]) -> Turn:
    """Accept several choices; «Другое» among them first needs its words."""
    words = ""
    if OTHER in chosen and step.question.or_other:
        words = str(place.submission.answers.get(step.question.other_name, ""))
        if not words:
            return place.move(replace(place.submission, draft=tuple(chosen), other=True))
    return place.accept(step, Answer(chosen, words))


def _on_skip(place: Place) -> Turn:
    step = place.step
    if step is None:
        return place.show(StaleButton())
    if place.facts.required(step):
        return place.show(place.missing(step))
    return place.skip(step)


def _on_back(place: Place) -> Turn:
    submission, step = place.submission, place.step
    if submission.other:
        return place.turn_page(step)
    if submission.editing:
        return place.turn_page(None)
    previous = before(place.facts, len(place.facts.plan.steps) if step is None else step.index)
    return place.show() if previous is None else place.turn_page(previous)


def _on_edit(place: Place, given: Edit) -> Turn:
    steps = place.facts.plan.steps
    known = 0 <= given.question < len(steps) and place.facts.relevant[given.question]
    if place.step is not None or not known or not steps[given.question].question.asked:
        return place.show(StaleButton())
    return place.turn_page(steps[given.question], editing=True)


def _on_send(place: Place) -> Turn:
    """Send only what stands: an answer that no longer does is asked again first."""
    if place.step is not None:
        return place.show(StaleButton())
    open_ = place.first_open()
    if open_ is None:
        return place.send()
    missing = place.missing(open_) if place.facts.required(open_) else None
    return place.turn_page(open_, problem=place.facts.lost(open_) or missing)


_PLAIN: dict[type[Input], Callable[[Place], Turn]] = {
    Done: _on_done,
    Skip: _on_skip,
    Back: _on_back,
    Send: _on_send,
}
