"""The buttons of a pair that an order has approved, for those of it and for the curator."""

from collections.abc import Callable

from aiogram.filters.callback_data import CallbackData
from aiogram.types import InlineKeyboardButton

from handlers.meeting_cards.callbacks import AboutTap
from handlers.pair_cards.callbacks import CareTap, LeadTap
from handlers.say import Say
from mentoring.meetings import Kind
from mentoring.pair_sights import View
from mentoring.pairs import WORKING, Pair, State
from mentoring.people import AgeBand
from services import ways
from services.act import Act

Rows = list[list[InlineKeyboardButton]]


def own(view: View, act: Act, say: Say) -> Rows:
    """Those of a working pair can meet, pause and end it; who is of age gives their contact."""
    pair, young = view.pair, view.young
    if pair.state not in {*WORKING, State.PAUSED}:
        return []
    share = say.button("btn-share-contact", CareTap(pair=pair.id, do="share"))
    return [
        *meeting(pair, say),
        [share] if ways.band_of(act) not in {AgeBand.CHILD, AgeBand.TEEN} else [],
        *([] if young else leaving(pair, say, lambda do: CareTap(pair=pair.id, do=do))),
    ]


def led(pair: Pair, say: Say) -> Rows:
    if pair.state not in {*WORKING, State.PAUSED}:
        return []
    return [*meeting(pair, say), *leaving(pair, say, lambda do: LeadTap(pair=pair.id, do=do))]


def meeting(pair: Pair, say: Say) -> Rows:
    if pair.state not in WORKING:
        return []
    to = AboutTap(about=pair.group_id, what=Kind.REGULAR.value)
    return [[say.button("btn-set-meeting", to)]]


def leaving(pair: Pair, say: Say, tap: Callable[[str], CallbackData]) -> Rows:
    paused = pair.state is State.PAUSED
    pause = ("btn-pair-resume", "resume") if paused else ("btn-pair-pause", "pause")
    return [[say.button(pause[0], tap(pause[1])), say.button("btn-pair-end", tap("end"))]]
