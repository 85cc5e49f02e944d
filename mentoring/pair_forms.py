"""Which form of mentoring a pair is, from who both are."""

import re
from collections.abc import Collection

from mentoring.people import ADULT

COLLEAGUES = frozenset({"teacher_teacher"})
LEARNERS = frozenset({"teacher_pupil", "student_pupil", "pupil_pupil"})
ORDER = (
    "teacher_teacher",
    "teacher_pupil",
    "employer_student",
    "employer_pupil",
    "student_pupil",
    "pupil_pupil",
)
"""Where a pair could be of several forms, the first of these."""
_OF_COLLEGE = re.compile(r"курс|групп|\b(?:year|group)\b|\b[^\W\d_]{2,}-?\d")


def is_student(class_name: str | None) -> bool:
    """«2 курс, группа ИС-21» is a student, «7 «Б»» a pupil."""
    return bool(_OF_COLLEGE.search((class_name or "").casefold()))


def forms_of_mentee(code: str, class_name: str | None, age: int | None) -> frozenset[str]:
    """The forms that somebody with this request can take part in.

    Employers say by their mentees' age for whom they are; so a minor at a college may come to one
    who is for pupils, and a grown pupil to one who is for students.
    """
    if code == "request_teacher":
        return COLLEAGUES
    grown = age is not None and age >= ADULT
    of_student = {"employer_student"} if grown or is_student(class_name) else set()
    of_pupil = {"employer_pupil"} if not (grown and is_student(class_name)) else set()
    return LEARNERS | of_student | of_pupil


def form_of(common: Collection[str]) -> str:
    """The one form of a pair, of those that both could have; empty where that is not known."""
    return next((form for form in ORDER if form in common), "")
