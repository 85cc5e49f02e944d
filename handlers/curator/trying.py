"""Going through a form as a participant, and looking at its figures."""

from aiogram import F, Router
from aiogram.types import CallbackQuery

from handlers import endings, screens
from handlers.callbacks import FormTap
from handlers.say import Methods, Say
from mentoring.rights import Action
from services import statistics, trials
from services.act import Act
from services.forms import FormGone

router = Router(name="trying")

EDIT = {"action": Action.EDIT_FORMS}
FIGURES = {
    "figures": (False, False),
    "figures-all": (True, False),
    "figures-file": (False, True),
    "figures-all-file": (True, True),
}
"""What each button counts: every version or one, and whether as a file."""


@router.callback_query(FormTap.filter(F.do == "try"), flags=EDIT)
async def on_try(query: CallbackQuery, callback_data: FormTap, act: Act, say: Say) -> Methods:
    if callback_data.version is None:
        raise FormGone
    keyboard = screens.forget_keyboard(act.chat, act.filling, say)
    step = await trials.try_out(act, callback_data.version)
    return [query.answer(), *keyboard, *screens.screen(act.chat, step, say)]


@router.callback_query(FormTap.filter(F.do == "leave"), flags=EDIT)
async def on_leave(query: CallbackQuery, act: Act, say: Say) -> Methods:
    return [query.answer(), *await endings.leave_trial(act, say)]


@router.callback_query(FormTap.filter(F.do.in_(set(FIGURES))), flags=EDIT)
async def on_figures(query: CallbackQuery, callback_data: FormTap, act: Act, say: Say) -> Methods:
    if callback_data.version is None:
        raise FormGone
    every, as_file = FIGURES[callback_data.do]
    await statistics.ask(act, callback_data.version, every=every, as_file=as_file)
    return [query.answer(text=say("toast-figures"))]
