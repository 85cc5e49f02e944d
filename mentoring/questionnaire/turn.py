from dataclasses import dataclass

from mentoring.errors import Refusal
from mentoring.questionnaire.form import Question
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
class Edit:
    """«Изменить» at a ReviewItem: `question` is its index."""

    question: int
    revision: int


@dataclass(frozen=True, slots=True)
class Send:
    revision: int


Input = Show | Typed | Contact | Picked | Done | Back | Skip | Edit | Send


@dataclass(frozen=True, slots=True)
class Offered:
    """A choice to tap. `label` is None where the words are the face's own: «Другое» has the name
    "other", the confirmation of an acknowledge has the name "OK".
    """

    index: int
    name: str
    label: str | None
    chosen: bool


@dataclass(frozen=True, slots=True)
class Ask:
    """A question in front of the person.

    `number` counts from 1 on the person's own way; `left` is how many are likely to follow this
    one, and is 0 only if none can. `current` is the answer held (or the default) in displayed
    text; `can_keep` says that Done keeps it. `awaiting_other` means: type your own words now.
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


@dataclass(frozen=True, slots=True)
class ReviewItem:
    """`value` is None where the question was skipped."""

    index: int
    name: str
    label: str
    value: str | None


@dataclass(frozen=True, slots=True)
class Review:
    items: tuple[ReviewItem, ...]
    notes: tuple[str, ...]
    can_go_back: bool


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
    keyboard changed, so it can be edited in place. Buttons carry `submission.revision`.
    `problem` and `recorded` come together when an answer was accepted and made an earlier one
    unfit, which is then asked again.
    """

    submission: Submission
    screen: Screen
    problem: Refusal | None = None
    recorded: Recorded | None = None
    changed: bool = False
    toggled: bool = False
