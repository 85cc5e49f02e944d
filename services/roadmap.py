"""The school's roadmap as it stands, for whoever carries the programme."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from uuid import UUID

from db.queries import people, programmes
from db.types import new_id
from mentoring.errors import Refusal
from mentoring.people import Institution, Person
from mentoring.rights import Action
from mentoring.roadmap.dates import dates_of
from mentoring.roadmap.outlook import Outlook, Team
from mentoring.roadmap.plan import TEAM, Item, Programme, Stage
from services.act import Act
from services.calendars import calendar_of
from services.rights import requires
from texts.roadmap.shipped import shipped


class StageGone(Refusal):
    """The roadmap was changed meanwhile, and the stage is not in it any more."""


class ItemGone(Refusal):
    """The roadmap was changed meanwhile, and this is not in it any more."""


@dataclass(frozen=True, slots=True)
class View:
    """The roadmap with its dates and its team, and the names of everybody whom it mentions."""

    outlook: Outlook
    people: Mapping[UUID, Person]

    @property
    def programme(self) -> Programme:
        return self.outlook.programme

    def name_of(self, key: UUID | None) -> str | None:
        person = self.people.get(key) if key else None
        return person.name if person else None

    def stage(self, key: UUID) -> Stage:
        """Raises StageGone."""
        found = self.programme.stage(key)
        if found is None:
            raise StageGone
        return found

    def item(self, key: UUID) -> tuple[Stage, Item]:
        """Raises ItemGone."""
        found = self.programme.item(key)
        if found is None:
            raise ItemGone
        return found


async def install(act: Act, school: Institution) -> None:
    """A school begins with the roadmap that ships; its dates are for the curator to say."""
    if await programmes.find_open(act.session, school.id) is not None:
        return
    made = Programme(new_id(), school.id)
    await programmes.add_programme(act.session, made, act.now)
    stages = [programmes.new_stage(number, plan) for number, plan in enumerate(shipped("ru"), 1)]
    await programmes.save_stages(act.session, made, stages)


@requires(Action.SEE_ROADMAP)
async def look(act: Act) -> View:
    return await view(act)


async def view(act: Act, *, for_change: bool = False) -> View:
    """`for_change`: others who want to change the roadmap wait until this act is over."""
    school = act.school.id
    outlook = await outlook_of(act, await get_programme(act, school, for_change=for_change))
    named = {item.done_by_id for _, item in outlook.programme.all_items()}
    named |= {stage.closed_by_id for stage in outlook.programme.stages}
    others = [key for key in named if key and key not in outlook.team.people]
    known = await people.list_by_id(act.session, others) if others else {}
    return View(outlook, {**outlook.team.people, **known})


async def get_programme(act: Act, school: UUID, *, for_change: bool = False) -> Programme:
    found = await programmes.find_open(act.session, school, for_change=for_change)
    if found is None:
        raise LookupError("the school has no programme")
    return found


async def outlook_of(act: Act, programme: Programme) -> Outlook:
    """Everything that decides about reminders at this moment."""
    team = await people.list_in_role(act.session, programme.institution_id, *TEAM)
    calendar = calendar_of(programme.vacations)
    return Outlook(
        programme,
        dates_of(programme, calendar, act.shared.zone),
        Team.of(team),
        calendar,
        act.shared.quiet,
        act.local(act.now),
    )


def changed(outlook: Outlook, act: Act, programme: Programme) -> Outlook:
    """The same with another programme: whatever hangs on its dates is worked out anew."""
    calendar = calendar_of(programme.vacations)
    dates = dates_of(programme, calendar, act.shared.zone)
    return replace(outlook, programme=programme, dates=dates, calendar=calendar)
