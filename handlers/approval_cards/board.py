"""What can be approved by an order today, with a tick each."""

from aiogram.methods import SendMessage
from aiogram.types import InlineKeyboardButton

from handlers.approval_cards.callbacks import ChoiceTap, EmployerTap
from handlers.pair_cards import words
from handlers.pair_cards.callbacks import PairsTap
from handlers.say import Keyboard, Say, button, clip, send
from mentoring.approval import Lack
from mentoring.pages import Slice, page
from mentoring.pair_notices import Both
from services.approvals import Board
from services.employer_orders import Owed
from services.people import PAGE

NAME = 22
LACKING = 10
"""So many pairs that lack something are named; the rest is counted."""
LACKS = {
    Lack.CONSENT: "word-lacks-consent",
    Lack.PAPERS: "word-lacks-papers",
    Lack.NOT_TAKEN: "word-lacks-selection",
}


def screen(chat: int, board: Board, owed: list[Owed], number: int, say: Say) -> SendMessage:
    """The names that would stand in the order, then what the others lack."""
    cut = page(board.ready, number, PAGE)
    lines = [
        say("msg-approve", ready=len(board.ready), chosen=len(board.choice.pairs)),
        *lacking(board, say),
        *courting(board, say),
    ]
    return send(chat, "\n".join(lines), rows(board, owed, cut, say))


def lacking(board: Board, say: Say) -> list[str]:
    if not board.lacking:
        return []
    lines = ["", say("msg-approve-lacking")]
    for both, lacks in board.lacking[:LACKING]:
        what = ", ".join(say(LACKS[each]) for each in lacks)
        lines.append(say("msg-approve-lacks", what=what, **words.names(both, say)))
    rest = len(board.lacking) - LACKING
    return [*lines, say("msg-more-lines", count=rest)] if rest > 0 else lines


def courting(board: Board, say: Say) -> list[str]:
    if not board.courting:
        return []
    counted: dict[str, int] = {}
    for each in board.courting:
        key = words.STATES[each.pair.state]
        counted[key] = counted.get(key, 0) + 1
    lines = [
        say("msg-approve-courting", state=say(key), count=count) for key, count in counted.items()
    ]
    return ["", say("msg-approve-on-the-way"), *lines]


def rows(board: Board, owed: list[Owed], cut: Slice[Both], say: Say) -> Keyboard:
    chosen = len(board.choice.pairs)
    enter = [say.button("btn-approve-order", ChoiceTap.of(board.choice.id, "order"), count=chosen)]
    return [
        *([tick(board, each, cut.number, say)] for each in cut.shown),
        turn(board, cut, say),
        enter if chosen else [],
        *([employer(each, say)] for each in owed),
        [say.button("btn-pairs", PairsTap())],
    ]


def tick(board: Board, both: Both, number: int, say: Say) -> InlineKeyboardButton:
    mentee, mentor = (clip(words.named(each, say), NAME) for each in (both.mentee, both.mentor))
    mark = "✓ " if both.pair.id in board.choice.pairs else ""
    return button(
        f"{mark}{mentee} — {mentor}", ChoiceTap.of(board.choice.id, "tick", both.pair.id, number)
    )


def turn(board: Board, cut: Slice[Both], say: Say) -> list[InlineKeyboardButton]:
    key = board.choice.id
    return say.pages(cut.number, cut.pages, lambda to: ChoiceTap.of(key, "page", page=to))


def employer(owed: Owed, say: Say) -> InlineKeyboardButton:
    return say.button(
        "btn-employer-order",
        EmployerTap(partner=owed.partner.id),
        name=clip(owed.partner.name, NAME),
        count=owed.pairs,
    )
