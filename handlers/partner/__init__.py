"""The room of an organisation's contact."""

from aiogram import F, Router
from aiogram.types import CallbackQuery

from handlers import endings, homes
from handlers.callbacks import Door, Go
from handlers.say import Methods, Say
from mentoring.rights import Action
from services.act import Act

router = Router(name="partner")


@router.callback_query(Go.filter(F.door == Door.PARTNER), flags={"action": Action.SEE_PARTNER})
async def on_partner(query: CallbackQuery, act: Act, say: Say) -> Methods:
    return [query.answer(), await homes.partner(act, say)]


@router.callback_query(Go.filter(F.door == Door.PARTNER_FORM), flags={"action": Action.SEE_PARTNER})
async def on_partner_form(query: CallbackQuery, act: Act, say: Say) -> Methods:
    if act.filling is not None:
        return [query.answer(), *await endings.nothing(act, say)]
    return [query.answer(), *await homes.partner_form(act, say)]
