"""What the buttons about pairs carry."""

from uuid import UUID

from aiogram.filters.callback_data import CallbackData

from handlers.ids import brief, whole


class PairTap(CallbackData, prefix="pr"):
    """Something about one pair."""

    pair: UUID
    do: str


class MyPairs(CallbackData, prefix="pq"):
    """The pairs of who taps, or of their children."""


class PairsTap(CallbackData, prefix="ps"):
    """The school's pairs: how many in each state, or a page of those in one."""

    state: str = ""
    page: int = 0


class PairFor(CallbackData, prefix="pf"):
    """Somebody has told the curator themselves; both ids are written briefly, to fit a button."""

    pair: str
    person: str
    agreed: bool

    @classmethod
    def of(cls, pair: UUID, person: UUID, *, agreed: bool) -> "PairFor":
        return cls(pair=brief(pair), person=brief(person), agreed=agreed)

    @property
    def ids(self) -> tuple[UUID, UUID]:
        return whole(self.pair), whole(self.person)


class MentorsFor(CallbackData, prefix="pm"):
    """A page of the mentors who have a place for a mentee."""

    mentee: UUID
    page: int = 0


class PairUp(CallbackData, prefix="pu"):
    """Propose this mentor to this mentee; `sure` is the second «yes»."""

    mentee: str
    mentor: str
    sure: bool = False

    @classmethod
    def of(cls, mentee: UUID, mentor: UUID, *, sure: bool = False) -> "PairUp":
        return cls(mentee=brief(mentee), mentor=brief(mentor), sure=sure)

    @property
    def ids(self) -> tuple[UUID, UUID]:
        return whole(self.mentee), whole(self.mentor)


class CareTap(CallbackData, prefix="ca"):
    """Something about a pair that works."""

    pair: UUID
    do: str


class LeadTap(CallbackData, prefix="lp"):
    """The same from the curator's card of the pair."""

    pair: UUID
    do: str
