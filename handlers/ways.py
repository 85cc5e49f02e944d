"""The way in on the screen: what somebody who wants a mentor, or to be one, is shown next."""

from aiogram.methods import SendMessage
from aiogram.types import InlineKeyboardButton

from handlers import consenting, links, screens
from handlers.callbacks import Age, Come, Door, Go
from handlers.helpline import with_curator
from handlers.say import Methods, Say, send
from handlers.selection_cards import mine
from mentoring.people import AgeBand, Role
from mentoring.way import Next
from services import invitations, surveys, ways
from services.act import Act
from services.contacts import find_curator

MINUTES = 7
"""How long the questionnaires take, at the most, for most."""


FIRST_NAME_FORMS = {AgeBand.CHILD: "child", AgeBand.TEEN: "teen"}
"""The one question before a guardian's consent; children are asked with «ты»."""


async def show_next(act: Act, say: Say) -> Methods:  # noqa: PLR0911 - a screen for each step
    match await ways.next_of(act):
        case Next.WISH:
            return [await welcome(act, say)]
        case Next.AGE:
            return [await invitation(act, say)]
        case Next.FIRST_NAME:
            form = FIRST_NAME_FORMS[band_word(act)]
            return list(screens.screen(act.chat, await surveys.begin(act, form), say))
        case Next.OWN_CONSENT:
            return [await consenting.document(act, ways.purpose_of(act.person), say)]
        case Next.GUARDIAN:
            return await waiting(act, say)
        case Next.QUESTIONNAIRE:
            return list(screens.screen(act.chat, await ways.open_questionnaire(act), say))
        case Next.DONE:
            return [await already_sent(act, say)]


async def stands(act: Act, say: Say) -> Methods:
    """Where somebody is who writes without being asked: nothing begins before they tap."""
    match await ways.next_of(act):
        case Next.AGE | Next.OWN_CONSENT:
            return [await invitation(act, say)]
        case Next.GUARDIAN:
            return [still_waiting(act, say)]
        case Next.QUESTIONNAIRE:
            rows = [[say.button("btn-begin", Go(door=Door.BEGIN))]]
            return [send(act.chat, say("msg-begin-questionnaire", minutes=MINUTES), rows)]
        case _:
            return await show_next(act, say)


async def welcome(act: Act, say: Say) -> SendMessage:
    """The school's link: who comes says who they are."""
    words = say("msg-welcome-school", school=act.school.name)
    rows = [
        [say.button("btn-come-mentee", Come(role=Role.MENTEE))],
        [say.button("btn-come-mentor", Come(role=Role.MENTOR))],
        [say.button("btn-come-guardian", Come(role=Role.GUARDIAN))],
        [say.button("btn-come-teacher", Come(role=Role.TEACHER))],
        [say.button("btn-about", Go(door=Door.ABOUT))],
    ]
    return send(act.chat, words, rows)


async def invitation(act: Act, say: Say) -> SendMessage:
    """Who asks, why, how long it takes and who will read it, before anything is asked."""
    if act.person.wish is Role.MENTEE:
        return await invitation_of_mentee(act, say)
    young = [] if ways.band_of(act) else [[say.button("btn-young", Go(door=Door.YOUNG))]]
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
        *young,
        [say.button("btn-about", Go(door=Door.ABOUT))],
    ]
    return send(act.chat, words, rows)


async def invitation_of_mentee(act: Act, say: Say) -> SendMessage:
    known = ways.band_of(act) is not None
    curator = await find_curator(act)
    words = say(
        "msg-welcome-mentee",
        askage="no" if known else "yes",
        school=act.school.name,
        hascurator="yes" if curator.name else "no",
        curator=curator.name or "",
    )
    rows = [[say.button("btn-begin", Go(door=Door.BEGIN))]] if known else ages(say)
    return send(act.chat, words, [*rows, [say.button("btn-about", Go(door=Door.ABOUT))]])


def ages(
    say: Say, *, of_child: bool = False, grown: bool = True
) -> list[list[InlineKeyboardButton]]:
    """A button for each age band: all that is asked about age before a consent."""
    bands = [AgeBand.CHILD, AgeBand.TEEN, *([AgeBand.GROWN] if grown else [])]
    return [[say.button(f"btn-age-{band}", Age(band=band, child=of_child)) for band in bands]]


async def waiting(act: Act, say: Say) -> Methods:
    """A guardian must agree: what to hand on, in a message that can be forwarded as it is."""
    person = act.person
    link = await invitations.own_guardian_link(act)
    address = act.shared.address(link)
    for_guardian = say(
        "msg-for-guardian",
        name=person.name or "",
        school=act.school.name,
        wish=person.wish or Role.MENTEE,
        link=address,
    )
    return [links.picture(act.chat, address, for_guardian), still_waiting(act, say)]


def still_waiting(act: Act, say: Say) -> SendMessage:
    """What a pupil can do while a guardian thinks."""
    rows = [
        [say.button("btn-link-again", Go(door=Door.LINK))],
        [say.button("btn-wrong-age", Go(door=Door.AGE))],
        [say.button("btn-other-way", Go(door=Door.OTHER_WAY))],
    ]
    return send(act.chat, say("msg-waiting", band=band_word(act)), rows)


def band_word(act: Act) -> AgeBand:
    """By which band somebody is spoken to: children are told «ты»."""
    return ways.band_of(act) or AgeBand.GROWN


async def already_sent(act: Act, say: Say) -> SendMessage:
    """A mentor reads how far the school has come with them."""
    if act.person.wish is Role.MENTOR:
        return await mine.screen(act, say)
    return send(act.chat, await with_curator(act, say, say("msg-already-sent")))
