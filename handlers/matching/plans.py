"""/match: the plan page by page, worked out anew, accepted as a whole; who is left over."""

from aiogram import F, Router
from aiogram.filters import Command
from aiogram.methods import SendMessage
from aiogram.types import CallbackQuery, Message

from handlers.match_cards import left_screen, marks_screen, plan_screen
from handlers.match_cards.callbacks import MatchAllTap, MatchMarkTap, MatchMenteeTap, MatchTap
from handlers.say import Methods, Say, in_place, send
from mentoring.rights import Action
from services import match_accepting, match_edits, match_views, matching
from services.act import Act

router = Router(name="match_plans")

MATCH = {"action": Action.MATCH}


@router.message(Command("match"), flags=MATCH)
async def on_match(message: Message, act: Act, say: Say) -> Methods:
    del message
    return [await shown(act, say)]


@router.callback_query(MatchTap.filter(F.do == "show"), flags=MATCH)
async def on_shown(query: CallbackQuery, act: Act, say: Say) -> Methods:
    return [query.answer(), await shown(act, say)]


async def shown(act: Act, say: Say, before: str = "") -> SendMessage:
    """Where nothing was worked out yet it is begun at once."""
    page = await match_views.look(act)
    if page.found is None and page.newcomers:
        await matching.work_out(act)
    return plan_screen.screen(page, act, say, before)


@router.callback_query(MatchTap.filter(F.do == "turn"), flags=MATCH)
async def on_turned(query: CallbackQuery, callback_data: MatchTap, act: Act, say: Say) -> Methods:
    page = await match_views.look(act, callback_data.page)
    return [query.answer(), in_place(query, plan_screen.screen(page, act, say))]


@router.callback_query(MatchTap.filter(F.do == "again"), flags=MATCH)
async def on_again(query: CallbackQuery, act: Act, say: Say) -> Methods:
    await matching.work_out(act)
    return [query.answer(text=say("toast-match-working"))]


@router.callback_query(MatchTap.filter(F.do == "left"), flags=MATCH)
async def on_left(query: CallbackQuery, callback_data: MatchTap, act: Act, say: Say) -> Methods:
    page = await match_views.list_left(act, callback_data.page)
    return [query.answer(), left_screen.screen(page, act, say)]


@router.callback_query(MatchMenteeTap.filter(F.do == "left"), flags=MATCH)
async def on_left_one(
    query: CallbackQuery, callback_data: MatchMenteeTap, act: Act, say: Say
) -> Methods:
    page = await match_views.open_left(act, callback_data.mentee)
    return [query.answer(), left_screen.card(page, act, say)]


@router.callback_query(MatchMenteeTap.filter(F.do == "later"), flags=MATCH)
async def on_put_off(
    query: CallbackQuery, callback_data: MatchMenteeTap, act: Act, say: Say
) -> Methods:
    await match_edits.put_off(act, callback_data.mentee)
    return [query.answer(), await shown(act, say, say("msg-match-put-off"))]


@router.callback_query(MatchAllTap.filter(~F.sure), flags=MATCH)
async def on_all(query: CallbackQuery, callback_data: MatchAllTap, act: Act, say: Say) -> Methods:
    """What many people are asked at once is asked twice before."""
    sure = callback_data.model_copy(update={"sure": True})
    count = callback_data.count
    rows = [[say.button("btn-match-all-sure", sure, count=count)], plan_screen.back(say)]
    return [query.answer(), send(act.chat, say("msg-match-all", count=count), rows)]


@router.callback_query(MatchAllTap.filter(F.sure), flags=MATCH)
async def on_all_surely(
    query: CallbackQuery, callback_data: MatchAllTap, act: Act, say: Say
) -> Methods:
    done = await match_accepting.accept_all(act, callback_data.plan, callback_data.count)
    words = say("msg-match-accepted", count=done.asked, impossible=done.impossible)
    return [query.answer(), await shown(act, say, words)]


@router.callback_query(MatchTap.filter(F.do == "marks"), flags=MATCH)
async def on_marks(query: CallbackQuery, act: Act, say: Say) -> Methods:
    return [query.answer(), marks_screen.screen(await match_edits.list_said(act), act, say)]


@router.callback_query(MatchMarkTap.filter(), flags=MATCH)
async def on_unsaid(
    query: CallbackQuery, callback_data: MatchMarkTap, act: Act, say: Say
) -> Methods:
    await match_edits.take_back(act, callback_data.kind, *callback_data.ids)
    made = marks_screen.screen(await match_edits.list_said(act), act, say)
    return [query.answer(text=say("toast-match-working")), in_place(query, made)]
