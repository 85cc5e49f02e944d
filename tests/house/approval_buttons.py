"""The rights matrix of the buttons from an order on; see rights_matrix.py."""

from typing import Final
from uuid import UUID

from aiogram.filters.callback_data import CallbackData

from handlers.approval_cards.callbacks import (
    ApproveTap,
    ChoiceTap,
    EmployerTap,
    WaitingPage,
    WaitingTap,
)
from handlers.pair_cards.callbacks import CareTap, LeadTap
from mentoring.rights import Action

CALLBACKS: Final[dict[type[CallbackData], Action]] = {
    ApproveTap: Action.LEAD_PAIRS,
    CareTap: Action.TAKE_PART,
    ChoiceTap: Action.LEAD_PAIRS,
    EmployerTap: Action.LEAD_PAIRS,
    LeadTap: Action.LEAD_PAIRS,
    WaitingPage: Action.LEAD_PAIRS,
    WaitingTap: Action.LEAD_PAIRS,
}

ELSE: Final[dict[tuple[type[CallbackData], object], Action]] = {
    (WaitingTap, "take"): Action.SUPPORT,
}

VALUES: Final[dict[type[CallbackData], tuple[str, str]]] = {
    CareTap: ("do", "before after share share_surely met end pause resume"),
    ChoiceTap: ("do", "tick page order approve drop"),
    LeadTap: ("do", "end pause resume"),
    WaitingTap: ("do", "card support take"),
}

ANY = UUID("018f3c2e-7d5a-7a11-9c3e-5b1d2f4a6c8e")
MOST_PAGES = 999
LARGEST: Final[list[CallbackData]] = [
    ApproveTap(),
    EmployerTap(partner=ANY),
    WaitingPage(number=MOST_PAGES),
    *(ChoiceTap.of(ANY, do, ANY, MOST_PAGES) for do in VALUES[ChoiceTap][1].split()),
    *(CareTap(pair=ANY, do=do) for do in VALUES[CareTap][1].split()),
    *(LeadTap(pair=ANY, do=do) for do in VALUES[LeadTap][1].split()),
    *(WaitingTap(person=ANY, do=do) for do in VALUES[WaitingTap][1].split()),
]
"""Each kind of button as long as it can become."""
