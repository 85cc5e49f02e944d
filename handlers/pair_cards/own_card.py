"""A pair as one of those concerned sees it: who the other is, how it stands, what comes next."""

from aiogram.methods import SendMessage
from aiogram.types import InlineKeyboardButton

from handlers.meeting_cards.callbacks import AboutTap
from handlers.pair_cards import words, working_rows
from handlers.pair_cards.callbacks import MyPairs, PairTap
from handlers.say import Keyboard, Methods, Say, send
from mentoring.meetings import Kind, Meeting
from mentoring.meetings import State as MeetingState
from mentoring.pair_sights import View
from mentoring.pairs import COURTING, OVER, Side, State
from services import pair_views
from services.act import Act
from services.pair_plans import BY_MENTOR
from services.pair_views import Own
from texts import dates


def asked(chat: int, view: View, act: Act, say: Say, heading: str) -> SendMessage:
    """The question itself: who it is, and whether they agree."""
    lines = [
        heading,
        "",
        *words.about(view, act, say),
        "",
        say("msg-pair-question", **words.facts(view, say)),
    ]
    return send(chat, "\n".join(lines), asking(view, say))


def asking(view: View, say: Say) -> Keyboard:
    one = view.pair.id
    return [
        [
            say.button("btn-pair-yes", PairTap(pair=one, do="yes")),
            say.button("btn-pair-no", PairTap(pair=one, do="no")),
        ],
        [say.button("btn-pair-ask", PairTap(pair=one, do="ask"))],
    ]


def awaits(own: Own, act: Act) -> bool:
    """Is this very person asked, and has not answered?"""
    waiting = {person.id for person, _ in own.look.silent()}
    return own.view.pair.state is State.ASKED and act.person.id in waiting


def card(chat: int, own: Own, act: Act, say: Say) -> SendMessage:
    view = own.view
    say = words.to(view, say)
    facts = words.facts(view, say)
    if awaits(own, act):
        return asked(chat, view, act, say, say("ntf-pair-asked", **facts))
    lines = [
        say("msg-pair-mine", **facts),
        *([] if view.pair.state in OVER else words.about(view, act, say)),
        *agreed_on(view, say),
        *(meeting(each, act, say) for each in own.ahead),
        "",
        stands(own, say),
    ]
    return send(chat, "\n".join(lines), rows(own, act, say))


async def mine(act: Act, say: Say) -> Methods:
    """A card for each pair of who acts and of their children."""
    return [card(act.chat, each, act, say) for each in await pair_views.list_mine(act)]


def agreed_on(view: View, say: Say) -> list[str]:
    found = words.plan(view.pair.agreement, say)
    return ["", say("msg-pair-plan"), *found] if found and view.pair.state not in OVER else []


def meeting(ahead: Meeting, act: Act, say: Say) -> str:
    if ahead.state is MeetingState.OFFERED or ahead.starts_at is None:
        return say("msg-pair-meeting-offered", kind=ahead.kind.value)
    moment = dates.moment(act.local(ahead.starts_at), say.language)
    return say("msg-pair-meeting-set", kind=ahead.kind.value, moment=moment)


def stands(own: Own, say: Say) -> str:
    """How things stand and what comes next, in plain words."""
    view = own.view
    state = view.pair.state.value
    waits = "no" if own.begins else "yes"
    said = "yes" if view.said else "no"
    met = "no" if own.ahead else "yes"
    facts = words.facts(view, say)
    return say("msg-pair-stands", state=state, waits=waits, said=said, met=met, **facts)


def rows(own: Own, act: Act, say: Say) -> Keyboard:
    view = own.view
    one, state = view.pair.id, view.pair.state
    return [
        *mentors_rows(own, say),
        [say.button("btn-pair-ask", PairTap(pair=one, do="ask"))],
        [say.button("btn-pair-no", PairTap(pair=one, do="no"))] if state in COURTING else [],
        *working_rows.own(view, act, say),
        [say.button("btn-my-pairs", MyPairs())],
    ]


def mentors_rows(own: Own, say: Say) -> list[list[InlineKeyboardButton]]:
    """Nothing is to be set where a meeting is ahead already."""
    return begin_rows(own.view, say, begins=own.begins and not own.ahead)


def begin_rows(view: View, say: Say, *, begins: bool) -> list[list[InlineKeyboardButton]]:
    """What is for the mentor to do next; nobody else sets meetings or writes the plan."""
    if view.side is not Side.MENTOR:
        return []
    one, group, state = view.pair.id, view.pair.group_id, view.pair.state
    found = []
    if state is State.AGREED and begins:
        found.append([say.button("btn-pair-trial", AboutTap(about=group, what=Kind.TRIAL))])
    if state is State.TRIED and begins:
        found.append([say.button("btn-pair-planning", AboutTap(about=group, what=Kind.PLANNING))])
    if state in BY_MENTOR:
        key = "btn-pair-plan-change" if state is State.READY else "btn-pair-plan"
        found.append([say.button(key, PairTap(pair=one, do="plan"))])
    return found
