"""Where a person stands when no question is in front of them, or a questionnaire is over."""

from typing import Any

from aiogram.methods import SendMessage, TelegramMethod

from handlers import menus
from handlers.callbacks import Go, Step
from handlers.say import Say, send
from mentoring.filling import Filling
from mentoring.notices import Curator
from services.act import Act
from services.contacts import find_curator
from services.enrolment import Standing, standing
from services.outcomes import MINOR
from services.surveys import TAIL
from services.surveys import Step as SurveyStep

MINUTES = 7
"""How long the mentor's questionnaire takes, at the most, for most."""
ANSWER_DAYS = 3
"""Working days within which the curator promises to write."""

Methods = list[TelegramMethod[Any]]


def called(curator: Curator, say: Say) -> dict[str, str]:
    """How a phrase names the curator, also while nobody has signed in as one."""
    return {
        "curator": curator.name or say("word-curator"),
        "contact": curator.contact or say("word-contact-at-school"),
    }


async def ending(act: Act, step: SurveyStep, say: Say) -> Methods:
    """The last words of a questionnaire: each form has its own."""
    if step.ending == TAIL:
        return []
    if step.ending == MINOR:
        return [await minor(act, say)]
    if step.filling.form.code == "curator":
        return [curator_home(act, say), menus.for_person(act.person, say.phrases)]
    return [await thanks(act, say), menus.for_person(act.person, say.phrases)]


async def thanks(act: Act, say: Say) -> SendMessage:
    curator = await find_curator(act)
    words = say("msg-thanks-mentor", days=ANSWER_DAYS, **called(curator, say))
    return send(act.account or 0, words)


async def minor(act: Act, say: Say) -> SendMessage:
    words = say("msg-minor-mentor", **called(await find_curator(act), say))
    return send(act.account or 0, words, [[say.button("btn-wrong-date", Go(step=Step.AGE))]])


async def nothing(act: Act, say: Say) -> Methods:
    """An answer to whoever writes without a question in front of them."""
    chat = act.account or 0
    match standing(act):
        case Standing.STRANGER:
            return [send(chat, say("msg-stranger"))]
        case Standing.FILLING:
            return [resume(act, say)]
        case Standing.CURATOR:
            return [curator_home(act, say)]
        case Standing.MINOR:
            return [await minor(act, say)]
        case Standing.SENT:
            words = say("msg-already-sent", **called(await find_curator(act), say))
            return [send(chat, words)]
        case Standing.INVITED:
            return [await welcome(act, say)]


async def welcome(act: Act, say: Say) -> SendMessage:
    """Who asks, why, how long it takes and who will read it, before anything is asked."""
    curator = await find_curator(act)
    words = say(
        "msg-welcome-mentor",
        school=act.school.name,
        minutes=MINUTES,
        hascurator="yes" if curator.name else "no",
        curator=curator.name or "",
    )
    return send(
        act.account or 0,
        words,
        [
            [say.button("btn-begin", Go(step=Step.BEGIN))],
            [say.button("btn-about", Go(step=Step.ABOUT))],
        ],
    )


def curator_home(act: Act, say: Say) -> SendMessage:
    name = act.person.name
    greeting = say("msg-curator-home-named", name=name) if name else say("msg-curator-home")
    return send(act.account or 0, f"{greeting}\n\n{say('msg-curator-commands')}")


def paused(act: Act, filling: Filling, say: Say) -> SendMessage:
    words = say("msg-paused", left=filling.remaining)
    return send(act.account or 0, words, [[say.button("btn-resume", Go(step=Step.RESUME))]])


def resume(act: Act, say: Say, before: str = "") -> SendMessage:
    """Back after an hour or a month: where they were and how much is left."""
    filling = act.filling
    if filling is None:
        raise LookupError("there is nothing to resume")
    words = (
        say("msg-resume", number=filling.answered + 1, left=filling.remaining)
        if filling.remaining
        else say("msg-resume-review")
    )
    keyboard = [
        [say.button("btn-resume", Go(step=Step.RESUME))],
        [say.button("btn-show-answers", Go(step=Step.ANSWERS))],
        [say.button("btn-give-up", Go(step=Step.GIVE_UP))],
    ]
    return send(act.account or 0, f"{before}\n\n{words}" if before else words, keyboard)
