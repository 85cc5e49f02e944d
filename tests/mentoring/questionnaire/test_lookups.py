"""A cell of a list that is found by a condition, from anywhere in a form."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from mentoring.questionnaire.form import Choice, Form, Kind, Question
from mentoring.questionnaire.plan import plan_of
from tests.mentoring.questionnaire.children import repeat, within
from tests.mentoring.questionnaire.person import Person, a_form, asking

PRICES = (
    Choice("tea", {"ru": "Чай", "en": "Tea"}, {"size": "small", "price": "20"}),
    Choice("cake", {"ru": "Торт", "en": "Cake"}, {"size": "large", "price": "90"}),
    Choice("cup", {"ru": "Кубок"}, {"size": "large"}),
)


def cell(condition: str, column: str) -> str:
    return f"instance('prices')/root/item[{condition}]/{column}"


def selling(*more: Question) -> Form:
    return replace(a_form(asking("what"), *more, asking("end")), tables={"prices": PRICES})


def worked_out(expression: str, answer: str, language: str = "ru") -> object:
    form = selling(Question("it", Kind.CALCULATE, calculation=expression))
    person = Person(form, language)
    person.says(answer)
    return person.values().get("it")


@pytest.mark.parametrize(
    ("expression", "answer", "value"),
    [
        (f"{cell('name = ${what}', 'price')} + 1", "cake", 91),
        (cell("name = ${what}", "label"), "tea", "Чай"),
        (cell("size = ${what} and price > 0", "name"), "large", "cake"),
        (cell("size = ${what}", "name"), "huge", None),
        (cell("name = ${what}", "price"), "cup", None),
        (cell("name = ${what}", "colour"), "tea", None),
        (cell(f"price = {cell('name = ${what}', 'price')}", "size"), "tea", "small"),
        ("instance('none')/root/item[name = ${what}]/price", "tea", None),
    ],
)
def test_the_first_row_for_which_it_holds_gives_its_cell(
    expression: str, answer: str, value: object
) -> None:
    assert worked_out(expression, answer) == value


def test_a_label_is_given_in_the_persons_language() -> None:
    assert worked_out(cell("name = ${what}", "label"), "cake", "en") == "Cake"
    assert worked_out(cell("name = ${what}", "label"), "cup", "en") == "Кубок"


def test_a_choice_filter_may_look_into_another_list() -> None:
    sizes = Question(
        "size",
        Kind.SELECT_ONE,
        {"ru": "Размер"},
        list_name="sizes",
        choices=(Choice("small", {"ru": "Малый"}), Choice("large", {"ru": "Большой"})),
        choice_filter=f"name = {cell('name = ${what}', 'size')}",
    )
    person = Person(selling(sizes))
    person.says("cake")
    assert [choice.label for choice in person.ask.choices] == ["Большой"]


def test_in_a_repeat_each_time_looks_for_its_own() -> None:
    form = replace(
        a_form(
            *repeat(
                "line",
                within(asking("ware"), "line"),
                within(
                    Question("price", Kind.CALCULATE, calculation=cell("name = ${ware}", "price")),
                    "line",
                ),
            ),
            Question("sum", Kind.CALCULATE, calculation="sum(${price})"),
            asking("end"),
        ),
        tables={"prices": PRICES},
    )
    person = Person(form)
    person.says("tea", "да", "cake", "нет")
    assert [row["price"] for row in person.values()["line"]] == ["20", "90"]
    assert person.values()["sum"] == 110


def test_what_a_lookup_hangs_on_is_known_to_the_plan() -> None:
    form = selling(asking("why", relevant=f"{cell('name = ${what}', 'price')} > 50"))
    assert plan_of(form).sources[1] == {0}


def test_tables_go_through_json() -> None:
    form = selling()
    assert Form.from_dict(json.loads(json.dumps(form.to_dict()))) == form
