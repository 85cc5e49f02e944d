"""What the buttons of meetings carry."""

from uuid import UUID

from aiogram.filters.callback_data import CallbackData

from handlers.ids import brief, whole


class MeetingTap(CallbackData, prefix="mg"):
    """Something about one meeting, as it stood at this revision."""

    meeting: UUID
    do: str
    revision: int = 0


class TimeTap(CallbackData, prefix="mc"):
    """One of the times of a meeting, as they were named at this revision."""

    meeting: UUID
    number: int
    revision: int


class AboutTap(CallbackData, prefix="mo"):
    """Offer a meeting to a group or a candidate, `what` being its kind, or move the meeting
    `about`.
    """

    about: UUID
    what: str
    do: str = "draft"


class DraftTap(CallbackData, prefix="mx"):
    """A tap on times that are being chosen: `mask` are those ticked after it, `stamp` stands for
    the list as it was shown.
    """

    about: str
    what: str
    do: str
    mask: int
    stamp: str

    @property
    def key(self) -> UUID:
        return whole(self.about)

    @classmethod
    def of(cls, about: UUID, what: str, do: str, mask: int, stamp: str) -> "DraftTap":
        return cls(about=brief(about), what=what, do=do, mask=mask, stamp=stamp)
