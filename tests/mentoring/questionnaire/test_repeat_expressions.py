"""What expressions see of a repeat, from inside and from outside."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentoring.questionnaire.form import Kind, Question
from mentoring.questionnaire.problems import ConstraintFailed
from mentoring.questionnaire.repeats import MOST_TIMES
from tests.mentoring.questionnaire.children import CHILDREN, NAME, repeat, told, within
from tests.mentoring.questionnaire.person import Person, a_form, asking


def test_expressions_inside_mean_their_own_time() -> None:
    form = a_form(
        *repeat(
            "child",
            NAME,
            within(asking("age", Kind.INTEGER, constraint=". < 20")),
            within(asking("school", relevant="${age} >= 7", label={"ru": "Школа: ${name}"})),
            within(Question("place", Kind.CALCULATE, calculation="position(..)")),
            within(Question("said", Kind.CALCULATE, calculation="concat(${place}, ': ', ${name})")),
        )
    )
    person = Person(form)
    person.says("Кирилл")
    assert isinstance(person.says("33").problem, ConstraintFailed)
    person.says("12", "№ 5")
    person.taps("yes")
    person.says("Айта", "3")
    person.taps("no")
    first, second = person.values()["child"]
    assert first == {"name": "Кирилл", "age": 12, "school": "№ 5", "place": 1, "said": "1: Кирилл"}
    assert second == {"name": "Айта", "age": 3, "place": 2, "said": "2: Айта"}


@pytest.mark.parametrize(
    ("expression", "value"),
    [
        ("count(${child})", 3),
        ("count(${age})", 3),
        ("count-non-empty(${age})", 2),
        ("sum(${age})", 21),
        ("max(${age})", 12),
        ("min(${age})", 9),
        ("join(', ', ${name})", "Кирилл, Айта, Ньургун"),
        ("indexed-repeat(${name}, ${child}, 2)", "Айта"),
        ("indexed-repeat(${name}, ${child}, count(${child}))", "Ньургун"),
        ("concat('-', indexed-repeat(${name}, ${child}, 9))", "-"),
        ("${name}", "Кирилл"),
        ("if(max(${age}) > 11, 'big', 'small')", "big"),
    ],
)
def test_expressions_outside_see_all_times(expression: str, value: object) -> None:
    result = Question("result", Kind.CALCULATE, calculation=expression)
    note = asking("all", Kind.NOTE, label={"ru": "Вместе ${result}: ${name}"})
    form = a_form(*CHILDREN.questions, result, note)
    person = told(form, ("Кирилл", "12"), ("Айта", "9"))
    person.back()
    person.taps("yes")
    person.says("Ньургун")
    person.skips()
    person.taps("no")
    person.skips()
    assert person.values()["result"] == value
    (last,) = person.review.notes
    assert last.endswith("Кирилл, Айта, Ньургун")


@given(st.lists(st.integers(0, 99), min_size=1, max_size=MOST_TIMES - 1))
def test_however_many_times_the_sums_are_right(ages: list[int]) -> None:
    total = Question("total", Kind.CALCULATE, calculation="sum(${age})")
    count = Question("count", Kind.CALCULATE, calculation="count(${child})")
    form = a_form(*CHILDREN.questions, total, count)
    person = told(form, *((f"Имя {n}", str(age)) for n, age in enumerate(ages)))
    values = person.values()
    assert (values["total"], values["count"]) == (sum(ages), len(ages))
    assert [row["age"] for row in values["child"]] == ages
