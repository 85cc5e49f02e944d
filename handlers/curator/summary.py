"""/summary: what a busy person reads on a phone in five seconds."""

from datetime import date, timedelta

from aiogram import F, Router
from aiogram.filters import Command
from aiogram.methods import SendMessage
from aiogram.types import CallbackQuery, InlineKeyboardButton, Message

from handlers.callbacks import Door, Go, People
from handlers.chart_callbacks import ChartTap
from handlers.export_callbacks import ExportTap
from handlers.roadmap_cards import words
from handlers.roadmap_cards.callbacks import RoadmapTap
from handlers.roadmap_cards.digest import UNKNOWN
from handlers.roadmap_cards.lines import summed
from handlers.say import Methods, Say, clip, send
from handlers.waiting import WAITING
from mentoring.people import Role
from mentoring.rights import Action, allowed
from mentoring.roadmap.agenda import current, unknown
from mentoring.summary import Funnel, Source, Stop, Summary, Week
from services import agendas
from services.act import Act
from services.agendas import Mine
from services.summary import summarise
from texts import dates

router = Router(name="summary")

SEE = {"action": Action.SEE_SUMMARY}

SHOWN = 3
"""Sources, classes and stopping places beyond these are summed up: all fits one screen."""
WEEKS = 2
TITLE = 60
LABEL = 24
FUNNELS = {Role.MENTOR: "msg-summary-mentors", Role.MENTEE: "msg-summary-mentees"}


@router.message(Command("summary"), flags=SEE)
async def on_summary(message: Message, act: Act, say: Say) -> SendMessage:
    del message
    return await shown(act, say)


@router.callback_query(Go.filter(F.door == Door.SUMMARY), flags=SEE)
async def on_summary_tapped(query: CallbackQuery, act: Act, say: Say) -> Methods:
    return [query.answer(), await shown(act, say)]


async def shown(act: Act, say: Say) -> SendMessage:
    """Stages, people, pairs, and what holds things up; what somebody waits for as buttons that
    open the list of those.
    """
    summary, plan = await summarise(act), await agendas.whole(act)
    today = act.context().today
    holding = [*late_lines(plan, today, say), *unknown_lines(plan, say)]
    nothing = not holding and not summary.waiting
    parts = [
        say("msg-summary-head", day=dates.day_of_year(today, say.language)),
        stages_line(plan, say),
        "\n".join([*ways(summary, say), pairs_line(summary, act, say)]),
        *(["\n".join([say("msg-summary-holding"), *holding])] if holding else []),
        *([say("msg-summary-waiting")] if summary.waiting else []),
        *([say("msg-summary-nobody-waits")] if nothing else []),
    ]
    return send(act.chat, "\n\n".join(parts), keyboard(summary, act, say))


def ways(summary: Summary, say: Say) -> list[str]:
    return [funnel(each, say) for each in summary.funnels]


def stages_line(plan: Mine, say: Say) -> str:
    """How many are closed, and which one is at work by when."""
    programme, outlook = plan.view.programme, plan.view.outlook
    closed = sum(stage.is_closed for stage in programme.stages)
    counted = say("msg-summary-stages", closed=closed, total=len(programme.stages))
    stage = current(programme.stages)
    if stage is None:
        return counted
    missing = len(stage.missing(outlook.now.date()))
    at_work = say(
        "msg-summary-stage",
        number=stage.number,
        title=clip(stage.plan.title, TITLE),
        due=words.due(outlook.dates.stages.get(stage.id), plan.view, say),
        done=len(stage.items) - missing,
        total=len(stage.items),
    )
    return f"{counted}\n{at_work}"


def late_lines(plan: Mine, today: date, say: Say) -> list[str]:
    lines = summed(plan.agenda.late, today, say)
    rest = len(lines) - SHOWN
    return [*lines[:SHOWN], *([say("msg-more-lines", count=rest)] if rest > 0 else [])]


def unknown_lines(plan: Mine, say: Say) -> list[str]:
    """Days that nobody has said yet keep deadlines open."""
    days = ", ".join(say(UNKNOWN[each]) for each in unknown(plan.view.programme))
    return [say("msg-summary-unknown", days=days)] if days else []


def pairs_line(summary: Summary, act: Act, say: Say) -> str:
    missing = summary.unpaired
    return say("msg-summary-pairs", count=missing.count, days=missing.days(act.now))


@router.callback_query(Go.filter(F.door == Door.DETAILS), flags=SEE)
async def on_details(query: CallbackQuery, act: Act, say: Say) -> Methods:
    """Where people stop, by class, by link and by week."""
    summary = await summarise(act)
    parts = [
        *([stops(summary, say)] if summary.stops else []),
        *([classes(summary, say)] if summary.classes else []),
        *([sources(summary, say)] if summary.came else []),
        weeks(summary, say),
    ]
    rows = [[say.button("btn-summary", Go(door=Door.SUMMARY))]]
    return [query.answer(), send(act.chat, "\n\n".join(parts), rows)]


def keyboard(summary: Summary, act: Act, say: Say) -> list[list[InlineKeyboardButton]]:
    """Lists of people for whoever may look at them."""
    details = [say.button("btn-summary-details", Go(door=Door.DETAILS))]
    stages = [
        say.button("btn-stages", RoadmapTap(do="stages")),
        say.button("btn-charts", ChartTap(do="show")),
    ]
    if not allowed(act.me, Action.SEE_PEOPLE):
        return [stages, details]
    waiting = [
        [say.button(WAITING[state], People(state=state), count=count)]
        for state, count in summary.waiting
    ]
    mentors = say.button("btn-all-mentors", People(role=Role.MENTOR))
    mentees = say.button("btn-all-mentees", People(role=Role.MENTEE))
    export = say.button("btn-export", ExportTap(do="open"))
    return [*waiting, [mentors, mentees], stages, [*details, export]]


def funnel(line: Funnel, say: Say) -> str:
    return say(
        FUNNELS[line.role],
        want=line.want,
        began=line.began,
        sent=line.sent,
        approved=line.approved,
    )


def stops(summary: Summary, say: Say) -> str:
    shown = [stop_words(stop, say) for stop in summary.stops[:SHOWN]]
    rest = sum(stop.people for stop in summary.stops[SHOWN:])
    if rest:
        shown.append(say("msg-summary-stop-rest", people=rest))
    return say("msg-summary-stops", stops=", ".join(shown))


def stop_words(stop: Stop, say: Say) -> str:
    if stop.number:
        return say("msg-summary-stop", number=stop.number, people=stop.people)
    return say("msg-summary-review", people=stop.people)


def classes(summary: Summary, say: Say) -> str:
    """Those with most people first."""
    ranked = sorted(summary.classes, key=lambda each: -each.want)
    lines = [
        say("msg-summary-class", name=clip(each.name, LABEL), want=each.want, sent=each.sent)
        for each in ranked[:SHOWN]
    ]
    rest = ranked[SHOWN:]
    if rest:
        want, sent = sum(each.want for each in rest), sum(each.sent for each in rest)
        lines.append(say("msg-summary-class-rest", want=want, sent=sent))
    return "\n".join([say("msg-summary-classes"), *lines])


def sources(summary: Summary, say: Say) -> str:
    ranked = sorted((each for each in summary.sources if each.came), key=lambda each: -each.came)
    lines = [
        say(
            "msg-summary-source",
            label=source_name(each, say),
            came=each.came,
            started=each.started,
            sent=each.sent,
        )
        for each in ranked[:SHOWN]
    ]
    rest = ranked[SHOWN:]
    if rest:
        lines.append(
            say(
                "msg-summary-source-rest",
                came=sum(each.came for each in rest),
                started=sum(each.started for each in rest),
                sent=sum(each.sent for each in rest),
            )
        )
    return "\n".join([say("msg-summary-sources"), *lines])


def source_name(source: Source, say: Say) -> str:
    return clip(source.label, LABEL) or say(f"word-link-{source.role or 'anyone'}")


def weeks(summary: Summary, say: Say) -> str:
    lines = (week_line(week, say) for week in summary.weeks[:WEEKS])
    return "\n".join([say("msg-summary-weeks"), *lines])


def week_line(week: Week, say: Say) -> str:
    sunday = week.monday + timedelta(days=6)
    days = dates.days_between(week.monday, sunday, say.language)
    return say("msg-summary-week", days=days, started=week.started, sent=week.sent)
