"""A stage or a thing to do gets another deadline in the chat; what moves with it is shown first."""

from dataclasses import dataclass, replace
from uuid import UUID

from pydantic import TypeAdapter

from db.queries import audit, programmes, uploads
from mentoring.filling import Filling
from mentoring.questionnaire import run
from mentoring.rights import Action
from mentoring.roadmap.dates import circle
from mentoring.roadmap.deadline import After, Deadline
from mentoring.roadmap.notices import DatesProposed, DeadlineUnread
from mentoring.roadmap.plan import Item, Programme, Stage
from mentoring.roadmap.vacations import NONE
from services import deadlines, surveys
from services.about import ABOUT, about_of
from services.act import Act
from services.editing import drop
from services.programme import ProposalGone, RoadmapChanged, moved_by
from services.rights import requires
from services.roadmap import ItemGone, view
from texts.roadmap.deadlines import read_deadline

FORM = "stage_deadline"
KIND = "deadline"


@dataclass(frozen=True, slots=True)
class Wanted:
    """A deadline that waits for its «yes»."""

    programme_id: UUID
    revision: int
    about: UUID
    deadline: Deadline


_SHAPE = TypeAdapter(Wanted)


@requires(Action.EDIT_ROADMAP)
async def begin(act: Act, key: UUID) -> surveys.Step:
    """`key` is a stage's or an item's; raises ItemGone."""
    found((await view(act)).programme, key)
    return await surveys.begin(act, FORM, given={ABOUT: str(key)})


def found(programme: Programme, key: UUID) -> tuple[Stage, Item | None]:
    stage = programme.stage(key)
    if stage is not None:
        return stage, None
    pair = programme.item(key)
    if pair is None:
        raise ItemGone
    return pair


async def told(act: Act, filling: Filling) -> None:
    """What is no deadline changes nothing, and is said."""
    await drop(act, filling)
    key = about_of(filling)
    said = str(run.values(filling.form, filling.submission, act.context())["deadline"])
    deadline = Deadline() if said.strip().casefold() in NONE else read_deadline(said)
    seen = await view(act)
    found(seen.programme, key)
    after = with_deadline(seen.programme, key, deadline)
    if (deadline.rule is None and deadline.words) or in_vain(after, deadline):
        act.notify(act.person, DeadlineUnread(key, said))
        return
    moved = moved_by(act, seen, after)
    wanted = Wanted(seen.programme.id, seen.programme.revision, key, deadline)
    upload = await uploads.add_upload(
        act.session, act.person, KIND, _SHAPE.dump_json(wanted), act.now
    )
    act.notify(act.person, DatesProposed(upload, moved, save="set"))


def in_vain(programme: Programme, deadline: Deadline) -> bool:
    """It would never come: there is no such stage, or stages would wait for each other."""
    rule = deadline.rule
    waited = rule.stage if isinstance(rule, After) else None
    numbers = {stage.number for stage in programme.stages}
    if waited is not None and waited not in numbers:
        return True
    return bool(circle([stage.plan for stage in programme.stages]))


def with_deadline(programme: Programme, key: UUID, deadline: Deadline) -> Programme:
    """An item without a deadline of its own has its stage's."""
    own = deadline if deadline != Deadline() else None

    def stage_as(stage: Stage) -> Stage:
        if stage.id == key:
            return replace(stage, plan=replace(stage.plan, deadline=deadline))
        items = tuple(
            replace(item, plan=replace(item.plan, deadline=own)) if item.id == key else item
            for item in stage.items
        )
        return replace(stage, items=items)

    return replace(programme, stages=tuple(stage_as(stage) for stage in programme.stages))


@requires(Action.EDIT_ROADMAP)
async def confirm(act: Act, upload: UUID) -> UUID:
    """The stage in which it now holds. Raises ProposalGone, RoadmapChanged, ItemGone."""
    taken = await uploads.take_upload(act.session, act.person, upload, KIND)
    if taken is None:
        raise ProposalGone
    wanted = _SHAPE.validate_json(taken.content)
    present = (await view(act, for_change=True)).programme
    if (present.id, present.revision) != (wanted.programme_id, wanted.revision):
        raise RoadmapChanged
    stage, _ = found(present, wanted.about)
    changed = with_deadline(present, wanted.about, wanted.deadline)
    await programmes.save_stages(act.session, present, changed.stages)
    await programmes.save_programme(act.session, replace(present, revision=present.revision + 1))
    await audit.record(act.session, act.person, "deadline_changed", wanted.about, act.now)
    await deadlines.replan(act, act.school.id)
    return stage.id
