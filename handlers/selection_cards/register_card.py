"""The register on the screen: who waits for an order, and the list that an order will name."""

from collections.abc import Sequence

from aiogram.methods import SendMessage

from handlers.say import Keyboard, Say, send
from handlers.selection_cards.callbacks import CandidatesTap, DeskTap, RegisterTap
from handlers.selection_cards.lists import MOST, line_of, names
from mentoring.selection import State
from mentoring.selection_notices import RegisterProposed
from services.candidates import Line
from services.register import Confirmed, Register
from texts import dates


def register(chat: int, of: Register, say: Say) -> SendMessage:
    head = "\n".join([say("msg-register", registered=of.registered), *last_order(of, say)])
    rows: Keyboard = [
        [say.button("btn-register-order", DeskTap(do="register_order"))] if of.waiting else [],
        [say.button("btn-registered", CandidatesTap(state=State.REGISTERED))]
        if of.registered
        else [],
        [say.button("btn-selection", DeskTap(do="open"))],
    ]
    if not of.waiting:
        return send(chat, f"{head}\n\n{say('msg-register-nobody-waits')}", rows)
    heading = say("msg-register-waiting", count=len(of.waiting))
    return send(chat, "\n".join([head, "", heading, *waiting(of.waiting, say)]), rows)


def last_order(of: Register, say: Say) -> list[str]:
    if of.last is None:
        return []
    day = dates.day(of.last.dated_on, say.language)
    return [say("msg-register-last", number=of.last.number, day=day)]


def waiting(lines: Sequence[Line], say: Say) -> list[str]:
    """Everybody with what is missing of them: an order names them in spite of it."""
    shown = [line_of(each, say) for each in lines[:MOST]]
    rest = len(lines) - len(shown)
    return [*shown, *([say("msg-more-lines", count=rest)] if rest else [])]


def proposed(chat: int, of: RegisterProposed, say: Say) -> SendMessage:
    head = say(
        "ntf-register-proposed",
        number=of.number,
        day=dates.day(of.dated_on, say.language),
        count=len(of.people),
    )
    rows: Keyboard = [
        [
            say.button(
                "btn-register-surely",
                RegisterTap(upload=of.upload_id, do="yes"),
                count=len(of.people),
            )
        ],
        [say.button("btn-register-not-now", RegisterTap(upload=of.upload_id, do="no"))],
    ]
    return send(chat, f"{head}\n{names(of.people, say)}\n\n{say('ntf-register-sure')}", rows)


def confirmed(of: Confirmed, say: Say) -> str:
    day = dates.day(of.order.dated_on, say.language)
    done = say("msg-register-confirmed", count=of.named, number=of.order.number, day=day)
    return "\n".join([done, *([say("msg-register-left", left=of.left)] if of.left else [])])
