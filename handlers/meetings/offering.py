"""Naming times: ticked from those that suit all, or written."""

from aiogram import F, Router
from aiogram.types import CallbackQuery

from handlers import screens
from handlers.meeting_cards.callbacks import AboutTap, DraftTap
from handlers.meeting_cards.draft import MOST, screen, stamp_of, ticked
from handlers.say import Methods, Say, in_place
from mentoring.rights import Action
from services import meeting_drafts, meeting_forms
from services.act import Act

router = Router(name="meeting_offers")

MEET = {"action": Action.MEET}


@router.callback_query(AboutTap.filter(F.do == "draft"), flags=MEET)
async def on_draft(query: CallbackQuery, callback_data: AboutTap, act: Act, say: Say) -> Methods:
    draft = await meeting_drafts.draft(act, callback_data.about, callback_data.what)
    return [query.answer(), screen(act.chat, draft, act, say)]


@router.callback_query(AboutTap.filter(F.do == "own"), flags=MEET)
async def on_own_times(
    query: CallbackQuery, callback_data: AboutTap, act: Act, say: Say
) -> Methods:
    step = await meeting_forms.begin_times(act, callback_data.about, callback_data.what)
    return [query.answer(), *screens.screen(act.chat, step, say)]


@router.callback_query(AboutTap.filter(F.do == "kept"), flags=MEET)
async def on_kept(query: CallbackQuery, callback_data: AboutTap, act: Act, say: Say) -> Methods:
    """Those lines that were understood are enough."""
    await meeting_forms.send_kept(act, callback_data.about)
    return [query.answer(text=say("toast-times-sent"))]


@router.callback_query(DraftTap.filter(), flags=MEET)
async def on_times(query: CallbackQuery, callback_data: DraftTap, act: Act, say: Say) -> Methods:
    """The times are those that were shown, or they are shown anew."""
    about, what = callback_data.key, callback_data.what
    draft = await meeting_drafts.draft(act, about, what)
    if stamp_of(draft.slots) != callback_data.stamp:
        fresh = in_place(query, screen(act.chat, draft, act, say))
        return [query.answer(text=say("toast-times-fresh")), fresh]
    mask = callback_data.mask
    options = ticked(draft.slots, mask)
    if callback_data.do == "tick" or not options:
        if len(options) > MOST:
            return [query.answer(text=say.plain("toast-times-enough", most=MOST))]
        return [query.answer(), in_place(query, screen(act.chat, draft, act, say, mask))]
    if callback_data.do == "place":
        step = await meeting_forms.begin_place(act, about, what, options)
        return [query.answer(), *screens.screen(act.chat, step, say)]
    if callback_data.do == "why" and draft.is_move:
        step = await meeting_forms.begin_reason(act, about, what, options)
        return [query.answer(), *screens.screen(act.chat, step, say)]
    await meeting_drafts.send(act, draft, options)
    return [query.answer(text=say("toast-times-sent"))]
