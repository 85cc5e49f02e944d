from __future__ import annotations

from datetime import timedelta

import pytest

from mentoring.questionnaire.form import Choice, Kind, Question, Scale
from mentoring.questionnaire.problems import (
    AlreadySent,
    AnswerRequired,
    ChoiceGone,
    ConstraintFailed,
    NotAChoice,
    NotANumber,
    PressAButton,
    StaleButton,
)
from mentoring.questionnaire.run import (
    Ask,
    Back,
    Contact,
    Done,
    Edit,
    Input,
    Picked,
    Review,
    Send,
    Sent,
    Show,
    Skip,
)
from tests.mentoring.questionnaire.person import (
    NOON,
    Person,
    a_form,
    asking,
    one_of,
    some_of,
)

YES = "true()"
WAY = a_form(
    asking("name", required=YES),
    one_of("who", "Учитель", "Студент", required=YES),
    asking("school", required=YES, relevant="${who} = 'c1'"),
    asking("course", Kind.INTEGER, required=YES, relevant="${who} = 'c2'"),
    asking("why"),
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


def test_nothing_can_be_changed_after_sending() -> None:
    person = Person(a_form(asking("a")))
    person.says("да")
    person.sends()
    late: list[Input] = [Back(person.revision), Edit(0, person.revision), Picked(0, 1, 0)]
    for given in late:
        assert person.does(given).problem == AlreadySent()
    assert person.says("ещё").problem == AlreadySent()
    assert person.values() == {"a": "да"}


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


def test_calculations_follow_the_answers() -> None:
    form = a_form(
        asking("a", Kind.INTEGER),
        Question("double", Kind.CALCULATE, calculation="${a} * 2"),
        Question("more", Kind.CALCULATE, calculation="${double} + 1"),
        asking("big", relevant="${more} > 10"),
    )
    person = Person(form)
    person.says("3")
    assert person.values() == {"a": 3, "double": 6, "more": 7}
    person.edits("a")
    person.says("5")
    assert person.asked == "big"
    assert person.reads("more") == "11"


def test_what_is_fixed_once_stays_although_time_goes_on() -> None:
    form = a_form(
        Question("started", Kind.CALCULATE, calculation="once(now())"), asking("a"), asking("b")
    )
    person = Person(form)
    person.says("раз")
    first = person.values()["started"]
    later = Person(form, now=NOON + timedelta(days=3))
    later.submission = person.submission
    later.says("два")
    assert later.values()["started"] == first == NOON.isoformat()


def test_a_default_is_offered_and_kept_with_one_tap() -> None:
    form = a_form(asking("a", required=YES, default="'Анна'"), asking("b", default="${a}"))
    person = Person(form)
    assert (person.ask.current, person.ask.can_keep) == ("Анна", True)
    assert person.values() == {}
    person.done()
    person.done()
    assert person.values() == {"a": "Анна", "b": "Анна"}


def test_hidden_values_are_given_beforehand_or_by_default() -> None:
    form = a_form(
        Question("source", Kind.HIDDEN, default="'link'"), asking("q", relevant="${source} = 'qr'")
    )
    assert isinstance(Person(form).turn.screen, Review)
    person = Person(form, given={"source": "qr"})
    assert person.asked == "q"
    assert person.values() == {"source": "qr"}


def test_a_read_only_question_is_shown_like_a_note() -> None:
    form = a_form(
        asking("a", Kind.INTEGER),
        asking("shown", label={"ru": "Вдвое"}, read_only=True, calculation="${a} * 2"),
        asking("b"),
    )
    person = Person(form)
    person.says("4")
    assert person.ask.notes == ("Вдвое\n8",)


def test_an_acknowledgement_is_tapped_or_typed() -> None:
    form = a_form(asking("a", Kind.ACKNOWLEDGE, required=YES), asking("b", Kind.ACKNOWLEDGE))
    person = Person(form)
    assert [(o.name, o.label) for o in person.ask.choices] == [("OK", None)]
    assert person.says("нет").problem == NotAChoice("нет")
    person.taps("OK")
    person.says("ок")
    assert person.values() == {"a": "OK", "b": "OK"}


def test_a_shared_contact_is_a_phone() -> None:
    person = Person(a_form(asking("phone", phone=True)))
    person.does(Contact("79141234567"))
    assert person.values() == {"phone": "+79141234567"}


def test_a_scale_is_tapped_by_its_points() -> None:
    person = Person(a_form(asking("q", Kind.RANGE, range=Scale(0, 1, 0.5)), asking("r")))
    assert [o.label for o in person.ask.choices] == ["0", "0,5", "1"]
    person.taps("0,5")
    assert person.values() == {"q": 0.5}


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


def test_a_long_absence_changes_nothing_but_what_time_decides() -> None:
    form = a_form(
        asking("a"), asking("early", relevant="today() < date('2026-12-01')"), asking("b")
    )
    person = Person(form)
    person.says("раз")
    assert person.asked == "early"
    later = Person(form, now=NOON + timedelta(days=30))
    later.submission = person.submission
    later.does(Show())
    assert later.asked == "b"
    later.says("три")
    assert isinstance(later.turn.screen, Review)


def test_a_submission_takes_little_room() -> None:
    person = Person(WAY)
    assert person.submission.to_dict() == {}
    person.says("Анна")
    assert person.submission.to_dict() == {"a": {"name": "Анна"}, "q": "who", "r": 1}
