"""What a curator is told of a questionnaire that was sent as a workbook, and of its figures."""

from dataclasses import dataclass

from mentoring.forms import FormVersion
from mentoring.trail import Count


@dataclass(frozen=True, slots=True)
class FormFaulty:
    """Some faults of a workbook, worded in the reader's language: those from `first` (1 is the
    first) of `total`. The last piece says what to do.
    """

    file_name: str
    first: int
    total: int
    lines: tuple[str, ...]
    last: bool


@dataclass(frozen=True, slots=True)
class FormRead:
    """A workbook became a draft. `new` is a form that the school did not have.

    `changes` and `warnings` are worded in the reader's language.
    """

    draft: FormVersion
    title: str
    new: bool
    changes: tuple[str, ...]
    warnings: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class FormUnchanged:
    """A workbook holds just what is in use."""

    in_use: FormVersion
    title: str


@dataclass(frozen=True, slots=True)
class FormFigures:
    """Figures of some questions, of one version or of `every` one: (label, name, figures), numbered
    from `first`. The `last` piece says how many reached the review.
    """

    version: FormVersion
    every: bool
    title: str
    begun: int
    review: Count
    hardest: str | None
    first: int
    lines: tuple[tuple[str, str, Count], ...]
    last: bool
