"""/roadmap: the roadmap as a workbook, and the «yes» to one that came back; the calendar file."""

from aiogram import F, Router
from aiogram.filters import Command
from aiogram.types import CallbackQuery, Message

from handlers.roadmap_cards.callbacks import PlanTap, RoadmapTap
from handlers.say import Methods, Say, send
from mentoring.rights import Action, allowed
from services import roadmap_pictures, roadmap_workbooks
from services.act import Act

router = Router(name="roadmap_files")

SEE = {"action": Action.SEE_ROADMAP}
EDIT = {"action": Action.EDIT_ROADMAP}


@router.message(Command("roadmap"), flags=SEE)
async def on_roadmap(message: Message, act: Act, say: Say) -> Methods:
    """The workbook comes as a file; whoever may change it simply sends it back."""
    del message
    return await given(act, say)


@router.callback_query(RoadmapTap.filter(F.do == "workbook"), flags=SEE)
async def on_workbook(query: CallbackQuery, act: Act, say: Say) -> Methods:
    return [query.answer(), *await given(act, say)]


async def given(act: Act, say: Say) -> Methods:
    await roadmap_workbooks.ask_for_workbook(act)
    if not allowed(act.me, Action.EDIT_ROADMAP):
        return [send(act.chat, say("msg-roadmap-read-only"))]
    rows = [[say.button("btn-roadmap-shipped", RoadmapTap(do="shipped"))]]
    return [send(act.chat, say("msg-roadmap"), rows)]


@router.callback_query(RoadmapTap.filter(F.do == "shipped"), flags=SEE)
async def on_shipped(query: CallbackQuery, act: Act, say: Say) -> Methods:
    """The roadmap as it ships, to begin with or to compare."""
    await roadmap_workbooks.ask_for_workbook(act, as_shipped=True)
    return [query.answer(text=say("toast-roadmap-soon"))]


@router.callback_query(RoadmapTap.filter(F.do == "calendar"), flags=SEE)
async def on_calendar(query: CallbackQuery, act: Act, say: Say) -> Methods:
    await roadmap_pictures.ask_for_calendar(act)
    return [query.answer(text=say("toast-roadmap-soon"))]


@router.callback_query(PlanTap.filter(F.do == "take"), flags=EDIT)
async def on_taken(query: CallbackQuery, callback_data: PlanTap, act: Act, say: Say) -> Methods:
    await roadmap_workbooks.confirm(act, callback_data.upload)
    rows = [[say.button("btn-stages", RoadmapTap(do="stages"))]]
    return [query.answer(), send(act.chat, say("msg-roadmap-taken"), rows)]


@router.callback_query(PlanTap.filter(F.do == "drop"), flags=EDIT)
async def on_dropped(query: CallbackQuery, callback_data: PlanTap, act: Act, say: Say) -> Methods:
    await roadmap_workbooks.drop(act, callback_data.upload)
    rows = [[say.button("btn-stages", RoadmapTap(do="stages"))]]
    return [query.answer(), send(act.chat, say("msg-roadmap-dropped"), rows)]
