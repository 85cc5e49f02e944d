from __future__ import annotations

import json
from pathlib import Path

import pytest

from mentoring.questionnaire.form import Choice, Form, Kind, Scale, in_language
from tests.texts.workbooks import excel, form_of
from texts.xlsform import read_form

FORMS = Path(__file__).parents[1] / "forms"


@pytest.mark.parametrize("path", sorted(FORMS.glob("*.md")) + sorted(FORMS.glob("*.csv")), ids=str)
def test_public_style_forms_are_read_and_survive_storage(path: Path) -> None:
    form = read_form(path)
    assert form.questions
    stored = json.dumps(form.to_dict(), ensure_ascii=False)
    assert Form.from_dict(json.loads(stored)) == form


def test_a_workbook_from_excel_is_read() -> None:
    content = excel(
        survey=[
            ["type", "name", "label::Русский (ru)", "required"],
            ["text", "name", "Как Вас зовут?", "yes"],
            [None, None, None, None],
            ["select_one yn", "agree", "Согласны?", True],
        ],
        choices=[["list_name", "name", "label::Русский (ru)"], ["yn", 1, "Да"], ["yn", 2, "Нет"]],
        settings=[["form_title", "form_id", "version"], ["Анкета", "mentor", 7]],
    )
    form = read_form((content, ".xlsx"))
    assert (form.code, form.version, form.title) == ("mentor", "7", {"ru": "Анкета"})
    assert [q.name for q in form.questions] == ["name", "agree"]
    assert form.questions[1].choices == (Choice("1", {"ru": "Да"}), Choice("2", {"ru": "Нет"}))
    assert form.questions[1].required == "true()"


def test_the_words_of_a_question_are_read_in_each_language() -> None:
    form = form_of(
        """
        | type | name | label::Русский (ru) | label::English (en) | hint::ru | default |
        | begin_group | g | О Вас | About you | | |
        | text | t | Текст | Text | Подсказка | abc |
        | end_group | | | | | |
        | range | r | Шкала | Scale | | 3 |
        """,
        settings="| form_title::ru | form_title::en | default_language |\n| Имя | Name | ru |",
    )
    text, scale = form.questions
    assert text.label == {"ru": "Текст", "en": "Text"}
    assert (text.hint, text.section) == ({"ru": "Подсказка"}, {"ru": "О Вас", "en": "About you"})
    assert (text.default, scale.default, scale.section) == ("'abc'", "'3'", {})
    assert (form.title, form.languages) == ({"ru": "Имя", "en": "Name"}, ("ru", "en"))


def test_the_rules_of_a_question_are_read() -> None:
    form = form_of(
        """
        | type | name | label | required | required_message::ru | relevant | constraint |
        | text | t | T | yes | Надо | 1 = 1 | . != 'x' |
        | text | u | U | no | | | |
        """
    )
    first, second = form.questions
    assert (first.required, first.required_message) == ("true()", {"ru": "Надо"})
    assert (first.relevant, first.constraint) == ("1 = 1", ". != 'x'")
    assert second.required is None


def test_the_looks_of_a_question_are_read() -> None:
    form = form_of(
        """
        | type | name | label | appearance | parameters |
        | text | t | T | multiline phone | |
        | range | r | R | | start=1; end=5, step=2 |
        | range | s | S | | |
        """
    )
    text, scale, plain = form.questions
    assert (text.phone, text.multiline) == (True, True)
    assert (scale.kind, scale.range, plain.range) == (Kind.RANGE, Scale(1, 5, 2), Scale(1, 10, 1))
    assert scale.range is not None
    assert scale.range.points == (1, 3, 5)


def test_the_conditions_of_all_groups_hold_for_a_question() -> None:
    form = form_of(
        """
        | type | name | label | relevant |
        | text | a | A | |
        | begin group | g | G | ${a} = 1 or ${a} = 2 |
        | begin_group | h | | ${a} != '' |
        | text | b | B | ${a} = 1 |
        | end_group | | | |
        | text | c | C | |
        | end group | | | |
        | text | d | D | |
        """
    )
    conditions = {q.name: q.relevant for q in form.questions}
    assert conditions == {
        "a": None,
        "b": "((${a} = 1 or ${a} = 2) and (${a} != '')) and (${a} = 1)",
        "c": "${a} = 1 or ${a} = 2",
        "d": None,
    }


def test_headings_may_be_written_in_the_ways_of_the_standard() -> None:
    form = form_of(
        """
        | Type | Name | Label : Русский (ru) | bind::relevant | readonly | Hint | calculate |
        | text | a | А | 1 = 1 | yes | Нет | 'x' |
        | text | b | Б | | | | |
        """
    )
    first = form.questions[0]
    assert first.label == {"ru": "А"}
    assert (first.relevant, first.read_only, first.calculation) == ("1 = 1", True, "'x'")
    assert first.hint == {"ru": "Нет"}


@pytest.mark.parametrize(
    ("heading", "code"),
    [
        ("label::Русский (ru)", "ru"),
        ("label::ru", "ru"),
        ("label::Russian", "ru"),
        ("label::Русский", "ru"),
        ("label::English (en)", "en"),
        ("label::Саха тыла (sah)", "sah"),
        ("label::Клингонский", "клингонский"),
        ("label", "default"),
    ],
)
def test_a_language_is_known_by_its_code_or_name(heading: str, code: str) -> None:
    form = form_of(f"| type | name | {heading} |\n| text | a | A |")
    assert form.questions[0].label == {code: "A"}
    assert form.default_language == code


def test_a_missing_translation_falls_back() -> None:
    label = {"ru": "Да", "en": "Yes", "sah": ""}
    assert in_language(label, "en-GB", "ru") == "Yes"
    assert in_language(label, "sah", "ru") == "Да"
    assert in_language({"en": "Yes"}, "de", "ru") == "Yes"
    assert in_language({}, "ru", "ru") == ""


def test_choices_keep_their_further_columns_for_filters() -> None:
    form = form_of(
        """
        | type | name | label | choice_filter |
        | select_one r | a | A | |
        | select_one t | b | B | region = ${a} and name != 'x' |
        """,
        """
        | list_name | name | label | region |
        | r | n | N | |
        | t | k | K | n |
        | t | l | L | m |
        """,
    )
    assert form.questions[1].choices[0].columns == {"region": "n"}


def test_a_word_processors_quotes_are_straightened() -> None:
    form = form_of("| type | name | label | relevant |\n| text | a | A | ‘a’ = “a” |")
    assert form.questions[0].relevant == "'a' = \"a\""


def test_a_version_follows_from_the_content_where_none_is_written() -> None:
    one, other = (form_of(f"| type | name | label |\n| text | a | {x} |") for x in "AB")
    assert one.version != other.version
    assert one.version == form_of("| type | name | label |\n| text | a | A |").version


def test_csv_as_russian_excel_saves_it_is_read() -> None:
    text = "survey;;;\n;type;name;label\n;text;a;Имя, фамилия\n"
    form = read_form((text.encode("cp1251"), ".csv"))
    assert form.questions[0].label == {"default": "Имя, фамилия"}
    again = read_form((text.replace(";Имя, фамилия", ';"Имя"').encode("utf-8-sig"), ".csv"))
    assert again.questions[0].label == {"default": "Имя"}


def test_clocks_of_the_standard_are_calculations() -> None:
    form = form_of("| type | name | label |\n| start | s | |\n| today | t | |\n| text | a | A |")
    assert [q.calculation for q in form.questions] == ["once(now())", "once(today())", None]


def test_a_list_shared_by_questions_is_stored_once() -> None:
    form = form_of(
        "| type | name | label |\n| select_one l | a | A |\n| select_multiple l or_other | b | B |",
        "| list_name | name | label |\n| l | x | Единственный |",
    )
    assert json.dumps(form.to_dict(), ensure_ascii=False).count("Единственный") == 1
    assert form.questions[1].or_other
