"""A curator finds people however they write the name or the class."""

from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.types import new_id
from mentoring.people import Person, Role
from mentoring.search import (
    LONGEST_KEY,
    Wanted,
    choose,
    class_key,
    class_order,
    classes,
    count_classes,
    count_partners,
    count_roles,
    count_states,
    read_query,
)
from mentoring.standing import Standing, State

NOW = datetime(2026, 11, 23, 5, 0, tzinfo=UTC)
SCHOOL = UUID(int=1)
LETTERS = "абвгдежзийклмнопрстуфхцчшщыьэюя"
NAMES = st.text(LETTERS, min_size=5, max_size=12)


def one(name: str | None = None, *states: State, **more: Any) -> Standing:
    sent_at = more.pop("sent_at", None)
    person = Person(new_id(), SCHOOL, None, "ru", name=name, **more)
    return Standing(person, frozenset(states), sent_at=sent_at)


def names(people: list[Standing], text: str = "", **wanted: Any) -> list[str | None]:
    return [each.person.name for each in choose(people, Wanted(text=text, **wanted))]


@pytest.mark.parametrize(
    "written", ["7б", "7Б", '7 "Б"', "7-Б", "7 «Б» класс", "7б кл.", " 7  б ", "7–Б", "7 Б класса"]
)
def test_a_class_is_one_however_it_is_written(written: str) -> None:
    assert class_key(written) == "7б"
    assert read_query(written).class_key == "7б"


@pytest.mark.parametrize(("latin", "cyrillic"), [("7A", "7А"), ("11 K", "11 К"), ("5c", "5с")])
def test_latin_letters_that_look_the_same_are_the_same(latin: str, cyrillic: str) -> None:
    assert class_key(latin) == class_key(cyrillic)


def test_nothing_written_is_no_class() -> None:
    assert class_key(None) == class_key("") == class_key(" - ") == ""


@given(st.text())
def test_whatever_is_written_has_a_key_that_fits_a_button(text: str) -> None:
    assert len(class_key(text)) <= LONGEST_KEY
    read_query(text)
    choose([one("Егоров Кирилл", class_name=text)], Wanted(text=text))


def test_classes_come_in_the_order_of_the_school() -> None:
    found = classes(["10 А", "7 «Б»", None, "7-Б", "9а", "2 курс", ""])
    assert [(each.name, each.people) for each in found] == [
        ("2 курс", 1),
        ("7 «Б»", 2),
        ("9а", 1),
        ("10 А", 1),
    ]
    assert class_order("7б") < class_order("10а") < class_order("ис21")


PEOPLE = [
    one("Николаев Кирилл Андреевич", class_name="7 «Б»"),
    one("Ёлкина Анна", class_name="7а"),
    one("Егорова Мария-Анна", class_name="2 курс, группа ИС-21"),
    one("Петров Айсен", class_name="17б"),
    one(None),
]


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("кирилл", ["Николаев Кирилл Андреевич"]),
        ("КИРИЛЛ николаев", ["Николаев Кирилл Андреевич"]),
        ("андр ник", ["Николаев Кирилл Андреевич"]),
        ("елкина", ["Ёлкина Анна"]),
        ("ёЛКИНА", ["Ёлкина Анна"]),
        ("анна", ["Егорова Мария-Анна", "Ёлкина Анна"]),
        ("мария-анна", ["Егорова Мария-Анна"]),
        ("николев", ["Николаев Кирилл Андреевич"]),
        ("никлоаев", ["Николаев Кирилл Андреевич"]),
        ("пертов", ["Петров Айсен"]),
        ("7б", ["Николаев Кирилл Андреевич"]),
        ("7 «б» класс", ["Николаев Кирилл Андреевич"]),
        ("7", ["Ёлкина Анна", "Николаев Кирилл Андреевич"]),
        ("7 класс анна", ["Ёлкина Анна"]),
        ("анна 7а", ["Ёлкина Анна"]),
        ("ис-21", ["Егорова Мария-Анна"]),
        ("2 курс", ["Егорова Мария-Анна"]),
        ("анна анна", []),
        ("кузнецов", []),
        ("9", []),
    ],
)
def test_somebody_is_found_by_what_is_remembered_of_them(typed: str, found: list[str]) -> None:
    assert sorted(filter(None, names(PEOPLE, typed))) == sorted(found)


def test_a_slip_is_forgiven_only_where_nobody_is_called_so() -> None:
    people = [one("Иванов Пётр"), one("Ивонов Пётр")]
    assert names(people, "иванов") == ["Иванов Пётр"]
    assert names(people, "ивунов") == ["Иванов Пётр", "Ивонов Пётр"]


def test_short_words_are_taken_at_their_word() -> None:
    assert names([one("Аня")], "Оня") == []


def test_the_likest_come_first() -> None:
    people = [one("Петровская Анна"), one("Петров Иван"), one("Ампетров Олег")]
    assert names(people, "петров") == ["Петров Иван", "Петровская Анна", "Ампетров Олег"]


@given(st.lists(NAMES, min_size=2, max_size=3, unique=True), st.randoms(use_true_random=False))
def test_words_are_found_in_any_order_and_case(words: list[str], chance: Any) -> None:
    shuffled = chance.sample(words, len(words))
    typed = " ".join(chance.choice([word.upper(), word.title()]) for word in shuffled)
    assert names([one(" ".join(words).title())], typed) == [" ".join(words).title()]


@given(NAMES, st.data())
def test_one_wrong_letter_is_forgiven(name: str, data: st.DataObject) -> None:
    at = data.draw(st.integers(0, len(name) - 1))
    kind = data.draw(st.sampled_from(["wrong", "missing", "extra"]))
    letter = data.draw(st.sampled_from(LETTERS))
    typed = {
        "wrong": name[:at] + letter + name[at + 1 :],
        "missing": name[:at] + name[at + 1 :],
        "extra": name[:at] + letter + name[at:],
    }[kind]
    assert names([one(name)], typed) == [name]


def test_role_state_class_and_partner_narrow_together() -> None:
    organisation = new_id()
    people = [
        one("А", State.SENT, roles=frozenset({Role.MENTOR}), partner_id=organisation),
        one("Б", State.FILLING, wish=Role.MENTOR, partner_id=organisation),
        one("В", State.SENT, roles=frozenset({Role.MENTEE}), class_name="7б"),
    ]
    assert names(people, role=Role.MENTOR) == ["Б", "А"]
    assert names(people, role=Role.MENTOR, state=State.FILLING) == ["Б"]
    assert names(people, partner_id=organisation, state=State.SENT) == ["А"]
    assert names(people, class_key="7б") == ["В"]
    assert count_roles(people, Wanted(state=State.SENT)) == {Role.MENTOR: 1, Role.MENTEE: 1}
    assert count_states(people, Wanted(Role.MENTOR)) == {State.FILLING: 1, State.SENT: 1}
    assert count_partners(people, Wanted(state=State.SENT)) == {organisation: 1}
    assert [each.people for each in count_classes(people, Wanted())] == [1]


def test_who_sent_last_comes_first_then_who_came_last() -> None:
    people = [
        one("пришёл первым"),
        one("отправил раньше", sent_at=NOW - timedelta(days=1)),
        one("отправил позже", sent_at=NOW),
        one("пришёл последним"),
    ]
    assert names(people) == [
        "отправил позже",
        "отправил раньше",
        "пришёл последним",
        "пришёл первым",
    ]


def test_a_class_goes_by_name() -> None:
    people = [one("Яковлев", class_name="7б"), one("Ёлкин", class_name="7-Б"), one("Жуков")]
    assert names(people, class_key="7б") == ["Ёлкин", "Яковлев"]
