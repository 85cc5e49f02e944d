"""What those who are asked about a pair say: yes, no with a reason that stays with the curator,
or a question.
"""

from uuid import UUID

from db.queries import matching, told
from db.queries import pairs as stored
from mentoring.errors import Refusal
from mentoring.filling import Filling
from mentoring.marks import Mark, PairMark
from mentoring.pair_notices import PairAgreed, PairOff, PairQuestion, PairRefused
from mentoring.pairs import COURTING, Pair, PairMovedOn, Side, State, Step, all_agreed
from mentoring.people import Person
from mentoring.questionnaire import run
from mentoring.rights import Action, allowed
from services import pair_leaving, pair_news, pairs, surveys
from services.about import ABOUT, about_of
from services.act import Act
from services.contacts import tell_curators
from services.editing import drop
from services.pair_choosing import next_mentors
from services.pair_looks import Look, look
from services.pairs import PairGone
from services.rights import requires

REFUSAL = "pair_refusal"
WHO = "who"
"""The hidden answer that says for whom the curator answers."""


class AnsweredBefore(Refusal):
    """They have said their word about this pair already."""


@requires(Action.TAKE_PART)
async def open_asked(act: Act, key: UUID) -> Look:
    """A pair of who acts, or of their child; raises PairGone."""
    found = await look(act, await pairs.get_pair(act, key))
    if act.person.id not in found.views:
        raise PairGone
    return found


@requires(Action.TAKE_PART)
async def agree(act: Act, key: UUID) -> Look:
    """Raises PairGone, PairMovedOn, AnsweredBefore."""
    return await say_yes(act, await open_asked(act, key), act.person)


@requires(Action.LEAD_PAIRS)
async def agree_for(act: Act, key: UUID, person: UUID) -> Look:
    """Somebody told the curator themselves. Raises PairGone, PairMovedOn, AnsweredBefore."""
    found = await look(act, await pairs.get_pair(act, key))
    return await say_yes(act, found, asked_person(found, person))


def asked_person(found: Look, key: UUID) -> Person:
    person = found.sides.person(key)
    if person is None or key not in {each.person_id for each in found.answers}:
        raise PairGone
    return person


async def say_yes(act: Act, found: Look, person: Person) -> Look:
    """With the last «yes» everybody is told."""
    pair = found.pair
    if pair.state is not State.ASKED:
        raise PairMovedOn
    if not await stored.answer(act.session, pair.id, person.id, act.now, agreed=True):
        raise AnsweredBefore
    answers = await stored.list_answers(act.session, [pair.id])
    if all_agreed(answers):
        await tell_agreed(act, await look(act, await pairs.step(act, pair, Step.AGREE)))
    return await look(act, await pairs.get_pair(act, pair.id))


async def tell_agreed(act: Act, found: Look) -> None:
    """The mentor of a group sets its trial meeting once nobody of it is being asked."""
    begins = await may_begin(act, found.pair)
    for person, view in found.people():
        mentor = view.side is Side.MENTOR
        act.notify(person, PairAgreed(view, begins=begins and mentor))
    await pair_news.gather(act, found.pair)


async def may_begin(act: Act, pair: Pair) -> bool:
    group = await stored.list_of_group(act.session, pair.group_id)
    return not any(each.state in {State.PROPOSED, State.ASKED} for each in group)


@requires(Action.TAKE_PART)
async def refuse(act: Act, key: UUID) -> surveys.Step:
    """The one question why, whose answer is the refusal. Raises PairGone, PairMovedOn."""
    found = await open_asked(act, key)
    return await begin_refusal(act, found.pair, act.person)


@requires(Action.LEAD_PAIRS)
async def refuse_for(act: Act, key: UUID, person: UUID) -> surveys.Step:
    """Raises PairGone, PairMovedOn."""
    found = await look(act, await pairs.get_pair(act, key))
    return await begin_refusal(act, found.pair, asked_person(found, person))


async def begin_refusal(act: Act, pair: Pair, person: Person) -> surveys.Step:
    if pair.state not in COURTING:
        raise PairMovedOn
    return await surveys.begin(act, REFUSAL, given={ABOUT: str(pair.id), WHO: str(person.id)})


async def refused(act: Act, filling: Filling) -> None:
    """The pair is off; only the curator learns why. Raises PairGone, PairMovedOn."""
    await drop(act, filling)
    reason = run.display(filling.form, filling.submission, "reason", act.context())
    found = await look(act, await pairs.get_pair(act, about_of(filling)))
    person = found.sides.person(UUID(str(filling.submission.answers[WHO])))
    own = person is not None and person.id == act.person.id
    if person is None or not (own or allowed(act.person, Action.LEAD_PAIRS)):
        raise PairGone
    await say_no(act, found, person, reason or "")


async def say_no(act: Act, found: Look, person: Person, reason: str) -> None:
    pair, side = found.pair, found.views[person.id].side
    off = await pairs.step(act, pair, Step.REFUSE, reason=reason, ended_by_id=person.id)
    await stored.answer(act.session, pair.id, person.id, act.now, agreed=False)
    again = PairMark(Mark.NOT_AGAIN, pair.mentee_id, pair.mentor_id)
    await matching.set_mark(act.session, act.person, again, act.now)
    for other, view in found.people(but=person.id):
        act.notify(other, PairOff(view, side))
    await pair_leaving.left(act, off)
    candidates = await next_mentors(act, pair.mentee_id)
    notice = PairRefused(found.both, person, side, reason, candidates)
    await tell_curators(act, pair.institution_id, notice, but=act.person.id)


@requires(Action.TAKE_PART)
async def ask_curator(act: Act, key: UUID) -> Look:
    """The curator hears, once a day, that somebody would like to ask about the pair.

    Raises PairGone.
    """
    found = await open_asked(act, key)
    today = f"question {act.local(act.now).date()}"
    if await told.first_time(act.session, key, [act.person.id], today, act.now):
        view = found.views[act.person.id]
        notice = PairQuestion(found.both, act.person, view.side)
        await tell_curators(act, found.pair.institution_id, notice, but=act.person.id)
    return found
