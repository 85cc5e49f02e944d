"""What a mentor has to present: seen and noted down, never kept as a copy."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID


class Kind(StrEnum):
    NO_RECORD = "no_record"
    """Справка об отсутствии судимости."""
    MEDICAL = "medical"
    AGREEMENT = "agreement"


@dataclass(frozen=True, slots=True)
class MentorPaper:
    """A paper that somebody has seen; `valid_until` is its last day, None for no end."""

    person_id: UUID
    kind: Kind
    number: str = ""
    dated_on: date | None = None
    valid_until: date | None = None
    seen_by_id: UUID | None = None
    seen_at: datetime | None = None

    def is_valid(self, today: date) -> bool:
        return self.valid_until is None or self.valid_until >= today


FORMS = (
    "pupil_pupil",
    "student_pupil",
    "employer_pupil",
    "employer_student",
    "teacher_pupil",
    "teacher_teacher",
)
"""Forms of mentoring, as the mentors' questionnaires name them."""

NEEDED: Mapping[str, frozenset[Kind]] = {
    "pupil_pupil": frozenset(),
    "teacher_pupil": frozenset(),
    "teacher_teacher": frozenset(),
    "student_pupil": frozenset({Kind.NO_RECORD, Kind.MEDICAL}),
    "employer_pupil": frozenset(Kind),
    "employer_student": frozenset(Kind),
}
"""What each form needs unless the school says otherwise: whoever comes from outside to minors, a
certificate; a school's own staff and pupils have theirs in its files already.
"""


def lacking(
    forms: Iterable[str],
    papers: Iterable[MentorPaper],
    needed: Mapping[str, frozenset[Kind]],
    today: date,
) -> tuple[Kind, ...]:
    """What is missing or has run out, for any of the forms, in the order of Kind."""
    has = {each.kind for each in papers if each.is_valid(today)}
    wanted = {kind for form in forms for kind in needed.get(form, frozenset())}
    return tuple(kind for kind in Kind if kind in wanted - has)
