"""One thing of the roadmap: ticked, noted, with its number, date and file."""

from aiogram import F, Router
from aiogram.types import CallbackQuery

from handlers import endings, screens, sendings
from handlers.roadmap_cards.callbacks import ItemTap
from handlers.roadmap_cards.item_card import attached, card
from handlers.say import Methods, Say, in_place
from mentoring.rights import Action
from services import item_papers, stages, ticking
from services.act import Act

router = Router(name="items")

SEE = {"action": Action.SEE_ROADMAP}
WORK = {"action": Action.WORK_ON_ROADMAP}
FORMS = {
    "force": item_papers.DOCUMENT,
    "unneeded": stages.REASON,
    "note": item_papers.NOTE,
    "file": item_papers.FILE,
}
"""What is asked when somebody writes something about a thing."""


@router.callback_query(ItemTap.filter(F.do == "card"), flags=SEE)
async def on_card(query: CallbackQuery, callback_data: ItemTap, act: Act, say: Say) -> Methods:
    held = await ticking.open_item(act, callback_data.item)
    return [query.answer(), await card(act, held, say, callback_data.page)]


@router.callback_query(ItemTap.filter(F.do.in_({"done", "undo", "draft"})), flags=WORK)
async def on_changed(query: CallbackQuery, callback_data: ItemTap, act: Act, say: Say) -> Methods:
    """The card changes in place; what somebody else was faster with is said."""
    toast = await CHANGES[callback_data.do](act, callback_data, say)
    held = await ticking.open_item(act, callback_data.item)
    made = await card(act, held, say, callback_data.page)
    return [query.answer(text=toast), in_place(query, made)]


@router.callback_query(ItemTap.filter(F.do == "told_done"), flags=WORK)
async def on_told_done(query: CallbackQuery, callback_data: ItemTap, act: Act, say: Say) -> Methods:
    """A reminder stays with whatever else it tells, so the card is a message of its own."""
    toast = await done(act, callback_data, say)
    held = await ticking.open_item(act, callback_data.item)
    return [query.answer(text=toast), await card(act, held, say)]


async def done(act: Act, data: ItemTap, say: Say) -> str:
    return say("toast-item-done" if await ticking.tick(act, data.item) else "toast-item-was-done")


async def undo(act: Act, data: ItemTap, say: Say) -> str:
    undone = await ticking.untick(act, data.item)
    return say("toast-item-undone" if undone else "toast-item-was-open")


async def draft(act: Act, data: ItemTap, say: Say) -> str:
    await ticking.draft(act, data.item)
    return say("toast-document-drafted")


CHANGES = {"done": done, "undo": undo, "draft": draft}


@router.callback_query(ItemTap.filter(F.do.in_(set(FORMS))), flags=WORK)
async def on_written(query: CallbackQuery, callback_data: ItemTap, act: Act, say: Say) -> Methods:
    if act.filling is not None:
        return [query.answer(), *await endings.nothing(act, say)]
    step = await item_papers.begin(act, FORMS[callback_data.do], callback_data.item)
    return [query.answer(), *screens.screen(act.chat, step, say)]


@router.callback_query(ItemTap.filter(F.do == "get"), flags=SEE)
async def on_file(query: CallbackQuery, callback_data: ItemTap, act: Act, say: Say) -> Methods:
    held = await ticking.open_item(act, callback_data.item)
    if held.item.file is None:
        return [query.answer(), await card(act, held, say, callback_data.page)]
    return [query.answer(), sendings.again(act.chat, attached(held.item.file, held.item))]
