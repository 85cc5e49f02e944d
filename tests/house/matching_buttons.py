"""The rights matrix of the buttons of the matching; see rights_matrix.py."""

from typing import Final
from uuid import UUID

from aiogram.filters.callback_data import CallbackData

from handlers.match_cards.callbacks import (
    MatchAllTap,
    MatchMarkTap,
    MatchMenteeTap,
    MatchPairTap,
    MatchSheetTap,
    MatchTap,
    MatchWeightTap,
)
from mentoring.marks import Mark
from mentoring.matching.weights import Part
from mentoring.rights import Action

CALLBACKS: Final[dict[type[CallbackData], Action]] = {
    MatchAllTap: Action.MATCH,
    MatchMarkTap: Action.MATCH,
    MatchMenteeTap: Action.MATCH,
    MatchPairTap: Action.MATCH,
    MatchSheetTap: Action.MATCH,
    MatchTap: Action.MATCH,
    MatchWeightTap: Action.MATCH,
}

VALUES: Final[dict[type[CallbackData], tuple[str, str]]] = {
    MatchAllTap: ("sure", "False True"),
    MatchMenteeTap: ("do", "left later"),
    MatchPairTap: ("do", "card accept lock unlock forbid swap"),
    MatchSheetTap: ("do", "take drop"),
    MatchTap: ("do", "show turn again left excel marks"),
    MatchWeightTap: ("do", "show less part more goal usual try save"),
}

ANY: Final = UUID(int=2**128 - 1)
LARGEST: Final[list[CallbackData]] = [
    *(MatchAllTap(plan=ANY, count=9999, sure=sure) for sure in (True, False)),
    *(MatchMarkTap.of(kind, ANY, ANY) for kind in Mark),
    *(MatchMenteeTap(mentee=ANY, do=do) for do in VALUES[MatchMenteeTap][1].split()),
    *(MatchPairTap.of(do, ANY, ANY) for do in VALUES[MatchPairTap][1].split()),
    *(MatchSheetTap(upload=ANY, do=do) for do in VALUES[MatchSheetTap][1].split()),
    *(MatchTap(do=do, page=9999) for do in VALUES[MatchTap][1].split()),
    *(
        MatchWeightTap(do=do, code="maaaaaaaaa", part=max(Part, key=len))
        for do in VALUES[MatchWeightTap][1].split()
    ),
]
"""Each kind of button as long as it can become."""
