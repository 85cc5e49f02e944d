"""The rights matrix of the buttons of the selection of mentors; see rights_matrix.py."""

from typing import Final
from uuid import UUID

from aiogram.filters.callback_data import CallbackData

from handlers.ids import brief
from handlers.selection_cards.callbacks import (
    CandidatesTap,
    CandidateTap,
    ChoiceTap,
    DeskTap,
    NeededTap,
    RegisterTap,
    TickTap,
)
from mentoring.audience import mark_of
from mentoring.mentor_papers import FORMS, Kind
from mentoring.rights import Action
from mentoring.selection import State

CALLBACKS: Final[dict[type[CallbackData], Action]] = dict.fromkeys(
    (CandidatesTap, CandidateTap, ChoiceTap, DeskTap, NeededTap, RegisterTap, TickTap),
    Action.SELECT_MENTORS,
)

VALUES: Final[dict[type[CallbackData], tuple[str, str]]] = {
    CandidateTap: (
        "do",
        "card tick paper select select_surely resume return reject pause leave",
    ),
    ChoiceTap: ("do", "select invite selected invited"),
    DeskTap: ("do", "open criteria criteria_edit criteria_usual needed register register_order"),
    RegisterTap: ("do", "yes no"),
}

ANY = UUID("018f3c2e-7d5a-7a11-9c3e-5b1d2f4a6c8e")
MOST_PAGES = 999
LARGEST: Final[list[CallbackData]] = [
    *(
        tap
        for state in State
        for tap in (
            CandidatesTap(state=state, page=MOST_PAGES, choice=brief(ANY)),
            TickTap.of(state, ANY, MOST_PAGES, brief(ANY)),
        )
    ),
    *(
        CandidateTap(person=ANY, do=do, value=mark_of("Любит детей"))
        for do in VALUES[CandidateTap][1].split()
    ),
    *(CandidateTap(person=ANY, do="paper", value=kind) for kind in Kind),
    *(ChoiceTap(choice=ANY, do=do) for do in VALUES[ChoiceTap][1].split()),
    *(DeskTap(do=do) for do in VALUES[DeskTap][1].split()),
    *(NeededTap(form=form, kind=kind) for form in FORMS for kind in Kind),
    *(RegisterTap(upload=ANY, do=do) for do in VALUES[RegisterTap][1].split()),
]
"""Each kind of button as long as it can become."""
