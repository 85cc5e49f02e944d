from dataclasses import dataclass

from mentoring.errors import Refusal
from mentoring.questionnaire.attachments import File
from mentoring.questionnaire.form import Kind, Question
from mentoring.questionnaire.submission import Submission


@dataclass(frozen=True, slots=True)
class Show:
    """Say again where we are; changes nothing."""


@dataclass(frozen=True, slots=True)
class Typed:
    text: str


@dataclass(frozen=True, slots=True)
class Contact:
    """The phone number that Telegram's contact button gave."""

    phone: str


@dataclass(frozen=True, slots=True)
class Located:
    """The place that Telegram's location button gave, in degrees; `accuracy` is in metres."""

    latitude: float
    longitude: float
    accuracy: float = 0.0


@dataclass(frozen=True, slots=True)
class Attached:
    """What was sent: `media` is IMAGE, AUDIO or VIDEO as the messenger says, else FILE.

    The same photo may come in several sizes, from the smallest to the largest.
    """

    media: Kind
    files: tuple[File, ...]


@dataclass(frozen=True, slots=True)
class Picked:
    """A tap on a choice: `question` and `choice` are Ask.index and Offered.index."""

    question: int
    revision: int
    choice: int


@dataclass(frozen=True, slots=True)
class Done:
    """Accept what is ticked, or keep the answer that is held (Ask.can_keep)."""

    revision: int


@dataclass(frozen=True, slots=True)
class Back:
    revision: int


@dataclass(frozen=True, slots=True)
class Skip:
    revision: int


@dataclass(frozen=True, slots=True)
class PageTurned:
    """Another page of a long list, or of the review's buttons; pages count from 0."""

    page: int
    revision: int


@dataclass(frozen=True, slots=True)
class AllShown:
    """No longer only what the search found."""

    revision: int


@dataclass(frozen=True, slots=True)
class Edit:
    """«Изменить» at a ReviewItem: `question` is its index."""

    question: int
    revision: int


@dataclass(frozen=True, slots=True)
class Send:
    revision: int


Button = Picked | Done | Back | Skip | PageTurned | AllShown | Edit | Send
Input = Show | Typed | Contact | Located | Attached | Button


@dataclass(frozen=True, slots=True)
class Offered:
    """A choice to tap. `label` is None where the words are the face's own: «Другое» has the name
    "other", the confirmation of an acknowledge "OK", one more time of a repeat "yes" or "no".

    `number` counts from 1 in the whole list, `place` in a ranking; 0 is none.
    """

    index: int
    name: str
    label: str | None
    chosen: bool
    number: int = 0
    place: int = 0


@dataclass(frozen=True, slots=True)
class Ask:
    """A question in front of the person.

    `number` counts from 1 on the person's own way; `left` is how many are likely to follow this
    one, and is 0 only if none can. `current` is the answer held (or the default) in displayed
    text; `can_keep` says that Done keeps it. `awaiting_other` means: type your own words now.
    `choices` are those of the present page; `chosen` counts the ticks of all pages, `found` what
    the search left of the list.
    """

    question: Question
    index: int
    text: str
    hint: str
    section: str
    choices: tuple[Offered, ...]
    notes: tuple[str, ...]
    number: int
    left: int
    can_go_back: bool
    can_skip: bool
    can_keep: bool
    current: str | None
    awaiting_other: bool
    editing: bool
    page: int = 0
    pages: int = 1
    search: str = ""
    found: int = 0
    chosen: int = 0


@dataclass(frozen=True, slots=True)
class ReviewItem:
    """`value` is None where the question was skipped.

    `label` says the number of its time in a repeat. For a REPEAT itself, `label` is that of the
    repeat and `value` the name "yes" or "no": the words are the face's.
    """

    index: int
    name: str
    label: str
    value: str | None
    kind: Kind = Kind.TEXT


@dataclass(frozen=True, slots=True)
class Review:
    """`page` and `pages` are of the buttons that change an answer, MOST_EDITS on each."""

    items: tuple[ReviewItem, ...]
    notes: tuple[str, ...]
    can_go_back: bool
    page: int = 0
    pages: int = 1


@dataclass(frozen=True, slots=True)
class Sent:
    notes: tuple[str, ...]


Screen = Ask | Review | Sent


@dataclass(frozen=True, slots=True)
class Recorded:
    """An answer that was just accepted, as the person reads it; None if it was skipped."""

    question: Question
    text: str | None


@dataclass(frozen=True, slots=True)
class Turn:
    """What follows from an input.

    `changed`: the submission differs and must be stored. `toggled`: only ticks of the question's
    keyboard changed, so it can be edited in place; `turned`: a page was turned, so its text may
    differ too. Buttons carry `submission.revision`.
    `problem` and `recorded` come together when an answer was accepted and made an earlier one
    unfit, which is then asked again.
    """

    submission: Submission
    screen: Screen
    problem: Refusal | None = None
    recorded: Recorded | None = None
    changed: bool = False
    toggled: bool = False
    turned: bool = False
