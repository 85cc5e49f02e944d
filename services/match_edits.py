"""What the curator says about single pairs: they stay, they never shall, or not now."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from uuid import UUID

from db.queries import audit, matching, pairs, people, selections
from mentoring.errors import Refusal
from mentoring.marks import Mark, PairMark
from mentoring.matching.sides import Pair
from mentoring.people import Person, Role
from mentoring.rights import Action
from services import match_plans
from services.act import Act
from services.match_plans import Found, PairUnplanned
from services.matching import start
from services.people import PersonGone
from services.rights import requires

NOT_NOW = timedelta(weeks=2)
UNDOABLE = (Mark.LOCKED, Mark.FORBIDDEN, Mark.LATER)
"""What the curator has said, and can take back. That somebody has refused is not theirs to."""


class MentorNotTaken(Refusal):
    """Who is to be locked as a mentor is not selected, or not any more."""


class MenteeHasPair(Refusal):
    """Since the plan was worked out the mentee has got a mentor."""


@dataclass(frozen=True, slots=True)
class Said:
    """A mark with the people whom it is about."""

    mark: PairMark
    mentee: Person
    mentor: Person | None


@requires(Action.MATCH)
async def lock(act: Act, mentor_id: UUID, mentee_id: UUID) -> Found:
    """A proposal stays in every plan to come. Raises PairUnplanned."""
    found, _ = await match_plans.get_proposal(act, mentor_id, mentee_id)
    await mark_locked(act, Pair(mentor_id, mentee_id))
    kept = found.kept.with_lock(Pair(mentor_id, mentee_id), locked=True)
    return await match_plans.change(act, found, kept)


@requires(Action.MATCH)
async def unlock(act: Act, mentor_id: UUID, mentee_id: UUID) -> Found:
    """The next plan may move it again. Raises PairUnplanned."""
    found, _ = await match_plans.get_proposal(act, mentor_id, mentee_id)
    await unmark_locked(act, Pair(mentor_id, mentee_id))
    kept = found.kept.with_lock(Pair(mentor_id, mentee_id), locked=False)
    return await match_plans.change(act, found, kept)


@requires(Action.MATCH)
async def swap(act: Act, mentor_id: UUID, mentee_id: UUID) -> None:
    """These two together instead, and the rest of the plan anew around them.

    Raises PersonGone, MentorNotTaken, MenteeHasPair.
    """
    await check_known(act, mentor_id, mentee_id)
    theirs = await pairs.list_of_person(act.session, mentee_id)
    if any(each.is_open and each.mentee_id == mentee_id for each in theirs):
        raise MenteeHasPair
    await mark_locked(act, Pair(mentor_id, mentee_id))
    await start(act)


@requires(Action.MATCH)
async def forbid(act: Act, mentor_id: UUID, mentee_id: UUID) -> Found:
    """Never these two. The proposal goes at once, the new plan comes when it is there.

    Raises PairUnplanned.
    """
    found, _ = await match_plans.get_proposal(act, mentor_id, mentee_id)
    pair = Pair(mentor_id, mentee_id)
    await mark_forbidden(act, pair)
    await start(act)
    return await match_plans.change(act, found, found.kept.without(frozenset({pair})))


@requires(Action.MATCH)
async def put_off(act: Act, mentee_id: UUID) -> Found:
    """A mentee of the plan is left out for two weeks. Raises PairUnplanned, NoPlanYet."""
    found = await match_plans.get(act)
    if mentee_id not in found.kept.mentees:
        raise PairUnplanned
    await mark_later(act, mentee_id)
    await start(act)
    return await match_plans.change(act, found, found.kept.put_off(mentee_id))


async def mark_locked(act: Act, pair: Pair) -> None:
    """A mentee has one mentor: an earlier lock of theirs goes, and so does an old ban."""
    for each in await matching.list_marks(act.session, act.school.id):
        if each.mentee_id == pair.mentee_id and each.kind is Mark.LOCKED:
            await drop(act, each.mentee_id, each.mentor_id, Mark.LOCKED)
    await drop(act, pair.mentee_id, pair.mentor_id, Mark.FORBIDDEN, Mark.NOT_AGAIN)
    await drop(act, pair.mentee_id, None, Mark.LATER)
    await say(act, PairMark(Mark.LOCKED, pair.mentee_id, pair.mentor_id))
    await audit.record(act.session, act.person, "match_locked", pair.mentee_id, act.now)


async def unmark_locked(act: Act, pair: Pair) -> None:
    await drop(act, pair.mentee_id, pair.mentor_id, Mark.LOCKED)


async def mark_forbidden(act: Act, pair: Pair) -> None:
    await drop(act, pair.mentee_id, pair.mentor_id, Mark.LOCKED)
    await say(act, PairMark(Mark.FORBIDDEN, pair.mentee_id, pair.mentor_id))
    await audit.record(act.session, act.person, "match_forbidden", pair.mentee_id, act.now)


async def mark_later(act: Act, mentee_id: UUID) -> None:
    until = act.context().today + NOT_NOW
    await say(act, PairMark(Mark.LATER, mentee_id, until=until))
    await audit.record(act.session, act.person, "match_later", mentee_id, act.now)


async def say(act: Act, mark: PairMark) -> None:
    await matching.set_mark(act.session, act.person, mark, act.now)


async def drop(act: Act, mentee_id: UUID, mentor_id: UUID | None, *kinds: Mark) -> None:
    await matching.drop_marks(act.session, act.school.id, mentee_id, mentor_id, kinds)


async def check_known(act: Act, mentor_id: UUID, mentee_id: UUID) -> None:
    """Raises PersonGone for who is not of this school, MentorNotTaken for who is no mentor yet."""
    for key, role in ((mentor_id, Role.MENTOR), (mentee_id, Role.MENTEE)):
        person = await people.find_person(act.session, act.school.id, key)
        if person is None or not person.is_a(role):
            raise PersonGone
    if mentor_id not in await selections.list_taken(act.session, act.school.id):
        raise MentorNotTaken


@requires(Action.MATCH)
async def list_said(act: Act) -> list[Said]:
    """What can be taken back, the locks first."""
    marks = await matching.list_marks(act.session, act.school.id)
    today = act.context().today
    shown = [each for each in marks if each.kind in UNDOABLE and not is_over(each, today)]
    known = await people.list_by_id(act.session, ids_of(shown))
    found = [
        Said(each, known[each.mentee_id], known.get(each.mentor_id) if each.mentor_id else None)
        for each in shown
        if each.mentee_id in known
    ]
    return sorted(found, key=lambda said: (UNDOABLE.index(said.mark.kind), said.mentee.name or ""))


def is_over(mark: PairMark, today: date) -> bool:
    return mark.until is not None and mark.until < today


def ids_of(marks: Sequence[PairMark]) -> set[UUID]:
    return {key for each in marks for key in (each.mentee_id, each.mentor_id) if key}


@requires(Action.MATCH)
async def take_back(act: Act, kind: str, mentee_id: UUID, mentor_id: UUID | None) -> None:
    """What was said does not hold any more. Raises PairUnplanned where nothing was said."""
    marks = await matching.list_marks(act.session, act.school.id)
    said = {(each.kind.value, each.mentee_id, each.mentor_id) for each in marks}
    if (kind, mentee_id, mentor_id) not in said or Mark(kind) not in UNDOABLE:
        raise PairUnplanned
    await drop(act, mentee_id, mentor_id, Mark(kind))
    await start(act)
