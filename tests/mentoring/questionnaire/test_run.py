from __future__ import annotations

from mentoring.questionnaire.form import Kind, Question
from mentoring.questionnaire.problems import (
    AnswerRequired,
    ConstraintFailed,
    NotANumber,
    PressAButton,
)
from mentoring.questionnaire.run import (
    Show,
)
from tests.mentoring.questionnaire.person import (
    NOON,
    WAY,
    YES,
    Person,
    a_form,
    asking,
    some_of,
)


def test_a_person_goes_from_the_first_question_through_the_review_to_the_end() -> None:
    person = Person(WAY)
    person.says("Анна")
    person.taps("Учитель")
    person.says("№ 5", "люблю детей")
    assert [(i.name, i.value) for i in person.review.items] == [
        ("name", "Анна"),
        ("who", "Учитель"),
        ("school", "№ 5"),
        ("why", "люблю детей"),
    ]
    person.sends()
    assert person.is_through
    assert person.values() == {"name": "Анна", "who": "c1", "school": "№ 5", "why": "люблю детей"}


def test_each_accepted_answer_is_told_back() -> None:
    person = Person(WAY)
    turn = person.says("Анна")
    assert turn.recorded is not None
    assert (turn.recorded.question.name, turn.recorded.text) == ("name", "Анна")
    assert turn.changed
    assert person.does(Show()).recorded is None


def test_a_wrong_answer_keeps_the_place() -> None:
    person = Person(WAY)
    person.says("Анна", "2")
    before = person.submission
    turn = person.says("много")
    assert turn.problem == NotANumber("много")
    assert (person.asked, turn.changed) == ("course", False)
    assert person.submission == before


def test_several_required_choices_cannot_be_none() -> None:
    question = some_of("a", "Физика", required=YES, required_message={"ru": "Хотя бы одно"})
    person = Person(a_form(question))
    assert person.done().problem == AnswerRequired("Хотя бы одно")
    assert person.skips().problem == AnswerRequired("Хотя бы одно")


def test_an_optional_question_is_skipped_and_shown_as_empty() -> None:
    person = Person(WAY)
    person.says("Анна", "1", "№ 5")
    turn = person.skips()
    assert turn.recorded is not None
    assert turn.recorded.text is None
    assert person.review.items[-1].value is None
    assert "why" not in person.values()


def test_back_shows_the_held_answer_and_keeping_it_returns() -> None:
    person = Person(WAY)
    person.says("Анна", "1", "№ 5")
    person.back()
    person.back()
    assert (person.asked, person.ask.current, person.ticks) == ("who", "Учитель", ["Учитель"])
    assert person.ask.can_keep
    person.done()
    assert person.asked == "why"


def test_nobody_goes_back_before_the_first_question() -> None:
    person = Person(WAY)
    assert not person.ask.can_go_back
    assert not person.back().changed


def test_an_edit_that_opens_nothing_returns_to_the_review() -> None:
    person = Person(WAY)
    person.says("Анна", "1", "№ 5", "люблю детей")
    person.edits("name")
    assert person.ask.editing
    person.says("Анна Петровна")
    assert person.review.items[0].value == "Анна Петровна"
    person.edits("name")
    person.back()
    assert person.review.items[0].value == "Анна Петровна"


def test_the_review_awaits_a_button() -> None:
    person = Person(a_form(asking("a")))
    person.says("да")
    assert person.says("отправить").problem == PressAButton()
    person.back()
    assert person.asked == "a"


def test_a_day_that_was_kept_is_still_a_day_to_count_with() -> None:
    form = a_form(
        Question("day", Kind.CALCULATE, calculation="once(today())"),
        Question("moment", Kind.CALCULATE, calculation="once(now())"),
        asking("birth", Kind.DATE, constraint=". < ${day} - 365"),
        Question("age", Kind.CALCULATE, calculation="int((${day} - ${birth}) div 365.25)"),
        Question("year", Kind.CALCULATE, calculation="format-date(${moment}, '%Y')"),
        asking("end"),
    )
    person = Person(form)
    assert isinstance(person.says("23.11.2026").problem, ConstraintFailed)
    person.says("12.03.2010", "всё")
    assert (person.values()["age"], person.values()["year"]) == (16, "2026")
    assert person.values()["day"] == NOON.date()
    assert person.values()["moment"] == NOON
    person.edits("birth")
    assert person.says("12.03.2011").problem is None
    assert person.values()["age"] == 15
