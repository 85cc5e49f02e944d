"""The roadmap as a picture, and its deadlines as a calendar file."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from db.queries import people
from mentoring.notices import FileReady
from mentoring.people import Person
from mentoring.rights import Action
from mentoring.roadmap.dates import begins_on
from mentoring.roadmap.outlook import Outlook
from mentoring.roadmap.plan import Stage
from services.act import Act
from services.rights import requires
from services.roadmap import view
from texts.phrases import Phrases
from texts.render.deadlines_ics import Entry, deadlines_calendar
from texts.render.gantt import Bar, BarState, gantt

PICTURE_JOB = "roadmap_picture"
CALENDAR_JOB = "roadmap_calendar"


@dataclass(frozen=True, slots=True)
class Picture:
    person: Person
    school: str
    bars: tuple[Bar, ...]
    now: datetime
    phrases: Phrases


@requires(Action.SEE_ROADMAP)
async def ask_for_picture(act: Act) -> None:
    """Drawing takes a second, so it is a job."""
    await act.start_job(PICTURE_JOB, {"person": str(act.person.id)})


async def read_picture(act: Act, payload: dict[str, str]) -> Picture:
    act.me = await people.get_person(act.session, UUID(payload["person"]))
    outlook = (await view(act)).outlook
    bars = tuple(bar(stage, outlook) for stage in outlook.programme.stages)
    return Picture(act.person, act.school.name, bars, outlook.now, act.shared.phrases)


def bar(stage: Stage, outlook: Outlook) -> Bar:
    today, due = outlook.now.date(), outlook.dates.stages.get(stage.id)
    closed = stage.closed_at.astimezone(outlook.now.tzinfo).date() if stage.closed_at else None
    missing = stage.missing(today)
    return Bar(
        number=stage.number,
        title=stage.plan.title,
        begins_on=begins_on(stage, outlook.programme, outlook.dates),
        due_on=due,
        ended_on=closed,
        state=state_of(stage, due is not None and due < today, due is not None),
        done=len(stage.items) - len(missing),
        total=len(stage.items),
    )


def state_of(stage: Stage, late: bool, dated: bool) -> BarState:  # noqa: FBT001 - two facts
    if stage.is_closed:
        return BarState.DONE
    if not dated:
        return BarState.UNDATED
    return BarState.LATE if late else BarState.OPEN


def work_picture(picture: Picture) -> bytes:
    return gantt(
        picture.bars, picture.school, picture.now.date(), picture.person.language, picture.phrases
    )


async def write_picture(act: Act, picture: Picture, content: bytes) -> None:
    act.me = picture.person
    made = FileReady("roadmap.png", content, "ntf-roadmap-picture", picture=True)
    act.notify(picture.person, made)


@dataclass(frozen=True, slots=True)
class Deadlines:
    person: Person
    name: str
    entries: tuple[Entry, ...]
    made_at: datetime


@requires(Action.SEE_ROADMAP)
async def ask_for_calendar(act: Act) -> None:
    await act.start_job(CALENDAR_JOB, {"person": str(act.person.id)})


async def read_calendar(act: Act, payload: dict[str, str]) -> Deadlines:
    """Every stage that has a deadline, and whatever has one of its own."""
    act.me = await people.get_person(act.session, UUID(payload["person"]))
    outlook = (await view(act)).outlook
    programme, dates = outlook.programme, outlook.dates
    stages = [
        Entry(stage.id, day, title_of(act, stage), open_lines(stage, outlook), programme.revision)
        for stage in programme.stages
        if (day := dates.stages.get(stage.id))
    ]
    items = [
        Entry(item.id, day, item.plan.title, stage.plan.title, programme.revision)
        for stage, item in programme.all_items()
        if item.plan.deadline and (day := dates.items.get(item.id))
    ]
    name = act.shared.phrases.plain(act.person.language, "calendar-name", school=act.school.name)
    return Deadlines(act.person, name, (*stages, *items), act.now)


def title_of(act: Act, stage: Stage) -> str:
    return act.shared.phrases.plain(
        act.person.language, "calendar-stage", number=stage.number, title=stage.plan.title
    )


def open_lines(stage: Stage, outlook: Outlook) -> str:
    """What is still to be done in the stage, a line each."""
    return "\n".join(f"• {item.plan.title}" for item in stage.missing(outlook.now.date()))


def work_calendar(wanted: Deadlines) -> bytes:
    return deadlines_calendar(wanted.entries, wanted.name, wanted.made_at)


async def write_calendar(act: Act, wanted: Deadlines, content: bytes) -> None:
    act.me = wanted.person
    act.notify(wanted.person, FileReady("deadlines.ics", content, "ntf-roadmap-calendar"))
