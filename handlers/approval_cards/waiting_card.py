"""Those who wait for a mentor: the list, and one of them with what can be done."""

from aiogram.methods import SendMessage
from aiogram.types import InlineKeyboardButton

from handlers.approval_cards.callbacks import WaitingPage, WaitingTap
from handlers.callbacks import PersonCard
from handlers.match_cards import left_screen
from handlers.pair_cards import words
from handlers.pair_cards.callbacks import MentorsFor
from handlers.say import Say, button, clip, send
from mentoring.people import Person
from services.act import Act
from services.match_views import LeftPage
from services.unpaired import Page, Waiting
from texts import dates

NAME = 26
FIRST, NEXT = "btn-propose-mentor", "btn-pair-next"


def screen(chat: int, page: Page, say: Say) -> SendMessage:
    if not page.total:
        return send(chat, say("msg-unpaired-none"))
    rows = [[row(each, say)] for each in page.lines]
    return send(chat, say("msg-unpaired", total=page.total), [*rows, turn(page, say)])


def row(waiting: Waiting, say: Say) -> InlineKeyboardButton:
    """The name, for how long, and whether somebody looks after them."""
    label = say.plain(
        "btn-waiting",
        name=clip(words.named(waiting.person, say), NAME),
        days=waiting.days,
        state=state(waiting),
    )
    return button(label, WaitingTap(person=waiting.person.id, do="card"))


def state(waiting: Waiting) -> str:
    if waiting.later:
        return "later"
    if waiting.asked_at is None:
        return "none"
    return "taken" if waiting.is_supported else "asked"


def turn(page: Page, say: Say) -> list[InlineKeyboardButton]:
    return say.pages(page.number, page.pages, lambda to: WaitingPage(number=to))


def card(act: Act, waiting: Waiting, standing: LeftPage | Person | None, say: Say) -> SendMessage:
    """How long, what was tried, why nobody fits, and who looks after them."""
    person = waiting.person
    since = dates.day(act.local(waiting.wait.since).date(), say.language)
    lines = [
        say(
            "msg-waits-for-mentor",
            name=words.named(person, say),
            place=person.class_name or "—",
            day=since,
            days=waiting.days,
            tried=waiting.wait.tried,
        ),
        *([] if waiting.later else planned(act, standing, say)),
        *supported(act, waiting, say),
    ]
    one = person.id
    rows = [
        [say.button(NEXT if waiting.wait.tried else FIRST, MentorsFor(mentee=one))],
        [say.button("btn-to-psychologist", WaitingTap(person=one, do="support"))],
        [say.button("btn-card", PersonCard(person=one))],
        [say.button("btn-unpaired", WaitingPage())],
    ]
    return send(act.chat, "\n".join(lines), rows)


def planned(act: Act, standing: LeftPage | Person | None, say: Say) -> list[str]:
    """What the last plan of pairs says of them."""
    if isinstance(standing, Person):
        return [say("msg-waiting-planned", mentor=words.named(standing, say))]
    if standing is None:
        return [say("msg-waiting-unplanned")]
    (of,) = standing.shown
    return ["", say("msg-waiting-why"), *left_screen.why(of, standing, act, say)]


def supported(act: Act, waiting: Waiting, say: Say) -> list[str]:
    lines = [say("msg-waiting-later")] if waiting.later else []
    moment = waiting.taken_at if waiting.is_supported else waiting.asked_at
    if moment:
        day = dates.day(act.local(moment).date(), say.language)
        lines.append(say("msg-waiting-support", state=state_of_support(waiting), day=day))
    return lines


def state_of_support(waiting: Waiting) -> str:
    return "taken" if waiting.is_supported else "asked"
