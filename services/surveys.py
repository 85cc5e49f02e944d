"""Filling in a questionnaire: every answer is one act, and is kept before it is confirmed."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from uuid import UUID

from db.queries import forms, statistics, submissions
from db.types import new_id
from mentoring.errors import Refusal
from mentoring.filling import Filling
from mentoring.people import Person
from mentoring.questionnaire import run
from mentoring.questionnaire.moving import move
from mentoring.questionnaire.problems import TooLong
from mentoring.questionnaire.run import Ask, Input, Review, Send, Sent, Show, Turn, Typed
from mentoring.questionnaire.submission import Stored, Submission
from mentoring.rights import Action
from mentoring.trail import counted, walk
from services import listening, reminders
from services.about import same_thing
from services.act import Act, Ending
from services.rights import FORMS, check, of_form, requires


class NothingToAnswer(Refusal):
    """No questionnaire is in front of the person: it was sent, given up or never begun."""


@dataclass(frozen=True, slots=True)
class Step:
    """What one answer led to; `ending` says why nothing more is to be asked, if so.

    `moved` is said once: the school has published another version of the form meanwhile.
    """

    filling: Filling
    turn: Turn
    ending: Ending | None = None
    moved: bool = False


@requires(Action.APPLY)
async def begin(
    act: Act,
    code: str,
    subject: Person | None = None,
    given: Mapping[str, Stored] | None = None,
) -> Step:
    """Put the form that the school uses in front of the person, or the copy they have begun.

    `subject` is whom the answers are about, if not who acts; `given` fills hidden questions.
    Raises NotAllowed where the form is part of a work that is not theirs.
    """
    check(act, FORMS.get(code, Action.APPLY))
    about = (subject or act.person).id
    begun = await same_thing(act, await find_begun(act, code, about), given)
    if begun is not None:
        await reminders.begin_questionnaire(act, begun)
        act.save(replace(begun, changed_at=act.now, paused_at=None))
        return await answer(act, begun.id, Show())
    in_use = await forms.find_in_use(act.session, act.person.institution_id, code)
    if in_use is None:
        raise LookupError(f"the form {code} is not installed")
    known = await act.shared.forms.of(act.session, {in_use.id})
    filling = Filling(
        id=new_id(),
        institution_id=act.person.institution_id,
        person_id=act.person.id,
        subject_id=about,
        version_id=in_use.id,
        form=known[in_use.id],
        submission=Submission.new(given),
        invitation_id=act.person.invitation_id,
        started_at=act.now,
        changed_at=act.now,
        in_use_id=in_use.id,
    )
    return await put_in_front(act, filling)


async def put_in_front(act: Act, filling: Filling) -> Step:
    """A new copy at its first question."""
    turn = take(act, filling, Show())
    filling = advance(act, filling, Show(), turn)
    await submissions.add_filling(act.session, filling)
    await reminders.begin_questionnaire(act, filling)
    act.filling = filling
    return Step(filling, turn)


async def find_begun(act: Act, code: str, about: UUID) -> Filling | None:
    """The person's unsent copy of a form, in front of them or behind."""
    if act.filling is not None:
        await act.flush()
    for filling in await submissions.list_open(act.session, [act.person.id], act.shared.forms):
        mine = filling.form.code == code and filling.subject_id == about
        if mine and not filling.trial:
            return filling
    return None


@requires(Action.APPLY)
async def answer(act: Act, filling_id: UUID | None, given: Input) -> Step:
    """Take one input; raises NothingToAnswer if that copy is no longer in front of the person.

    `filling_id` is None for what was typed: it goes to the copy that is in front.
    """
    filling = act.filling
    if filling is None or (filling_id is not None and filling.id != filling_id):
        raise NothingToAnswer
    check(act, of_form(filling))
    if filling.in_use_id is not None and filling.in_use_id != filling.version_id:
        return await answer_moved(act, filling, filling.in_use_id, given)
    if isinstance(given, Typed) and filling.is_followed_by(act.now):
        return Step(filling, take(act, filling, Show()), Ending.TAIL)
    turn = at_once(act, filling, take(act, filling, given))
    if turn.changed or filling.paused_at is not None:
        return await keep(act, filling, given, turn)
    if isinstance(turn.problem, TooLong):
        act.save(replace(filling, overlong_at=act.now))
    return Step(filling, turn)


async def answer_moved(act: Act, filling: Filling, to: UUID, given: Input) -> Step:
    """An answer to a question that is no longer the one in front is not taken for its answer."""
    moved = await move_over(act, filling, to)
    asked = run.question_at(filling.form, filling.submission)
    same = asked is not None and asked == run.question_at(moved.form, moved.submission)
    answered = same and isinstance(given, Typed | run.Contact | run.Located | run.Attached)
    said = given if answered else Show()
    return replace(await keep(act, moved, said, take(act, moved, said)), moved=True)


def at_once(act: Act, filling: Filling, turn: Turn) -> Turn:
    """A form of a single question has nothing to look over: its answer sends it."""
    if not turn.recorded or not isinstance(turn.screen, Review):
        return turn
    if sum(question.asked for question in filling.form.questions) > 1:
        return turn
    send = Send(turn.submission.revision)
    sent = run.take(filling.form, turn.submission, send, act.context())
    return replace(sent, recorded=turn.recorded)


async def move_over(act: Act, filling: Filling, to: UUID) -> Filling:
    """The school has published another version: what still fits is kept, the rest is asked."""
    form = (await act.shared.forms.of(act.session, {to}))[to]
    submission = move(filling.form, form, filling.submission, act.context())
    return replace(filling, version_id=to, in_use_id=to, form=form, submission=submission)


def take(act: Act, filling: Filling, given: Input) -> Turn:
    return run.take(filling.form, filling.submission, given, act.context())


async def keep(act: Act, filling: Filling, given: Input, turn: Turn) -> Step:
    """Record what the turn changed, and do what the form leads to; to a try-out nothing does."""
    filling = advance(act, filling, given, turn)
    if filling.trial and isinstance(turn.screen, Sent):
        await leave(act, filling)
        return Step(filling, turn, Ending.TRIED)
    outcome = None if filling.trial else act.shared.outcomes.get(filling.form.code)
    if outcome and outcome.check and (turn.recorded or filling.sent):
        answered = turn.recorded.question.name if turn.recorded else ""
        ending = await outcome.check(act, filling, answered)
        if ending:
            return Step(filling, turn, ending)
    act.save(filling)
    if turn.recorded and not filling.trial:
        await listening.listen(act, filling, turn.recorded)
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


def advance(act: Act, filling: Filling, given: Input, turn: Turn) -> Filling:
    answered, remaining = progress(turn)
    paused = filling.paused_at is not None
    return replace(
        filling,
        submission=turn.submission,
        changed_at=act.now,
        paused_at=None,
        overlong_at=None,
        answered=answered if answered is not None else filling.answered,
        remaining=remaining,
        sent_at=act.now if isinstance(turn.screen, Sent) else None,
        trail=walk(filling.trail, given, turn, act.now, paused=paused),
    )


def progress(turn: Turn) -> tuple[int | None, int]:
    """How many questions lie behind the person, and about how many are left."""
    if isinstance(turn.screen, Ask) and not turn.screen.editing:
        return turn.screen.number - 1, turn.screen.left + 1
    return (len(turn.screen.items) if isinstance(turn.screen, Review) else None), 0


@requires(Action.APPLY)
async def pause(act: Act) -> Filling:
    """Put the questionnaire by; typed text is not taken for an answer until it is resumed."""
    if act.filling is None:
        raise NothingToAnswer
    paused = replace(act.filling, paused_at=act.now)
    act.save(paused)
    return paused


@requires(Action.APPLY)
async def give_up(act: Act) -> None:
    """Erase the copy that is in front of the person, answers and all."""
    if act.filling is None:
        raise NothingToAnswer
    await erase_unsent(act, act.filling)
    await leave(act, act.filling)


async def leave(act: Act, filling: Filling) -> None:
    """The copy in front is gone; what waited behind it is offered."""
    await submissions.erase_filling(act.session, filling.id)
    act.unsaved.pop(filling.id, None)
    act.filling = None
    await put_next_in_front(act, filling.id)


async def erase_unsent(act: Act, filling: Filling) -> None:
    """Erase somebody's unsent copy; of a real one only the figures stay: where it was left."""
    if not filling.trial:
        counts = counted(filling.form, filling.submission, filling.trail)
        await statistics.add_counts(act.session, filling.version_id, counts)
    await submissions.erase_filling(act.session, filling.id)
