from __future__ import annotations

from tests.mentoring.questionnaire.person import (
    Person,
    a_form,
    asking,
    one_of,
    some_of,
)


def test_own_words_are_asked_for_and_kept() -> None:
    person = Person(a_form(one_of("a", "Дом", or_other=True), asking("b")))
    tap = person.tap("other")
    turn = person.does(tap)
    assert person.ask.awaiting_other
    assert not turn.toggled
    assert person.ask.can_go_back
    turn = person.says("юрта")
    assert turn.recorded is not None
    assert turn.recorded.text == "юрта"
    assert person.values() == {"a": "other", "a_other": "юрта"}


def test_instead_of_own_words_a_choice_may_still_be_tapped() -> None:
    person = Person(a_form(one_of("a", "Дом", or_other=True), asking("b")))
    person.taps("other", "Дом")
    assert person.values() == {"a": "c1"}


def test_own_words_may_be_typed_at_once() -> None:
    person = Person(a_form(one_of("a", "Дом", or_other=True), some_of("b", "Дом", or_other=True)))
    person.says("юрта", "дом, балаган")
    assert person.values() == {
        "a": "other",
        "a_other": "юрта",
        "b": ("c1", "other"),
        "b_other": "балаган",
    }
    assert person.reads("b") == "Дом, балаган"


def test_own_words_among_several_are_asked_for_when_done() -> None:
    person = Person(a_form(some_of("a", "Дом", or_other=True), asking("b")))
    person.taps("Дом", "other")
    person.done()
    assert person.ask.awaiting_other
    person.back()
    assert not person.ask.awaiting_other
    person.taps("Дом", "other")
    person.done()
    person.says("юрта")
    assert person.values() == {"a": ("c1", "other"), "a_other": "юрта"}
