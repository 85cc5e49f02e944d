"""The room of prospective mentors: the welcome, the consent, the way into the survey."""

from typing import Any

from aiogram import F, Router
from aiogram.methods import TelegramMethod
from aiogram.types import CallbackQuery

from handlers import endings, screens
from handlers.callbacks import Agree, Go, Step
from handlers.say import Say, send
from mentoring.consent import Purpose
from mentoring.people import Role
from mentoring.questionnaire.run import Ask
from mentoring.rights import Action
from services import consents, enrolment, surveys
from services.act import Act

router = Router(name="mentor")

APPLY = {"action": Action.APPLY}
DIGEST = 16
"""How much of the text's SHA-256 a button carries."""

Methods = list[TelegramMethod[Any]]


@router.callback_query(Go.filter(F.step == Step.ABOUT), flags=APPLY)
async def on_about(query: CallbackQuery, say: Say) -> Methods:
    rows = [[say.button("btn-begin", Go(step=Step.BEGIN))]]
    return [query.answer(), send(query.from_user.id, say("msg-about-mentoring"), rows)]


@router.callback_query(Go.filter(F.step == Step.BEGIN), flags=APPLY)
async def on_begin(query: CallbackQuery, act: Act, say: Say) -> Methods:
    if act.filling is not None or act.person.minor or is_done(act):
        return [query.answer(), *await endings.nothing(act, say)]
    if await consents.has_agreed(act, Purpose.MENTOR):
        return [query.answer(), *await first_question(act, say)]
    return [query.answer(), *await ask_consent(act, say)]


def is_done(act: Act) -> bool:
    return act.person.is_a(Role.MENTOR)


async def ask_consent(act: Act, say: Say) -> Methods:
    """The consent is a document of its own, before any question."""
    words = await consents.wording(act, Purpose.MENTOR)
    agree = Agree(purpose=Purpose.MENTOR, digest=words.digest[:DIGEST])
    rows = [
        [say.button("btn-agree", agree)],
        [say.button("btn-decline", Go(step=Step.DECLINE))],
    ]
    heading = say("consent-mentor-title")
    return [send(act.account or 0, f"<b>{heading}</b>\n\n{words.text}", rows)]


@router.callback_query(Agree.filter(), flags=APPLY)
async def on_agreed(query: CallbackQuery, callback_data: Agree, act: Act, say: Say) -> Methods:
    if act.filling is not None or act.person.minor or is_done(act):
        return [query.answer(), *await endings.nothing(act, say)]
    if not await consents.agree(act, Purpose.MENTOR, callback_data.digest):
        changed = send(query.from_user.id, say("msg-consent-changed"))
        return [query.answer(), changed, *await ask_consent(act, say)]
    return [query.answer(text=say("toast-consent")), *await first_question(act, say)]


async def first_question(act: Act, say: Say) -> Methods:
    step = await surveys.begin(act, "mentor")
    shown = step.turn.screen
    if not isinstance(shown, Ask):
        raise TypeError("a fresh questionnaire must ask something")
    return [screens.ask(act.account or 0, step.filling, step.turn, shown, say)]


@router.callback_query(Go.filter(F.step == Step.DECLINE), flags=APPLY)
async def on_declined(query: CallbackQuery, say: Say) -> Methods:
    rows = [[say.button("btn-read-consent-again", Go(step=Step.BEGIN))]]
    return [query.answer(), send(query.from_user.id, say("msg-declined"), rows)]


@router.callback_query(Go.filter(F.step == Step.AGE), flags=APPLY)
async def on_wrong_date(query: CallbackQuery, act: Act, say: Say) -> Methods:
    """The date was mistyped: the way begins again, with the consent."""
    if act.person.minor:
        await enrolment.correct_age(act)
        return [query.answer(), *await ask_consent(act, say)]
    return [query.answer(), *await endings.nothing(act, say)]
