"""What a school sets for its selection: criteria, and the papers that each form needs."""

from aiogram import F, Router
from aiogram.types import CallbackQuery

from handlers import endings, screens
from handlers.say import Methods, Say, in_place
from handlers.selection_cards import settings_cards
from handlers.selection_cards.callbacks import DeskTap, NeededTap
from mentoring.rights import Action
from services import criteria, mentor_papers
from services.act import Act

router = Router(name="selection_settings")

SELECT = {"action": Action.SELECT_MENTORS}


@router.callback_query(DeskTap.filter(F.do == "criteria"), flags=SELECT)
async def on_criteria(query: CallbackQuery, act: Act, say: Say) -> Methods:
    lines = await criteria.show_criteria(act)
    return [query.answer(), settings_cards.criteria(act, lines, say)]


@router.callback_query(DeskTap.filter(F.do == "criteria_edit"), flags=SELECT)
async def on_criteria_edit(query: CallbackQuery, act: Act, say: Say) -> Methods:
    if act.filling is not None:
        return [query.answer(), *await endings.nothing(act, say)]
    return [query.answer(), *screens.screen(act.chat, await criteria.edit(act), say)]


@router.callback_query(DeskTap.filter(F.do == "criteria_usual"), flags=SELECT)
async def on_criteria_usual(query: CallbackQuery, act: Act, say: Say) -> Methods:
    lines = await criteria.restore(act)
    toast = query.answer(text=say("toast-criteria-usual"))
    return [toast, in_place(query, settings_cards.criteria(act, lines, say))]


@router.callback_query(DeskTap.filter(F.do == "needed"), flags=SELECT)
async def on_needed(query: CallbackQuery, act: Act, say: Say) -> Methods:
    table = await mentor_papers.show_needed(act)
    return [query.answer(), in_place(query, settings_cards.needed(act.chat, table, say))]


@router.callback_query(NeededTap.filter(), flags=SELECT)
async def on_needed_of(
    query: CallbackQuery, callback_data: NeededTap, act: Act, say: Say
) -> Methods:
    """One form's papers; a tap on a paper turns it over. Raises NoSuchPaper."""
    form = callback_data.form
    if callback_data.kind:
        table = await mentor_papers.toggle_needed(act, form, callback_data.kind)
    else:
        table = await mentor_papers.show_needed(act, form)
    return [query.answer(), in_place(query, settings_cards.needed_form(act.chat, form, table, say))]
