"""Closing a stage, opening it again, and how often it is reminded of."""

from html import escape

from aiogram import F, Router
from aiogram.methods import SendMessage
from aiogram.types import CallbackQuery

from handlers import endings, screens
from handlers.roadmap_cards import words
from handlers.roadmap_cards.callbacks import DeadlineTap, PlanTap, StageTap
from handlers.roadmap_cards.moving import move_lines
from handlers.roadmap_cards.stage_card import screen
from handlers.say import Methods, Say, clip, send, send_lines
from mentoring.rights import Action
from services import deadline_setting, roadmap, stages
from services.act import Act
from services.stages import Closing

router = Router(name="stage_work")

EDIT = {"action": Action.EDIT_ROADMAP}
SHOWN = 20


@router.callback_query(StageTap.filter(F.do == "close"), flags=EDIT)
async def on_close(query: CallbackQuery, callback_data: StageTap, act: Act, say: Say) -> Methods:
    """At once where nothing is missing and nothing moves; else what would come of it first."""
    found = await stages.consider(act, callback_data.stage)
    if found.stage.is_closed or not (found.missing or found.moves):
        return await closed(query, act, callback_data, say)
    return [query.answer(), *considered(act.chat, found, say)]


@router.callback_query(StageTap.filter(F.do == "close_surely"), flags=EDIT)
async def on_close_surely(
    query: CallbackQuery, callback_data: StageTap, act: Act, say: Say
) -> Methods:
    return await closed(query, act, callback_data, say)


async def closed(query: CallbackQuery, act: Act, data: StageTap, say: Say) -> Methods:
    """Whoever was faster is not spoken over."""
    done = await stages.close(act, data.stage)
    toast = say("toast-stage-closed" if done else "toast-stage-was-closed")
    return [query.answer(text=toast), await shown(act, data, say)]


async def shown(act: Act, data: StageTap, say: Say) -> SendMessage:
    view = await roadmap.look(act)
    return await screen(act, view, view.stage(data.stage), say)


def considered(chat: int, found: Closing, say: Say) -> list[SendMessage]:
    """What is missing, and from whom; which deadlines move."""
    stage, key = found.stage, found.stage.id
    lines = [
        f"• {escape(clip(item.plan.title, words.TITLE))} — "
        f"{escape(words.owner(stage, item, found.view, say))}"
        for item in found.missing[:SHOWN]
    ]
    if len(found.missing) > SHOWN:
        lines.append(say("msg-more-lines", count=len(found.missing) - SHOWN))
    heading = say("msg-stage-missing", number=stage.number, count=len(found.missing))
    moved = move_lines(found.moves, found.view.outlook.now.date(), say)
    if moved:
        lines += ["", say("msg-stage-moves"), *moved]
    close = StageTap(stage=key, do="explain" if found.missing else "close_surely")
    rows = [
        [say.button("btn-stage-explain" if found.missing else "btn-stage-close-surely", close)],
        [say.button("btn-back-to-stage", StageTap(stage=key, do="show"), number=stage.number)],
    ]
    return send_lines(chat, heading, lines, rows)


@router.callback_query(StageTap.filter(F.do == "explain"), flags=EDIT)
async def on_explain(query: CallbackQuery, callback_data: StageTap, act: Act, say: Say) -> Methods:
    if act.filling is not None:
        return [query.answer(), *await endings.nothing(act, say)]
    if (await roadmap.look(act)).stage(callback_data.stage).is_closed:
        return [
            query.answer(text=say("toast-stage-was-closed")),
            await shown(act, callback_data, say),
        ]
    step = await stages.explain(act, callback_data.stage)
    return [query.answer(), *screens.screen(act.chat, step, say)]


@router.callback_query(DeadlineTap.filter(), flags=EDIT)
async def on_deadline(
    query: CallbackQuery, callback_data: DeadlineTap, act: Act, say: Say
) -> Methods:
    if act.filling is not None:
        return [query.answer(), *await endings.nothing(act, say)]
    step = await deadline_setting.begin(act, callback_data.about)
    return [query.answer(), *screens.screen(act.chat, step, say)]


@router.callback_query(PlanTap.filter(F.do == "set"), flags=EDIT)
async def on_deadline_set(
    query: CallbackQuery, callback_data: PlanTap, act: Act, say: Say
) -> Methods:
    key = await deadline_setting.confirm(act, callback_data.upload)
    view = await roadmap.look(act)
    toast = query.answer(text=say("toast-deadline-set"))
    return [toast, await screen(act, view, view.stage(key), say)]


@router.callback_query(StageTap.filter(F.do == "reopen"), flags=EDIT)
async def on_reopen(query: CallbackQuery, callback_data: StageTap, act: Act, say: Say) -> Methods:
    """At once where no deadline moves; else what would move first."""
    found = await stages.consider(act, callback_data.stage)
    if not (found.stage.is_closed and found.moves):
        return await reopened(query, act, callback_data, say)
    number, key = found.stage.number, found.stage.id
    moved = move_lines(found.moves, found.view.outlook.now.date(), say)
    rows = [
        [say.button("btn-stage-reopen", StageTap(stage=key, do="reopen_surely"))],
        [say.button("btn-back-to-stage", StageTap(stage=key, do="show"), number=number)],
    ]
    heading = say("msg-stage-reopen-sure", number=number)
    lines = [say("msg-stage-moves"), *moved]
    return [query.answer(), *send_lines(act.chat, f"{heading}\n", lines, rows)]


@router.callback_query(StageTap.filter(F.do == "reopen_surely"), flags=EDIT)
async def on_reopen_surely(
    query: CallbackQuery, callback_data: StageTap, act: Act, say: Say
) -> Methods:
    return await reopened(query, act, callback_data, say)


async def reopened(query: CallbackQuery, act: Act, data: StageTap, say: Say) -> Methods:
    await stages.reopen(act, data.stage)
    toast = query.answer(text=say("toast-stage-reopened"))
    return [toast, await shown(act, data, say)]


@router.callback_query(StageTap.filter(F.do == "reminders"), flags=EDIT)
async def on_reminders(
    query: CallbackQuery, callback_data: StageTap, act: Act, say: Say
) -> Methods:
    """On which days it is reminded of now, and the form that changes them."""
    if act.filling is not None:
        return [query.answer(), *await endings.nothing(act, say)]
    view = await roadmap.look(act)
    stage = view.stage(callback_data.stage)
    step = await stages.choose_reminders(act, stage.id)
    now = send(act.chat, say("msg-stage-reminders", days=words.offsets(stage, say)))
    return [query.answer(), now, *screens.screen(act.chat, step, say)]
