"""How much each criterion counts, and what comes first: turned, tried, saved."""

from aiogram import F, Router
from aiogram.types import CallbackQuery

from handlers.match_cards import plan_screen, weights_screen
from handlers.match_cards.callbacks import MatchWeightTap
from handlers.say import Methods, Say, in_place, send
from mentoring.matching.weights import Part
from mentoring.rights import Action
from services import match_settings, match_trials, matching
from services.act import Act
from services.match_settings import NoSuchWeights, Wishes

router = Router(name="match_weights")

MATCH = {"action": Action.MATCH}
STEPS = {"less": -1, "part": 0, "more": 1}


@router.callback_query(MatchWeightTap.filter(F.do == "show"), flags=MATCH)
async def on_weights(
    query: CallbackQuery, callback_data: MatchWeightTap, act: Act, say: Say
) -> Methods:
    saved = await match_settings.show(act)
    wishes = Wishes.of_code(callback_data.code)
    return [query.answer(), weights_screen.screen(wishes, saved, act, say)]


@router.callback_query(MatchWeightTap.filter(F.do.in_({*STEPS, "goal", "usual"})), flags=MATCH)
async def on_turned(
    query: CallbackQuery, callback_data: MatchWeightTap, act: Act, say: Say
) -> Methods:
    """On the screen alone; nothing is stored."""
    saved = await match_settings.show(act)
    made = weights_screen.screen(turned(callback_data), saved, act, say)
    return [query.answer(), in_place(query, made)]


def turned(tap: MatchWeightTap) -> Wishes:
    wishes = Wishes.of_code(tap.code)
    if tap.do == "usual":
        return Wishes()
    if tap.do == "goal":
        return wishes.with_goal_turned()
    if tap.part not in set(Part):
        raise NoSuchWeights
    return wishes.with_step(Part(tap.part), STEPS[tap.do])


@router.callback_query(MatchWeightTap.filter(F.do == "try"), flags=MATCH)
async def on_tried(
    query: CallbackQuery, callback_data: MatchWeightTap, act: Act, say: Say
) -> Methods:
    await match_trials.try_out(act, callback_data.code)
    return [query.answer(text=say("toast-match-working"))]


@router.callback_query(MatchWeightTap.filter(F.do == "save"), flags=MATCH)
async def on_saved(
    query: CallbackQuery, callback_data: MatchWeightTap, act: Act, say: Say
) -> Methods:
    await match_settings.save(act, callback_data.code)
    await matching.work_out(act)
    return [query.answer(), send(act.chat, say("msg-match-saved"), [plan_screen.back(say)])]
