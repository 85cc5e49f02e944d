"""Rankings, and lists that are too long for one screen."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentoring.questionnaire.form import OTHER, Question
from mentoring.questionnaire.listing import PAGE
from mentoring.questionnaire.problems import ChoiceGone, NotAChoice, NotAllRanked, NothingFound
from mentoring.questionnaire.run import AllShown, Review
from mentoring.questionnaire.screen import MOST_EDITS
from tests.mentoring.questionnaire.person import (
    Person,
    a_form,
    asking,
    one_of,
    ranking,
    some_of,
)

TOWNS = ("Алдан", "Олёкминск", "Верхоянск", "Среднеколымск", *(f"Село {n}" for n in range(1, 61)))


def listed(person: Person) -> list[str | None]:
    return [choice.label for choice in person.ask.choices]


def at(question: Question) -> Person:
    return Person(a_form(question, asking("next")))


def test_a_long_list_comes_in_pages_whose_buttons_stay_valid() -> None:
    person = at(one_of("town", *TOWNS))
    assert (person.ask.pages, listed(person)) == (4, list(TOWNS[:PAGE]))
    first = person.tap("Алдан")
    turn = person.turns_to(3)
    assert (turn.turned, turn.changed, listed(person)) == (True, True, list(TOWNS[3 * PAGE :]))
    assert person.turns_to(99).changed is False
    person.does(first)
    assert person.values() == {"town": "c1"}
    assert (person.submission.page, person.asked) == (0, "next")


@pytest.mark.parametrize("text", ["олекминск", "Олёкминск", "ОЛЕКМИНСК ", "2"])
def test_words_that_name_a_choice_exactly_choose_it(text: str) -> None:
    person = at(one_of("town", *TOWNS))
    person.says(text)
    assert person.values() == {"town": "c2"}


def test_a_part_of_the_words_finds_what_has_it() -> None:
    person = at(one_of("town", *TOWNS))
    turn = person.says("ЁК")
    assert (turn.problem, person.ask.search, listed(person)) == (
        None,
        "ЁК",
        ["Олёкминск", "Среднеколымск"],
    )
    person.says("янск")
    assert (person.ask.found, listed(person)) == (1, ["Верхоянск"])
    person.says("село")
    assert (person.ask.found, person.ask.pages) == (60, 3)
    person.does(AllShown(person.revision))
    assert (person.ask.search, person.ask.pages) == ("", 4)


def test_what_is_in_no_words_is_said_and_the_list_comes_again() -> None:
    person = at(one_of("town", *TOWNS))
    person.says("янск")
    assert person.says("Париж").problem == NothingFound("Париж")
    assert (person.ask.search, len(person.ask.choices)) == ("", PAGE)


def test_ticks_survive_pages_and_searches() -> None:
    person = at(some_of("towns", *TOWNS))
    person.taps("Алдан")
    person.turns_to(2)
    person.taps("Село 40")
    person.says("средне")
    person.taps("Среднеколымск")
    person.says("Верхоянск")
    assert (person.ask.chosen, person.asked) == (4, "towns")
    person.done()
    assert person.values() == {"towns": ("c1", "c3", "c4", "c44")}


def test_own_words_are_taken_where_nothing_is_found_and_stand_on_every_page() -> None:
    person = at(one_of("town", *TOWNS, or_other=True))
    person.turns_to(3)
    assert person.ask.choices[-1].name == OTHER
    person.says("Париж")
    assert person.values() == {"town": "other", "town_other": "Париж"}


def test_own_words_join_what_is_ticked() -> None:
    person = at(some_of("towns", *TOWNS, or_other=True))
    person.taps("Алдан")
    person.says("Париж")
    assert person.values() == {"towns": ("c1", "other"), "towns_other": "Париж"}


def test_a_short_list_knows_no_search() -> None:
    person = at(one_of("town", *TOWNS[:PAGE]))
    assert person.says("ёк").problem == NotAChoice("ёк")
    assert person.ask.pages == 1


def test_the_buttons_of_a_long_review_come_in_pages() -> None:
    questions = [asking(f"q{number}") for number in range(2 * MOST_EDITS + 1)]
    person = Person(a_form(*questions))
    for _ in questions:
        person.says("да")
    assert (person.review.page, person.review.pages) == (0, 3)
    turn = person.turns_to(2)
    assert isinstance(turn.screen, Review)
    assert (turn.screen.page, len(turn.screen.items)) == (2, 2 * MOST_EDITS + 1)
    person.edits("q100")
    person.says("нет")
    assert person.values()["q100"] == "нет"


def test_a_ranking_is_tapped_in_order_and_a_second_tap_takes_out() -> None:
    person = at(ranking("wish", "Дорога", "Еда", "Ночлег"))
    person.taps("Еда", "Ночлег", "Дорога", "Еда")
    assert [o.place for o in person.ask.choices] == [2, 0, 1]
    assert person.done().problem == NotAllRanked(1)
    person.taps("Еда")
    person.done()
    assert person.values() == {"wish": ("c3", "c1", "c2")}
    assert person.reads("wish") == "1. Ночлег, 2. Дорога, 3. Еда"


@pytest.mark.parametrize("text", ["2, 1, 3", "2 1 3", "Еда, дорога, ночлег"])
def test_a_ranking_can_be_typed(text: str) -> None:
    person = at(ranking("wish", "Дорога", "Еда", "Ночлег"))
    person.says(text)
    assert person.values() == {"wish": ("c2", "c1", "c3")}


def test_a_ranking_typed_in_part_waits_for_the_rest() -> None:
    person = at(ranking("wish", "Дорога", "Еда", "Ночлег"))
    assert person.says("3").problem == NotAllRanked(2)
    assert person.says("7").problem == NotAChoice("7")
    person.says("1")
    person.says("2")
    assert person.values() == {"wish": ("c3", "c1", "c2")}


def test_a_ranking_lapses_when_other_choices_are_offered() -> None:
    form = a_form(
        one_of("who", "Все", "Двое"),
        ranking("wish", "Дорога", "Еда", "Ночлег", choice_filter="${who} = 'c1' or name != 'c3'"),
    )
    person = Person(form)
    person.taps("Двое")
    person.says("2, 1")
    person.edits("who")
    assert isinstance(person.taps("Все").problem, ChoiceGone)
    assert person.asked == "wish"


@given(st.permutations(range(1, 6)))
def test_every_order_can_be_typed_and_tapped(order: list[int]) -> None:
    labels = [f"Вариант {letter}" for letter in "абвгд"]
    typed, tapped = at(ranking("r", *labels)), at(ranking("r", *labels))
    typed.says(", ".join(map(str, order)))
    tapped.taps(*(labels[number - 1] for number in order))
    tapped.done()
    assert typed.values() == tapped.values() == {"r": tuple(f"c{number}" for number in order)}


@given(st.lists(st.sampled_from(range(len(TOWNS))), unique=True))
def test_whatever_is_ticked_on_whatever_page_is_kept(chosen: list[int]) -> None:
    person = at(some_of("towns", *TOWNS))
    for number in chosen:
        person.turns_to(number // PAGE)
        person.taps(TOWNS[number])
    person.done()
    assert person.values().get("towns", ()) == tuple(f"c{n + 1}" for n in sorted(chosen))
