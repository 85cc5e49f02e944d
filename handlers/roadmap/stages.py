"""/stages and /stage: the whole roadmap at a glance, and one stage with its ticks."""

from aiogram import F, Router
from aiogram.filters import Command, CommandObject
from aiogram.types import CallbackQuery, InlineKeyboardButton, Message

from handlers.roadmap_cards import words
from handlers.roadmap_cards.callbacks import ItemTap, RoadmapTap, StageTap
from handlers.roadmap_cards.stage_card import back_to_all, screen, stage_when, state_of
from handlers.say import Keyboard, Methods, Say, button, clip, in_place, send, send_lines
from mentoring.rights import Action, allowed
from mentoring.roadmap.agenda import current, week_of
from mentoring.roadmap.plan import Stage
from services import roadmap, roadmap_pictures, ticking
from services.act import Act
from services.roadmap import View

router = Router(name="stages")

SEE = {"action": Action.SEE_ROADMAP}
WORK = {"action": Action.WORK_ON_ROADMAP}
LABEL = 34


@router.message(Command("stages"), flags=SEE)
async def on_stages(message: Message, act: Act, say: Say) -> Methods:
    """The words at once, the picture as soon as it is drawn."""
    del message
    return await shown(act, say)


@router.callback_query(RoadmapTap.filter(F.do == "stages"), flags=SEE)
async def on_stages_tapped(query: CallbackQuery, act: Act, say: Say) -> Methods:
    return [query.answer(), *await shown(act, say)]


async def shown(act: Act, say: Say) -> Methods:
    view = await roadmap.look(act)
    await roadmap_pictures.ask_for_picture(act)
    lines = [stage_line(stage, view, say) for stage in view.programme.stages]
    rows = [
        *([stage_button(stage)] for stage in view.programme.stages),
        [
            say.button("btn-roadmap-excel", RoadmapTap(do="workbook")),
            say.button("btn-roadmap-calendar", RoadmapTap(do="calendar")),
        ],
        *programme_row(act, say),
    ]
    return [*send_lines(act.chat, f"{heading(view, say)}\n", [*lines, *undated(view, say)], rows)]


def programme_row(act: Act, say: Say) -> Keyboard:
    if not allowed(act.me, Action.EDIT_ROADMAP):
        return []
    return [[say.button("btn-programme", RoadmapTap(do="programme"))]]


def heading(view: View, say: Say) -> str:
    year = view.programme.school_year
    week = week_of(view.programme, view.outlook.now.date())
    lines = [
        say("msg-stages", year=f"{year}/{(year + 1) % 100:02d}")
        if year
        else say("msg-stages-bare"),
        *([say("msg-stages-week", number=week[0], of=week[1])] if week else []),
    ]
    return "\n".join(lines)


def undated(view: View, say: Say) -> list[str]:
    """Why some deadlines are open, as long as they are."""
    unknown = not (view.programme.starts_on and view.programme.order_on)
    return ["", say("msg-stages-unknown")] if unknown else []


def stage_line(stage: Stage, view: View, say: Say) -> str:
    today = view.outlook.now.date()
    missing = len(stage.missing(today))
    return say(
        "msg-stage-line",
        number=stage.number,
        state=state_of(stage, view),
        when=stage_when(stage, view, say),
        done=len(stage.items) - missing,
        total=len(stage.items),
        title=clip(stage.plan.title, words.TITLE),
    )


def stage_button(stage: Stage) -> InlineKeyboardButton:
    title = f"{stage.number} · {clip(stage.plan.title, LABEL)}"
    return button(title, StageTap(stage=stage.id, do="show"))


@router.message(Command("stage"), flags=SEE)
async def on_stage(message: Message, command: CommandObject, act: Act, say: Say) -> Methods:
    """«/stage 3», or without a number the one that is at work."""
    del message
    view = await roadmap.look(act)
    stages = view.programme.stages
    number = (command.args or "").strip()
    wanted = next((stage for stage in stages if str(stage.number) == number), None)
    stage = wanted or (current(stages) if not number else None)
    if stage is None and not number:
        return await shown(act, say)
    if stage is None:
        return [send(act.chat, say("msg-no-such-stage", count=len(stages)), back_to_all(say))]
    return [await screen(act, view, stage, say)]


@router.callback_query(StageTap.filter(F.do.in_({"show", "tick", "open"})), flags=SEE)
async def on_stage_tapped(
    query: CallbackQuery, callback_data: StageTap, act: Act, say: Say
) -> Methods:
    """«Отмечать» and «Подробнее» change what a number does, in place."""
    view = await roadmap.look(act)
    stage = view.stage(callback_data.stage)
    opening = callback_data.do == "open"
    made = await screen(act, view, stage, say, callback_data.page, opening=opening)
    return [query.answer(), made if callback_data.do == "show" else in_place(query, made)]


@router.callback_query(ItemTap.filter(F.do.in_({"list_do", "list_undo"})), flags=WORK)
async def on_ticked(query: CallbackQuery, callback_data: ItemTap, act: Act, say: Say) -> Methods:
    """A tick or its taking back, in place; what somebody else has done meanwhile is said."""
    if callback_data.do == "list_do":
        done = await ticking.tick(act, callback_data.item)
        toast = say("toast-item-done" if done else "toast-item-was-done")
    else:
        undone = await ticking.untick(act, callback_data.item)
        toast = say("toast-item-undone" if undone else "toast-item-was-open")
    view = await roadmap.look(act)
    stage, _ = view.item(callback_data.item)
    made = await screen(act, view, stage, say, callback_data.page)
    return [query.answer(text=toast), in_place(query, made)]
