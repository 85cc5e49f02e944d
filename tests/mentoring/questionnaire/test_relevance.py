from __future__ import annotations

from mentoring.questionnaire.form import Choice, Kind, Question
from mentoring.questionnaire.problems import (
    ChoiceGone,
    ConstraintFailed,
    NotAChoice,
)
from mentoring.questionnaire.run import (
    Review,
    Sent,
)
from tests.mentoring.questionnaire.person import (
    WAY,
    YES,
    Person,
    a_form,
    asking,
    one_of,
)


def test_answers_that_lose_relevance_come_back_with_it() -> None:
    person = Person(WAY)
    person.says("Анна", "1", "№ 5", "люблю детей")
    person.edits("who")
    person.taps("Студент")
    assert person.asked == "course"
    assert "school" not in person.values()
    person.says("3")
    assert [item.name for item in person.review.items] == ["name", "who", "course", "why"]
    person.edits("who")
    person.taps("Учитель")
    assert person.values()["school"] == "№ 5"
    assert "course" not in person.values()


def test_what_is_not_relevant_in_the_end_is_not_kept() -> None:
    person = Person(WAY)
    person.says("Анна", "1", "№ 5", "люблю детей")
    person.edits("who")
    person.taps("Студент")
    person.says("3")
    person.sends()
    assert "school" not in person.submission.answers


def test_a_form_may_end_early() -> None:
    form = a_form(
        asking("age", Kind.INTEGER, required=YES),
        Question("young", Kind.NOTE, {"ru": "Вам ${age}: рано"}, relevant="${age} < 18"),
        asking("work", relevant="${age} >= 18"),
    )
    person = Person(form)
    person.says("17")
    assert person.review.notes == ("Вам 17: рано",)
    person.sends()
    assert isinstance(person.turn.screen, Sent)
    assert person.turn.screen.notes == ("Вам 17: рано",)


def test_notes_come_with_the_question_that_follows() -> None:
    form = a_form(
        Question("hello", Kind.NOTE, {"ru": "Здравствуйте"}),
        asking("name"),
        Question("nice", Kind.NOTE, {"ru": "Приятно, ${name}"}, relevant="${name} != ''"),
        asking("why", label={"ru": "${name}, почему?"}),
    )
    person = Person(form)
    assert person.ask.notes == ("Здравствуйте",)
    person.says("Ёж")
    assert (person.ask.notes, person.ask.text) == (("Приятно, Ёж",), "Ёж, почему?")


def test_a_constraint_refuses_with_the_forms_words_in_the_persons_language() -> None:
    messages = {"ru": "Не меньше ${least}", "en": "At least ${least}"}
    form = a_form(
        asking("least", Kind.INTEGER),
        asking("q", Kind.INTEGER, constraint=". >= ${least}", constraint_message=messages),
        languages=("ru", "en"),
    )
    for language, words in {"ru": "Не меньше 5", "en": "At least 5", "sah": "Не меньше 5"}.items():
        person = Person(form, language)
        person.says("5")
        assert person.says("4").problem == ConstraintFailed(words, "4")
        assert person.says("5").problem is None


def test_an_answer_that_no_longer_stands_is_asked_again() -> None:
    form = a_form(
        asking("least", Kind.INTEGER),
        asking("q", Kind.INTEGER, constraint=". >= ${least}"),
        asking("end"),
    )
    person = Person(form)
    person.says("5", "7", "всё")
    person.edits("least")
    turn = person.says("9")
    assert turn.problem == ConstraintFailed("", "7")
    assert (person.asked, person.ask.can_keep) == ("q", False)
    person.says("10")
    assert isinstance(person.turn.screen, Review)


def test_a_choice_that_is_no_longer_offered_is_asked_again() -> None:
    towns = tuple(
        Choice(name, {"ru": name}, {"region": region})
        for name, region in (("Тикси", "c1"), ("Алдан", "c2"))
    )
    form = a_form(
        one_of("region", "Север", "Юг"),
        Question(
            "town",
            Kind.SELECT_ONE,
            {"ru": "Город"},
            list_name="towns",
            choices=towns,
            choice_filter="region = ${region}",
        ),
    )
    person = Person(form)
    person.taps("Север")
    assert [o.label for o in person.ask.choices] == ["Тикси"]
    assert person.says("Алдан").problem == NotAChoice("Алдан")
    person.taps("Тикси")
    person.edits("region")
    turn = person.taps("Юг")
    assert turn.problem == ChoiceGone("Тикси")
    assert [o.index for o in person.ask.choices] == [1]


def test_progress_counts_the_persons_own_way() -> None:
    person = Person(WAY)
    assert (person.ask.number, person.ask.left) == (1, 3)
    person.says("Анна")
    assert (person.ask.number, person.ask.left) == (2, 2)
    person.taps("Студент")
    assert (person.ask.number, person.ask.left) == (3, 1)
    person.says("3")
    assert (person.ask.number, person.ask.left) == (4, 0)


def test_something_is_left_as_long_as_anything_may_follow() -> None:
    form = a_form(
        one_of("a", *"абвгдежзик"),
        asking("rare", relevant="${a} = 'c1'"),
    )
    person = Person(form)
    assert person.ask.left == 1
    person.taps("б")
    assert isinstance(person.turn.screen, Review)


def test_what_was_skipped_is_left_if_the_answer_may_make_it_required() -> None:
    needed = asking("b", required="${a} = 'c1'")
    person = Person(a_form(one_of("a", "Да", "Нет"), needed))
    person.taps("Нет")
    person.skips()
    person.edits("a")
    assert person.ask.left == 1
    person.taps("Да")
    assert person.asked == "b"


def test_a_question_behind_one_that_is_no_longer_relevant_is_not_relevant_either() -> None:
    form = a_form(
        one_of("a", "Да", "Нет"),
        one_of("b", "Да", "Нет", relevant="${a} = 'c1'"),
        Question("sum", Kind.CALCULATE, calculation="concat(${a}, ${b})"),
        asking("c", relevant="${b} = 'c1'"),
        asking("end"),
    )
    person = Person(form)
    person.says("да", "да", "глубже", "всё")
    assert person.values()["sum"] == "c1c1"
    person.edits("a")
    person.taps("Нет")
    assert [item.name for item in person.review.items] == ["a", "end"]
    assert person.values() == {"a": "c2", "sum": "c2", "end": "всё"}
