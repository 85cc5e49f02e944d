"""Passing something on to somebody else, and putting it off; under a reminder or on its card."""

from uuid import UUID

from aiogram import F, Router
from aiogram.methods import SendMessage
from aiogram.types import CallbackQuery

from handlers.roadmap_cards import words
from handlers.roadmap_cards.callbacks import HandTap, ItemTap, PutOffTap
from handlers.roadmap_cards.item_card import card
from handlers.say import Methods, Say, button, send
from mentoring.rights import Action
from services import ticking
from services.act import Act
from services.ticking import Held, hold_to_pass

router = Router(name="passing")

WORK = {"action": Action.WORK_ON_ROADMAP}
NOBODY = UUID(int=0)
"""Stands for the role that was responsible at first."""
DAYS = (1, 3, 7)
"""For how long something can be put off."""


@router.callback_query(ItemTap.filter(F.do == "hand"), flags=WORK)
async def on_hand(query: CallbackQuery, callback_data: ItemTap, act: Act, say: Say) -> Methods:
    held = await hold_to_pass(act, callback_data.item)
    return [query.answer(), ask_to_whom(act.chat, held, say)]


def ask_to_whom(chat: int, held: Held, say: Say) -> SendMessage:
    """The team by name and role; who has it already is not offered."""
    item = held.item
    rows = [
        [
            button(
                f"{each.name or say('word-no-name')} · {words.role(each, say)}",
                HandTap.of(item.id, each.id),
            )
        ]
        for each in ticking.takers(held)
    ]
    if item.owner_id is not None:
        rows.append([say.button("btn-item-give-back", HandTap.of(item.id, NOBODY))])
    rows.append([say.button("btn-item-card", ItemTap(item=item.id, do="card"))])
    key = "msg-item-hand" if len(rows) > 1 else "msg-item-hand-nobody"
    return send(chat, say(key, title=item.plan.title), rows)


@router.callback_query(HandTap.filter(), flags=WORK)
async def on_handed(query: CallbackQuery, callback_data: HandTap, act: Act, say: Say) -> Methods:
    item, to = callback_data.ids
    if to == NOBODY:
        await ticking.give_back(act, item)
        toast = say("toast-item-given-back")
    else:
        taker = await ticking.hand_on(act, item, to)
        toast = say.plain("toast-item-handed", name=taker.name or say("word-no-name"))
    held = await ticking.open_item(act, item)
    return [query.answer(text=toast), await card(act, held, say)]


@router.callback_query(ItemTap.filter(F.do == "put_off"), flags=WORK)
async def on_put_off(query: CallbackQuery, callback_data: ItemTap, act: Act, say: Say) -> Methods:
    held = await ticking.open_item(act, callback_data.item)
    rows = [
        [say.button("btn-put-off", PutOffTap(item=held.item.id, days=days), days=days)]
        for days in DAYS
    ]
    return [query.answer(), send(act.chat, say("msg-put-off", title=held.item.plan.title), rows)]


@router.callback_query(PutOffTap.filter(), flags=WORK)
async def on_put_off_by(
    query: CallbackQuery, callback_data: PutOffTap, act: Act, say: Say
) -> Methods:
    """The day on which it comes back may be later than asked for, if that is a day off."""
    days = callback_data.days if callback_data.days in DAYS else DAYS[0]
    back = await ticking.put_off(act, callback_data.item, days)
    if back is None:
        return [query.answer(text=say("toast-nothing-to-put-off"))]
    today = act.context().today
    day = words.day(act.local(back.due_at).date(), today, say)
    return [query.answer(), send(act.chat, say("msg-put-off-until", day=day))]
