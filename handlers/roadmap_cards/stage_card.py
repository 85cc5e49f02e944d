"""One stage on the screen: what is to be done in it, what is done, and a button for each."""

from datetime import date
from html import escape

from aiogram.methods import SendMessage
from aiogram.types import InlineKeyboardButton

from handlers.keyboards import chunks
from handlers.roadmap_cards import words
from handlers.roadmap_cards.callbacks import DeadlineTap, ItemTap, RoadmapTap, StageTap
from handlers.roadmap_cards.room import in_one, written
from handlers.say import Keyboard, Say, button, clip, send
from mentoring.people import Role
from mentoring.roadmap.outlook import leads
from mentoring.roadmap.plan import Item, Stage
from services import figures
from services.act import Act
from services.figures import Figures
from services.roadmap import View

PAGE = 15
"""Things to do on one screen."""
ROW = 5
RESULT = 500
"""How much of what should come of a stage its screen shows."""


def state_of(stage: Stage, view: View) -> str:
    due, today = view.outlook.dates.stages.get(stage.id), view.outlook.now.date()
    if stage.is_closed:
        return "closed"
    if stage.is_ready(today):
        return "ready"
    return "late" if due and due < today else "open"


def stage_when(stage: Stage, view: View, say: Say) -> str:
    """By when, or since when it is closed."""
    if closed := closed_on(stage, view):
        return say("rm-closed-on", day=words.day(closed, view.outlook.now.date(), say))
    if stage.is_ready(view.outlook.now.date()):
        return say("rm-ready")
    return words.due(view.outlook.dates.stages.get(stage.id), view, say)


def closed_on(stage: Stage, view: View) -> date | None:
    return stage.closed_at and stage.closed_at.astimezone(view.outlook.now.tzinfo).date()


def back_to_all(say: Say) -> Keyboard:
    return [[say.button("btn-stages", RoadmapTap(do="stages"))]]


async def screen(
    act: Act, view: View, stage: Stage, say: Say, page: int = 0, *, opening: bool = False
) -> SendMessage:
    """A stage with its things to do, page by page."""
    last = max(0, (len(stage.items) - 1) // PAGE)
    page = min(max(page, 0), last)
    numbered = list(enumerate(stage.items, start=1))[page * PAGE : (page + 1) * PAGE]
    counted = await figures.count(act, [item for _, item in numbered])
    working = not opening and not stage.is_closed and can_tick(act, view, stage)

    def text(title: int) -> str:
        parts = [
            stage_head(stage, view, say),
            "\n".join(item_lines(stage, numbered, view, counted, say, title)),
            say("msg-stage-tick" if working else "msg-stage-open"),
        ]
        return "\n\n".join(part for part in parts if part)

    buttons = [
        number_button(n, item, view, page, working=working and is_mine(act, view, stage, item))
        for n, item in numbered
    ]
    rows = [
        *chunks(buttons, ROW),
        turning(stage, page, last, opening=not working, say=say),
        *mode_row(stage, page, say, working=working, may=can_tick(act, view, stage)),
        *lead_rows(act, stage, say),
        *back_to_all(say),
    ]
    return send(act.chat, in_one(text), rows)


def can_tick(act: Act, view: View, stage: Stage) -> bool:
    return any(is_mine(act, view, stage, item) for item in stage.items)


def is_mine(act: Act, view: View, stage: Stage, item: Item) -> bool:
    """Whoever leads the programme ticks anything."""
    return leads(act.person) or act.person.id in view.outlook.team.owners(stage, item)


def stage_head(stage: Stage, view: View, say: Say) -> str:
    today = view.outlook.now.date()
    missing = len(stage.missing(today))
    on = view.outlook.dates.stages.get(stage.id)
    closed, result = closed_on(stage, view), stage.plan.result
    lines = [
        say("msg-stage-title", number=stage.number, title=stage.plan.title),
        say("msg-stage-closed", day=words.day(closed, today, say))
        if closed
        else say("msg-stage-ready")
        if stage.is_ready(today)
        else words.due_row(on, view, say),
        say("msg-stage-owner", owner=clip(words.owner(stage, None, view, say), words.TITLE)),
        say("msg-stage-done", done=len(stage.items) - missing, total=len(stage.items)),
        *([written("msg-stage-reason", stage.reason, say)] if stage.reason else []),
        *([say("msg-stage-result", result=clip(result, RESULT))] if result else []),
    ]
    return "\n".join(lines)


def item_lines(
    stage: Stage,
    numbered: list[tuple[int, Item]],
    view: View,
    counted: Figures,
    say: Say,
    title: int = words.TITLE,
) -> list[str]:
    """Sections and documents have a heading of their own."""
    lines: list[str] = []
    before = ""
    for number, item in numbered:
        section = item.plan.section or (say("msg-stage-documents") if item.is_document else "")
        if section != before and section:
            lines.append(f"\n<b>{escape(clip(section, title))}</b>")
        before = section
        figure = words.figure(item, counted, say)
        lines.append(words.line(number, stage, item, view, say, figure, title))
    return lines


def number_button(
    number: int, item: Item, view: View, page: int, *, working: bool
) -> InlineKeyboardButton:
    """While one is ticking, a number ticks a task; a document always opens."""
    done = item.in_order(view.outlook.now.date())
    label = f"✓ {number}" if done else str(number)
    if not working or item.is_document:
        return button(label, ItemTap(item=item.id, do="card", page=page))
    return button(label, ItemTap(item=item.id, do="list_undo" if done else "list_do", page=page))


def turning(
    stage: Stage, page: int, last: int, *, opening: bool, say: Say
) -> list[InlineKeyboardButton]:
    do = "open" if opening else "tick"
    before = say.button("btn-page-before", StageTap(stage=stage.id, do=do, page=page - 1))
    after = say.button("btn-page-after", StageTap(stage=stage.id, do=do, page=page + 1))
    return [*([before] if page > 0 else []), *([after] if page < last else [])]


def mode_row(stage: Stage, page: int, say: Say, *, working: bool, may: bool) -> Keyboard:
    if not may or stage.is_closed:
        return []
    do, key = ("open", "btn-stage-open") if working else ("tick", "btn-stage-tick")
    return [[say.button(key, StageTap(stage=stage.id, do=do, page=page))]]


def lead_rows(act: Act, stage: Stage, say: Say) -> Keyboard:
    """What only whoever leads the programme does about a stage."""
    if not act.person.is_a(Role.CURATOR):
        return []
    if stage.is_closed:
        return [[say.button("btn-stage-reopen", StageTap(stage=stage.id, do="reopen"))]]
    return [
        [
            say.button("btn-deadline", DeadlineTap(about=stage.id)),
            say.button("btn-stage-reminders", StageTap(stage=stage.id, do="reminders")),
        ],
        [say.button("btn-stage-close", StageTap(stage=stage.id, do="close"))],
    ]
