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
class NotAPhone(Refusal):
    text: str


@dataclass(eq=False)
class NotAChoice(Refusal):
    text: str


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
