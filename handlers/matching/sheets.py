"""The plan as a workbook, and the «yes» to the decisions of one that came back."""

from aiogram import F, Router
from aiogram.types import CallbackQuery

from handlers.match_cards.callbacks import MatchSheetTap, MatchTap
from handlers.match_cards.plan_screen import back
from handlers.say import Methods, Say, send
from mentoring.rights import Action
from services import match_sheets, match_workbooks
from services.act import Act

router = Router(name="match_sheets")

MATCH = {"action": Action.MATCH}


@router.callback_query(MatchTap.filter(F.do == "excel"), flags=MATCH)
async def on_workbook(query: CallbackQuery, act: Act, say: Say) -> Methods:
    await match_workbooks.ask_for_workbook(act)
    return [query.answer(text=say("toast-match-file"))]


@router.callback_query(MatchSheetTap.filter(F.do == "take"), flags=MATCH)
async def on_taken(
    query: CallbackQuery, callback_data: MatchSheetTap, act: Act, say: Say
) -> Methods:
    done = await match_sheets.confirm(act, callback_data.upload)
    words = say(
        "msg-match-taken",
        asked=done.asked,
        impossible=done.impossible,
        anew="yes" if done.anew else "no",
    )
    return [query.answer(), send(act.chat, words, [back(say)])]


@router.callback_query(MatchSheetTap.filter(F.do == "drop"), flags=MATCH)
async def on_dropped(
    query: CallbackQuery, callback_data: MatchSheetTap, act: Act, say: Say
) -> Methods:
    await match_sheets.drop(act, callback_data.upload)
    return [query.answer(), send(act.chat, say("msg-match-dropped"), [back(say)])]
