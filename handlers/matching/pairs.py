"""One proposal of the plan: looked at, accepted, kept, forbidden, swapped."""

from aiogram import F, Router
from aiogram.types import CallbackQuery

from handlers.match_cards import pair_card, plan_screen
from handlers.match_cards.callbacks import MatchPairTap
from handlers.say import Methods, Say, in_place, send
from mentoring.rights import Action
from services import match_accepting, match_edits, match_views
from services.act import Act

router = Router(name="match_pairs")

MATCH = {"action": Action.MATCH}


@router.callback_query(MatchPairTap.filter(F.do == "card"), flags=MATCH)
async def on_pair(query: CallbackQuery, callback_data: MatchPairTap, act: Act, say: Say) -> Methods:
    view = await match_views.open_pair(act, *callback_data.ids)
    return [query.answer(), pair_card.screen(view, act, say)]


@router.callback_query(MatchPairTap.filter(F.do == "accept"), flags=MATCH)
async def on_accepted(
    query: CallbackQuery, callback_data: MatchPairTap, act: Act, say: Say
) -> Methods:
    done = await match_accepting.accept(act, *callback_data.ids)
    words = say("msg-match-accepted", count=done.asked, impossible=done.impossible)
    return [query.answer(), send(act.chat, words, [plan_screen.back(say)])]


@router.callback_query(MatchPairTap.filter(F.do.in_({"lock", "unlock"})), flags=MATCH)
async def on_locked(
    query: CallbackQuery, callback_data: MatchPairTap, act: Act, say: Say
) -> Methods:
    """The card changes where it stands."""
    locking = callback_data.do == "lock"
    change = match_edits.lock if locking else match_edits.unlock
    await change(act, *callback_data.ids)
    made = pair_card.screen(await match_views.open_pair(act, *callback_data.ids), act, say)
    toast = say("toast-match-locked" if locking else "toast-match-unlocked")
    return [query.answer(text=toast), in_place(query, made)]


@router.callback_query(MatchPairTap.filter(F.do == "forbid"), flags=MATCH)
async def on_forbidden(
    query: CallbackQuery, callback_data: MatchPairTap, act: Act, say: Say
) -> Methods:
    await match_edits.forbid(act, *callback_data.ids)
    return [query.answer(), send(act.chat, say("msg-match-forbidden"), [plan_screen.back(say)])]


@router.callback_query(MatchPairTap.filter(F.do == "swap"), flags=MATCH)
async def on_swapped(
    query: CallbackQuery, callback_data: MatchPairTap, act: Act, say: Say
) -> Methods:
    await match_edits.swap(act, *callback_data.ids)
    return [query.answer(), send(act.chat, say("msg-match-swapped"), [plan_screen.back(say)])]
