from __future__ import annotations

from datetime import timedelta

from mentoring.questionnaire.form import Kind, Question, Scale
from mentoring.questionnaire.problems import (
    NotAChoice,
    StaleButton,
)
from mentoring.questionnaire.run import (
    Contact,
    Review,
    Show,
)
from tests.mentoring.questionnaire.person import (
    NOON,
    WAY,
    YES,
    Person,
    a_form,
    asking,
)


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
    assert later.values()["started"] == first == NOON


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
    person = Person(a_form(asking("phone", phone=True), asking("why")))
    person.does(Contact("79141234567"))
    assert person.does(Contact("79141234567")).problem == StaleButton()
    assert person.values() == {"phone": "+79141234567"}


def test_a_scale_is_tapped_by_its_points() -> None:
    person = Person(a_form(asking("q", Kind.RANGE, range=Scale(0, 1, 0.5)), asking("r")))
    assert [o.label for o in person.ask.choices] == ["0", "0,5", "1"]
    person.taps("0,5")
    assert person.values() == {"q": 0.5}


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
