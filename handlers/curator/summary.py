"""/summary: what a busy person reads on a phone in five seconds."""

from datetime import timedelta

from aiogram import Router
from aiogram.filters import Command
from aiogram.methods import SendMessage
from aiogram.types import Message

from handlers.say import Say, send
from mentoring.rights import Action
from mentoring.summary import Summary, Week
from services.act import Act
from services.summary import summarise
from texts import dates

router = Router(name="summary")

SHOWN = 5
"""Sources and stopping places beyond these are summed up in a line."""


@router.message(Command("summary"), flags={"action": Action.SEE_SUMMARY})
async def on_summary(message: Message, act: Act, say: Say) -> SendMessage:
    summary = await summarise(act)
    parts = [
        say("msg-summary-head", day=dates.day_of_year(act.context().today, say.language)),
        funnel(summary, say),
        *([stops(summary, say)] if summary.stops else []),
        *([sources(summary, say)] if summary.came else []),
        weeks(summary, say),
    ]
    return send(message.chat.id, "\n\n".join(parts))


def funnel(summary: Summary, say: Say) -> str:
    return say(
        "msg-summary-funnel",
        came=summary.came,
        started=summary.started,
        sent=summary.sent,
        filling=summary.filling,
    )


def stops(summary: Summary, say: Say) -> str:
    lines = [
        say("msg-summary-stop", number=stop.number, people=stop.people)
        if stop.number
        else say("msg-summary-review", people=stop.people)
        for stop in summary.stops[:SHOWN]
    ]
    rest = sum(stop.people for stop in summary.stops[SHOWN:])
    if rest:
        lines.append(say("msg-summary-stop-rest", people=rest))
    return "\n".join([say("msg-summary-stops"), *lines])


def sources(summary: Summary, say: Say) -> str:
    ranked = sorted(summary.sources, key=lambda source: -source.came)
    lines = [
        say(
            "msg-summary-source",
            label=source.label or say("word-school-link"),
            came=source.came,
            started=source.started,
            sent=source.sent,
        )
        for source in ranked[:SHOWN]
    ]
    rest = ranked[SHOWN:]
    if rest:
        lines.append(
            say(
                "msg-summary-source-rest",
                came=sum(source.came for source in rest),
                started=sum(source.started for source in rest),
                sent=sum(source.sent for source in rest),
            )
        )
    return "\n".join([say("msg-summary-sources"), *lines])


def weeks(summary: Summary, say: Say) -> str:
    return "\n".join([say("msg-summary-weeks"), *(week_line(week, say) for week in summary.weeks)])


def week_line(week: Week, say: Say) -> str:
    sunday = week.monday + timedelta(days=6)
    days = dates.days_between(week.monday, sunday, say.language)
    return say("msg-summary-week", days=days, started=week.started, sent=week.sent)
