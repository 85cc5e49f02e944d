"""Where a person is in a form, and the few ways in which that changes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from mentoring.errors import Refusal
from mentoring.questionnaire.facts import Facts
from mentoring.questionnaire.plan import Plan
from mentoring.questionnaire.problems import AnswerRequired
from mentoring.questionnaire.reading import Answer
from mentoring.questionnaire.screen import ask, review, sent
from mentoring.questionnaire.step import Step
from mentoring.questionnaire.stored import from_value
from mentoring.questionnaire.submission import Context, Stage, Stored, Submission
from mentoring.questionnaire.turn import Recorded, Screen, Turn


@dataclass(frozen=True, slots=True)
class Place:
    """A submission with what is true of it; `step` is None at the review and after sending."""

    submission: Submission
    facts: Facts
    step: Step | None

    @classmethod
    def of(cls, plan: Plan, submission: Submission, context: Context) -> Place:
        """Find the place; a question that is gone or no longer relevant gives way to the next.

        The plan is the one for the submission's own answers.
        """
        facts = Facts(plan, submission.answers, submission.skipped, context)
        if submission.stage is not Stage.ASKING:
            return cls(submission, facts, None)
        index = plan.index.get(submission.at or "")
        step = None if index is None else plan.steps[index]
        if step is None or not step.question.asked or not facts.relevant[step.index]:
            submission = replace(
                submission, draft=None, other=False, editing=False, page=0, search=""
            )
            step = _first_open(facts)
        return cls(submission, facts, step)

    def first_open(self) -> Step | None:
        return _first_open(self.facts)

    def screen(self) -> Screen:
        if self.submission.stage is Stage.SENT:
            return sent(self.facts)
        if self.step is None:
            return review(self.facts, self.submission)
        return ask(self.facts, self.submission, self.step)

    def show(self, problem: Refusal | None = None) -> Turn:
        """Change nothing."""
        return Turn(self.submission, self.screen(), problem)

    def missing(self, step: Step) -> AnswerRequired:
        message = self.facts.words(step.question.required_message)
        return AnswerRequired(self.facts.fill(message))

    def move(
        self,
        submission: Submission,
        *,
        toggled: bool = False,
        turned: bool = False,
        problem: Refusal | None = None,
    ) -> Turn:
        """Stay with other ticks, another page, or awaiting other words; buttons stay valid."""
        if self.step is not None:
            submission = replace(submission, at=self.step.question.name)
        place = replace(self, submission=submission)
        return Turn(submission, place.screen(), problem, toggled=toggled, turned=turned)

    def turn_page(
        self, step: Step | None, *, editing: bool = False, problem: Refusal | None = None
    ) -> Turn:
        """Go to a question, or to the review, without touching answers."""
        submission = replace(
            self.submission,
            stage=Stage.REVIEWING if step is None else Stage.ASKING,
            at=None if step is None else step.question.name,
            editing=editing,
            draft=None,
            other=False,
            page=0,
            search="",
            revision=self.submission.revision + 1,
        )
        place = Place(submission, self.facts, step)
        return Turn(submission, place.screen(), problem)

    def accept(self, step: Step, answer: Answer) -> Turn:
        """Record an answer unless the form's constraint refuses it, and go on."""
        question = step.question
        answers = dict(self.submission.answers)
        answers[question.name] = answer.stored
        if question.or_other:
            answers.pop(question.other_name, None)
            if answer.other:
                answers[question.other_name] = answer.other
        skipped = tuple(name for name in self.submission.skipped if name != question.name)
        facts = self._facts(answers, skipped)
        problem = facts.unfit(step)
        if problem is not None:
            return self.show(problem)
        return self._go_on(facts, Recorded(question, facts.display(step)))

    def skip(self, step: Step) -> Turn:
        """Leave a question without an answer, and go on."""
        question = step.question
        gone = {question.name, question.other_name} if question.or_other else {question.name}
        answers = {n: a for n, a in self.submission.answers.items() if n not in gone}
        skipped = tuple(dict.fromkeys((*self.submission.skipped, question.name)))
        return self._go_on(self._facts(answers, skipped), Recorded(question, None))

    def send(self) -> Turn:
        """Close the submission; what lost relevance is dropped now."""
        facts, plan = self.facts, self.facts.plan
        kept: dict[str, Stored] = {}
        for name, stored in facts.answers.items():
            owner = plan.owner(name)
            if owner is not None and facts.relevant[owner]:
                kept[name] = stored
        submission = replace(
            self.submission,
            answers=kept,
            stage=Stage.SENT,
            at=None,
            page=0,
            revision=self.submission.revision + 1,
        )
        place = Place(submission, self._facts(kept, self.submission.skipped), None)
        return Turn(submission, place.screen())

    def _facts(self, answers: Mapping[str, Stored], skipped: tuple[str, ...]) -> Facts:
        """See what follows; a repeat may have got another time, and so the form another plan."""
        return Facts(self.facts.plan.at(answers), answers, skipped, self.facts.context)

    def _go_on(self, facts: Facts, recorded: Recorded) -> Turn:
        step = _first_open(facts)
        base = replace(self.submission, answers=_remembering(facts), skipped=tuple(facts.skipped))
        place = Place(base, facts, self.step)
        turn = place.turn_page(step, problem=None if step is None else facts.lost(step))
        return replace(turn, recorded=recorded)


def _first_open(facts: Facts) -> Step | None:
    return next(
        (s for s in facts.plan.asked if facts.relevant[s.index] and not facts.settled(s)), None
    )


def _remembering(facts: Facts) -> Mapping[str, Stored]:
    """Keep the calculations that once() fixes."""
    kept = {
        step.question.name: stored
        for step in facts.plan.kept
        if facts.relevant[step.index]
        and (stored := from_value(step.question.kind, facts.value(step.question.name))) is not None
    }
    return {**facts.answers, **kept} if kept else facts.answers
