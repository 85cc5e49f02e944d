"""A form with a repeat, and somebody who tells of their children in it."""

from __future__ import annotations

from mentoring.questionnaire.form import Form, Kind, Question
from tests.mentoring.questionnaire.person import YES, Person, a_form, asking


def repeat(name: str, *inner: Question, **more: object) -> tuple[Question, ...]:
    head = asking(name, Kind.REPEAT, label={"ru": "Ребёнок"}, **more)
    return (head, *inner)


def within(question: Question, name: str = "child") -> Question:
    fields = {field: getattr(question, field) for field in Question.__dataclass_fields__}
    return Question(**{**fields, "repeat": name})


NAME = within(asking("name", required=YES, label={"ru": "Как зовут?"}))
AGE = within(asking("age", Kind.INTEGER, label={"ru": "Сколько лет: ${name}?"}))
CHILDREN = a_form(asking("who"), *repeat("child", NAME, AGE), asking("end"))


def told(form: Form, *children: tuple[str, str]) -> Person:
    """Somebody who has told of these children and stands behind them."""
    person = Person(form)
    person.says("Анна")
    for number, child in enumerate(children):
        if number:
            person.taps("yes")
        person.says(*child)
    person.taps("no")
    return person
