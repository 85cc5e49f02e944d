"""The rights matrix of the buttons about pairs until an order; see rights_matrix.py."""

from typing import Final
from uuid import UUID

from aiogram.filters.callback_data import CallbackData

from handlers.pair_cards.callbacks import MentorsFor, MyPairs, PairFor, PairsTap, PairTap, PairUp
from mentoring.pairs import State
from mentoring.rights import Action

CALLBACKS: Final[dict[type[CallbackData], Action]] = {
    MentorsFor: Action.MATCH,
    MyPairs: Action.TAKE_PART,
    PairFor: Action.LEAD_PAIRS,
    PairTap: Action.TAKE_PART,
    PairUp: Action.MATCH,
    PairsTap: Action.LEAD_PAIRS,
}

OF_THE_CURATOR = "card nudge tried lead_plan withdraw withdraw_surely"
ELSE: Final[dict[tuple[type[CallbackData], object], Action]] = {
    (PairTap, do): Action.LEAD_PAIRS for do in OF_THE_CURATOR.split()
}

VALUES: Final[dict[type[CallbackData], tuple[str, str]]] = {
    PairFor: ("agreed", "False True"),
    PairTap: ("do", f"yes no ask mine plan {OF_THE_CURATOR}"),
    PairUp: ("sure", "False True"),
}

ANY = UUID("018f3c2e-7d5a-7a11-9c3e-5b1d2f4a6c8e")
MOST_PAGES = 999
LARGEST: Final[list[CallbackData]] = [
    MentorsFor(mentee=ANY, page=MOST_PAGES),
    MyPairs(),
    *(PairFor.of(ANY, ANY, agreed=agreed) for agreed in (True, False)),
    *(PairTap(pair=ANY, do=do) for do in VALUES[PairTap][1].split()),
    *(PairUp.of(ANY, ANY, sure=sure) for sure in (True, False)),
    *(PairsTap(state=state, page=MOST_PAGES) for state in State),
]
"""Each kind of button as long as it can become."""
