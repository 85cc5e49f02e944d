"""The room of prospective mentors: the welcome, the consent, the way into the survey."""

from aiogram import F, Router
from aiogram.types import CallbackQuery

from handlers import endings, screens
from handlers.callbacks import Agree, Door, Go
from handlers.say import Methods, Say, send
from mentoring.consent import Purpose
from mentoring.people import Role
from mentoring.rights import Action
from services import consents, enrolment, surveys
from services.act import Act

router = Router(name="mentor")

APPLY = {"action": Action.APPLY}
DIGEST = 16
"""How much of the text's SHA-256 a button carries."""


@router.callback_query(Go.filter(F.door == Door.ABOUT), flags=APPLY)
async def on_about(query: CallbackQuery, say: Say) -> Methods:
    rows = [[say.button("btn-begin", Go(door=Door.BEGIN))]]
    return [query.answer(), send(query.from_user.id, say("msg-about-mentoring"), rows)]


@router.callback_query(Go.filter(F.door == Door.BEGIN), flags=APPLY)
async def on_begin(query: CallbackQuery, act: Act, say: Say) -> Methods:
    if is_further(act):
        return [query.answer(), *await where_they_are(act, say)]
    if await consents.has_agreed(act, Purpose.MENTOR):
        return [query.answer(), *await first_question(act, say)]
    return [query.answer(), *await ask_consent(act, say)]


def is_further(act: Act) -> bool:
    """Is the person past the consent, or kept from it by their age?"""
    return act.filling is not None or act.person.minor or act.person.is_a(Role.MENTOR)


async def where_they_are(act: Act, say: Say) -> Methods:
    """The second half of a double tap gets no second answer."""
    if act.filling and act.now - act.filling.changed_at < screens.DOUBLE_TAP:
        return []
    return await endings.nothing(act, say)


async def ask_consent(act: Act, say: Say) -> Methods:
    """The consent is a document of its own, before any question."""
    words = await consents.wording(act, Purpose.MENTOR)
    agree = Agree(purpose=Purpose.MENTOR, digest=words.digest[:DIGEST])
    rows = [
        [say.button("btn-agree", agree)],
        [say.button("btn-decline", Go(door=Door.DECLINE))],
    ]
    heading = say("consent-mentor-title")
    return [send(act.chat, f"<b>{heading}</b>\n\n{words.text}", rows)]


@router.callback_query(Agree.filter(), flags=APPLY)
async def on_agreed(query: CallbackQuery, callback_data: Agree, act: Act, say: Say) -> Methods:
    if is_further(act):
        return [query.answer(), *await where_they_are(act, say)]
    purpose = Purpose(callback_data.purpose)
    if not await consents.agree(act, purpose, callback_data.digest):
        changed = send(query.from_user.id, say("msg-consent-changed"))
        return [query.answer(), changed, *await ask_consent(act, say)]
    return [query.answer(text=say("toast-consent")), *await first_question(act, say)]


async def first_question(act: Act, say: Say) -> Methods:
    return list(screens.screen(act.chat, await surveys.begin(act, "mentor"), say))


@router.callback_query(Go.filter(F.door == Door.DECLINE), flags=APPLY)
async def on_declined(query: CallbackQuery, act: Act, say: Say) -> Methods:
    rows = [[say.button("btn-read-consent-again", Go(door=Door.BEGIN))]]
    words = await endings.with_curator(act, say, say("msg-declined"))
    return [query.answer(), send(act.chat, words, rows)]


@router.callback_query(Go.filter(F.door == Door.AGE), flags=APPLY)
async def on_wrong_date(query: CallbackQuery, act: Act, say: Say) -> Methods:
    """The date was mistyped: the way begins again, with the consent."""
    if act.person.minor:
        await enrolment.correct_age(act)
        return [query.answer(), *await ask_consent(act, say)]
    return [query.answer(), *await endings.nothing(act, say)]
