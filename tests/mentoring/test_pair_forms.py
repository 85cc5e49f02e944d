import pytest

from mentoring.mentor_papers import FORMS
from mentoring.pair_forms import ORDER, form_of, forms_of_mentee, is_student


@pytest.mark.parametrize(
    ("name", "student"),
    [
        ("7 «Б»", False),
        ("11-А класс", False),
        ("2 курс, группа ИС-21", True),
        ("ИС-21", True),
        ("second year", True),
        ("", False),
        (None, False),
    ],
)
def test_a_students_group_is_told_from_a_class(name: str | None, *, student: bool) -> None:
    assert is_student(name) is student


def test_a_colleague_is_mentored_as_a_colleague_only() -> None:
    assert forms_of_mentee("request_teacher", None, 25) == {"teacher_teacher"}


@pytest.mark.parametrize(
    ("class_name", "age", "of_employers"),
    [
        ("9 «Б»", 15, {"employer_pupil"}),
        ("11 «Б»", 18, {"employer_pupil", "employer_student"}),
        ("1 курс", 16, {"employer_pupil", "employer_student"}),
        ("3 курс", 19, {"employer_student"}),
        (None, None, {"employer_pupil"}),
    ],
)
def test_employers_come_to_pupils_and_to_students(
    class_name: str | None, age: int | None, of_employers: set[str]
) -> None:
    found = forms_of_mentee("request_student", class_name, age)
    assert {form for form in found if form.startswith("employer")} == of_employers


def test_a_pair_has_one_form_or_none_is_known() -> None:
    assert set(ORDER) == set(FORMS)
    assert form_of({"pupil_pupil", "employer_student", "employer_pupil"}) == "employer_student"
    assert form_of(()) == ""
