import pytest

from mentoring.gender import gender_of
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
