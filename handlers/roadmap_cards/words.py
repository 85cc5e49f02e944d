"""How deadlines, owners, stages and things to do are put into words."""

from datetime import date
from html import escape

from handlers.say import Say, clip
from mentoring.people import Person
from mentoring.roadmap.outlook import role_of
from mentoring.roadmap.plan import TEAM, Item, Kind, Stage
from mentoring.roadmap.planning import USUAL
from services.figures import Figures
from services.roadmap import View
from texts import dates
from texts.roadmap.changes import standing_words

TITLE = 120
"""How much of a title a list shows."""
KINDS = {Kind.TASK: "rm-kind-task", Kind.EVENT: "rm-kind-event", Kind.DOCUMENT: "rm-kind-document"}
FAR = 300
"""Days beyond which a day is told with its year."""


def day(on: date, today: date, say: Say) -> str:
    if abs((on - today).days) > FAR:
        return dates.day(on, say.language)
    return dates.day_of_year(on, say.language)


def when(on: date, today: date, say: Say) -> str:
    """«завтра», «через 3 дня», «просрочено на 5 дней»."""
    left = (on - today).days
    state = "late" if left < 0 else {0: "today", 1: "tomorrow"}.get(left, "soon")
    return say("rm-when", state=state, days=abs(left))


def due(on: date | None, view: View, say: Say) -> str:
    """The day, how far off it is, and that it is a day off; or that it is not known."""
    if on is None:
        return say("rm-no-day")
    today = view.outlook.now.date()
    return say(
        "rm-due",
        day=day(on, today, say),
        when=when(on, today, say),
        off="yes" if view.outlook.calendar.is_off(on) else "no",
    )


def due_row(on: date | None, view: View, say: Say) -> str:
    """A line of a card."""
    return say("msg-stage-due", due=due(on, view, say)) if on else say("msg-no-deadline")


def owner(stage: Stage, item: Item | None, view: View, say: Say) -> str:
    """Who has taken it over; the school's own words for whoever is responsible; or the role."""
    taken = view.outlook.team.people.get(item.owner_id) if item and item.owner_id else None
    return owner_of(stage, item, taken, say)


def owner_of(stage: Stage, item: Item | None, taken: Person | None, say: Say) -> str:
    """By name where one person is known to be responsible."""
    if taken is not None:
        return taken.name or role(taken, say)
    own = item.plan.owner if item else stage.plan.owner
    words = own.words or ("" if own.role else stage.plan.owner.words)
    return words or say(f"role-{role_of(stage, item)}")


def role(person: Person, say: Say) -> str:
    """What somebody is in the team, the first of several."""
    return say(f"role-{next(each for each in TEAM if person.is_a(each))}")


def mark(item: Item, today: date, say: Say) -> str:
    return say("rm-mark-done" if item.in_order(today) else "rm-mark-open")


def standing(item: Item, view: View, say: Say) -> str:
    """Who ticked it and when, of a document how far it is; plain text."""
    today = view.outlook.now.date()
    if item.is_document:
        return standing_words(item, today, say.phrases, say.language)
    if item.done_at is None:
        return ""
    name = view.name_of(item.done_by_id) or say("word-curator")
    done = item.done_at.astimezone(view.outlook.now.tzinfo).date()
    on = day(done, today, say)
    return say.phrases.plain(say.language, "rm-done-by", name=name, day=on)


def line(
    number: int,
    stage: Stage,
    item: Item,
    view: View,
    say: Say,
    figure: str = "",
    title: int = TITLE,
) -> str:
    """A line of a stage: number, tick, title; who did it, or what the program counts itself."""
    today = view.outlook.now.date()
    parts = [
        f"{number}. {mark(item, today, say)} {escape(clip(item.plan.title, title))}",
        escape(standing(item, view, say)),
        figure,
        own_due(stage, item, view, say),
    ]
    return " · ".join(part for part in parts if part)


def offsets(stage: Stage, say: Say) -> str:
    """On which days a stage is reminded of."""
    chosen = stage.plan.offsets or USUAL
    if not chosen.days and not chosen.weekly:
        return say("rm-never")
    parts = [say("rm-offset", state=offset_state(day), days=abs(day)) for day in chosen.days]
    return ", ".join([*parts, *([say("rm-weekly")] if chosen.weekly else [])])


def offset_state(offset: int) -> str:
    if offset == 0:
        return "day"
    return "before" if offset < 0 else "after"


def figure(item: Item, counted: Figures, say: Say) -> str:
    """What the program knows by itself, beside the tick."""
    fact = item.plan.fact
    found = counted.get(fact) if fact else None
    return say(f"rm-fact-{fact}", count=found.count, of=found.of) if found else ""


def own_due(stage: Stage, item: Item, view: View, say: Say) -> str:
    """Its deadline where it is another one than its stage's."""
    on, today = view.outlook.dates.items.get(item.id), view.outlook.now.date()
    settled = item.in_order(today) or item.has_run_out(today)
    if on is None or item.plan.deadline is None or settled:
        return ""
    return due(on, view, say) if on != view.outlook.dates.stages.get(stage.id) else ""
