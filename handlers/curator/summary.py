"""/summary: what a busy person reads on a phone in five seconds."""

from datetime import timedelta

from aiogram import Router
from aiogram.filters import Command
from aiogram.methods import SendMessage
from aiogram.types import InlineKeyboardButton, Message

from handlers.callbacks import People
from handlers.say import Say, clip, send
from mentoring.people import Role
from mentoring.rights import Action
from mentoring.standing import State
from mentoring.summary import Funnel, Source, Stop, Summary, Week
from services.act import Act
from services.summary import summarise
from texts import dates

router = Router(name="summary")

SHOWN = 3
"""Sources, classes and stopping places beyond these are summed up: all fits one screen."""
WEEKS = 2
LABEL = 24
FUNNELS = {Role.MENTOR: "msg-summary-mentors", Role.MENTEE: "msg-summary-mentees"}
WAITING = {
    State.UNREAD: "btn-waits-unread",
    State.GUARDIAN: "btn-waits-guardian",
    State.OWN_CONSENT: "btn-waits-own-consent",
    State.FILLING: "btn-waits-filling",
    State.EXPIRING: "btn-waits-expiring",
}


@router.message(Command("summary"), flags={"action": Action.SEE_SUMMARY})
async def on_summary(message: Message, act: Act, say: Say) -> SendMessage:
    """The figures as text; what somebody waits for as buttons that open the list of those."""
    del message
    summary = await summarise(act)
    parts = [
        say("msg-summary-head", day=dates.day_of_year(act.context().today, say.language)),
        "\n".join(funnel(each, say) for each in summary.funnels),
        *([stops(summary, say)] if summary.stops else []),
        *([classes(summary, say)] if summary.classes else []),
        *([sources(summary, say)] if summary.came else []),
        weeks(summary, say),
        say("msg-summary-waiting" if summary.waiting else "msg-summary-nobody-waits"),
    ]
    return send(act.chat, "\n\n".join(parts), keyboard(summary, say))


def keyboard(summary: Summary, say: Say) -> list[list[InlineKeyboardButton]]:
    waiting = [
        [say.button(WAITING[state], People(state=state), count=count)]
        for state, count in summary.waiting
    ]
    mentors = say.button("btn-all-mentors", People(role=Role.MENTOR))
    mentees = say.button("btn-all-mentees", People(role=Role.MENTEE))
    return [*waiting, [mentors, mentees]]


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
