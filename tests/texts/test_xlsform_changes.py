from __future__ import annotations

from dataclasses import fields, replace
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings

from mentoring.questionnaire.form import Choice, Form, Kind, Question, Scale
from tests.forms.strategies import forms
from texts.phrases import LANGUAGES, Phrases
from texts.xlsform.changes import Change, What, changes, worded

PHRASES = Phrases.load()
CHOICES = (Choice("a", {"ru": "А"}), Choice("b", {"ru": "Б"}))
NAME = Question("name", Kind.TEXT, {"ru": "Имя", "en": "Name"})
TOPIC = Question("topic", Kind.SELECT_ONE, {"ru": "Тема"}, list_name="topics", choices=CHOICES)
AGE = Question("age", Kind.INTEGER, {"ru": "Возраст"})


def a_form(*questions: Question, **more: Any) -> Form:
    return Form(
        "form", "1", {"ru": "Анкета"}, ("ru",), "ru", questions or (NAME, TOPIC, AGE), **more
    )


def between(old: Question, new: Question) -> list[What]:
    return [change.what for change in changes(a_form(old), a_form(new))]


def test_a_form_beside_itself_has_no_changes() -> None:
    assert changes(a_form(), a_form()) == ()


@given(forms(), forms())
@settings(max_examples=80, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_no_change_goes_unsaid_and_every_change_has_words(old: Form, new: Form) -> None:
    found = changes(old, new)
    for language in LANGUAGES:
        said = worded(found, PHRASES, language)
        assert len(said) == len(found)
        assert all(said)
    assert changes(new, new) == ()
    if not found:
        same = tuple(replace(q, list_name=None) for q in old.questions)
        assert same == tuple(replace(q, list_name=None) for q in new.questions)


def test_questions_that_came_went_and_moved_are_told() -> None:
    old, new = a_form(NAME, TOPIC, AGE), a_form(AGE, NAME, replace(TOPIC, name="theme"))
    assert changes(old, new) == (
        Change(What.REMOVED, "topic", {"ru": "Тема"}),
        Change(What.MOVED, "age", {"ru": "Возраст"}),
        Change(What.ADDED, "theme", {"ru": "Тема"}, new={"ru": "Имя", "en": "Name"}),
    )


def test_only_the_question_that_moved_is_said_to_have_moved() -> None:
    more = [replace(NAME, name=f"q{i}", label={"ru": str(i)}) for i in range(9)]
    moved = [*more[1:5], more[0], *more[5:]]
    assert [(c.what, c.name) for c in changes(a_form(*more), a_form(*moved))] == [
        (What.MOVED, "q0")
    ]


@pytest.mark.parametrize(
    ("question", "more", "what"),
    [
        (NAME, {"label": {"ru": "Фамилия"}}, What.LABEL),
        (NAME, {"hint": {"ru": "Полностью"}}, What.HINT),
        (NAME, {"section": {"ru": "О Вас"}}, What.SECTION),
        (NAME, {"kind": Kind.DATE}, What.KIND),
        (NAME, {"required": "true()"}, What.BECAME_REQUIRED),
        (NAME, {"required": "${age} > 5"}, What.REQUIRED),
        (NAME, {"relevant": "${age} > 5"}, What.CONDITION),
        (NAME, {"constraint": ". != ''"}, What.LIMITS),
        (NAME, {"accept": ".pdf"}, What.LIMITS),
        (NAME, {"max_pixels": 5}, What.LIMITS),
        (NAME, {"constraint_message": {"ru": "Ой"}}, What.MESSAGES),
        (NAME, {"required_message": {"ru": "Ой"}}, What.MESSAGES),
        (NAME, {"calculation": "1"}, What.CALCULATION),
        (NAME, {"default": "'x'"}, What.DEFAULT),
        (NAME, {"repeat": "r"}, What.REPEAT),
        (NAME, {"repeat_count": "2"}, What.REPEAT),
        (NAME, {"phone": True}, What.LOOKS),
        (NAME, {"multiline": True}, What.LOOKS),
        (NAME, {"read_only": True}, What.LOOKS),
        (AGE, {"range": Scale(1, 5, 1)}, What.LIMITS),
        (TOPIC, {"choice_filter": "name != 'a'"}, What.FILTER),
        (TOPIC, {"or_other": True}, What.OTHER_ADDED),
        (TOPIC, {"choices": CHOICES[:1]}, What.CHOICES_REMOVED),
        (TOPIC, {"choices": (*CHOICES, Choice("c", {"ru": "В"}))}, What.CHOICES_ADDED),
        (TOPIC, {"choices": CHOICES[::-1]}, What.CHOICES_ORDER),
        (TOPIC, {"choices": (Choice("a", {"ru": "Я"}), CHOICES[1])}, What.CHOICE_LABEL),
        (
            TOPIC,
            {"choices": (Choice("a", {"ru": "А"}, {"r": "1"}), CHOICES[1])},
            What.CHOICES_COLUMNS,
        ),
    ],
)
def test_each_change_of_a_question_is_told_by_its_name(
    question: Question, more: dict[str, Any], what: What
) -> None:
    assert between(question, replace(question, **more)) == [what]


def test_a_field_that_comes_later_is_not_passed_over() -> None:
    """Whatever the other fields are, each makes some change."""
    for field in fields(Question):
        if field.name in {"name", "list_name"}:
            continue
        value: Any = "x" if isinstance(getattr(NAME, field.name), (str, type(None))) else True
        if field.name in {"label", "hint", "section", "required_message", "constraint_message"}:
            value = {"ru": "x"}
        value = CHOICES if field.name == "choices" else value
        assert between(NAME, replace(NAME, **{field.name: value})), field.name


def test_what_is_taken_back_is_told_as_well() -> None:
    needed = replace(TOPIC, required="true()", or_other=True)
    assert between(needed, TOPIC) == [What.BECAME_OPTIONAL, What.OTHER_REMOVED]


def test_a_list_that_several_questions_share_is_told_once() -> None:
    longer = (*CHOICES, Choice("c", {"ru": "В"}))
    second = replace(TOPIC, name="second")
    new = [replace(question, choices=longer) for question in (TOPIC, second)]
    assert len(changes(a_form(TOPIC, second), a_form(*new))) == 1


def test_title_and_languages_of_the_form_are_told() -> None:
    new = replace(a_form(), title={"ru": "Опрос"}, languages=("ru", "en"))
    assert changes(a_form(), new) == (
        Change(What.TITLE, old={"ru": "Анкета"}, new={"ru": "Опрос"}),
        Change(What.LANGUAGES, old="ru", new="ru, en"),
    )


def test_manner_and_tables_of_the_form_are_told() -> None:
    table = {"prices": (Choice("a", {"ru": "А"}),)}
    new = replace(a_form(), familiar=True, tables=table)
    assert changes(a_form(), new) == (Change(What.FAMILIAR), Change(What.TABLES, new="prices"))
    assert changes(new, a_form()) == (Change(What.UNFAMILIAR), Change(What.TABLES, new="prices"))


def test_changes_are_said_in_the_language_of_the_reader() -> None:
    found = changes(a_form(NAME), a_form(replace(NAME, hint={"ru": "<Полностью>"})))
    assert worded(found, PHRASES, "ru") == ["«Имя»: подсказка была «—», стала «&lt;Полностью&gt;»."]
    assert worded(found, PHRASES, "en")[0].startswith("“Name”: the hint “—” became")
