"""What the buttons of documents and letters carry."""

from uuid import UUID

from aiogram.filters.callback_data import CallbackData

from handlers.ids import brief, whole


class ShelfTap(CallbackData, prefix="dh"):
    """Everything there is, or the documents of one stage; 0 is all stages."""

    stage: int = 0


class DocumentTap(CallbackData, prefix="dc"):
    """Something about one kind of document; `page` is of the list of whom it can be about."""

    do: str
    kind: str
    page: int = 0


class SubjectTap(CallbackData, prefix="ds"):
    """Something about the document of one person or organisation, whose id is written briefly."""

    do: str
    kind: str
    about: str

    @classmethod
    def of(cls, do: str, kind: str, about: UUID) -> "SubjectTap":
        return cls(do=do, kind=kind, about=brief(about))

    @property
    def key(self) -> UUID:
        return whole(self.about)


class PaperTap(CallbackData, prefix="dp"):
    """Something about one document that was made; `place` is that of a name in it."""

    do: str
    document: UUID
    place: int = 0


class RequisitesTap(CallbackData, prefix="dr"):
    """The school's details for papers."""


class LettersTap(CallbackData, prefix="dt"):
    """Something about letters as a whole."""

    do: str
    page: int = 0


class LetterTap(CallbackData, prefix="de"):
    """Something about the letter to one partner."""

    do: str
    partner: UUID


class AddresseesTap(CallbackData, prefix="da"):
    """The «yes» or «no» to a list of addressees."""

    upload: UUID
    sure: bool
