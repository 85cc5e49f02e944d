"""What people are told without having asked: facts, worded for each recipient at the door."""

from dataclasses import dataclass
from uuid import UUID

from mentoring.approval import ApprovalNotice
from mentoring.broadcasts import Broadcast
from mentoring.care import CareNotice
from mentoring.chart_notices import ChartNotice
from mentoring.concerns import Concern
from mentoring.consent import Purpose
from mentoring.document_notices import DocumentNotice
from mentoring.errors import Refusal
from mentoring.filling import Filling
from mentoring.form_notices import FormFaulty, FormFigures, FormRead, FormUnchanged
from mentoring.match_notices import MatchNotice
from mentoring.meeting_notices import MeetingNotice
from mentoring.pair_notices import PairNotice
from mentoring.people import Person
from mentoring.questionnaire.form import Form
from mentoring.questionnaire.turn import Turn
from mentoring.reminder_notices import (
    GuardianUndecided,
    ReferralEnding,
    StillWaiting,
    Unfinished,
    UnfinishedErased,
)
from mentoring.roadmap.notices import RoadmapNotice
from mentoring.selection_notices import SelectionNotice


@dataclass(frozen=True, slots=True)
class Curator:
    """Whom to turn to. A school whose curator has not signed in yet has no name to give."""

    name: str | None = None
    contact: str | None = None


@dataclass(frozen=True, slots=True)
class Applied:
    """Somebody offered to be a mentor, or a mentor is asked for: a card for the curator."""

    person: Person
    filling: Filling
    source: str | None


@dataclass(frozen=True, slots=True)
class ConsentWithdrawn:
    """A consent was taken back; what had been told is erased already."""

    name: str | None
    purpose: Purpose


@dataclass(frozen=True, slots=True)
class ConsentEnded:
    """To the child, or to the other guardian: somebody with a say has taken the consent back."""

    name: str | None
    own: bool


@dataclass(frozen=True, slots=True)
class ConsentArrived:
    """Everybody has agreed who must: here is the first question."""

    filling: Filling
    turn: Turn


@dataclass(frozen=True, slots=True)
class ChildConsented:
    """To who named a pupil: the consent is there, the request can be filled in."""

    child: Person


@dataclass(frozen=True, slots=True)
class GuardianDeclined:
    """To a pupil, or to who named them: a guardian has not agreed."""

    child: Person


@dataclass(frozen=True, slots=True)
class Referred:
    """To the curator: a teacher named a pupil who may need a mentor."""

    child: Person
    author: Person


@dataclass(frozen=True, slots=True)
class PartnerAnswered:
    """To the curator: an organisation has said what it can do."""

    person: Person
    filling: Filling
    organisation: str


@dataclass(frozen=True, slots=True)
class WordsReplaced:
    """A list of words was sent back: in use with so many entries, or faulty in these lines."""

    faults: tuple[Refusal, ...]
    entries: int


@dataclass(frozen=True, slots=True)
class FileRefused:
    """A file that somebody sent is nothing that can be read here."""

    name: str
    refusal: Refusal


@dataclass(frozen=True, slots=True)
class PeopleRead:
    """A list of people was read. With `upload_id` it can be taken in; else `lines` are its faults.

    `known` counts those whom the school has already; `lines` are worded in the reader's language.
    """

    upload_id: UUID | None
    mentees: int
    mentors: int
    teachers: int
    known: int
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PeopleImported:
    """A list was taken in; so many personal links follow as a file."""

    links: int


@dataclass(frozen=True, slots=True)
class PersonUnreachable:
    """Somebody blocked the bot: nothing more can be sent to them."""

    name: str | None


@dataclass(frozen=True, slots=True)
class MenuChanged:
    """No words: the commands that somebody may use are others now."""

    person: Person


@dataclass(frozen=True, slots=True)
class FileReady:
    """A file that somebody asked for; `words` is the key of the phrase that goes with it.

    `picture`: it is to be looked at, not kept.
    """

    file_name: str
    content: bytes
    words: str
    picture: bool = False


@dataclass(frozen=True, slots=True)
class Troubled:
    """To psychologists and curators alone: an answer sounds like trouble."""

    concern: Concern


@dataclass(frozen=True, slots=True)
class ToMany:
    """A curator's own words, or the invitation to a form, or both. It waits behind all else."""

    broadcast_id: UUID
    school: str
    author: str | None
    text: str | None
    form: Form | None = None


@dataclass(frozen=True, slots=True)
class BroadcastReported:
    """To its author: what became of a message to many, and the names of whom it did not reach."""

    broadcast: Broadcast
    missed: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class UpdateFailed:
    """The program failed at what the person did; it is not their fault."""

    curator: Curator


Notice = (
    Applied
    | BroadcastReported
    | ChartNotice
    | ChildConsented
    | ConsentArrived
    | ConsentEnded
    | ConsentWithdrawn
    | DocumentNotice
    | FileReady
    | FileRefused
    | FormFaulty
    | FormFigures
    | FormRead
    | FormUnchanged
    | GuardianDeclined
    | GuardianUndecided
    | ApprovalNotice
    | CareNotice
    | MatchNotice
    | MeetingNotice
    | MenuChanged
    | PairNotice
    | PartnerAnswered
    | PeopleImported
    | PeopleRead
    | PersonUnreachable
    | ReferralEnding
    | Referred
    | RoadmapNotice
    | SelectionNotice
    | StillWaiting
    | ToMany
    | Troubled
    | Unfinished
    | UnfinishedErased
    | UpdateFailed
    | WordsReplaced
)
