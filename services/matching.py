"""The matching: a plan is worked out by a job, looked at, and searched anew by itself."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from db.queries import matching, pairs, people
from db.queues.reminders import Reminder
from mentoring.marks import PairMark
from mentoring.match_notices import MatchFound, MatchReady
from mentoring.matching.plan import Plan
from mentoring.matching.sides import Pair
from mentoring.matching.weights import Settings
from mentoring.pair_forms import form_of
from mentoring.pairs import OPEN, Why
from mentoring.people import Person, Role
from mentoring.reminders import Chain
from mentoring.rights import Action
from services import match_plans, match_settings, reminders
from services.act import Act
from services.contacts import tell_curators
from services.match_plans import Found, Kept
from services.match_sides import Gathered, gather
from services.people import PersonGone
from services.rights import requires
from texts.matching.labels import labels_of
from texts.matching.why import Wording, why_line
from texts.phrases import LANGUAGES

JOB = "matching"
NEXT = 3
SCHOOLS = "ru"
"""The language in which it is written down why a pair was proposed."""


@requires(Action.MATCH)
async def work_out(act: Act) -> None:
    """A new plan, that moves as little as possible; whoever asks is told when it is there."""
    await start(act)


async def start(act: Act) -> None:
    await act.start_job(JOB, {"person": str(act.person.id), "quietly": False})


async def search_quietly(act: Act, school: UUID, since: datetime) -> None:
    """Since that moment a mentor is there or free: is there somebody for those who wait? However
    many come at once, and however often it is asked, there is one search; by night it waits for
    the morning.
    """
    found = await people.list_in_role(act.session, school, Role.CURATOR)
    found = [each for each in found if not each.unreachable] or found
    if found:
        await reminders.begin(act, found[0].id, Chain.SEARCH, school, act.now, since)


async def look_for(act: Act, due: Reminder) -> None:
    await act.start_job(JOB, {"person": str(due.person_id), "quietly": True})
    await reminders.finish(act, due)


@dataclass(frozen=True, slots=True)
class Task:
    """Everything that a plan is made of; `said` are the curator's marks as they were read."""

    person: Person
    quietly: bool
    gathered: Gathered
    settings: Settings
    said: Sequence[PairMark]
    before: Found | None


async def read(act: Act, payload: dict[str, Any]) -> Task:
    act.me = await people.get_person(act.session, UUID(payload["person"]))
    before = await match_plans.find(act)
    previous = before.plan.pairs if before else frozenset()
    wishes = await match_settings.stored(act)
    return Task(
        act.person,
        payload["quietly"],
        await gather(act, previous),
        match_settings.settings_of(act, wishes),
        await matching.list_marks(act.session, act.school.id),
        before,
    )


def work(task: Task) -> Plan:
    from mentoring.matching.planning import make_plan  # noqa: PLC0415 - only jobs load solvers

    of = task.gathered
    return make_plan(of.mentors, of.mentees, of.marks, task.settings)


async def write(act: Act, task: Task, plan: Plan) -> None:
    """What has changed meanwhile counts: other marks make another plan, new pairs are no news."""
    act.me = task.person
    if await matching.list_marks(act.session, act.school.id) != task.said:
        await act.start_job(JOB, {"person": str(task.person.id), "quietly": task.quietly})
        return
    now = await match_plans.find(act)
    kept = kept_of(task, plan, now.kept.groups if now else {})
    open_pairs = await pairs.list_pairs(act.session, act.school.id, OPEN)
    paired = {each.mentee_id for each in open_pairs}
    gone = frozenset(each for each in plan.pairs if each.mentee_id in paired)
    kept = kept.without(gone)
    await match_plans.keep(act, act.person, kept, now)
    await tell(act, task, kept)


def kept_of(task: Task, plan: Plan, groups: Mapping[UUID, UUID]) -> Kept:
    of = task.gathered
    forms = {copy.version_id: copy.form for copy in of.copies}
    return Kept(
        plan,
        waiting=len(of.mentees),
        free={each.id: max(each.places, each.group_size) for each in of.with_places},
        later=tuple(of.later),
        waits={
            each.id: (task.settings.today - each.waiting_since).days
            for each in of.mentees
            if each.waiting_since
        },
        rooms=of.rooms,
        groups=groups,
        labels={language: labels_of(forms.values(), language) for language in LANGUAGES},
    )


async def tell(act: Act, task: Task, kept: Kept) -> None:
    before = task.before.plan.pairs if task.before else frozenset()
    if task.quietly:
        found = {each.mentee_id for each in kept.plan.pairs} - {each.mentee_id for each in before}
        if found:
            await tell_curators(act, act.school.id, MatchFound(len(found)))
        return
    changed = len(kept.plan.pairs - before) if task.before else None
    placed, left = len(kept.plan.proposals), len(kept.plan.left_over)
    act.notify(task.person, MatchReady(placed, left, changed))


@dataclass(frozen=True, slots=True)
class Candidate:
    """Somebody who could be a mentee's mentor now. `form` is the form of mentoring, `why` what
    speaks for it; `planned_for` is whom the present plan gives this mentor, if anybody.
    """

    mentor_id: UUID
    name: str
    form: str
    why: Why
    planned_for: tuple[UUID, ...] = ()


async def next_for(act: Act, mentee_id: UUID) -> tuple[Candidate, ...]:
    """The next candidates for a mentee, the best first; none where the mentee has a pair or is left
    out for now. Raises PersonGone.
    """
    if await people.find_person(act.session, act.school.id, mentee_id) is None:
        raise PersonGone
    of = await gather(act)
    mentee = next((each for each in of.mentees if each.id == mentee_id), None)
    if mentee is None or not of.with_places:
        return ()
    from mentoring.match_next import next_best  # noqa: PLC0415 - it loads numpy

    settings = match_settings.settings_of(act, await match_settings.stored(act))
    found = next_best(of.with_places, mentee, of.marks, settings, NEXT)
    labels = labels_of((copy.form for copy in of.copies), SCHOOLS)
    words = Wording(act.shared.phrases, SCHOOLS, labels)
    stored = await match_plans.find(act)
    planned = stored.plan.pairs if stored else frozenset[Pair]()
    return tuple(
        Candidate(
            each.mentor.id,
            each.mentor.name,
            form_of(each.reasons.forms),
            Why(why_line(each.reasons, words), each.score.total),
            tuple(p.mentee_id for p in planned if p.mentor_id == each.mentor.id),
        )
        for each in found
    )
