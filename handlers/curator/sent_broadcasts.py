"""The «yes» to a message to many, and afterwards: how far it came, who answered, what they said."""

from aiogram import F, Router
from aiogram.filters import Command
from aiogram.methods import SendMessage
from aiogram.types import CallbackQuery, Message

from handlers import broadcasting
from handlers.broadcasting import instead, tap
from handlers.callbacks import BroadcastTap
from handlers.say import Keyboard, Methods, Say, button, clip, send
from mentoring.broadcasts import Broadcast
from mentoring.rights import Action
from services import answers_sheet, broadcasts, fan_out
from services.act import Act
from texts import dates

router = Router(name="sent_broadcasts")

BROADCAST = {"action": Action.BROADCAST}
REPEATED = 380
"""How much of the words the card repeats."""


@router.callback_query(BroadcastTap.filter(F.do == "send"), flags=BROADCAST)
async def on_send(query: CallbackQuery, callback_data: BroadcastTap, act: Act, say: Say) -> Methods:
    """Looked at by day and sent in the evening: the quiet hours are pointed out first."""
    draft = await broadcasts.get_draft(act, callback_data.broadcast)
    if broadcasts.morning_after(act) is not None:
        return [query.answer(), *await broadcasting.preview(act, draft, say)]
    return await sending(query, callback_data, act, say)


@router.callback_query(BroadcastTap.filter(F.do == "now"), flags=BROADCAST)
async def on_send_now(
    query: CallbackQuery, callback_data: BroadcastTap, act: Act, say: Say
) -> Methods:
    return await sending(query, callback_data, act, say)


@router.callback_query(BroadcastTap.filter(F.do == "morning"), flags=BROADCAST)
async def on_send_in_the_morning(
    query: CallbackQuery, callback_data: BroadcastTap, act: Act, say: Say
) -> Methods:
    return await sending(query, callback_data, act, say, in_the_morning=True)


async def sending(
    query: CallbackQuery,
    data: BroadcastTap,
    act: Act,
    say: Say,
    *,
    in_the_morning: bool = False,
) -> Methods:
    """The buttons go with the answer, so nobody taps them a second time."""
    sent = await fan_out.send(act, data.broadcast, data.value, in_the_morning=in_the_morning)
    return instead(query, await card(act, sent, say))


@router.callback_query(BroadcastTap.filter(F.do == "drop"), flags=BROADCAST)
async def on_drop(query: CallbackQuery, callback_data: BroadcastTap, act: Act, say: Say) -> Methods:
    await broadcasts.drop(act, callback_data.broadcast)
    return instead(query, send(act.chat, say("msg-broadcast-dropped")))


@router.message(Command("broadcasts"), flags=BROADCAST)
async def on_broadcasts(message: Message, act: Act, say: Say) -> SendMessage:
    del message
    recent = await broadcasts.list_recent(act)
    rows = [[button(await line(act, each, say), tap(each, "card"))] for each in recent]
    return send(act.chat, say("msg-broadcasts" if rows else "msg-broadcasts-none"), rows)


async def line(act: Act, of: Broadcast, say: Say) -> str:
    """«23 ноября · Наставники · 35 из 37»."""
    day = dates.day_of_year(act.local(of.sent_at or of.created_at), say.language)
    group = say(broadcasting.GROUP_WORDS[of.audience.role])
    so_far = await fan_out.with_counts(act, of)
    return f"{day} · {group} · {so_far.delivered}/{of.people}"


@router.callback_query(BroadcastTap.filter(F.do == "card"), flags=BROADCAST)
async def on_card(query: CallbackQuery, callback_data: BroadcastTap, act: Act, say: Say) -> Methods:
    of = await broadcasts.get_sent(act, callback_data.broadcast)
    return [query.answer(), await card(act, of, say)]


async def card(act: Act, of: Broadcast, say: Say) -> SendMessage:
    """One message to many: when, to whom, what became of it, how many have answered."""
    moment = dates.moment(act.local(of.sent_at or act.now), say.language)
    lines = [
        say("msg-broadcast-waits" if of.waits(act.now) else "msg-broadcast-sent", moment=moment),
        await broadcasting.audience_line(act, of.audience, say),
        *await state_lines(act, of, say),
        *await answer_lines(act, of, say),
        *(["", say("msg-broadcast-text", text=clip(of.text, REPEATED))] if of.text else []),
    ]
    return send(act.chat, "\n".join(lines), keyboard(act, of, say))


async def state_lines(act: Act, of: Broadcast, say: Say) -> list[str]:
    if of.waits(act.now):
        return [say("msg-broadcast-people", count=of.people)]
    so_far = await fan_out.with_counts(act, of)
    if of.reported_at is None:
        return [say("msg-broadcast-running", delivered=so_far.delivered, people=of.people)]
    return broadcasting.figures(so_far, say)


async def answer_lines(act: Act, of: Broadcast, say: Say) -> list[str]:
    if of.form_code is None:
        return []
    form = await broadcasts.get_form(act, of.form_code)
    title = broadcasting.title_of(form, say)
    return [
        say("msg-broadcast-answers", title=title, count=await broadcasts.count_answers(act, of))
    ]


def keyboard(act: Act, of: Broadcast, say: Say) -> Keyboard:
    if of.waits(act.now):
        return [[say.button("btn-broadcast-drop", tap(of, "drop"))]]
    again = [say.button("btn-broadcast-refresh", tap(of, "card"))]
    answers = [say.button("btn-broadcast-answers", tap(of, "answers"))]
    return [*([again] if of.reported_at is None else []), *([answers] if of.form_code else [])]


@router.callback_query(BroadcastTap.filter(F.do == "answers"), flags=BROADCAST)
async def on_answers(
    query: CallbackQuery, callback_data: BroadcastTap, act: Act, say: Say
) -> Methods:
    of = await broadcasts.get_sent(act, callback_data.broadcast)
    if of.form_code is not None:
        await answers_sheet.ask_for_answers(act, of.form_code, of.sent_at)
    return [query.answer(text=say("toast-broadcast-answers"))]
