"""What the buttons of the matching carry."""

from uuid import UUID

from aiogram.filters.callback_data import CallbackData

from handlers.ids import brief, whole

NOBODY = "-"


class MatchTap(CallbackData, prefix="mt"):
    """Something about the plan as a whole; `page` is the part of a list that is shown."""

    do: str
    page: int = 0


class MatchAllTap(CallbackData, prefix="ma"):
    """Accept so many pairs of this very plan; `sure` is the second «yes»."""

    plan: UUID
    count: int
    sure: bool = False


class MatchPairTap(CallbackData, prefix="mp"):
    """Something about a mentor and a mentee; both ids are written briefly, to fit a button."""

    do: str
    mentor: str
    mentee: str

    @classmethod
    def of(cls, do: str, mentor: UUID, mentee: UUID) -> "MatchPairTap":
        return cls(do=do, mentor=brief(mentor), mentee=brief(mentee))

    @property
    def ids(self) -> tuple[UUID, UUID]:
        return whole(self.mentor), whole(self.mentee)


class MatchMenteeTap(CallbackData, prefix="me"):
    """Something about a mentee, with or without a proposal."""

    mentee: UUID
    do: str


class MatchWeightTap(CallbackData, prefix="mw"):
    """The screen of weights: `code` is all of them as they stand there, nothing is stored."""

    do: str
    code: str
    part: str = ""


class MatchMarkTap(CallbackData, prefix="mm"):
    """Take back what was said of a pair, or of a mentee alone."""

    kind: str
    mentee: str
    mentor: str

    @classmethod
    def of(cls, kind: str, mentee: UUID, mentor: UUID | None) -> "MatchMarkTap":
        return cls(kind=kind, mentee=brief(mentee), mentor=brief(mentor) if mentor else NOBODY)

    @property
    def ids(self) -> tuple[UUID, UUID | None]:
        return whole(self.mentee), None if self.mentor == NOBODY else whole(self.mentor)


class MatchSheetTap(CallbackData, prefix="ms"):
    """The «yes» or «no» to decisions of a workbook that wait for one."""

    upload: UUID
    do: str
