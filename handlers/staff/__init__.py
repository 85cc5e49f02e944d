"""The room of class teachers and psychologists: pupils whom they name."""

from aiogram import F, Router
from aiogram.filters import Command
from aiogram.types import CallbackQuery, Message

from handlers import endings, pupils, screens
from handlers.callbacks import Door, Go, Pupil
from handlers.say import Methods, Say
from mentoring.rights import Action
from services import referrals, surveys
from services.act import Act

router = Router(name="staff")

REFER = {"action": Action.REFER}


@router.message(Command("refer"), flags=REFER)
async def on_refer(message: Message, act: Act, say: Say) -> Methods:
    del message
    return await name_pupil(act, say)


@router.callback_query(Go.filter(F.door == Door.REFER), flags=REFER)
async def on_refer_tapped(query: CallbackQuery, act: Act, say: Say) -> Methods:
    return [query.answer(), *await name_pupil(act, say)]


async def name_pupil(act: Act, say: Say) -> Methods:
    if act.filling is not None:
        return await endings.nothing(act, say)
    return list(screens.screen(act.chat, await referrals.refer(act), say))


@router.message(Command("referrals"), flags=REFER)
async def on_referrals(message: Message, act: Act, say: Say) -> Methods:
    del message
    return await pupils.listed(act, say)


@router.callback_query(Go.filter(F.door == Door.REFERRALS), flags=REFER)
async def on_referrals_tapped(query: CallbackQuery, act: Act, say: Say) -> Methods:
    return [query.answer(), *await pupils.listed(act, say)]


@router.callback_query(Pupil.filter(F.do == "card"), flags=REFER)
async def on_pupil(query: CallbackQuery, callback_data: Pupil, act: Act, say: Say) -> Methods:
    return [query.answer(), *await pupils.card(act, callback_data.child, say)]


@router.callback_query(Pupil.filter(F.do == "link"), flags=REFER)
async def on_link(query: CallbackQuery, callback_data: Pupil, act: Act, say: Say) -> Methods:
    referral = await referrals.get_mine(act, callback_data.child)
    return [query.answer(), *await pupils.pending_links(act, referral, say)]


@router.callback_query(Pupil.filter(F.do == "fill"), flags=REFER)
async def on_fill_in(query: CallbackQuery, callback_data: Pupil, act: Act, say: Say) -> Methods:
    return [query.answer(), *await pupils.fill_in(act, callback_data.child, say)]


@router.callback_query(Pupil.filter(F.do == "note"), flags={"action": Action.WRITE_NOTES})
async def on_note(query: CallbackQuery, callback_data: Pupil, act: Act, say: Say) -> Methods:
    """What a psychologist notes about a pupil, for themselves and the curator."""
    referral = await referrals.get_mine(act, callback_data.child)
    step = await surveys.begin(act, "note", referral.child)
    return [query.answer(), *screens.screen(act.chat, step, say)]
