"""How states, papers and forms of mentoring are called in the selection."""

from collections.abc import Iterable, Mapping

from handlers.say import Say
from mentoring.mentor_papers import Kind
from mentoring.people import Person
from mentoring.selection import State

STATES: Mapping[State, str] = {
    State.APPLIED: "word-select-applied",
    State.INVITED: "word-select-invited",
    State.PRESENTED: "word-select-presented",
    State.SELECTED: "word-select-selected",
    State.REGISTERED: "word-select-registered",
    State.REJECTED: "word-select-rejected",
    State.PAUSED: "word-select-paused",
    State.LEFT: "word-select-left",
}
PAPERS: Mapping[Kind, str] = {
    Kind.NO_RECORD: "word-paper-no-record",
    Kind.MEDICAL: "word-paper-medical",
    Kind.AGREEMENT: "word-paper-agreement",
}
SHORT_PAPERS: Mapping[Kind, str] = {
    Kind.NO_RECORD: "word-paper-short-no-record",
    Kind.MEDICAL: "word-paper-short-medical",
    Kind.AGREEMENT: "word-paper-short-agreement",
}
FORMS: Mapping[str, str] = {
    "pupil_pupil": "word-mentoring-pupil-pupil",
    "student_pupil": "word-mentoring-student-pupil",
    "employer_pupil": "word-mentoring-employer-pupil",
    "employer_student": "word-mentoring-employer-student",
    "teacher_pupil": "word-mentoring-teacher-pupil",
    "teacher_teacher": "word-mentoring-teacher-teacher",
}


def named(person: Person, say: Say) -> str:
    return person.name or say("word-no-name")


def papers(kinds: Iterable[Kind], say: Say) -> str:
    return ", ".join(say(PAPERS[kind]) for kind in kinds)


def forms(of: Iterable[str], say: Say) -> str:
    """What a school has added to its own questionnaire stays as it is."""
    order = {form: place for place, form in enumerate(FORMS)}
    known = sorted(of, key=lambda form: (order.get(form, len(order)), form))
    return ", ".join(say(FORMS[form]) if form in FORMS else form for form in known)
