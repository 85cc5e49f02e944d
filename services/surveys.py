"""Filling in a questionnaire: every answer is one act, and is kept before it is confirmed."""

from dataclasses import dataclass, replace
from datetime import timedelta
from uuid import UUID

from db.queries import forms, submissions
from db.types import new_id
from mentoring.errors import Refusal
from mentoring.filling import Filling
from mentoring.questionnaire import run
from mentoring.questionnaire.problems import TooLong
from mentoring.questionnaire.run import Ask, Input, Review, Sent, Show, Turn, Typed
from mentoring.questionnaire.submission import Submission
from services.act import Act, Ending

TAIL_COMES = timedelta(seconds=2)
"""How soon behind a text that was too long its tail arrives."""


class NothingToAnswer(Refusal):
    """No questionnaire is in front of the person: it was sent, given up or never begun."""


@dataclass(frozen=True, slots=True)
class Step:
    """What one answer led to; `ending` says why nothing more is to be asked, if so."""

    filling: Filling
    turn: Turn
    ending: Ending | None = None


async def begin(act: Act, code: str) -> Step:
    """Put the newest version of a form in front of the person, or the copy they have begun."""
    if act.filling is not None and act.filling.form.code == code:
        return await answer(act, act.filling.id, Show())
    newest = await forms.find_newest(act.session, act.person.institution_id, code)
    if newest is None:
        raise LookupError(f"the form {code} is not installed")
    version_id = newest[0]
    known = await act.shared.forms.of(act.session, {version_id})
    filling = Filling(
        id=new_id(),
        institution_id=act.person.institution_id,
        person_id=act.person.id,
        version_id=version_id,
        form=known[version_id],
        submission=Submission.new(),
        invitation_id=act.person.invitation_id,
        started_at=act.now,
        changed_at=act.now,
    )
    turn = take(act, filling, Show())
    filling = advance(act, filling, turn)
    await submissions.add_filling(act.session, filling)
    act.filling = filling
    return Step(filling, turn)


async def answer(act: Act, filling_id: UUID | None, given: Input) -> Step:
    """Take one input; raises NothingToAnswer if that copy is no longer in front of the person.

    `filling_id` is None for what was typed: it goes to the copy that is in front.
    """
    filling = act.filling
    if filling is None or (filling_id is not None and filling.id != filling_id):
        raise NothingToAnswer
    if isinstance(given, Typed) and is_tail(act, filling):
        return Step(filling, take(act, filling, Show()), Ending.TAIL)
    turn = take(act, filling, given)
    if turn.changed or filling.paused_at is not None:
        return await keep(act, filling, turn)
    if isinstance(turn.problem, TooLong):
        act.save(replace(filling, overlong_at=act.now))
    return Step(filling, turn)


def take(act: Act, filling: Filling, given: Input) -> Turn:
    return run.take(filling.form, filling.submission, given, act.context())


async def keep(act: Act, filling: Filling, turn: Turn) -> Step:
    """Record what the turn changed, and do what the form leads to."""
    filling = advance(act, filling, turn)
    outcome = act.shared.outcomes.get(filling.form.code)
    if outcome and outcome.check and turn.recorded:
        ending = await outcome.check(act, filling, turn.recorded.question.name)
        if ending:
            return Step(filling, turn, ending)
    act.save(filling)
    if not isinstance(turn.screen, Sent):
        return Step(filling, turn)
    if outcome:
        await outcome.sent(act, filling)
    await put_next_in_front(act, filling.id)
    return Step(filling, turn, Ending.SENT)


async def put_next_in_front(act: Act, finished: UUID) -> None:
    """A questionnaire that waited behind the finished one is offered, not taken up unasked."""
    waiting = await submissions.list_open(act.session, [act.person.id], act.shared.forms)
    for filling in waiting:
        if filling.id != finished:
            act.save(replace(filling, paused_at=act.now))


def is_tail(act: Act, filling: Filling) -> bool:
    """Did this text come right behind one that was too long?"""
    return filling.overlong_at is not None and act.now - filling.overlong_at < TAIL_COMES


def advance(act: Act, filling: Filling, turn: Turn) -> Filling:
    answered, remaining = progress(turn)
    return replace(
        filling,
        submission=turn.submission,
        changed_at=act.now,
        paused_at=None,
        overlong_at=None,
        answered=answered if answered is not None else filling.answered,
        remaining=remaining,
        sent_at=act.now if isinstance(turn.screen, Sent) else None,
    )


def progress(turn: Turn) -> tuple[int | None, int]:
    """How many questions lie behind the person, and about how many are left."""
    if isinstance(turn.screen, Ask) and not turn.screen.editing:
        return turn.screen.number - 1, turn.screen.left + 1
    return (len(turn.screen.items) if isinstance(turn.screen, Review) else None), 0


async def pause(act: Act) -> Filling:
    """Put the questionnaire by; typed text is not taken for an answer until it is resumed."""
    if act.filling is None:
        raise NothingToAnswer
    paused = replace(act.filling, paused_at=act.now)
    act.save(paused)
    return paused


async def give_up(act: Act) -> None:
    """Erase the copy that is in front of the person, answers and all."""
    if act.filling is None:
        raise NothingToAnswer
    gone = act.filling.id
    await submissions.erase_filling(act.session, gone)
    act.unsaved.pop(gone, None)
    act.filling = None
    await put_next_in_front(act, gone)
