"""Pairs that work: a meeting that took place, a contact, a survey, a pause, the end."""

from aiogram import F, Router
from aiogram.types import CallbackQuery

from handlers import endings, screens
from handlers.pair_cards.callbacks import CareTap, LeadTap, PairTap
from handlers.say import Methods, Say, send
from mentoring.rights import Action
from services import meeting_saying, pair_care, pair_endings, pair_shares
from services.act import Act

router = Router(name="care")

TAKE_PART = {"action": Action.TAKE_PART}
LEAD = {"action": Action.LEAD_PAIRS}
LEAVING = {"end": pair_endings.begin_end, "pause": pair_endings.begin_pause}


@router.callback_query(CareTap.filter(F.do.in_({"before", "after"})), flags=TAKE_PART)
async def on_survey(query: CallbackQuery, callback_data: CareTap, act: Act, say: Say) -> Methods:
    if act.filling is not None:
        return [query.answer(), *await endings.nothing(act, say)]
    over = callback_data.do == "after"
    step = await pair_shares.begin_survey(act, callback_data.pair, over=over)
    return [query.answer(), *screens.screen(act.chat, step, say)]


@router.callback_query(CareTap.filter(F.do == "share"), flags=TAKE_PART)
async def on_share(query: CallbackQuery, callback_data: CareTap, act: Act, say: Say) -> Methods:
    """Nothing can take a contact back, so it is asked twice."""
    rows = [
        [say.button("btn-share-surely", CareTap(pair=callback_data.pair, do="share_surely"))],
        [say.button("btn-my-pair", PairTap(pair=callback_data.pair, do="mine"))],
    ]
    phone = "yes" if act.person.phone else "no"
    return [query.answer(), send(act.chat, say("msg-share-sure", phone=phone), rows)]


@router.callback_query(CareTap.filter(F.do == "share_surely"), flags=TAKE_PART)
async def on_share_surely(
    query: CallbackQuery, callback_data: CareTap, act: Act, say: Say
) -> Methods:
    to = await pair_shares.share_contact(act, callback_data.pair)
    return [query.answer(), send(act.chat, say("msg-shared", count=len(to)))]


@router.callback_query(CareTap.filter(F.do == "met"), flags=TAKE_PART)
async def on_met(query: CallbackQuery, callback_data: CareTap, act: Act, say: Say) -> Methods:
    """It is written down, and how it was is asked at once."""
    held = await pair_care.have_met(act, callback_data.pair)
    toast = query.answer(text=say("toast-met"))
    if act.filling is not None:
        return [toast, *await endings.nothing(act, say)]
    step = await meeting_saying.begin_feedback(act, held.meeting.id)
    return [toast, *(screens.screen(act.chat, step, say) if step else [])]


@router.callback_query(CareTap.filter(F.do.in_(LEAVING)), flags=TAKE_PART)
async def on_leave(query: CallbackQuery, callback_data: CareTap, act: Act, say: Say) -> Methods:
    return [query.answer(), *await leave(act, callback_data, say)]


@router.callback_query(LeadTap.filter(F.do.in_(LEAVING)), flags=LEAD)
async def on_led_to_leave(
    query: CallbackQuery, callback_data: LeadTap, act: Act, say: Say
) -> Methods:
    return [query.answer(), *await leave(act, callback_data, say)]


async def leave(act: Act, tapped: CareTap | LeadTap, say: Say) -> Methods:
    """The reason is the second thought: it can be put by and given up."""
    if act.filling is not None:
        return list(await endings.nothing(act, say))
    step = await LEAVING[tapped.do](act, tapped.pair)
    return list(screens.screen(act.chat, step, say))


@router.callback_query(CareTap.filter(F.do == "resume"), flags=TAKE_PART)
async def on_resume(query: CallbackQuery, callback_data: CareTap, act: Act, say: Say) -> Methods:
    await pair_endings.resume(act, callback_data.pair)
    return [query.answer(), send(act.chat, say("msg-pair-resumed"))]


@router.callback_query(LeadTap.filter(F.do == "resume"), flags=LEAD)
async def on_led_to_resume(
    query: CallbackQuery, callback_data: LeadTap, act: Act, say: Say
) -> Methods:
    await pair_endings.resume(act, callback_data.pair)
    return [query.answer(), send(act.chat, say("msg-pair-resumed"))]
