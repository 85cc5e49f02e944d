"""Looking at one's answers, and giving up a questionnaire."""

from aiogram import F, Router
from aiogram.filters import Command
from aiogram.methods import SendMessage
from aiogram.types import CallbackQuery, Message

from handlers import endings, screens
from handlers.callbacks import Door, Go, Surely
from handlers.filters import InFront
from handlers.helpline import with_curator
from handlers.say import Methods, Say, send, send_lines
from handlers.sureness import is_stale, stamp_of
from mentoring.questionnaire import run
from mentoring.rights import Action
from services import surveys
from services.act import Act

router = Router(name="giving_up")

APPLY = {"action": Action.APPLY}
LONGEST_ANSWER = 4000


@router.message(Command("cancel"), InFront(), flags=APPLY)
async def on_cancel(message: Message, act: Act, say: Say) -> Methods:
    del message
    return [ask_to_give_up(act, say)]


@router.message(Command("cancel"), flags={"action": Action.ENTER})
async def on_nothing_to_cancel(message: Message, say: Say) -> SendMessage:
    return send(message.chat.id, say("msg-nothing-to-cancel"))


@router.callback_query(Go.filter(F.door == Door.GIVE_UP), InFront(), flags=APPLY)
async def on_give_up(query: CallbackQuery, act: Act, say: Say) -> Methods:
    return [query.answer(), ask_to_give_up(act, say)]


def ask_to_give_up(act: Act, say: Say) -> SendMessage:
    surely = Surely(door=Door.GIVE_UP, stamp=stamp_of(act))
    rows = [
        [say.button("btn-resume", Go(door=Door.RESUME))],
        [say.button("btn-give-up-surely", surely)],
    ]
    return send(act.chat, say("msg-give-up-sure"), rows)


@router.callback_query(Surely.filter(F.door == Door.GIVE_UP), InFront(), flags=APPLY)
async def on_give_up_surely(
    query: CallbackQuery, callback_data: Surely, act: Act, say: Say
) -> Methods:
    if is_stale(callback_data, act):
        return [query.answer(), ask_to_give_up(act, say)]
    keyboard = screens.forget_keyboard(act.chat, act.filling, say)
    await surveys.give_up(act)
    words = await with_curator(act, say, say("msg-given-up"))
    return [query.answer(), *keyboard, send(act.chat, words), *endings.next_in_front(act, say)]


@router.callback_query(Go.filter(F.door == Door.ANSWERS), InFront(), flags=APPLY)
async def on_show_answers(query: CallbackQuery, act: Act, say: Say) -> Methods:
    filling = act.filling
    if filling is None:
        raise surveys.NothingToAnswer
    answers = run.answers(filling.form, filling.submission, act.context())
    given = [(item.label, item.value) for item in answers if item.value is not None]
    heading = say("msg-your-answers") if given else say("msg-no-answers-yet")
    rows = [[say.button("btn-resume", Go(door=Door.RESUME))]]
    lines = screens.answer_lines(given, say, LONGEST_ANSWER)
    return [query.answer(), *send_lines(act.chat, heading, lines, rows)]


@router.callback_query(Go.filter(F.door.in_({Door.GIVE_UP, Door.ANSWERS})), flags=APPLY)
@router.callback_query(Surely.filter(F.door == Door.GIVE_UP), flags=APPLY)
async def on_nothing_in_front(query: CallbackQuery, act: Act, say: Say) -> Methods:
    """The questionnaire that the button belongs to is over."""
    return [query.answer(), *await endings.nothing(act, say)]
