"""Who is responsible, read from a cell and written into one; a name never becomes a role."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentoring.people import Role, fold
from mentoring.roadmap.plan import NOBODY, TEAM, Owner
from texts.phrases import LANGUAGES
from texts.roadmap.own_words import own_words
from texts.roadmap.owners import owner_words, read_owner

PHRASES = own_words()

READ = {
    Role.CURATOR: (
        "координатор",
        "Куратор программы наставничества",
        "Куратор внедрения целевой модели",
        "Куратор Калачева Е. А.",
        "Иванова А.А. (куратор)",
        "Иванова М.И. – куратор",
        "Куратор, психолог",
        "Куратор и классные руководители",
        "Рабочая группа, координатор",
        "Mentoring coordinator",
    ),
    Role.DEPUTY: (
        "зам. куратора",
        "заместитель директора",
        "Зам. директора по УВР",
        "зам.директора по ВР Петрова А.А.",
        "Заместители директора по учебной и воспитательной работе",
        "завуч",
        "ЗДУВР",
        "Deputy head",
        "vice-principal",
    ),
    Role.HEAD: (
        "Директор школы № 5",
        "директор ОО",
        "И.о. директора",
        "Руководитель ОУ",
        "руководитель образовательной организации",
        "Директор / куратор",
        "Директор Петров Пётр Петрович",
        "Headteacher",
        "Principal of the college",
    ),
    Role.PSYCHOLOGIST: (
        "психолог",
        "Педагоги-психологи",
        "Школьный психолог",
        "psychologists",
    ),
    Role.CLASS_TEACHER: (
        "классный руководитель",
        "кл. рук.",
        "Кл.рук. 5–11 классов",
        "Классные руководители, родители",
        "form teacher",
    ),
}
UNKNOWN = (
    "Калачева Е. А.",
    "Рабочая группа",
    "Социальный педагог",
    "педагоги",
    "Наставник",
    "Куратор группы",
    "Директор музея",
    "Руководитель ШМО",
    "Руководитель проектного офиса",
    "Руководитель Школы наставников",
    "руководитель организации-работодателя",
    "зам. директора по АХЧ",
    "Head of the project office",
    "подкуратор",
    "кураторство",
)
OWN = {
    Role.CURATOR: ("Куратор", "Curator"),
    Role.DEPUTY: ("Заместитель куратора", "Deputy curator"),
    Role.HEAD: ("Директор", "Head of school"),
    Role.PSYCHOLOGIST: ("Педагог-психолог", "Psychologist"),
    Role.CLASS_TEACHER: ("Классные руководители", "Class teachers"),
}


@pytest.mark.parametrize(("role", "text"), [(role, text) for role in READ for text in READ[role]])
def test_a_position_is_read_and_its_wording_kept(role: Role, text: str) -> None:
    assert read_owner(text) == Owner(role, text)


@pytest.mark.parametrize("text", UNKNOWN)
def test_a_name_or_another_position_is_only_words(text: str) -> None:
    assert read_owner(text) == Owner(None, text)


@pytest.mark.parametrize("text", ["", " ", "—", "-", "\n"])
def test_an_empty_cell_names_nobody(text: str) -> None:
    assert read_owner(text) == NOBODY


def test_everybody_of_the_team_has_a_name_of_the_program_s_own() -> None:
    assert set(OWN) == set(TEAM)


@pytest.mark.parametrize("role", TEAM)
def test_the_program_s_own_name_of_a_role_is_not_kept(role: Role) -> None:
    for language, words in zip(LANGUAGES, OWN[role], strict=True):
        assert owner_words(Owner(role), language, PHRASES) == words
        for written in (words, words.upper(), f"  {words}\n"):
            assert read_owner(written) == Owner(role)


def test_the_school_s_own_name_goes_before_the_program_s() -> None:
    owner = Owner(Role.DEPUTY, "Зам. директора по УВР")
    assert [owner_words(owner, each, PHRASES) for each in LANGUAGES] == [owner.words] * 2


def test_nobody_has_no_words() -> None:
    assert owner_words(NOBODY, "ru", PHRASES) == ""


def test_lines_of_a_cell_are_persons_of_their_own() -> None:
    assert read_owner("Психолог,\nкуратор\n") == Owner(Role.PSYCHOLOGIST, "Психолог, куратор")
    assert read_owner("Педагоги\nДиректор ОО") == Owner(Role.HEAD, "Педагоги, Директор ОО")


WORDS = """
Куратор психолог директор Директор зам. заместитель по УВР школы № 5 Иванова А.А. и / , ( ) —
кл.рук. класс рук head of school deputy class teachers
"""
CELLS = st.lists(st.sampled_from([*WORDS.split(), "\n"]) | st.text(max_size=4), max_size=8)


@given(CELLS.map(" ".join))
def test_whatever_stands_in_a_cell_is_kept_and_read_the_same_again(text: str) -> None:
    owner = read_owner(text)
    said = [owner_words(owner, language, PHRASES) for language in LANGUAGES]
    assert [read_owner(each) for each in said] == [owner, owner]
    assert letters(text) in map(letters, said)


def letters(text: str) -> list[str]:
    return [sign for sign in fold(text) if sign.isalnum()]
