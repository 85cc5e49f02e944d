"""A half-filled submission goes over to another version of its form."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from mentoring.questionnaire.facts import Facts
from mentoring.questionnaire.form import OTHER, UNASKED, Form, Kind, Question
from mentoring.questionnaire.place import Place
from mentoring.questionnaire.plan import plan_of
from mentoring.questionnaire.problems import NotAPhone
from mentoring.questionnaire.reading import read_phone
from mentoring.questionnaire.stored import NUMERIC
from mentoring.questionnaire.submission import Context, Stage, Stored, Submission

Answers = Mapping[str, Stored]
_TIME = re.compile(r"\[\d+\]")


def move(old: Form, new: Form, submission: Submission, context: Context) -> Submission:
    """Keep the answers that still fit, put the others away, and go to the first open question.

    What was sent stays as it is. The revision rises, so buttons of the old version are stale.
    """
    if submission.stage is Stage.SENT:
        return submission
    answers = _kept(old, new, submission, context)
    needed = {question.name: question.required for question in old.questions}
    optional = {
        question.name
        for question in new.questions
        if question.asked and question.required in {None, needed.get(question.name)}
    }
    moved = Submission(
        answers=answers,
        skipped=tuple(name for name in submission.skipped if _base(name) in optional),
        revision=submission.revision,
    )
    place = Place.of(plan_of(new, answers), moved, context)
    return place.turn_page(place.step).submission


def put_away(old: Form, new: Form, submission: Submission, context: Context) -> tuple[str, ...]:
    """Name the old form's questions whose answers do not go over, in their order."""
    if submission.stage is Stage.SENT:
        return ()
    kept = _kept(old, new, submission, context)
    owners = _Owners(old)
    found = (owners.of(name) for name in submission.answers.keys() - kept.keys())
    gone = {question.name for question in found if question is not None}
    return tuple(question.name for question in old.questions if question.name in gone)


def _base(name: str) -> str:
    """Give the question's name without the number of its time in a repeat."""
    return _TIME.sub("", name, count=1)


@dataclass(frozen=True, slots=True)
class _Owners:
    """Whose an answer is: a question's own, or the own words of its «Другое»."""

    form: Form

    def of(self, name: str) -> Question | None:
        plain = _base(name)
        own = (q for q in self.form.questions if q.name == plain)
        other = (q for q in self.form.questions if q.or_other and q.other_name == plain)
        return next(own, None) or next(other, None)


def _kept(old: Form, new: Form, submission: Submission, context: Context) -> Answers:
    owners, after = _Owners(old), {question.name: question for question in new.questions}
    kept: dict[str, Stored] = {}
    changed: set[str] = set()
    for name, stored in submission.answers.items():
        was = owners.of(name)
        now = after.get(was.name) if was is not None else None
        if was is None or now is None or not _fits(name, stored, was, now):
            continue
        kept[name] = stored
        if was != now:
            changed.add(now.name)
    return _with_owners(_without_unfit(new, kept, changed, submission, context), new)


def _fits(name: str, stored: Stored, was: Question, now: Question) -> bool:
    """Say whether an answer can be one of the new question, whatever the others say."""
    if was == now:
        return True
    if (was.repeat, was.asked) != (now.repeat, now.asked):
        return False
    if _base(name) != now.name:
        return now.or_other
    if was.kind in NUMERIC and now.kind in NUMERIC:
        return _is_number_of(now, stored)
    if was.kind is not now.kind:
        return False
    return _fits_kind(stored, was, now)


def _fits_kind(stored: Stored, was: Question, now: Question) -> bool:
    if now.kind in UNASKED:
        return was.calculation == now.calculation
    if now.kind is Kind.REPEAT:
        return bool(was.repeat_count) == bool(now.repeat_count)
    if now.phone and not was.phone:
        return _is_phone(str(stored))
    if not now.choices:
        return True
    names = {choice.name for choice in now.choices} | ({OTHER} if now.or_other else set())
    return names.issuperset(stored if isinstance(stored, list) else [str(stored)])


def _is_number_of(question: Question, stored: Stored) -> bool:
    if not isinstance(stored, (int, float)):
        return False
    if question.range is not None:
        return stored in question.range.points
    return question.kind is not Kind.INTEGER or float(stored).is_integer()


def _is_phone(text: str) -> bool:
    try:
        return read_phone(text) == text
    except NotAPhone:
        return False


def _without_unfit(
    new: Form, kept: Answers, changed: set[str], submission: Submission, context: Context
) -> Answers:
    """Put away, one by one, what a filter or constraint of a changed question refuses.

    What is unfit for another reason is asked again by the engine, which says why.
    """
    while True:
        facts = Facts(plan_of(new, kept), kept, submission.skipped, context)
        unfit = next(
            (
                step.question
                for step in facts.plan.asked
                if _base(step.question.name) in changed
                and facts.relevant[step.index]
                and facts.lost(step) is not None
            ),
            None,
        )
        if unfit is None:
            return kept
        gone = {unfit.name, unfit.other_name} if unfit.or_other else {unfit.name}
        kept = {name: stored for name, stored in kept.items() if name not in gone}


def _with_owners(kept: Answers, new: Form) -> Answers:
    """Put own words away where «Другое» itself is no longer an answer."""
    asked = {question.name for question in new.questions}
    others = {q.other_name for q in new.questions if q.or_other} - asked

    def stands(name: str) -> bool:
        if _base(name) not in others:
            return True
        chosen = kept.get(name.removesuffix(f"_{OTHER}"), ())
        return OTHER in (chosen if isinstance(chosen, list) else [chosen])

    return {name: stored for name, stored in kept.items() if stands(name)}
