"""The templates that ship: each can be filled in with everything, with nothing and the worst."""

import re
from collections.abc import Iterator, Mapping
from typing import Any

import pytest
import yaml

from mentoring.document_kinds import KINDS as KNOWN
from mentoring.document_kinds import Form
from tests.texts.documents.papers import KINDS, document, filled, given, made, source_of, worst
from texts.documents import example
from texts.documents.making import lines_of
from texts.documents.names import Decliner
from texts.documents.rendering import fill_in
from texts.documents.template import shipped
from texts.documents.wording import BLANK

LEFT_OVER = re.compile(
    r"\{\{|\{%|%\}|\}\}|None|\[\]|\*\*|<\w+>|\|!|\bTrue\b|\bFalse\b|\.\.(?!\.)|!\."
)
MENTOR = {
    "mentors[].contact",
    "mentors[].topics",
    "mentors[].forms",
    "mentors[].ages",
    "mentors[].time",
    "mentors[].achievements",
    "mentors[].interests",
    "mentors[].languages",
    "mentors[].since",
    "mentors[].mentees",
    "mentors[].state",
}
ADDRESSED = {"partner.addressee_position", "partner.addressee_name", "partner.link"}
OF_A_CHILD = {"pairs[].class_name", "pairs[].goals"}
NOT_SHOWN = {
    "agreement": ADDRESSED,
    "consent_form": {"consents[].giver"},
    "employer_pairs_order": ADDRESSED - {"partner.addressee_name"} | OF_A_CHILD,
    "mentor_school_order": MENTOR,
    "register_order": MENTOR - {"mentors[].topics", "mentors[].forms"},
}
"""What a template leaves out with reason: an order has no contacts, a contract no letter's address;
a giver decides which lines there are; an organisation gets no more of a child than initials.
"""


def marked(value: Any, name: str, marks: dict[str, str]) -> Any:
    """The same data with a word of its own in every place where a word stands."""
    if isinstance(value, Mapping):
        if "picture" in value:
            return value
        return {k: marked(each, f"{name}.{k}" if name else k, marks) for k, each in value.items()}
    if isinstance(value, list):
        return [marked(each, f"{name}[]", marks) for each in value[:1]]
    if not isinstance(value, str):
        return value
    marks[name] = f"метка{len(marks)}я"
    return marks[name]


def test_every_kind_of_word_has_its_template_and_its_example() -> None:
    known = {kind.code for kind in KNOWN if kind.form is Form.WORD}
    shown = yaml.safe_load(example.SOURCE.read_text(encoding="utf-8"))
    assert set(KINDS) == known == set(shown) - {"common"}


@pytest.mark.parametrize("how", ["full", "sparse"])
@pytest.mark.parametrize("kind", KINDS)
def test_nothing_of_a_template_is_left_over(kind: str, how: str) -> None:
    for line in lines_of(document(made(kind, how))):
        assert not LEFT_OVER.search(line), line


@pytest.mark.parametrize("kind", KINDS)
def test_the_worst_data_are_only_words(kind: str) -> None:
    lines = lines_of(document(made(kind, "worst")))
    told = "\n".join(lines)
    said = [value for value in strings(given(kind, "worst")["school"]) if "{{" in value]
    assert all("{{ head.name }} {% if %}" in told for _ in said)
    assert "None" not in told
    assert lines


def strings(value: Any) -> Iterator[str]:
    if isinstance(value, Mapping):
        for each in value.values():
            yield from strings(each)
    elif isinstance(value, str):
        yield value


@pytest.mark.parametrize("kind", KINDS)
def test_every_field_of_a_kind_is_shown(kind: str) -> None:
    own = yaml.safe_load(example.SOURCE.read_text(encoding="utf-8"))[kind]
    marks: dict[str, str] = {}
    data = {**example.full(kind), **marked(example.full(kind), "", marks)}
    told = "\n".join(lines_of(document(fill_in(shipped(kind), data, Decliner())))).casefold()
    hidden = {
        name
        for name, mark in marks.items()
        if mark not in told and name.partition(".")[0].removesuffix("[]") in own
    }
    assert hidden == NOT_SHOWN.get(kind, set())


@pytest.mark.parametrize(
    ("kind", "pictures"),
    [("employer_letter", 1), ("paper_survey", 1), ("portfolio", 1), ("final_report", 1)],
)
def test_a_picture_is_shown_where_there_is_one(kind: str, pictures: int) -> None:
    assert len(document(made(kind, "full")).inline_shapes) == pictures
    assert len(document(made(kind, "sparse")).inline_shapes) == 0


@pytest.mark.parametrize("kind", ["pairs_order", "register_order", "wish_list", "mentor_base"])
def test_an_empty_list_is_a_table_to_fill_in_by_hand(kind: str) -> None:
    table = next(each for each in document(made(kind, "sparse")).tables if len(each.rows) > 3)
    assert all(not cell.text for row in table.rows[1:] for cell in row.cells[1:])


def test_names_stand_in_the_case_that_their_sentence_needs() -> None:
    lines = "\n".join(lines_of(document(made("introduction_order", "full"))))
    assert "Назначить Егорову Марию Ивановну (должность: заместитель директора" in lines
    lines = "\n".join(lines_of(document(made("pairs_order", "full"))))
    assert "Куратору программы наставничества Егоровой Марии Ивановне" in lines
    lines = "\n".join(lines_of(document(made("employer_letter", "full"))))
    assert "Генеральному директору\nООО «Алмаз-Тех»\nП. И. Сидорову" in lines
    assert "Уважаемый Пётр Ильич!" in lines
    assert "Сивцеву Нюргуну Ильичу" in lines_of(document(made("certificate_request", "full")))


def test_a_letter_says_everything_that_the_customer_s_letter_says() -> None:
    letter = " ".join(lines_of(document(made("employer_letter", "full"))))
    for said in (
        "на основании Распоряжения",
        "«Молодые профессионалы»",
        "«работодатель – ученик»",
        "проекты, прототипы",
        "будущими сотрудниками",
        "Школе наставников",
        "социально ответственным партнёром",
        "доброе имя",
        "Время Ваших сотрудников мы бережём",
        "Егорова Мария Ивановна",
        "+7 924 000-00-01",
        "https://t.me/nastavnik_bot?start=abc",
        "А. С. Попова",
    ):
        assert said in letter, said


def test_the_regulations_have_all_parts_that_the_roadmap_names() -> None:
    headings = "\n".join(line for line in source_of("regulation").splitlines() if line[:2] == "##")
    for part in (
        "Общие положения",
        "Цель и задачи",
        "Формы",
        "Критерии, методы и процедуры отбора и выдвижения",
        "обязанности наставника",
        "обязанности наставляемого",
        "обязанности куратора",
        "Мотивация наставников и куратора",
        "Оценка качества и эффективности",
        "Согласия и защита персональных данных",
        "Безопасность несовершеннолетних",
        "Срок действия",
        "Заключительные положения",
    ):
        assert part in headings, part


def test_an_order_of_two_hundred_pairs_names_them_all() -> None:
    data = given("pairs_order", "full")
    data["pairs"], data["count"] = data["pairs"] * 100, 200
    lines = lines_of(document(fill_in(shipped("pairs_order"), data, Decliner())))
    assert "всего 200 пар." in "\n".join(lines)
    assert sum(line.startswith("200 | Винокурова") for line in lines) == 1


def test_a_day_that_is_not_known_is_a_line() -> None:
    data = {"date": "", "on": "", "number": ""}
    assert filled("от {{ on|day }} № {{ number }}", data) == [f"от {BLANK} № {BLANK}"]
    assert filled("{{ date|day_quoted }}", data) == ["«___» ______________ 20___ г."]


def test_the_worst_is_as_large_as_it_says() -> None:
    doubled = worst({"a": ["x"], "n": 3}, iter("yz"))
    assert doubled == {"a": ["y", "z"], "n": 3}
