"""Where a person stands when no question is in front of them, or a questionnaire is over."""

from collections.abc import Awaitable, Callable

from aiogram.methods import SendMessage

from handlers import menus
from handlers.callbacks import Door, Go
from handlers.say import Methods, Say, send
from mentoring.filling import Filling
from mentoring.notices import Curator
from services.act import Act, Ending
from services.contacts import find_curator
from services.enrolment import Standing, standing
from services.surveys import Step

MINUTES = 7
"""How long the mentor's questionnaire takes, at the most, for most."""
ANSWER_DAYS = 3
"""Working days within which the curator promises to write."""


def turn_to(curator: Curator, say: Say) -> str:
    """Whom to turn to; no dead end is without it."""
    if curator.name is None or curator.contact is None:
        return say("msg-turn-to-school")
    return say("msg-turn-to", curator=curator.name, contact=curator.contact)


async def with_curator(act: Act, say: Say, words: str) -> str:
    return f"{words}\n\n{turn_to(await find_curator(act), say)}"


async def ending(act: Act, step: Step, say: Say) -> Methods:
    """The last words of a questionnaire."""
    if step.ending is Ending.TAIL:
        return []
    if step.ending is Ending.MINOR:
        return [await minor(act, say)]
    last_words = LAST_WORDS.get(step.filling.form.code, kept)
    menu = menus.for_person(act.person, say.phrases)
    return [await last_words(act, say), menu, *next_in_front(act, say)]


def next_in_front(act: Act, say: Say) -> Methods:
    """A questionnaire that waited behind the finished one."""
    return [resume(act, say)] if act.filling else []


async def thanks(act: Act, say: Say) -> SendMessage:
    words = say("msg-thanks-mentor", days=ANSWER_DAYS)
    return send(act.chat, await with_curator(act, say, words))


async def home(act: Act, say: Say) -> SendMessage:
    return curator_home(act, say)


async def kept(act: Act, say: Say) -> SendMessage:
    return send(act.chat, await with_curator(act, say, say("msg-kept")))


LAST_WORDS: dict[str, Callable[[Act, Say], Awaitable[SendMessage]]] = {
    "mentor": thanks,
    "curator": home,
}


async def minor(act: Act, say: Say) -> SendMessage:
    words = await with_curator(act, say, say("msg-minor-mentor"))
    return send(act.chat, words, [[say.button("btn-wrong-date", Go(door=Door.AGE))]])


async def nothing(act: Act, say: Say) -> Methods:
    """An answer to whoever writes without a question in front of them."""
    match standing(act):
        case Standing.STRANGER:
            return [send(act.chat, await with_curator(act, say, say("msg-stranger")))]
        case Standing.FILLING:
            return [resume(act, say)]
        case Standing.CURATOR:
            return [curator_home(act, say)]
        case Standing.MINOR:
            return [await minor(act, say)]
        case Standing.SENT:
            return [send(act.chat, await with_curator(act, say, say("msg-already-sent")))]
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
    rows = [
        [say.button("btn-begin", Go(door=Door.BEGIN))],
        [say.button("btn-about", Go(door=Door.ABOUT))],
    ]
    return send(act.chat, words, rows)


def curator_home(act: Act, say: Say) -> SendMessage:
    name = act.person.name
    greeting = say("msg-curator-home-named", name=name) if name else say("msg-curator-home")
    rows = [[say.button("btn-introduce", Go(door=Door.INTRODUCE))]]
    return send(act.chat, f"{greeting}\n\n{say('msg-curator-commands')}", rows)


def paused(act: Act, filling: Filling, say: Say) -> SendMessage:
    words = say("msg-paused", left=filling.remaining)
    return send(act.chat, words, [[say.button("btn-resume", Go(door=Door.RESUME))]])


def resume(act: Act, say: Say, before: str = "") -> SendMessage:
    """Back after an hour or a month: where they were and how much is left."""
    filling = act.filling
    if filling is None:
        raise LookupError("there is nothing to resume")
    words = (
        say("msg-resume", number=filling.answered + 1, left=filling.remaining - 1)
        if filling.remaining
        else say("msg-resume-review")
    )
    keyboard = [
        [say.button("btn-resume", Go(door=Door.RESUME))],
        [say.button("btn-show-answers", Go(door=Door.ANSWERS))],
        [say.button("btn-give-up", Go(door=Door.GIVE_UP))],
    ]
    return send(act.chat, f"{before}\n\n{words}" if before else words, keyboard)
