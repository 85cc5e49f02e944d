"""What the buttons of the selection carry."""

from uuid import UUID

from aiogram.filters.callback_data import CallbackData

from handlers.ids import brief, whole


class DeskTap(CallbackData, prefix="sd"):
    """Something about the selection as a whole."""

    do: str


class CandidatesTap(CallbackData, prefix="sl"):
    """A list of candidates in one state; `choice` are those ticked, its id written briefly."""

    state: str
    page: int = 0
    choice: str = ""


class TickTap(CallbackData, prefix="sk"):
    """Put somebody among the chosen, or take them out."""

    state: str
    person: str
    page: int = 0
    choice: str = ""

    @classmethod
    def of(cls, state: str, person: UUID, page: int, choice: str) -> "TickTap":
        return cls(state=state, person=brief(person), page=page, choice=choice)

    @property
    def key(self) -> UUID:
        return whole(self.person)


class ChoiceTap(CallbackData, prefix="so"):
    """Take all who were ticked a step further: look them over first, then surely."""

    choice: UUID
    do: str


class CandidateTap(CallbackData, prefix="sc"):
    """Something about one candidate; `value` is a criterion's mark or a paper."""

    person: UUID
    do: str
    value: str = ""


class NeededTap(CallbackData, prefix="sp"):
    """Whether a form of mentoring needs a paper, turned over."""

    form: str
    kind: str


class RegisterTap(CallbackData, prefix="sr"):
    """The «yes» or «not now» to a list that an order would name."""

    upload: UUID
    do: str
