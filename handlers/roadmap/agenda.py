"""/today and /week: what is due, what is late, and what waits for whoever asks."""

from datetime import date

from aiogram import F, Router
from aiogram.filters import Command
from aiogram.methods import SendMessage
from aiogram.types import CallbackQuery, InlineKeyboardButton, Message

from handlers.callbacks import People
from handlers.keyboards import chunks
from handlers.roadmap_cards.callbacks import ItemTap, RoadmapTap
from handlers.roadmap_cards.lines import numbered, summed
from handlers.roadmap_cards.words import day
from handlers.say import Keyboard, Methods, Say, button, send
from handlers.waiting import WAITING
from mentoring.rights import Action, allowed
from mentoring.roadmap.agenda import Agenda, Due
from services import agendas
from services.act import Act
from services.agendas import Mine

router = Router(name="agenda")

SEE = {"action": Action.SEE_ROADMAP}
SHOWN = 12
"""Things on one screen; the rest is counted."""
ROW = 5
STAGES = 4
"""Groups of what comes later."""


@router.message(Command("today"), flags=SEE)
async def on_today(message: Message, act: Act, say: Say) -> Methods:
    del message
    return [today(await agendas.mine(act), act, say)]


@router.message(Command("week"), flags=SEE)
async def on_week(message: Message, act: Act, say: Say) -> Methods:
    del message
    return [week(await agendas.mine(act), act, say)]


@router.callback_query(RoadmapTap.filter(F.do == "today"), flags=SEE)
async def on_today_tapped(query: CallbackQuery, act: Act, say: Say) -> Methods:
    return [query.answer(), today(await agendas.mine(act), act, say)]


@router.callback_query(RoadmapTap.filter(F.do == "week"), flags=SEE)
async def on_week_tapped(query: CallbackQuery, act: Act, say: Say) -> Methods:
    return [query.answer(), week(await agendas.mine(act), act, say)]


def today(found: Mine, act: Act, say: Say) -> SendMessage:
    on = day(act.context().today, act.context().today, say)
    agenda = found.agenda
    groups = [("msg-agenda-late", agenda.late), ("msg-agenda-today", agenda.today)]
    coming = (*agenda.week, *agenda.later)
    return screen(say("msg-today", day=on), groups, coming, found, act, say)


def week(found: Mine, act: Act, say: Say) -> SendMessage:
    agenda = found.agenda
    groups = [
        ("msg-agenda-late", agenda.late),
        ("msg-agenda-today", agenda.today),
        ("msg-agenda-week", agenda.week),
    ]
    return screen(say("msg-week"), groups, agenda.later, found, act, say)


def screen(
    heading: str,
    groups: list[tuple[str, tuple[Due, ...]]],
    coming: tuple[Due, ...],
    found: Mine,
    act: Act,
    say: Say,
) -> SendMessage:
    """The most urgent first, a number each; then what waits; then what comes next."""
    on = found.view.outlook.now.date()
    parts, buttons = [heading], list[InlineKeyboardButton]()
    left, first = SHOWN, 1
    for key, lines in groups:
        shown = lines[:left]
        if lines:
            parts.append("\n".join([say(key), *numbered(shown, first, on, say)]))
        if len(lines) > len(shown):
            parts.append(say("msg-more-lines", count=len(lines) - len(shown)))
        buttons += [item_button(first + place, each) for place, each in enumerate(shown)]
        first, left = first + len(shown), left - len(shown)
    if not buttons:
        parts.append(say("msg-agenda-nothing"))
    parts += [*next_up(coming, on, say), *without_day(found.agenda, say)]
    waiting = waiting_rows(found, act, say)
    if waiting:
        parts.append(say("msg-agenda-waiting"))
    rows = [*chunks(buttons, ROW), *waiting, *foot(say)]
    return send(act.chat, "\n\n".join(parts), rows)


def item_button(number: int, due: Due) -> InlineKeyboardButton:
    return button(str(number), ItemTap(item=due.item.id, do="card"))


def next_up(coming: tuple[Due, ...], today: date, say: Say) -> list[str]:
    """What is due beyond what is shown, stage by stage."""
    lines = summed(coming, today, say)
    return ["\n".join([say("msg-agenda-next"), *lines[:STAGES]])] if lines else []


def without_day(agenda: Agenda, say: Say) -> list[str]:
    return [say("msg-agenda-undated", count=agenda.undated)] if agenda.undated else []


def waiting_rows(found: Mine, act: Act, say: Say) -> Keyboard:
    """People who wait for something, for whoever may look at them."""
    if not allowed(act.me, Action.SEE_PEOPLE):
        return []
    return [
        [say.button(WAITING[state], People(state=state), count=count)]
        for state, count in found.waiting
    ]


def foot(say: Say) -> Keyboard:
    return [[say.button("btn-stages", RoadmapTap(do="stages"))]]
