"""What is done with a form in use: sending it round, taking home what was answered."""

from aiogram import F, Router
from aiogram.types import CallbackQuery

from handlers.callbacks import FormTap
from handlers.curator.broadcasts import groups
from handlers.say import Methods, Say
from mentoring.rights import Action
from services import answers_sheet, broadcasts, forms
from services.act import Act
from services.forms import FormGone

router = Router(name="form_use")


@router.callback_query(FormTap.filter(F.do == "send"), flags={"action": Action.BROADCAST})
async def on_send(query: CallbackQuery, callback_data: FormTap, act: Act, say: Say) -> Methods:
    """A message to many begins with this form in it; whom it goes to is asked next."""
    draft = await broadcasts.begin(act, await code_of(act, callback_data))
    return [query.answer(), await groups(act, draft, say)]


@router.callback_query(FormTap.filter(F.do == "answers"), flags={"action": Action.SEE_PEOPLE})
async def on_answers(query: CallbackQuery, callback_data: FormTap, act: Act, say: Say) -> Methods:
    await answers_sheet.ask_for_answers(act, await code_of(act, callback_data))
    return [query.answer(text=say("toast-answers"))]


async def code_of(act: Act, tap: FormTap) -> str:
    """Raises FormGone."""
    if tap.version is None:
        raise FormGone
    return (await forms.get_card(act, tap.version)).form.code
