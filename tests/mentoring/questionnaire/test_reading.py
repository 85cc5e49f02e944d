from __future__ import annotations

import pytest

from mentoring.errors import Refusal
from mentoring.questionnaire.form import Choice, Kind, Question, Scale
from mentoring.questionnaire.problems import (
    EmptyAnswer,
    NotAChoice,
    NotADate,
    NotANumber,
    NotAPhone,
    NotAWholeNumber,
    NotOnScale,
    NumberTooBig,
    TooLong,
)
from tests.mentoring.questionnaire.person import Person, a_form, asking, one_of, some_of


def recorded(question: Question, text: str, language: str = "ru") -> object:
    """What is kept of a typed answer, or the refusal."""
    person = Person(a_form(question), language)
    turn = person.says(text)
    return turn.problem or person.submission.answers[question.name]


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("5", 5),
        ("1 000", 1000),
        ("1\u00a0000", 1000),
        ("+7", 7),
        ("-3", -3),
        ("−3", -3),
        ("5 лет", 5),
        ("5.", 5),
        ("12,0", 12),
        ("1 000 000", 1_000_000),
        ("", EmptyAnswer()),
        ("пять", NotANumber("пять")),
        ("от 5 до 10", NotANumber("от 5 до 10")),
        ("3,5", NotAWholeNumber("3,5")),
        ("9999999999", NumberTooBig("9999999999", 999_999_999)),
        ("1" * 500, NotANumber("1" * 60 + "…")),
        ("1.2.3", NotANumber("1.2.3")),
        ("1e5", NotANumber("1e5")),
    ],
)
def test_whole_numbers_are_read_as_people_write_them(text: str, number: object) -> None:
    assert recorded(asking("q", Kind.INTEGER), text) == number


@pytest.mark.parametrize(
    ("text", "number"),
    [("3,5", 3.5), ("3.5", 3.5), (",5", 0.5), ("7", 7.0), ("1 000,25", 1000.25)],
)
def test_fractions_have_a_comma_or_a_point(text: str, number: float) -> None:
    assert recorded(asking("q", Kind.DECIMAL), text) == number


def test_a_comma_parts_thousands_only_where_it_is_the_habit() -> None:
    assert recorded(asking("q", Kind.DECIMAL), "1,500", "en") == 1500
    assert recorded(asking("q", Kind.DECIMAL), "1,500", "ru") == 1.5


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("89141234567", "+79141234567"),
        ("8 (914) 123-45-67", "+79141234567"),
        ("+7 914 123 45 67", "+79141234567"),
        ("7 914 123-45-67", "+79141234567"),
        ("914 123 45 67", "+79141234567"),
        ("+49 30 901820", "+4930901820"),
        ("12345", NotAPhone("12345")),
        ("+7 914 123", NotAPhone("+7 914 123")),
        ("позвоните маме", NotAPhone("позвоните маме")),
        ("8914123456789", NotAPhone("8914123456789")),
        ("8+914 1234567", NotAPhone("8+914 1234567")),
    ],
)
def test_phones_become_one_form(text: str, kept: object) -> None:
    assert recorded(asking("q", phone=True), text) == kept


def test_dates_are_kept_as_iso_and_refused_with_what_was_typed() -> None:
    assert recorded(asking("q", Kind.DATE), "12 марта 1985") == "1985-03-12"
    assert recorded(asking("q", Kind.DATE), "32.13.1985") == NotADate("32.13.1985")


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("  Ёж и 🙂  ", "Ёж и 🙂"),
        ("<b>Анна</b> & Ко", "<b>Анна</b> & Ко"),
        ("a\0b\x1b[31mc", "ab[31mc"),
        ("строка\r\nдругая", "строка\nдругая"),
        ("\u202eобман", "обман"),
        ("\ud800ы", "ы"),
        ("я" * 4_000, "я" * 4_000),
        ("я" * 4_001, TooLong(4_000, 4_001)),
        (" \n\t ", EmptyAnswer()),
        ("\u200b\u200d", EmptyAnswer()),
        ("👨‍👩‍👧", "👨‍👩‍👧"),
    ],
)
def test_text_is_kept_whole_but_for_what_nobody_sees(text: str, kept: object) -> None:
    assert recorded(asking("q"), text) == kept


HELP = one_of("q", "Физика", "Выбор профессии", "Ещё что-то", "Да, конечно")


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("физика", "c1"),
        ("ВЫБОР  ПРОФЕССИИ!", "c2"),
        ("еще что то", "c3"),
        ("да конечно", "c4"),
        ("2", "c2"),
        ("2.", "c2"),
        ("5", NotAChoice("5")),
        ("химия", NotAChoice("химия")),
    ],
)
def test_a_typed_choice_is_found_by_its_words_or_number(text: str, kept: object) -> None:
    assert recorded(HELP, text) == kept


def test_words_win_over_numbers_where_choices_are_numbers() -> None:
    counts = one_of("q", "0", "1", "2", "3")
    assert recorded(counts, "1") == "c2"
    assert recorded(counts, "4") == NotAChoice("4")


def test_a_choice_may_be_typed_in_another_of_the_forms_languages() -> None:
    both = Choice("yes", {"ru": "Да", "en": "Yes"})
    question = Question("q", Kind.SELECT_ONE, {"ru": "?"}, list_name="l", choices=(both,))
    assert recorded(question, "yes", "ru") == "yes"


SEVERAL = some_of("q", "Физика", "Химия", "Да, конечно", "Спорт")


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("1, 3", ["c1", "c3"]),
        ("3 1", ["c1", "c3"]),
        ("Химия, физика", ["c1", "c2"]),
        ("да, конечно, спорт", ["c3", "c4"]),
        ("физика\nспорт", ["c1", "c4"]),
        ("физика, пение", NotAChoice("пение")),
        ("1, 9", NotAChoice("9")),
    ],
)
def test_several_choices_may_be_typed_in_a_row(text: str, kept: object) -> None:
    assert recorded(SEVERAL, text) == kept


def test_typing_adds_to_what_was_ticked_on_this_screen() -> None:
    person = Person(a_form(SEVERAL))
    person.taps("Спорт")
    person.says("физика")
    assert person.submission.answers["q"] == ["c1", "c4"]


SCALE = Question("q", Kind.RANGE, {"ru": "?"}, range=Scale(1, 10, 1))


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("7", 7),
        ("10", 10),
        ("11", NotOnScale("11", "1", "10")),
        ("5,5", NotOnScale("5,5", "1", "10")),
        ("много", NotOnScale("много", "1", "10")),
    ],
)
def test_a_typed_point_must_be_on_the_scale(text: str, kept: object) -> None:
    assert recorded(SCALE, text) == kept


def test_a_long_scale_is_typed_and_offers_no_buttons() -> None:
    person = Person(a_form(Question("q", Kind.RANGE, {"ru": "?"}, range=Scale(0, 100, 1))))
    assert person.ask.choices == ()
    assert person.says("55").problem is None


def test_refusals_name_their_phrase_and_carry_their_facts() -> None:
    refusal: Refusal = NotAWholeNumber("3,5")
    assert refusal.key == "err-not-a-whole-number"
    assert refusal.data == {"text": "3,5"}
