"""What may be wrong in a questionnaire's workbook; files.py has what may be wrong with all of it.
Each is a fact with its data; the words that say it stand in the phrases.
"""

from dataclasses import dataclass

from mentoring.errors import Refusal
from mentoring.questionnaire.form import Form

_SHEETS = {"": 0, "settings": 1, "survey": 2, "choices": 3}


@dataclass(frozen=True, slots=True)
class Fault:
    """A problem and its place: `row` is the spreadsheet's own number, the header being 1."""

    sheet: str
    row: int | None
    column: str | None
    problem: Refusal

    @property
    def place(self) -> tuple[int, int, str]:
        return _SHEETS.get(self.sheet, 9), self.row or 0, self.column or ""


@dataclass(eq=False)
class FormRefused(Refusal):
    faults: tuple[Fault, ...]


@dataclass(frozen=True, slots=True)
class Reading:
    """A form that was read; `warnings` say what of the workbook a chat leaves out."""

    form: Form
    warnings: tuple[Fault, ...] = ()


@dataclass(eq=False)
class DuplicateColumn(Refusal):
    column: str


@dataclass(eq=False)
class FormulaWithoutValue(Refusal):
    """No program has worked the formula out and saved the result."""

    formula: str


@dataclass(eq=False)
class BrokenFormula(Refusal):
    value: str


@dataclass(eq=False)
class NoSurvey(Refusal):
    """There is no sheet named survey, or nothing on it."""


@dataclass(eq=False)
class NothingAsked(Refusal):
    """The survey sheet has no question for the person."""


@dataclass(eq=False)
class UnsupportedSheet(Refusal):
    sheet: str


@dataclass(eq=False)
class MissingColumn(Refusal):
    column: str


@dataclass(eq=False)
class MisspeltColumn(Refusal):
    column: str
    meant: str


@dataclass(eq=False)
class UnsupportedColumn(Refusal):
    column: str


@dataclass(eq=False)
class MissingType(Refusal):
    """A row has a name or a label, but no type."""


@dataclass(eq=False)
class UnknownType(Refusal):
    type: str


@dataclass(eq=False)
class UnsupportedType(Refusal):
    type: str


@dataclass(eq=False)
class MissingName(Refusal):
    """A question, group or choice has no name."""


@dataclass(eq=False)
class BadName(Refusal):
    name: str


@dataclass(eq=False)
class DuplicateName(Refusal):
    name: str
    first_row: int


@dataclass(eq=False)
class MissingLabel(Refusal):
    name: str


@dataclass(eq=False)
class LabelTooLong(Refusal):
    limit: int
    length: int


@dataclass(eq=False)
class MissingList(Refusal):
    """After a type that chooses from a list its name is missing."""

    type: str


@dataclass(eq=False)
class NeitherYesNorNo(Refusal):
    value: str


@dataclass(eq=False)
class UnknownList(Refusal):
    list: str


@dataclass(eq=False)
class TooManyChoices(Refusal):
    list: str
    count: int
    limit: int


@dataclass(eq=False)
class TooManyQuestions(Refusal):
    count: int
    limit: int


@dataclass(eq=False)
class DuplicateChoice(Refusal):
    list: str
    name: str
    first_row: int


@dataclass(eq=False)
class SpaceInChoice(Refusal):
    name: str


@dataclass(eq=False)
class UnknownName(Refusal):
    """An expression or text mentions a question that the form does not have."""

    name: str


@dataclass(eq=False)
class UnknownChoiceColumn(Refusal):
    column: str


@dataclass(eq=False)
class MissingCalculation(Refusal):
    name: str


@dataclass(eq=False)
class Circle(Refusal):
    """Each of the names, written with commas, hangs on the next and the last on the first."""

    names: str


@dataclass(eq=False)
class UnsupportedParameter(Refusal):
    parameter: str


@dataclass(eq=False)
class UnsupportedLook(Refusal):
    look: str


@dataclass(eq=False)
class BadParameter(Refusal):
    parameter: str
    value: str


@dataclass(eq=False)
class BadScale(Refusal):
    """The scale has no points, or more than can be offered."""

    start: str
    end: str
    step: str


@dataclass(eq=False)
class BadDefault(Refusal):
    default: str


@dataclass(eq=False)
class GroupNotClosed(Refusal):
    name: str


@dataclass(eq=False)
class NestedRepeat(Refusal):
    """A repeat stands inside of another one."""

    name: str
    outer: str


@dataclass(eq=False)
class GroupNotOpened(Refusal):
    """An end_group has no begin_group."""


@dataclass(eq=False)
class GroupsTooDeep(Refusal):
    """Groups stand in groups by the hundred."""
