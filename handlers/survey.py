"""The only face of the questionnaire engine: taps and words in, screens out."""

from collections.abc import Callable

from aiogram import F, Router
from aiogram.methods import EditMessageReplyMarkup, EditMessageText
from aiogram.types import CallbackQuery, InlineKeyboardMarkup, Message

from handlers import endings, screens, sent
from handlers.callbacks import Door, Go, SurveyTap, Tap
from handlers.filters import Content, InFront, NotText
from handlers.keyboards import needs_reply_keyboard
from handlers.say import Methods, Say
from mentoring.filling import Filling
from mentoring.questionnaire.attachments import is_rest_of_album
from mentoring.questionnaire.problems import NothingAttachable, StaleButton
from mentoring.questionnaire.run import (
    AllShown,
    Ask,
    Attached,
    Back,
    Contact,
    Done,
    Edit,
    Input,
    PageTurned,
    Picked,
    Send,
    Show,
    Skip,
    Typed,
)
from mentoring.rights import Action
from services import surveys
from services.act import Act
from services.surveys import NothingToAnswer

router = Router(name="survey")


@router.callback_query(SurveyTap.filter(), flags={"action": Action.APPLY})
async def on_survey_tap(
    query: CallbackQuery, callback_data: SurveyTap, act: Act, say: Say
) -> Methods:
    before, meant = act.filling, MEANT[callback_data.tap](callback_data)
    try:
        step = await surveys.answer(act, callback_data.filling, meant)
    except NothingToAnswer:
        return [query.answer(text=say("toast-survey-over")), *await endings.nothing(act, say)]
    if isinstance(step.turn.problem, StaleButton):
        return stale(query, act, before, step, say)
    if (step.turn.toggled or step.turn.turned) and (edit := in_place(query, step, say)):
        return [query.answer(), edit]
    return [query.answer(), *await show(act, before, step, say)]


MEANT: dict[Tap, Callable[[SurveyTap], Input]] = {
    Tap.PICK: lambda tap: Picked(tap.question, tap.revision, tap.choice),
    Tap.DONE: lambda tap: Done(tap.revision),
    Tap.BACK: lambda tap: Back(tap.revision),
    Tap.SKIP: lambda tap: Skip(tap.revision),
    Tap.PAGE: lambda tap: PageTurned(tap.choice, tap.revision),
    Tap.ALL: lambda tap: AllShown(tap.revision),
    Tap.EDIT: lambda tap: Edit(tap.question, tap.revision),
    Tap.SEND: lambda tap: Send(tap.revision),
}
"""What each button under a question says to the engine."""


def stale(
    query: CallbackQuery, act: Act, before: Filling | None, step: surveys.Step, say: Say
) -> Methods:
    """An old button changes nothing and says where we are; a double tap needs no lecture."""
    if before and act.now - before.changed_at < screens.DOUBLE_TAP:
        return [query.answer()]
    return [query.answer(), *screens.screen(act.chat, step, say)]


def in_place(
    query: CallbackQuery, step: surveys.Step, say: Say
) -> EditMessageReplyMarkup | EditMessageText | None:
    """Ticks and pages change in place; a message too old to be edited is sent anew."""
    if not isinstance(query.message, Message):
        return None
    *_, shown = screens.screen(query.message.chat.id, step, say)
    if not isinstance(shown.reply_markup, InlineKeyboardMarkup):
        return None
    chat, message = query.message.chat.id, query.message.message_id
    keyboard = shown.reply_markup
    if step.turn.turned and isinstance(step.turn.screen, Ask):
        return EditMessageText(
            chat_id=chat, message_id=message, text=shown.text, reply_markup=keyboard
        )
    return EditMessageReplyMarkup(chat_id=chat, message_id=message, reply_markup=keyboard)


@router.message(InFront(), Content("text"), flags={"action": Action.APPLY})
async def on_answer_typed(message: Message, act: Act, say: Say) -> Methods:
    if message.forward_origin is not None:
        return await again(act, say, "err-forwarded")
    return await typed(act, message.text or "", say)


async def typed(act: Act, text: str, say: Say) -> Methods:
    before = act.filling
    if before is None:
        raise NothingToAnswer
    if before.trial and say.is_typed(text, "btn-trial-leave"):
        return await endings.leave_trial(act, say)
    if say.is_typed(text, "btn-pause"):
        return await on_pause(act, say)
    if before.paused_at is not None:
        return [endings.resume(act, say, say("msg-not-recorded-paused"))]
    step = await surveys.answer(act, None, spoken(text, before, say))
    return await show(act, before, step, say)


def spoken(text: str, filling: Filling, say: Say) -> Input:
    """The words of a button do what the button does."""
    revision = filling.submission.revision
    buttons: dict[str, Input] = {
        "btn-back": Back(revision),
        "btn-skip": Skip(revision),
        "btn-keep": Done(revision),
        "btn-send": Send(revision),
        "word-done": Done(revision),
    }
    for key, given in buttons.items():
        if say.is_typed(text, key):
            return given
    return Typed(text)


@router.message(InFront(), Content("contact"), flags={"action": Action.APPLY})
async def on_contact_shared(message: Message, act: Act, say: Say) -> Methods:
    """Only one's own number counts: anybody's card can be forwarded."""
    contact, before = message.contact, act.filling
    if contact is None or message.from_user is None or contact.user_id != message.from_user.id:
        return await again(act, say, "err-contact-of-another")
    if before is not None and before.paused_at is not None:
        return [endings.resume(act, say, say("msg-not-recorded-paused"))]
    return await show(
        act, before, await surveys.answer(act, None, Contact(contact.phone_number)), say
    )


@router.message(InFront(), NotText(), flags={"action": Action.APPLY})
async def on_something_else_sent(message: Message, act: Act, say: Say) -> Methods:
    """A file or a place may be the answer; else kind words, and the question again."""
    given, before = sent.input_of(message), act.filling
    paused = before is not None and before.paused_at is not None
    if given is not None:
        if paused:
            return [endings.resume(act, say, say("msg-not-recorded-paused"))]
        step = await surveys.answer(act, None, given)
        files = given.files if isinstance(given, Attached) else ()
        if step.turn.problem and is_rest_of_album(step.turn.submission.answers, files):
            return []
        if not isinstance(step.turn.problem, NothingAttachable):
            return await show(act, before, step, say)
    spoken = message.voice or message.video_note
    return await again(act, say, "err-voice" if spoken else "err-not-text")


@router.edited_message(InFront(), flags={"action": Action.APPLY})
async def on_message_edited(message: Message, act: Act, say: Say) -> Methods:
    """A place that is shared live moves by itself: nobody edited anything."""
    return [] if message.location is not None else await again(act, say, "err-edited")


@router.callback_query(Go.filter(F.door == Door.PAUSE), flags={"action": Action.APPLY})
async def on_pause_tapped(query: CallbackQuery, act: Act, say: Say) -> Methods:
    return [query.answer(), *await on_pause(act, say)]


async def on_pause(act: Act, say: Say) -> Methods:
    filling = await surveys.pause(act)
    keyboard = screens.forget_keyboard(act.chat, filling, say)
    return [*keyboard, endings.paused(act, filling, say)]


@router.callback_query(Go.filter(F.door == Door.RESUME), flags={"action": Action.APPLY})
async def on_resumed(query: CallbackQuery, act: Act, say: Say) -> Methods:
    if act.filling is None:
        return [query.answer(), *await endings.nothing(act, say)]
    step = await surveys.answer(act, None, Show())
    return [query.answer(), *screens.screen(act.chat, step, say)]


async def again(act: Act, say: Say, key: str) -> Methods:
    """Say what did not work, then the question once more."""
    if act.filling and act.filling.paused_at is not None:
        return [endings.resume(act, say, say(key))]
    step = await surveys.answer(act, None, Show())
    first, *rest = screens.screen(act.chat, step, say)
    return [first.model_copy(update={"text": f"{say(key)}\n\n{first.text}"}), *rest]


async def show(act: Act, before: Filling | None, step: surveys.Step, say: Say) -> Methods:
    """What follows an answer: the next question, the review, or how it ended."""
    farewell = leave_keyboard(act, before, step, say)
    if step.ending is not None:
        return [*farewell, *await endings.ending(act, step, say)]
    return [*farewell, *screens.screen(act.chat, step, say)]


def leave_keyboard(act: Act, before: Filling | None, step: surveys.Step, say: Say) -> Methods:
    if isinstance(step.turn.screen, Ask) and needs_reply_keyboard(step.turn.screen.question):
        return []
    recorded = step.turn.recorded
    words = screens.recorded_line(recorded, say) if recorded else ""
    return screens.forget_keyboard(act.chat, before, say, words)
