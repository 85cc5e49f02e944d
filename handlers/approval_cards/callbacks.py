"""What the buttons about orders, working pairs and those who wait carry."""

from uuid import UUID

from aiogram.filters.callback_data import CallbackData

from handlers.ids import brief, whole


class ChoiceTap(CallbackData, prefix="ap"):
    """Something about the pairs that are chosen for an order; ids are written briefly."""

    choice: str
    do: str
    pair: str = ""
    page: int = 0

    @classmethod
    def of(cls, choice: UUID, do: str, pair: UUID | None = None, page: int = 0) -> "ChoiceTap":
        return cls(choice=brief(choice), do=do, pair=brief(pair) if pair else "", page=page)

    @property
    def ids(self) -> tuple[UUID, UUID]:
        """The choice, and the pair where there is one."""
        return whole(self.choice), whole(self.pair or self.choice)


class ApproveTap(CallbackData, prefix="av"):
    """See what can be approved."""


class EmployerTap(CallbackData, prefix="eo"):
    """Enter the order of the organisation that mentors come from."""

    partner: UUID


class WaitingTap(CallbackData, prefix="wt"):
    """Something about somebody who waits for a mentor."""

    person: UUID
    do: str


class WaitingPage(CallbackData, prefix="wp"):
    """A page of those who wait."""

    number: int = 0
