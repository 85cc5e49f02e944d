"""The forms of mentoring as the methodology calls them: «работодатель – ученик»."""

from texts.phrases import Phrases

KEYS = {
    "pupil_pupil": "rm-form-pupil-pupil",
    "teacher_teacher": "rm-form-teacher-teacher",
    "student_pupil": "rm-form-student-pupil",
    "employer_pupil": "rm-form-employer-pupil",
    "employer_student": "rm-form-employer-student",
    "educator_educator": "rm-form-educator-educator",
    "teacher_pupil": "rm-form-teacher-pupil",
}


def form_name(code: str, language: str, phrases: Phrases) -> str:
    """A form of the school's own is called as the school has written it."""
    key = KEYS.get(code)
    return phrases.plain(language, key) if key else code
