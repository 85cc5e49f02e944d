"""The engine: a submission and an input give the next submission and what to show."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from mentoring.errors import Refusal
from mentoring.questionnaire.answers import answers, aside, attachments, display, values
from mentoring.questionnaire.attachments import Attachment, File, read_attachment
from mentoring.questionnaire.form import MEDIA, OTHER, Form, Kind, Question
from mentoring.questionnaire.geopoint import geopoint
from mentoring.questionnaire.listing import is_long, ticked
from mentoring.questionnaire.place import Place
from mentoring.questionnaire.plan import plan_of
from mentoring.questionnaire.problems import (
    AlreadySent,
    NothingAttachable,
    PressAButton,
    StaleButton,
)
from mentoring.questionnaire.reading import Answer, clean_text, read
from mentoring.questionnaire.searching import search
from mentoring.questionnaire.step import Step
from mentoring.questionnaire.submission import Context, Stage, Stored, Submission
from mentoring.questionnaire.taps import complete, tap
from mentoring.questionnaire.turn import (
    AllShown,
    Ask,
    Attached,
    Back,
    Contact,
    Done,
    Edit,
    Input,
    Located,
    Offered,
    PageTurned,
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
    "AllShown",
    "Ask",
    "Attached",
    "Attachment",
    "Back",
    "Contact",
    "Context",
    "Done",
    "Edit",
    "File",
    "Input",
    "Located",
    "Offered",
    "PageTurned",
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
    "attachments",
    "display",
    "question_at",
    "take",
    "values",
]


def take(form: Form, submission: Submission, given: Input, context: Context) -> Turn:
    """Take one input. Nothing is kept outside the submission, and no input raises."""
    turn = _taken(Place.of(plan_of(form, submission.answers), submission, context), given)
    return replace(turn, changed=True) if turn.submission != submission else turn


def question_at(form: Form, submission: Submission) -> Question | None:
    """Give the question that is in front of the person, without looking at what is relevant."""
    if submission.stage is not Stage.ASKING:
        return None
    plan = plan_of(form, submission.answers)
    index = plan.index.get(submission.at or "")
    if index is not None:
        return plan.steps[index].question
    return plan.asked[0].question if plan.asked and not submission.at else None


def _taken(place: Place, given: Input) -> Turn:
    submission = place.submission
    if submission.stage is Stage.SENT:
        return place.show(None if isinstance(given, (Show, Send)) else AlreadySent())
    if isinstance(given, Show):
        return place.show()
    if type(given) in _SENT:
        return _SENT[type(given)](place, given)
    if getattr(given, "revision", None) != submission.revision:
        return place.show(StaleButton())
    return tap(place, given)  # type: ignore[arg-type] # what has a revision is a button


def _on_typed(place: Place, given: Typed) -> Turn:
    step = place.step
    if step is None:
        return place.show(PressAButton())
    try:
        return _read(place, step, given.text)
    except Refusal as problem:
        return place.show(problem)


def _read(place: Place, step: Step, text: str) -> Turn:
    facts, submission = place.facts, place.submission
    if submission.other:
        return place.accept(step, _with_own_words(place, step, clean_text(text)))
    if is_long(facts, step):
        return search(place, step, text)
    ticks = ticked(submission, facts, step) if _ranks(step) else submission.draft or ()
    answer = read(text, step, facts, ticks)
    chosen = answer.stored
    needs_words = isinstance(chosen, list) and OTHER in chosen and not answer.other
    if isinstance(chosen, list) and (needs_words or _ranks(step)):
        return complete(place, step, chosen)
    return place.accept(step, answer)


def _ranks(step: Step) -> bool:
    return step.question.kind is Kind.RANK


def _on_contact(place: Place, given: Contact) -> Turn:
    """Take a number only where one is asked for: a doubled tap must not answer what follows."""
    if place.step is None or not place.step.question.phone:
        return place.show(StaleButton())
    return _on_typed(place, Typed(given.phone))


def _on_located(place: Place, given: Located) -> Turn:
    """Take a place only where one is asked for, as with a number."""
    step = place.step
    if step is None or step.question.kind is not Kind.GEOPOINT:
        return place.show(NothingAttachable())
    try:
        said = f"{given.latitude}, {given.longitude}"
        kept = geopoint(given.latitude, given.longitude, given.accuracy, said)
    except Refusal as problem:
        return place.show(problem)
    return place.accept(step, Answer(kept))


def _on_attached(place: Place, given: Attached) -> Turn:
    step = place.step
    if step is None or step.question.kind not in MEDIA:
        return place.show(NothingAttachable())
    try:
        return place.accept(step, Answer(read_attachment(step.question, given.media, given.files)))
    except Refusal as problem:
        return place.show(problem)


def _with_own_words(place: Place, step: Step, words: str) -> Answer:
    if step.question.kind is Kind.SELECT_MULTIPLE:
        return Answer(list(ticked(place.submission, place.facts, step)), words)
    return Answer(OTHER, words)


_SENT: dict[type[Input], Callable[[Place, Any], Turn]] = {
    Typed: _on_typed,
    Contact: _on_contact,
    Located: _on_located,
    Attached: _on_attached,
}
