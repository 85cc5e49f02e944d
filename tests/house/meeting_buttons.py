"""The rights matrix of the buttons of meetings; see rights_matrix.py."""

from typing import Final
from uuid import UUID

from aiogram.filters.callback_data import CallbackData

from handlers.meeting_cards.callbacks import AboutTap, DraftTap, MeetingTap, TimeTap
from mentoring.meeting_slots import MOST
from mentoring.meetings import Kind
from mentoring.rights import Action
from services.meeting_forms import MOVE

CALLBACKS: Final[dict[type[CallbackData], Action]] = dict.fromkeys(
    (AboutTap, DraftTap, MeetingTap, TimeTap), Action.MEET
)

VALUES: Final[dict[type[CallbackData], tuple[str, str]]] = {
    AboutTap: ("do", "draft own kept"),
    MeetingTap: (
        "do",
        "card file done none cancel cancel_yes cancel_why held missed moved",
    ),
}

ANY = UUID("018f3c2e-7d5a-7a11-9c3e-5b1d2f4a6c8e")
MOST_REVISIONS = 9999
LARGEST: Final[list[CallbackData]] = [
    *(
        AboutTap(about=ANY, what=what, do=do)
        for what in (*Kind, MOVE)
        for do in VALUES[AboutTap][1].split()
    ),
    *(
        DraftTap.of(ANY, what, do, 2**MOST - 1, "f" * 6)
        for what in (*Kind, MOVE)
        for do in ("tick", "place", "why", "send")
    ),
    *(
        MeetingTap(meeting=ANY, do=do, revision=MOST_REVISIONS)
        for do in VALUES[MeetingTap][1].split()
    ),
    TimeTap(meeting=ANY, number=9, revision=MOST_REVISIONS),
]
"""Each kind of button as long as it can become."""
