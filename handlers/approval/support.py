"""/support: those who wait for a mentor and were sent to the psychologist, with the notes."""

from aiogram import F, Router
from aiogram.filters import Command
from aiogram.methods import SendMessage
from aiogram.types import CallbackQuery, Message

from handlers.approval_cards.callbacks import WaitingTap
from handlers.approval_cards.waiting_card import state_of_support
from handlers.pair_cards import words
from handlers.say import Methods, Say, clip, send
from mentoring.rights import Action
from services import unpaired
from services.act import Act
from services.unpaired import Sent

router = Router(name="support")

SUPPORT = {"action": Action.SUPPORT}
MOST = 20
"""So many are shown; the rest waits behind them."""


@router.message(Command("support"), flags=SUPPORT)
async def on_support(message: Message, act: Act, say: Say) -> Methods:
    del message
    found = await unpaired.list_sent(act)
    if not found:
        return [send(act.chat, say("msg-support-none"))]
    cards = [card(act.chat, each, say) for each in found[:MOST]]
    return [send(act.chat, say("msg-support", total=len(found))), *cards]


def card(chat: int, sent: Sent, say: Say) -> SendMessage:
    person = sent.waiting.person
    words_ = say(
        "msg-support-one",
        name=words.named(person, say),
        place=person.class_name or "—",
        days=sent.waiting.days,
        state=state_of_support(sent.waiting),
        note=clip(sent.note, 1000),
    )
    take = say.button("btn-support-take", WaitingTap(person=person.id, do="take"))
    return send(chat, words_, [] if sent.waiting.is_supported else [[take]])


@router.callback_query(WaitingTap.filter(F.do == "take"), flags=SUPPORT)
async def on_take(query: CallbackQuery, callback_data: WaitingTap, act: Act, say: Say) -> Methods:
    found = await unpaired.take_on(act, callback_data.person)
    name = words.named(found.person, say)
    done = send(act.chat, say("msg-support-taken", name=name))
    return [query.answer(text=say("toast-support-taken")), done]
