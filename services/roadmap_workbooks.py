"""The roadmap leaves as a workbook and comes back changed: compared, shown, taken in by a «yes»."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any
from uuid import UUID

from pydantic import TypeAdapter

from db.queries import audit, people, programmes, uploads
from db.types import new_id
from mentoring.notices import FileReady
from mentoring.people import Person
from mentoring.rights import Action, allowed
from mentoring.roadmap.dates import Move, moves
from mentoring.roadmap.editing import Change, What, changes, code_of, edited, plans_of
from mentoring.roadmap.notices import RoadmapFaulty, RoadmapRead
from mentoring.roadmap.plan import Item, Programme, Stage, StagePlan
from services import deadlines
from services.act import Act
from services.programme import ProposalGone, RoadmapChanged
from services.rights import requires
from services.roadmap import View, changed, view
from texts.phrases import Phrases
from texts.roadmap.changes import change_words, standing_words
from texts.roadmap.sheet import RoadmapSheet
from texts.roadmap.shipped import shipped
from texts.roadmap.writing import Standing, write_roadmap
from texts.tables.faults import worded

JOB = "roadmap_workbook"
KIND = "roadmap"


@dataclass(frozen=True, slots=True)
class Wanted:
    """What goes into a workbook."""

    person: Person
    plans: tuple[StagePlan, ...]
    standing: Mapping[str, Standing]
    phrases: Phrases


@requires(Action.SEE_ROADMAP)
async def ask_for_workbook(act: Act, *, as_shipped: bool = False) -> None:
    """The school's roadmap, or the one that ships, in the language of who asks."""
    await act.start_job(JOB, {"person": str(act.person.id), "shipped": as_shipped})


async def read(act: Act, payload: dict[str, Any]) -> Wanted:
    act.me = await people.get_person(act.session, UUID(payload["person"]))
    if payload["shipped"]:
        plans = shipped(act.person.language)
        return Wanted(act.person, plans, {}, act.shared.phrases)
    seen = await view(act)
    plans = plans_of(seen.programme)
    return Wanted(act.person, plans, standing_of(act, seen), act.shared.phrases)


def standing_of(act: Act, seen: View) -> dict[str, Standing]:
    """How far each stage and item is, for the columns that are only to be read."""
    phrases, language = act.shared.phrases, act.person.language
    today, dates = seen.outlook.now.date(), seen.outlook.dates
    things: list[Stage | Item] = [*seen.programme.stages]
    things += [item for _, item in seen.programme.all_items()]
    return {
        code_of(each.id): Standing(
            dates.of(each.id), standing_words(each, today, phrases, language)
        )
        for each in things
    }


def work(wanted: Wanted) -> bytes:
    return write_roadmap(wanted.plans, wanted.person.language, wanted.phrases, wanted.standing)


async def write(act: Act, wanted: Wanted, content: bytes) -> None:
    act.me = wanted.person
    name = act.shared.phrases.plain(wanted.person.language, "file-roadmap")
    key = "ntf-roadmap-workbook" if allowed(act.me, Action.EDIT_ROADMAP) else "ntf-roadmap-picture"
    act.notify(wanted.person, FileReady(f"{name}.xlsx", content, key))


@dataclass(frozen=True, slots=True)
class Proposal:
    """A roadmap that waits for its «yes», and the revision that it was compared with."""

    programme_id: UUID
    revision: int
    plans: tuple[StagePlan, ...]


_SHAPE = TypeAdapter(Proposal)


async def offer(act: Act, sheet: RoadmapSheet) -> None:
    """Say every fault, or what would change and what would be lost with it."""
    phrases, language = act.shared.phrases, act.person.language
    if sheet.faults:
        act.notify(act.person, RoadmapFaulty(tuple(worded(sheet.faults, language, phrases))))
        return
    seen = await view(act)
    after = edited(seen.programme, sheet.stages, new_id)
    found = sorted(changes(seen.programme.stages, after), key=rank)
    lines = tuple(change_words(change, phrases, language) for change in found)
    key = await keep(act, seen.programme, sheet) if found else None
    act.notify(
        act.person,
        RoadmapRead(
            upload_id=key,
            stages=len(sheet.stages),
            items=sum(len(stage.items) for stage in sheet.stages),
            lines=lines,
            remarks=tuple(worded(sheet.remarks, language, phrases)),
            moves=moved_by(act, seen, after),
        ),
    )


RANKS = {What.STAGE_REMOVED: 1, What.ITEM_REMOVED: 3}


def rank(change: Change) -> int:
    """What somebody has done and would lose comes first: of many changes the last are not shown."""
    return 0 if change.lost else RANKS.get(change.what, 2)


def moved_by(act: Act, seen: View, after: tuple[Stage, ...]) -> tuple[Move, ...]:
    """What hangs on a date that changes moves with it; what is new has not been anywhere before."""
    wanted = changed(seen.outlook, act, replace(seen.programme, stages=after))
    known = {item.id for _, item in seen.programme.all_items()}
    stayed = tuple(
        replace(stage, items=tuple(item for item in stage.items if item.id in known))
        for stage in after
        if seen.programme.stage(stage.id)
    )
    both = replace(seen.programme, stages=stayed)
    return moves(seen.outlook.dates, wanted.dates, both)


async def keep(act: Act, programme: Programme, sheet: RoadmapSheet) -> UUID:
    content = _SHAPE.dump_json(Proposal(programme.id, programme.revision, sheet.stages))
    return await uploads.add_upload(act.session, act.person, KIND, content, act.now)


@requires(Action.EDIT_ROADMAP)
async def confirm(act: Act, key: UUID) -> None:
    """The workbook's roadmap is the school's from now on. Raises ProposalGone, RoadmapChanged."""
    wanted = await take(act, key)
    seen = await view(act, for_change=True)
    present = seen.programme
    if (present.id, present.revision) != (wanted.programme_id, wanted.revision):
        raise RoadmapChanged
    await programmes.save_stages(act.session, present, edited(present, wanted.plans, new_id))
    await programmes.save_programme(act.session, replace(present, revision=present.revision + 1))
    await audit.record(act.session, act.person, "roadmap_changed", present.id, act.now)
    await deadlines.replan(act, act.school.id)


@requires(Action.EDIT_ROADMAP)
async def drop(act: Act, key: UUID) -> None:
    """Raises ProposalGone."""
    await take(act, key)


async def take(act: Act, key: UUID) -> Proposal:
    taken = await uploads.take_upload(act.session, act.person, key, KIND)
    if taken is None:
        raise ProposalGone
    return _SHAPE.validate_json(taken.content)
