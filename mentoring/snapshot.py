"""Everything of a school's programme that an export holds, as it stood at one moment."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from mentoring.audience import SERVICE
from mentoring.consent import Consent
from mentoring.meetings import Attendance, Meeting
from mentoring.mentor_papers import MentorPaper
from mentoring.orders import Order
from mentoring.pairs import Pair
from mentoring.people import Institution, Person
from mentoring.questionnaire.submission import Context
from mentoring.roadmap.outlook import Outlook
from mentoring.selection import Selection
from mentoring.standing import Standing
from mentoring.way import OFFERS, REQUESTS

REPORTS = frozenset({"referral", "partner", "meeting_feedback", "meeting_feedback_child"})
"""Forms of somebody's work that tell something; others only say what another sheet shows."""


def is_exported(code: str) -> bool:
    """Answers to offers, requests, reports and the school's own forms are taken out; what a form
    of the curator's work has led to stands in other sheets, and notes stay on the cards.
    """
    return code not in SERVICE or code in {*OFFERS, *REQUESTS, *REPORTS}


@dataclass(frozen=True, slots=True)
class Taken:
    """By whom, for which school and when an export is made; `context` holds the moment in the
    school's zone and the reader's language.
    """

    reader: Person
    school: Institution
    context: Context

    @property
    def at(self) -> datetime:
        return self.context.now

    def local(self, moment: datetime) -> datetime:
        """The moment as the school's clocks show it."""
        return moment.astimezone(self.context.now.tzinfo)


@dataclass(frozen=True, slots=True)
class Snapshot:
    """`everybody` are those whom the list of people shows; `names` of all who are mentioned, so
    that no two are alike; `family` are the guardians of each child.
    """

    taken: Taken
    everybody: tuple[Standing, ...]
    people: Mapping[UUID, Person]
    names: Mapping[UUID, str]
    family: Mapping[UUID, Sequence[UUID]]
    sources: Mapping[UUID, str]
    partners: Mapping[UUID, str]
    selections: Mapping[UUID, Selection]
    papers: Mapping[UUID, Sequence[MentorPaper]]
    pairs: tuple[Pair, ...]
    meetings: tuple[Meeting, ...]
    attendances: Mapping[UUID, Sequence[Attendance]]
    orders: Mapping[UUID, Order]
    consents: tuple[Consent, ...]
    roadmap: Outlook

    def name(self, key: UUID | None) -> str | None:
        return self.names.get(key) if key else None

    def class_of(self, key: UUID) -> str | None:
        return self.people[key].class_name if key in self.people else None
