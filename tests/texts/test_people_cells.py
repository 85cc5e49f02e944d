"""What people write in a cell is read as it is meant, or told at its place."""

from datetime import date
from typing import Any

import pytest

from tests.texts.people_lists import TODAY, fault, person


@pytest.mark.parametrize(
    ("value", "birth"),
    [
        (date(2010, 3, 12), date(2010, 3, 12)),
        ("12.03.2010", date(2010, 3, 12)),
        ("2010-03-12", date(2010, 3, 12)),
        ("12 марта 2010 г.", date(2010, 3, 12)),
        (2010, 2010),
        (2010.0, 2010),
        ("2010", 2010),
        (" 2010 г.", 2010),
        ("2010 год", 2010),
        ("23.11.2026", TODAY),
        (1900, 1900),
    ],
)
def test_a_birth_is_read_as_people_write_it(value: Any, birth: date | int) -> None:
    found = person("Год рождения", value)
    day = isinstance(birth, date)
    assert (found.birth_on, found.birth_year) == ((birth, None) if day else (None, birth))


@pytest.mark.parametrize(
    ("value", "key"),
    [
        ("32.13.2010", "imp-not-birth"),
        ("7 Б", "imp-not-birth"),
        (40249, "imp-not-birth"),
        ("24.11.2026", "imp-born-when"),
        (2027, "imp-born-when"),
        (1899, "imp-born-when"),
        ("=TODAY()", "imp-formula"),
    ],
)
def test_what_is_no_birth_is_told_at_its_place(value: Any, key: str) -> None:
    assert fault("Дата рождения", value) == key


@pytest.mark.parametrize(
    "value",
    [
        "+7 (914) 222-33-44",
        "8 914 222 33 44",
        "  89142223344",
        "9142223344",
        89142223344,
        79142223344.0,
        "7-914-222-33-44",
    ],
)
def test_a_phone_is_one_number_however_it_is_written(value: Any) -> None:
    assert person("Мобильный телефон", value).phone == "+79142223344"


@pytest.mark.parametrize("value", ["42-35-67", "нет", 12.5, "89142223344, 89142223345"])
def test_what_is_no_phone_is_told_at_its_place(value: Any) -> None:
    assert fault("Телефон", value) == "imp-not-phone"
    assert fault("Телефон родителя", value) == "imp-not-phone"


@pytest.mark.parametrize(
    ("title", "value", "key"),
    [
        ("Класс", date(2026, 11, 7), "imp-became-date"),
        ("Класс", "7" * 61, "imp-too-long"),
        ("Комментарий", "я" * 1_001, "imp-too-long"),
        ("Комментарий", "я" * 5_000, "imp-too-long"),
        ("Организация", "=A1", "imp-formula"),
        ("Организация", "#N/A", "imp-broken-cell"),
    ],
)
def test_what_does_not_fit_a_cell_is_told_at_its_place(title: str, value: Any, key: str) -> None:
    assert fault(title, value) == key
