"""A school year ends, and the next one begins with the same roadmap."""

from dataclasses import replace
from datetime import date
from uuid import UUID

from db.queries import audit, programmes
from db.types import new_id
from mentoring.rights import Action
from mentoring.roadmap.plan import Fact, Item, Paper, Programme, Stage
from services import deadlines
from services.act import Act
from services.programme import RoadmapChanged
from services.rights import requires
from services.roadmap import view


@requires(Action.EDIT_ROADMAP)
async def begin(act: Act, ending: UUID) -> Programme:
    """A new school year with the same roadmap, of which nothing is done yet; the former one is
    kept. What is in force stays in force.

    `ending` is the year that was asked about: raises RoadmapChanged if another one is open by now.
    """
    seen = await view(act, for_change=True)
    former, today = seen.programme, seen.outlook.now.date()
    if former.id != ending:
        raise RoadmapChanged
    year = former.school_year + 1 if former.school_year else None
    made = replace(
        former,
        id=new_id(),
        school_year=year,
        starts_on=None,
        order_on=None,
        order_number="",
        vacations=tuple(each for each in former.vacations if each[1] >= today),
        revision=0,
        stages=(),
    )
    await programmes.end_programme(act.session, former.id, act.now)
    await programmes.add_programme(act.session, made, act.now)
    fresh = [renewed(stage, today) for stage in former.stages]
    await programmes.save_stages(act.session, made, fresh)
    await audit.record(act.session, act.person, "year_begun", made.id, act.now)
    await deadlines.replan(act, act.school.id)
    return made


def renewed(stage: Stage, today: date) -> Stage:
    items = tuple(renewed_item(item, today) for item in stage.items)
    return Stage(new_id(), stage.number, stage.plan, items)


def renewed_item(item: Item, today: date) -> Item:
    """A regulation that holds for years need not be written again; each year has an order of its
    own.
    """
    holds = item.is_document and item.paper is Paper.IN_FORCE and item.in_order(today)
    lasts = holds and item.plan.fact is not Fact.ORDER
    return replace(item, id=new_id()) if lasts else Item(new_id(), item.plan)
