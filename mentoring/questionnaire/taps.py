"""What each button does. A tap whose screen is gone was refused before it comes here."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from mentoring.questionnaire.form import LISTS, OTHER, Kind
from mentoring.questionnaire.listing import offered, ticked
from mentoring.questionnaire.place import Place
from mentoring.questionnaire.problems import NotAllRanked, StaleButton
from mentoring.questionnaire.reading import Answer
from mentoring.questionnaire.screen import before
from mentoring.questionnaire.step import Step
from mentoring.questionnaire.turn import (
    AllShown,
    Ask,
    Back,
    Button,
    Done,
    Edit,
    PageTurned,
    Picked,
    Review,
    Send,
    Skip,
    Turn,
)


def tap(place: Place, given: Button) -> Turn:
    return _TAPS[type(given)](place, given)


def _on_picked(place: Place, given: Picked) -> Turn:
    step = place.step
    if step is None or step.index != given.question:
        return place.show(StaleButton())
    whole = offered(place.facts, place.submission, step)
    choice = next((o for o in whole if o.index == given.choice), None)
    if choice is None:
        return place.show(StaleButton())
    if step.question.kind in LISTS:
        return _toggle(place, step, choice.name)
    if choice.name == OTHER and step.question.or_other:
        return place.move(replace(place.submission, other=True))
    if step.question.range is not None:
        point = step.question.range.points[choice.index]
        return place.accept(step, Answer(int(point) if point.is_integer() else point))
    return place.accept(step, Answer(choice.name))


def _toggle(place: Place, step: Step, name: str) -> Turn:
    """Tick or untick without a new revision: the next tap may already be on its way."""
    before_it = ticked(place.submission, place.facts, step)
    chosen = tuple(n for n in before_it if n != name) + (() if name in before_it else (name,))
    if step.question.kind is not Kind.RANK:
        order = [choice.name for choice in step.question.choices] + [OTHER]
        chosen = tuple(dict.fromkeys(n for n in order if n in chosen))
    return place.move(replace(place.submission, draft=chosen, other=False), toggled=True)


def _on_done(place: Place, _: Done) -> Turn:
    step = place.step
    if step is None:
        return place.show(StaleButton())
    if step.question.kind in LISTS:
        return _on_listed(place, step)
    held = place.facts.held(step)
    if held is None:
        return place.show(place.missing(step))
    other = str(place.submission.answers.get(step.question.other_name, ""))
    return place.accept(step, Answer(held, other if held == OTHER else ""))


def _on_listed(place: Place, step: Step) -> Turn:
    names = {choice.name for choice in offered(place.facts, place.submission, step)}
    chosen = [n for n in ticked(place.submission, place.facts, step) if n in names]
    if not chosen:
        return skip(place)
    return complete(place, step, chosen)


def complete(place: Place, step: Step, chosen: list[str]) -> Turn:
    """Accept several choices; «Другое» among them first needs its words, a ranking all of them."""
    left = len(place.facts.offered(step)) - len(chosen)
    if step.question.kind is Kind.RANK and left:
        draft = replace(place.submission, draft=tuple(chosen))
        return place.move(draft, problem=NotAllRanked(left))
    words = ""
    if OTHER in chosen and step.question.or_other:
        words = str(place.submission.answers.get(step.question.other_name, ""))
        if not words:
            return place.move(replace(place.submission, draft=tuple(chosen), other=True))
    return place.accept(step, Answer(chosen, words))


def skip(place: Place, _: Skip | None = None) -> Turn:
    """Leave a question without an answer, unless the form requires one."""
    step = place.step
    if step is None:
        return place.show(StaleButton())
    if place.facts.required(step):
        return place.show(place.missing(step))
    return place.skip(step)


def _on_back(place: Place, _: Back) -> Turn:
    submission, step = place.submission, place.step
    if submission.other:
        return place.turn_page(step)
    if submission.editing:
        return place.turn_page(None)
    previous = before(place.facts, len(place.facts.plan.steps) if step is None else step.index)
    return place.show() if previous is None else place.turn_page(previous)


def _on_page_turned(place: Place, given: PageTurned) -> Turn:
    screen = place.screen()
    pages = screen.pages if isinstance(screen, (Ask, Review)) else 1
    page = min(max(given.page, 0), pages - 1)
    return place.move(replace(place.submission, page=page), turned=True)


def _on_all_shown(place: Place, _: AllShown) -> Turn:
    return place.move(replace(place.submission, page=0, search=""), turned=True)


def _on_edit(place: Place, given: Edit) -> Turn:
    steps = place.facts.plan.steps
    known = 0 <= given.question < len(steps) and place.facts.relevant[given.question]
    if place.step is not None or not known or not steps[given.question].question.asked:
        return place.show(StaleButton())
    return place.turn_page(steps[given.question], editing=True)


def _on_send(place: Place, _: Send) -> Turn:
    """Send only what stands: an answer that no longer does is asked again first."""
    if place.step is not None:
        return place.show(StaleButton())
    open_ = place.first_open()
    if open_ is None:
        return place.send()
    missing = place.missing(open_) if place.facts.required(open_) else None
    return place.turn_page(open_, problem=place.facts.lost(open_) or missing)


_TAPS: dict[type[Button], Callable[[Place, Any], Turn]] = {
    Picked: _on_picked,
    Done: _on_done,
    Skip: skip,
    Back: _on_back,
    PageTurned: _on_page_turned,
    AllShown: _on_all_shown,
    Edit: _on_edit,
    Send: _on_send,
}
