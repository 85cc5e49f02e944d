"""What a psychologist and the curators are quietly told when an answer sounds like trouble.

A concern accuses nobody: it asks a grown-up to read an answer and to decide what it means.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from mentoring.people import Role
from mentoring.questionnaire.form import Kind, Question
from mentoring.questionnaire.submission import Stored
from mentoring.trouble import BadTroubleLine, Hit, Trouble, TroubleWords, context

TOLD = (Role.PSYCHOLOGIST, Role.CURATOR)
"""Who hears of it, and nobody else."""
OFFICE_FORMS = frozenset(
    {"broadcast", "curator", "link_partner", "note", "paper_consent", "person"}
    | {"programme", "stage_deadline", "stage_document", "stage_file", "stage_note", "stage_reason"}
    | {"stage_reminders", "vacations"}
    | {"employer_order", "pairs_order", "support_note"}
)
"""Filled in at work about others: whoever writes there knows already."""
LONGEST_PASSAGE = 300
"""Characters from the first hit to the last that are shown as one passage."""
MOST_FAULTS = 20


class Verdict(StrEnum):
    """How a concern was closed."""

    FALSE_ALARM = "false"
    ACTED = "acted"


@dataclass(frozen=True, slots=True)
class Heard:
    """Who said what, where, as far as it was known then; `writer` where somebody else wrote it."""

    name: str | None
    class_name: str | None
    writer: str | None
    title: str
    label: str
    words: str


@dataclass(frozen=True, slots=True)
class Concern:
    """`heard` is erased with a false alarm: then only that there was one is kept."""

    id: UUID
    institution_id: UUID
    person_id: UUID
    subject_id: UUID
    form_code: str
    kind: Trouble
    heard: Heard | None
    raised_at: datetime
    closed_at: datetime | None = None
    closed_by_id: UUID | None = None
    verdict: Verdict | None = None


def own_words(question: Question, answers: Mapping[str, Stored]) -> str:
    """What somebody wrote themselves at a question; a choice of the form's is not their words."""
    if question.kind is Kind.TEXT and not question.phone:
        written = answers.get(question.name)
    else:
        written = answers.get(question.other_name) if question.or_other else None
    return written if isinstance(written, str) else ""


def gravest(hits: Iterable[Hit]) -> Trouble:
    """The kinds of trouble are listed with the gravest first."""
    order = list(Trouble)
    return min((hit.kind for hit in hits), key=order.index)


def passage(text: str, hits: Sequence[Hit]) -> str:
    """The words around all hits; around the first alone if they stand far apart."""
    start, end = min(hit.start for hit in hits), max(hit.end for hit in hits)
    first = min(hits, key=lambda hit: hit.start)
    if end - start > LONGEST_PASSAGE:
        return context(text, first)
    return context(text, Hit(first.kind, text[start:end], start, end))


def size(words: str) -> int:
    """How many entries a list has."""
    lines = (line.partition("#")[0].strip() for line in words.splitlines())
    return sum(bool(line) and not line.startswith("[") for line in lines)


def faults_of(words: str) -> tuple[BadTroubleLine, ...]:
    """Every line that cannot be read, up to MOST_FAULTS."""
    lines = words.splitlines()
    found: list[BadTroubleLine] = []
    while len(found) < MOST_FAULTS:
        try:
            TroubleWords.parse("\n".join(lines))
        except BadTroubleLine as fault:
            found.append(fault)
            lines[fault.line - 1] = ""
        else:
            break
    return tuple(found)
