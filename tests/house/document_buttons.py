"""The rights matrix of the buttons of documents and letters; see rights_matrix.py."""

from typing import Final
from uuid import UUID

from aiogram.filters.callback_data import CallbackData

from handlers.document_callbacks import (
    AddresseesTap,
    DocumentTap,
    LettersTap,
    LetterTap,
    PaperTap,
    RequisitesTap,
    ShelfTap,
    SubjectTap,
)
from mentoring.document_kinds import KINDS
from mentoring.rights import Action

CALLBACKS: Final[dict[type[CallbackData], Action]] = dict.fromkeys(
    (
        *(AddresseesTap, DocumentTap, LetterTap, LettersTap),
        *(PaperTap, RequisitesTap, ShelfTap, SubjectTap),
    ),
    Action.MAKE_DOCUMENTS,
)

VALUES: Final[dict[type[CallbackData], tuple[str, str]]] = {
    AddresseesTap: ("sure", "False True"),
    DocumentTap: ("do", "card make all missing one template back"),
    LettersTap: ("do", "open list sent"),
    LetterTap: ("do", "open sent unsent answered unanswered"),
    PaperTap: ("do", "again number names name"),
    SubjectTap: ("do", "open make"),
}

ANY = UUID("018f3c2e-7d5a-7a11-9c3e-5b1d2f4a6c8e")
MOST_PAGES = 999
LARGEST: Final[list[CallbackData]] = [
    AddresseesTap(upload=ANY, sure=False),
    RequisitesTap(),
    ShelfTap(stage=7),
    *(
        tap
        for kind in KINDS
        for tap in (
            *(
                DocumentTap(do=do, kind=kind.code, page=MOST_PAGES)
                for do in VALUES[DocumentTap][1].split()
            ),
            *(SubjectTap.of(do, kind.code, ANY) for do in VALUES[SubjectTap][1].split()),
        )
    ),
    *(LettersTap(do=do, page=MOST_PAGES) for do in VALUES[LettersTap][1].split()),
    *(LetterTap(do=do, partner=ANY) for do in VALUES[LetterTap][1].split()),
    *(PaperTap(do=do, document=ANY, place=MOST_PAGES) for do in VALUES[PaperTap][1].split()),
]
"""Each kind of button as long as it can become."""
