"""Everything that the engine may refuse from a person. The face has a phrase for each."""

from dataclasses import dataclass

from mentoring.errors import Refusal


@dataclass(eq=False)
class StaleButton(Refusal):
    """The button belongs to an earlier screen; nothing was changed."""


@dataclass(eq=False)
class AlreadySent(Refusal):
    """The submission is closed."""


@dataclass(eq=False)
class PressAButton(Refusal):
    """Text came while the review awaits a tap."""


@dataclass(eq=False)
class EmptyAnswer(Refusal):
    """Nothing is left of the text but spaces and invisible characters."""


@dataclass(eq=False)
class TooLong(Refusal):
    limit: int
    length: int


@dataclass(eq=False)
class NotANumber(Refusal):
    text: str


@dataclass(eq=False)
class NotAWholeNumber(Refusal):
    text: str


@dataclass(eq=False)
class NumberTooBig(Refusal):
    text: str
    limit: int


@dataclass(eq=False)
class NotOnScale(Refusal):
    text: str
    start: str
    end: str


@dataclass(eq=False)
class NotADate(Refusal):
    text: str


@dataclass(eq=False)
class NotATime(Refusal):
    text: str


@dataclass(eq=False)
class NotAMoment(Refusal):
    """A day and a time of day were asked for."""

    text: str


@dataclass(eq=False)
class NotALocation(Refusal):
    text: str


@dataclass(eq=False)
class NotOnEarth(Refusal):
    """Latitude goes from -90 to 90 degrees, longitude from -180 to 180."""

    text: str


@dataclass(eq=False)
class AttachmentExpected(Refusal):
    """`expected` is image, audio, video or file: something else came."""

    expected: str


@dataclass(eq=False)
class AttachmentTooLarge(Refusal):
    limit_mb: int


@dataclass(eq=False)
class AttachmentOfOtherType(Refusal):
    """`accept` is what the form takes, as its author wrote it."""

    accept: str


@dataclass(eq=False)
class NothingAttachable(Refusal):
    """A file, a photo or a place came where words or a tap are awaited."""


@dataclass(eq=False)
class NotAPhone(Refusal):
    text: str


@dataclass(eq=False)
class NotAChoice(Refusal):
    text: str


@dataclass(eq=False)
class NothingFound(Refusal):
    """No choice of a long list has this in its words."""

    text: str


@dataclass(eq=False)
class NotAllRanked(Refusal):
    left: int


@dataclass(eq=False)
class AnswerRequired(Refusal):
    """`message` is the form's own, in the person's language, or empty."""

    message: str


@dataclass(eq=False)
class ConstraintFailed(Refusal):
    """`message` is the form's own, in the person's language, or empty; `text` is the answer."""

    message: str
    text: str


@dataclass(eq=False)
class ChoiceGone(Refusal):
    """A choice made earlier is no longer offered, because another answer changed."""

    text: str
