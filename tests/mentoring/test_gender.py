import pytest

from mentoring.gender import gender_of, surname_first
from mentoring.matching.sides import Gender

MAN, WOMAN = Gender.MAN, Gender.WOMAN


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Петров Иван Ильич", MAN),
        ("Сидоренко Пётр Игоревич", MAN),
        ("Мария Ивановна Егорова", WOMAN),
        ("Ким Нина Ильинична", WOMAN),
        ("Алиев Эльдар Ахмед оглы", MAN),
        ("Мамедзаде Лейла Ахмед кызы", WOMAN),
        ("Иванова Дария", WOMAN),
        ("Троицкий Айаал", MAN),
        ("Троицкая Айыына", WOMAN),
        ("Рабинович Анна", None),
        ("Ким Ю", None),
        ("Слепцов", MAN),
        ("", None),
        (None, None),
    ],
)
def test_a_full_name_tells_man_from_woman_or_says_nothing(
    name: str | None, expected: Gender | None
) -> None:
    assert gender_of(name) is expected


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Мария Ивановна Егорова", "Егорова Мария Ивановна"),
        ("Егорова Мария Ивановна", "Егорова Мария Ивановна"),
        ("Нюргун Ильич Сивцев", "Сивцев Нюргун Ильич"),
        ("Рабинович Анна", "Рабинович Анна"),
        ("", ""),
    ],
)
def test_papers_put_the_surname_first_however_the_name_was_told(name: str, expected: str) -> None:
    assert surname_first(name) == expected
