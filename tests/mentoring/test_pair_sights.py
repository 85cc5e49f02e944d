"""What those who are asked about a pair may see of each other."""

from uuid import UUID

import pytest

from mentoring.pair_sights import (
    Sight,
    View,
    polite_name,
    shown_answers,
    shown_name,
    without_contacts,
)
from mentoring.pairs import Pair, Side
from mentoring.people import AgeBand, Institution
from tests.db.examples import filling_of, person_of, small_form

KEY = UUID(int=1)
SCHOOL = Institution(KEY, "Школа", "Якутск")


@pytest.mark.parametrize(
    ("name", "polite"),
    [
        ("Егоров Айсен Петрович", "Айсен Петрович"),
        ("Егоров Айсен", "Айсен"),
        ("Мария Ивановна", "Мария Ивановна"),
        ("Айсен", "Айсен"),
        ("", ""),
        (None, None),
    ],
)
def test_grown_ups_are_called_by_name_and_patronymic(name: str | None, polite: str | None) -> None:
    assert polite_name(name) == polite


@pytest.mark.parametrize(
    ("band", "side", "shown"),
    [
        (AgeBand.CHILD, Side.MENTOR, "Кирилл"),
        (AgeBand.TEEN, Side.MENTOR, "Кирилл"),
        (AgeBand.GROWN, Side.MENTOR, "Кирилл Олегович"),
        (AgeBand.GROWN, Side.MENTEE, "Кирилл Олегович"),
        (AgeBand.GROWN, Side.GUARDIAN, "Николаев Кирилл Олегович"),
    ],
)
def test_only_guardians_learn_a_surname(band: AgeBand, side: Side, shown: str) -> None:
    assert shown_name("Николаев Кирилл Олегович", band, side) == shown


@pytest.mark.parametrize(
    "contact",
    [
        "+7 914 123-45-67",
        "89141234567",
        "8 (914) 123 45 67",
        "@kirill_n",
        "kirill@mail.ru",
        "https://vk.com/kirill",
        "t.me/kirill",
    ],
)
def test_a_contact_in_somebodys_own_words_is_not_shown(contact: str) -> None:
    words = without_contacts(f"Хочу собрать робота, пишите {contact}, жду")
    assert contact not in words
    assert words == "Хочу собрать робота, пишите …, жду"


@pytest.mark.parametrize("words", ["Хочу сдать ЕГЭ на 100 баллов в 2027 году", "ИС-21, 2 курс"])
def test_other_numbers_stay(words: str) -> None:
    assert without_contacts(words) == words


def seen(side: Side, code: str) -> tuple[str, ...]:
    filling = filling_of(person_of(SCHOOL), small_form(code), KEY)
    return shown_answers(
        View(Pair(KEY, KEY, KEY, KEY, KEY), side, Sight("Кирилл", filling=filling))
    )


def test_a_teachers_words_about_a_pupil_stay_with_the_school() -> None:
    assert "goal" in seen(Side.MENTOR, "request_student")
    assert "goal" in seen(Side.MENTOR, "request_guardian")
    assert "goal" not in seen(Side.MENTOR, "request_psychologist")
    assert "topics" in seen(Side.MENTOR, "request_psychologist")


@pytest.mark.parametrize("side", Side)
def test_no_phone_is_shown_before_an_order(side: Side) -> None:
    assert not {"phone", "full_name", "birth_date", "contact"} & set(seen(side, "mentor"))
