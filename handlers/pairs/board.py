"""/pairs: all pairs of the school by state, and a card for each."""

from aiogram import F, Router
from aiogram.filters import Command
from aiogram.methods import SendMessage
from aiogram.types import CallbackQuery, InlineKeyboardButton, Message

from handlers import screens
from handlers.pair_cards import pair_card, words
from handlers.pair_cards.callbacks import PairFor, PairsTap, PairTap
from handlers.say import Methods, Say, button, clip, in_place, send
from mentoring.pair_notices import Both
from mentoring.pairs import PairMovedOn, State
from mentoring.rights import Action
from services import answering, pair_leaving, pair_nudges, pair_plans, pair_steps, pair_views
from services.act import Act
from services.answering import AnsweredBefore
from services.pair_views import Page

router = Router(name="pair_board")

LEAD = {"action": Action.LEAD_PAIRS}
NAME = 26


@router.message(Command("pairs"), flags=LEAD)
async def on_pairs(message: Message, act: Act, say: Say) -> Methods:
    del message
    return [await counts(act, say)]


@router.callback_query(PairsTap.filter(), flags=LEAD)
async def on_list(query: CallbackQuery, callback_data: PairsTap, act: Act, say: Say) -> Methods:
    state = next((each for each in State if each == callback_data.state), None)
    if state is None:
        return [query.answer(), in_place(query, await counts(act, say))]
    page = await pair_views.list_page(act, state, callback_data.page)
    return [query.answer(), in_place(query, listed(act.chat, page, say))]


async def counts(act: Act, say: Say) -> SendMessage:
    found = await pair_views.count(act)
    rows = [
        [button(f"{say(words.STATES[state])} · {number}", PairsTap(state=state))]
        for state, number in found.items()
    ]
    if not rows:
        return send(act.chat, say("msg-pairs-none"))
    return send(act.chat, say("msg-pairs"), rows)


def listed(chat: int, page: Page, say: Say) -> SendMessage:
    rows = [[line(each, say)] for each in page.lines]
    turning = turn(page, say)
    back = [say.button("btn-pairs", PairsTap())]
    text = say("msg-pairs-in", state=say(words.STATES[page.state]), total=page.total)
    return send(chat, text, [*rows, turning, back])


def line(both: Both, say: Say) -> InlineKeyboardButton:
    mentor, mentee = (clip(words.named(each, say), NAME) for each in (both.mentor, both.mentee))
    return button(f"{mentee} — {mentor}", PairTap(pair=both.pair.id, do="card"))


def turn(page: Page, say: Say) -> list[InlineKeyboardButton]:
    return say.pages(page.number, page.pages, lambda to: PairsTap(state=page.state, page=to))


@router.callback_query(PairTap.filter(F.do == "card"), flags=LEAD)
async def on_card(query: CallbackQuery, callback_data: PairTap, act: Act, say: Say) -> Methods:
    card = await pair_views.open_card(act, callback_data.pair)
    return [query.answer(), pair_card.screen(act, card, say)]


@router.callback_query(PairTap.filter(F.do == "nudge"), flags=LEAD)
async def on_nudge(query: CallbackQuery, callback_data: PairTap, act: Act, say: Say) -> Methods:
    """Whom the bot cannot write to, the curator is asked to speak with."""
    told = await pair_nudges.nudge(act, callback_data.pair)
    reached = [each for each in told if each.telegram_id and not each.unreachable]
    key = "toast-pair-nudged" if reached else "toast-pair-nobody-reached"
    return [query.answer(text=say(key, count=len(reached)))]


@router.callback_query(PairTap.filter(F.do == "tried"), flags=LEAD)
async def on_tried(query: CallbackQuery, callback_data: PairTap, act: Act, say: Say) -> Methods:
    await pair_steps.trial_was_held(act, callback_data.pair)
    return await changed(query, callback_data, act, say, "toast-pair-tried")


@router.callback_query(PairTap.filter(F.do == "lead_plan"), flags=LEAD)
async def on_plan(query: CallbackQuery, callback_data: PairTap, act: Act, say: Say) -> Methods:
    step = await pair_plans.begin(act, callback_data.pair)
    return [query.answer(), *screens.screen(act.chat, step, say)]


@router.callback_query(PairTap.filter(F.do == "withdraw"), flags=LEAD)
async def on_withdraw(query: CallbackQuery, callback_data: PairTap, act: Act, say: Say) -> Methods:
    """Everybody would be told, so it is asked twice."""
    card = await pair_views.open_card(act, callback_data.pair)
    one = callback_data.pair
    rows = [
        [say.button("btn-pair-withdraw-surely", PairTap(pair=one, do="withdraw_surely"))],
        [say.button("btn-pair-card", PairTap(pair=one, do="card"))],
    ]
    text = say("msg-pair-withdraw-sure", **words.names(card.look.both, say))
    return [query.answer(), send(act.chat, text, rows)]


@router.callback_query(PairTap.filter(F.do == "withdraw_surely"), flags=LEAD)
async def on_withdrawn(query: CallbackQuery, callback_data: PairTap, act: Act, say: Say) -> Methods:
    await pair_leaving.withdraw(act, callback_data.pair)
    return await changed(query, callback_data, act, say, "toast-pair-withdrawn")


async def changed(query: CallbackQuery, data: PairTap, act: Act, say: Say, toast: str) -> Methods:
    card = await pair_views.open_card(act, data.pair)
    return [query.answer(text=say(toast)), in_place(query, pair_card.screen(act, card, say))]


@router.callback_query(PairFor.filter(F.agreed), flags=LEAD)
async def on_yes_for(query: CallbackQuery, callback_data: PairFor, act: Act, say: Say) -> Methods:
    """Somebody said yes to the curator, face to face or on paper."""
    pair, person = callback_data.ids
    try:
        await answering.agree_for(act, pair, person)
        toast = say("toast-pair-yes-for")
    except (PairMovedOn, AnsweredBefore) as refusal:
        toast = say.refusal(refusal)
    card = await pair_views.open_card(act, pair)
    return [query.answer(text=toast), in_place(query, pair_card.screen(act, card, say))]


@router.callback_query(PairFor.filter(~F.agreed), flags=LEAD)
async def on_no_for(query: CallbackQuery, callback_data: PairFor, act: Act, say: Say) -> Methods:
    pair, person = callback_data.ids
    step = await answering.refuse_for(act, pair, person)
    return [query.answer(), *screens.screen(act.chat, step, say)]
