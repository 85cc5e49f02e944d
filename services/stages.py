"""Stages of the roadmap: when one may be closed, and how often it is reminded of."""

from dataclasses import dataclass, replace
from uuid import UUID

from db.queries import audit, programmes
from mentoring.errors import Refusal
from mentoring.filling import Filling
from mentoring.questionnaire import run
from mentoring.rights import Action
from mentoring.roadmap.dates import Move, moves
from mentoring.roadmap.plan import Item, Offsets, Programme, Stage
from mentoring.roadmap.reminding import offsets_of
from services import deadlines, surveys
from services.about import ABOUT, about_of
from services.act import Act
from services.rights import check, requires
from services.roadmap import View, changed, view

REASON = "stage_reason"
REMINDERS = "stage_reminders"
CLOSE = "close"
NOT_NEEDED = "not_needed"


class StageUnfinished(Refusal):
    """Something of the stage is still to be done: it is closed with a written reason only."""

    def __init__(self, missing: int) -> None:
        self.missing = missing


@dataclass(frozen=True, slots=True)
class Closing:
    """What would come of closing a stage now, or of opening it again: what is missing, and which
    deadlines move.
    """

    view: View
    stage: Stage
    missing: tuple[Item, ...]
    moves: tuple[Move, ...]


@requires(Action.EDIT_ROADMAP)
async def consider(act: Act, key: UUID) -> Closing:
    """Of an open stage its end, of a closed one its return. Raises StageGone."""
    seen = await view(act)
    stage = seen.stage(key)
    turned = opened(stage) if stage.is_closed else closed(act, stage)
    after = changed(seen.outlook, act, with_stage(seen.programme, turned))
    return Closing(
        seen,
        stage,
        stage.missing(seen.outlook.now.date()),
        moves(seen.outlook.dates, after.dates, seen.programme),
    )


def closed(act: Act, stage: Stage, reason: str = "") -> Stage:
    return replace(stage, closed_at=act.now, closed_by_id=act.person.id, reason=reason)


def opened(stage: Stage) -> Stage:
    return replace(stage, closed_at=None, closed_by_id=None, reason="")


def with_stage(programme: Programme, changed_: Stage) -> Programme:
    stages = tuple(changed_ if s.id == changed_.id else s for s in programme.stages)
    return replace(programme, stages=stages)


@requires(Action.EDIT_ROADMAP)
async def close(act: Act, key: UUID) -> bool:
    """False if it was closed already. Raises StageUnfinished, StageGone."""
    seen = await view(act, for_change=True)
    stage = seen.stage(key)
    if stage.is_closed:
        return False
    if missing := stage.missing(seen.outlook.now.date()):
        raise StageUnfinished(len(missing))
    await keep(act, seen.programme, closed(act, stage))
    await audit.record(act.session, act.person, "stage_closed", stage.id, act.now)
    return True


@requires(Action.EDIT_ROADMAP)
async def reopen(act: Act, key: UUID) -> bool:
    """False if it was open already. Raises StageGone."""
    seen = await view(act, for_change=True)
    stage = seen.stage(key)
    if not stage.is_closed:
        return False
    await keep(act, seen.programme, opened(stage))
    await audit.record(act.session, act.person, "stage_reopened", stage.id, act.now)
    return True


async def keep(act: Act, programme: Programme, stage: Stage) -> None:
    await programmes.save_stage(act.session, programme, stage)
    await deadlines.replan(act, act.school.id)


@requires(Action.EDIT_ROADMAP)
async def explain(act: Act, key: UUID) -> surveys.Step:
    """Why the stage is closed although something is missing. Raises StageGone."""
    (await view(act)).stage(key)
    return await surveys.begin(act, REASON, given={ABOUT: str(key), "what": CLOSE})


async def explained(act: Act, filling: Filling, reason: str) -> None:
    """Whoever was faster has closed it, and their reason stays."""
    check(act, Action.EDIT_ROADMAP)
    seen = await view(act, for_change=True)
    stage = seen.programme.stage(about_of(filling))
    if stage is not None and not stage.is_closed:
        await keep(act, seen.programme, closed(act, stage, reason))
        await audit.record(act.session, act.person, "stage_closed", stage.id, act.now)


@requires(Action.EDIT_ROADMAP)
async def choose_reminders(act: Act, key: UUID) -> surveys.Step:
    """On which days this stage is reminded of. Raises StageGone."""
    (await view(act)).stage(key)
    return await surveys.begin(act, REMINDERS, given={ABOUT: str(key)})


async def reminders_chosen(act: Act, filling: Filling) -> None:
    values = run.values(filling.form, filling.submission, act.context())
    seen = await view(act, for_change=True)
    stage = seen.programme.stage(about_of(filling))
    if stage is None:
        return
    offsets: Offsets | None = offsets_of(
        str(values["plan"]),
        str(values.get("before") or ""),
        str(values.get("after") or ""),
        weekly=values.get("weekly") == "yes",
    )
    plan = replace(stage.plan, offsets=offsets)
    await keep(act, seen.programme, replace(stage, plan=plan))
    await audit.record(act.session, act.person, "stage_reminders_changed", stage.id, act.now)
