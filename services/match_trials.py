"""Other weights or another goal are tried: what would change is said, nothing is saved."""

from dataclasses import dataclass, replace
from typing import Any
from uuid import UUID

from db.queries import people
from mentoring.match_notices import MatchTried
from mentoring.matching.plan import Plan
from mentoring.matching.sides import NONE
from mentoring.matching.weights import Settings
from mentoring.people import Person
from mentoring.rights import Action
from services import match_plans, match_settings
from services.act import Act
from services.match_settings import Wishes
from services.match_sides import Gathered, gather
from services.rights import requires
from texts.matching.why import fit

JOB = "match_trial"


@dataclass(frozen=True, slots=True)
class Task:
    person: Person
    code: str
    gathered: Gathered
    now: Settings
    tried: Settings


@dataclass(frozen=True, slots=True)
class Tried:
    """`before` by the present wishes, `after` by those tried; `measured` is the plan before as the
    tried weights see it.
    """

    before: Plan
    after: Plan
    measured: Plan


@requires(Action.MATCH)
async def try_out(act: Act, code: str) -> None:
    """Raises NoSuchWeights."""
    Wishes.of_code(code)
    await act.start_job(JOB, {"person": str(act.person.id), "code": code})


async def read(act: Act, payload: dict[str, Any]) -> Task:
    act.me = await people.get_person(act.session, UUID(payload["person"]))
    stored = await match_plans.find(act)
    present = await match_settings.stored(act)
    return Task(
        act.person,
        payload["code"],
        await gather(act, stored.plan.pairs if stored else NONE),
        match_settings.settings_of(act, present),
        match_settings.settings_of(act, Wishes.of_code(payload["code"])),
    )


def work(task: Task) -> Tried:
    """Both plans are made of the same people, so that only the wishes tell them apart."""
    from mentoring.matching.planning import make_plan  # noqa: PLC0415 - only jobs load solvers

    of = task.gathered
    before = make_plan(of.mentors, of.mentees, of.marks, task.now)
    after = make_plan(of.mentors, of.mentees, replace(of.marks, previous=before.pairs), task.tried)
    as_it_was = replace(of.marks, locked=before.pairs)
    return Tried(before, after, make_plan(of.mentors, of.mentees, as_it_was, task.tried))


async def write(act: Act, task: Task, tried: Tried) -> None:
    act.me = task.person
    kept = tried.before.pairs
    measured = [each.score.total for each in tried.measured.proposals if each.pair in kept]
    reached = [each.score.total for each in tried.after.proposals]
    act.notify(
        task.person,
        MatchTried(
            task.code,
            differ=len(tried.after.pairs - kept),
            placed=len(reached),
            placed_before=len(kept),
            fit=middle(reached, tried.after.best),
            fit_before=middle(measured, tried.after.best),
        ),
    )


def middle(points: list[int], best: int) -> int:
    """How well pairs fit on average, out of 100."""
    return fit(sum(points), best * len(points)) if points else 0
