"""What the buttons of the roadmap carry."""

from uuid import UUID

from aiogram.filters.callback_data import CallbackData

from handlers.ids import brief, whole


class RoadmapTap(CallbackData, prefix="rd"):
    """Something about the roadmap as a whole."""

    do: str


class StageTap(CallbackData, prefix="sg"):
    """Something about one stage; `page` is the part of its list that is shown."""

    stage: UUID
    do: str
    page: int = 0


class ItemTap(CallbackData, prefix="it"):
    """Something about one thing that is to be done; `page` is where in its stage it stands."""

    item: UUID
    do: str
    page: int = 0


class HandTap(CallbackData, prefix="ih"):
    """Pass a thing on to somebody; both ids are written briefly, to fit a button."""

    item: str
    to: str

    @classmethod
    def of(cls, item: UUID, to: UUID) -> "HandTap":
        return cls(item=brief(item), to=brief(to))

    @property
    def ids(self) -> tuple[UUID, UUID]:
        return whole(self.item), whole(self.to)


class PutOffTap(CallbackData, prefix="io"):
    """Be reminded of a thing in so many days."""

    item: UUID
    days: int


class DeadlineTap(CallbackData, prefix="dl"):
    """Give a stage or a thing another deadline."""

    about: UUID


class PlanTap(CallbackData, prefix="pn"):
    """The «yes» or «no» to dates or to a workbook that wait for one, or to a year's end."""

    upload: UUID
    do: str


class MemberTap(CallbackData, prefix="tm"):
    """Something about somebody of the team; `role` is the one that they are to lose."""

    person: UUID
    do: str
    role: str = ""
