"""What a template can put behind a field."""

from typing import Any

import pytest

from texts.documents import wording
from texts.documents.names import Decliner

FILTERS = wording.filters(Decliner())


@pytest.mark.parametrize(
    ("name", "value", "shown"),
    [
        ("initials", "Егорова Мария Ивановна", "Егорова М. И."),
        ("initials", "Айсен", "Айсен"),
        ("initials", "", ""),
        ("initials_first", "Егорова Мария Ивановна", "М. И. Егорова"),
        ("initials_first", "Егорова Мария", "М. Егорова"),
        ("greeting", "Егорова Мария Ивановна", "Уважаемая Мария Ивановна!"),
        ("greeting", "Сивцев Нюргун Ильич", "Уважаемый Нюргун Ильич!"),
        ("greeting", "Сивцев Нюргун", "Уважаемый Нюргун!"),
        ("greeting", "", f"Уважаемый(ая) {wording.BLANK}!"),
        ("day", "2026-12-02", "2 декабря 2026 г."),
        ("day", "2027-05-31", "31 мая 2027 г."),
        ("day", "вчера", "вчера"),
        ("day", "", ""),
        ("day_quoted", "2026-12-02", "«02» декабря 2026 г."),
        ("day_quoted", "", "«___» ______________ 20___ г."),
        ("lower_first", "Заместитель директора", "заместитель директора"),
        ("lower_first", "МБОУ СОШ", "МБОУ СОШ"),
        ("lower_first", "", ""),
        ("bare", "Наставники, экскурсии. ", "Наставники, экскурсии"),
        ("bare", "", ""),
        ("sentence", "собрали робота", "Собрали робота."),
        ("sentence", "Собрали робота;", "Собрали робота."),
        ("sentence", "Получится?", "Получится?"),
        ("sentence", "", ""),
        ("dative", "Попова Анна Семёновна", "Поповой Анне Семёновне"),
    ],
)
def test_a_filter_shows_a_value(name: str, value: Any, shown: str) -> None:
    assert FILTERS[name](value).replace("\u00a0", " ") == shown


@pytest.mark.parametrize(
    ("count", "shown"),
    [
        (0, "0 пар"),
        (1, "1 пара"),
        (2, "2 пары"),
        (5, "5 пар"),
        (11, "11 пар"),
        (14, "14 пар"),
        (21, "21 пара"),
        (104, "104 пары"),
        (111, "111 пар"),
        ("3", "3 пары"),
    ],
)
def test_a_count_and_its_word(count: Any, shown: str) -> None:
    assert FILTERS["plural"](count, "пара", "пары", "пар").replace("\u00a0", " ") == shown
