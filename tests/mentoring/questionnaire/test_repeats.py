"""Questions that are asked several times: children, stops, events."""

from __future__ import annotations

import json

from mentoring.questionnaire.form import Form, Kind
from mentoring.questionnaire.problems import AnswerRequired, ChoiceGone
from mentoring.questionnaire.repeats import MOST_TIMES
from mentoring.questionnaire.run import answers, attachments
from tests.mentoring.questionnaire.children import CHILDREN, NAME, repeat, told, within
from tests.mentoring.questionnaire.person import Person, a_form, asking, one_of


def test_each_time_is_asked_until_there_is_no_more() -> None:
    person = Person(CHILDREN)
    person.says("Анна", "Кирилл")
    assert (person.ask.text, person.ask.section) == ("Сколько лет: Кирилл?", "Ребёнок 1")
    person.says("12")
    assert (person.ask.question.kind, person.ask.text) == (Kind.REPEAT, "Ребёнок")
    assert [o.name for o in person.ask.choices] == ["yes", "no"]
    assert person.ask.left > 0
    person.says("да")
    assert (person.ask.text, person.ask.section) == ("Как зовут?", "Ребёнок 2")
    person.says("Айта", "9", "нет")
    assert person.asked == "end"
    assert person.values()["child"] == [
        {"name": "Кирилл", "age": 12},
        {"name": "Айта", "age": 9},
    ]
    assert person.reads("name") == "Кирилл; Айта"


def test_the_review_numbers_the_times_and_one_more_can_still_be_added() -> None:
    person = told(CHILDREN, ("Кирилл", "12"), ("Айта", "9"))
    person.skips()
    labels = [(item.label, item.value) for item in person.review.items]
    assert labels == [
        ("who", "Анна"),
        ("Ребёнок 1: Как зовут?", "Кирилл"),
        ("Ребёнок 1: Сколько лет: Кирилл?", "12"),
        ("Ребёнок 2: Как зовут?", "Айта"),
        ("Ребёнок 2: Сколько лет: Айта?", "9"),
        ("Ребёнок", "no"),
        ("end", None),
    ]
    read = answers(person.form, person.submission, person.context)
    assert [item.label for item in read] == [label for label, _ in labels if label != "Ребёнок"]
    person.edits("child[2]")
    person.taps("yes")
    person.says("Ньургун", "3", "нет")
    assert [row["name"] for row in person.values()["child"]] == ["Кирилл", "Айта", "Ньургун"]
    person.sends()
    assert person.is_through


def test_one_time_can_be_changed_without_the_others() -> None:
    person = told(CHILDREN, ("Кирилл", "12"), ("Айта", "9"))
    person.skips()
    person.edits("age[1]")
    assert person.ask.editing
    person.says("13")
    assert [row["age"] for row in person.values()["child"]] == [13, 9]


def test_back_goes_over_the_times_and_takes_one_away_again() -> None:
    person = told(CHILDREN, ("Кирилл", "12"), ("Айта", "9"))
    seen = []
    for _ in range(6):
        person.back()
        seen.append(person.asked)
    assert seen == ["child[2]", "age[2]", "name[2]", "child[1]", "age[1]", "name[1]"]
    for _ in range(2):
        person.done()
    while person.asked != "child[1]":
        person.back()
    person.taps("no")
    assert person.asked == "end"
    assert person.values()["child"] == [{"name": "Кирилл", "age": 12}]
    person.skips()
    person.sends()
    assert "name[2]" not in person.submission.answers


def test_whether_there_is_one_more_must_be_said() -> None:
    person = Person(CHILDREN)
    person.says("Анна", "Кирилл", "12")
    assert not person.ask.can_skip
    assert isinstance(person.skips().problem, AnswerRequired)


def test_nobody_is_asked_more_often_than_can_be_read() -> None:
    person = Person(a_form(*repeat("child", NAME)))
    for number in range(MOST_TIMES):
        if number:
            person.taps("yes")
        person.says(f"Имя {number}")
    assert len(person.review.items) == MOST_TIMES
    assert len(person.values()["child"]) == MOST_TIMES


def test_a_repeat_may_be_as_long_as_an_answer_says() -> None:
    form = a_form(
        asking("many", Kind.INTEGER), *repeat("child", NAME, repeat_count="${many}"), asking("end")
    )
    person = Person(form)
    person.says("2", "Кирилл", "Айта")
    assert person.asked == "end"
    person.skips()
    person.edits("many")
    person.says("3")
    assert (person.asked, person.ask.section) == ("name[3]", "Ребёнок 3")
    person.says("Ньургун")
    person.edits("many")
    person.says("1")
    assert person.values()["child"] == [{"name": "Кирилл"}]
    person.edits("many")
    person.says("0")
    assert "child" not in person.values()


def test_a_repeat_that_does_not_apply_is_not_asked() -> None:
    inner = within(asking("name", relevant="${who} = 'c1'"))
    form = a_form(
        one_of("who", "Родитель", "Другой"), *repeat("child", inner, relevant="${who} = 'c1'")
    )
    person = Person(form)
    person.taps("Другой")
    assert [item.name for item in person.review.items] == ["who"]
    person.edits("who")
    person.taps("Родитель")
    assert person.asked == "name[1]"


def test_own_words_and_lost_choices_belong_to_their_time() -> None:
    likes = within(one_of("likes", "Физика", "Химия", or_other=True))
    friend = within(one_of("also", "Да", "Нет", choice_filter="${likes} = 'c1' or name = 'c1'"))
    why = within(asking("why", relevant="${likes_other} != ''", label={"ru": "${likes_other}?"}))
    person = Person(a_form(*repeat("child", likes, friend, why)))
    person.taps("Физика", "Нет", "yes", "other")
    person.says("Шахматы")
    person.taps("Да")
    assert person.ask.text == "Шахматы?"
    person.says("так", "нет")
    person.edits("likes[1]")
    assert isinstance(person.taps("Химия").problem, ChoiceGone)
    assert person.asked == "also[1]"
    person.taps("Да")
    first, second = person.values()["child"]
    assert first == {"likes": "c2", "also": "c1"}
    assert second == {"likes": "other", "likes_other": "Шахматы", "also": "c1", "why": "так"}


def test_what_was_sent_is_named_with_its_time() -> None:
    photo = within(asking("photo", Kind.IMAGE, label={"ru": "Снимок"}))
    person = Person(a_form(*repeat("child", photo)))
    person.sends_file(Kind.IMAGE)
    person.taps("yes")
    person.sends_file(Kind.IMAGE)
    sent = attachments(person.form, person.submission, person.context)
    assert [each.label for each in sent] == ["Ребёнок 1: Снимок", "Ребёнок 2: Снимок"]


def test_a_form_with_repeats_survives_storage() -> None:
    stored = json.dumps(CHILDREN.to_dict(), ensure_ascii=False)
    assert Form.from_dict(json.loads(stored)) == CHILDREN
