from __future__ import annotations

import pytest

from mentoring.questionnaire.problems import (
    AlreadySent,
    StaleButton,
)
from mentoring.questionnaire.run import (
    Ask,
    Back,
    Done,
    Edit,
    Input,
    Picked,
    Send,
    Sent,
    Show,
    Skip,
)
from tests.mentoring.questionnaire.person import (
    WAY,
    Person,
    a_form,
    asking,
    one_of,
    some_of,
)


def test_showing_changes_nothing_however_often() -> None:
    person = Person(WAY)
    person.says("Анна")
    before = person.submission, person.turn.screen
    for _ in range(3):
        assert not person.does(Show()).changed
    assert (person.submission, person.turn.screen) == before


def test_a_second_tap_of_a_double_tap_does_not_answer_the_next_question() -> None:
    person = Person(a_form(one_of("a", "Да", "Нет"), one_of("b", "Да", "Нет")))
    tap = person.tap("Да")
    person.does(tap)
    turn = person.does(tap)
    assert turn.problem == StaleButton()
    assert (person.asked, turn.changed) == ("b", False)
    assert "b" not in person.submission.answers


@pytest.mark.parametrize("kind", [Done, Back, Skip])
def test_a_doubled_button_has_one_effect(kind: type[Done | Back | Skip]) -> None:
    person = Person(a_form(some_of("a", "1"), some_of("b", "1"), some_of("c", "1"), asking("d")))
    person.skips()
    person.skips()
    button = kind(person.revision)
    person.does(button)
    after = person.submission
    assert person.does(button).problem == StaleButton()
    assert person.submission == after


def test_a_doubled_send_sends_once() -> None:
    person = Person(a_form(asking("a")))
    person.says("да")
    button = Send(person.revision)
    assert person.does(button).changed
    again = person.does(button)
    assert isinstance(again.screen, Sent)
    assert not again.changed


def test_ticks_toggle_in_place_and_their_keyboard_stays_valid() -> None:
    person = Person(a_form(some_of("a", "Физика", "Химия"), asking("b")))
    first, second = person.tap("Физика"), person.tap("Химия")
    assert person.does(first).toggled
    assert person.does(second).toggled
    assert person.ticks == ["Физика", "Химия"]
    person.does(first)
    assert person.ticks == ["Химия"]
    turn = person.does(Done(first.revision))
    assert turn.recorded is not None
    assert turn.recorded.text == "Химия"
    assert person.does(second).problem == StaleButton()


def test_nothing_can_be_changed_after_sending() -> None:
    person = Person(a_form(asking("a")))
    person.says("да")
    person.sends()
    late: list[Input] = [Back(person.revision), Edit(0, person.revision), Picked(0, 1, 0)]
    for given in late:
        assert person.does(given).problem == AlreadySent()
    assert person.says("ещё").problem == AlreadySent()
    assert person.values() == {"a": "да"}


def test_buttons_that_fit_no_question_are_stale() -> None:
    person = Person(WAY)
    odd: list[Input] = [
        Picked(1, 0, 0),
        Picked(0, 0, 99),
        Picked(-1, 0, 0),
        Edit(0, 0),
        Send(0),
        Done(99),
    ]
    for given in odd:
        turn = person.does(given)
        assert turn.problem == StaleButton()
        assert isinstance(turn.screen, Ask)
        assert not turn.changed
