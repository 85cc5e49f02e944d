"""Where the school has come with somebody who offered to be a mentor, as they are told it."""

from dataclasses import replace

from aiogram.methods import SendMessage

from handlers.helpline import with_curator
from handlers.meeting_cards.callbacks import MeetingTap
from handlers.say import Say, send
from handlers.selection_cards import words
from mentoring.selection import State
from services import my_selection
from services.act import Act
from services.my_selection import Mine
from texts import dates

STATES = {
    State.APPLIED: "msg-mine-applied",
    State.INVITED: "msg-mine-invited",
    State.PRESENTED: "msg-mine-presented",
    State.SELECTED: "msg-mine-selected",
    State.REGISTERED: "msg-mine-registered",
    State.REJECTED: "msg-mine-rejected",
    State.PAUSED: "msg-mine-paused",
    State.LEFT: "msg-mine-left",
}


async def screen(act: Act, say: Say) -> SendMessage:
    mine = await my_selection.mine(act)
    if mine is None:
        raise LookupError("only a mentor has a place in the selection")
    say = replace(say, familiar=mine.child)
    talk = mine.talk
    rows = [[say.button("btn-talk", MeetingTap(meeting=talk.id, do="card"))]] if talk else []
    return send(act.chat, await with_curator(act, say, in_words(act, mine, say)), rows)


def in_words(act: Act, mine: Mine, say: Say) -> str:
    order = mine.order
    parts = [
        say(
            STATES[mine.state],
            number=order.number if order else "",
            day=dates.day(order.dated_on, say.language) if order else "",
        ),
        *talk_line(act, mine, say),
        *(
            [say("msg-mine-lacking", papers=words.papers(mine.lacking, say))]
            if mine.lacking
            else []
        ),
        say("msg-mine-answers"),
    ]
    return "\n\n".join(parts)


def talk_line(act: Act, mine: Mine, say: Say) -> list[str]:
    """When it is, or that its time is still to be chosen."""
    if mine.talk is None:
        return []
    at, place = mine.talk.starts_at, mine.talk.place
    if at is None:
        return [say("msg-mine-talk-offered")]
    when = dates.weekday_moment(act.local(at), say.language)
    return [say("msg-mine-talk", when=when, place=f", {place}" if place else "")]
