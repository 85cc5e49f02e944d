"""Forms as others publish them: each is read, with a warning of what a chat leaves out, or refused
with exactly what is not supported, by sheet, row and column.
"""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from mentoring.errors import Refusal
from mentoring.questionnaire.form import Form, Kind
from mentoring.questionnaire.tree import BadExpression, UnknownFunction
from tests.forms.respondent import Respondent
from tests.texts.workbooks import excel, markdown, problems_of, refused
from texts.xlsform import Fault, Reading, read
from texts.xlsform.faults import (
    DuplicateChoice,
    DuplicateName,
    MissingType,
    UnknownName,
    UnsupportedColumn,
    UnsupportedLook,
    UnsupportedParameter,
    UnsupportedSheet,
    UnsupportedType,
)
from texts.xlsform.harmless import SETTINGS, TYPES

HEAD = "| type | name | label |"
FORMS = Path(__file__).parents[1] / "forms"
LIST = "| list_name | name | label |\n| l | x | X |\n| l | y | Y |"


def reading(survey: str, choices: str = "", settings: str = "") -> Reading:
    return read((markdown(survey, choices, settings).encode(), ".md"))


def warned(survey: str, choices: str = "", settings: str = "") -> list[Fault]:
    return list(reading(survey, choices, settings).warnings)


def kinds(form: Form) -> dict[str, Kind]:
    return {question.name: question.kind for question in form.questions}


@pytest.mark.parametrize("kind", TYPES)
def test_what_tells_about_the_device_is_left_out_with_a_warning(kind: str) -> None:
    read_ = reading(f"{HEAD}\n| {kind} | meta | |\n| text | a | A |")
    assert kinds(read_.form) == {"a": Kind.TEXT}
    (warning,) = read_.warnings
    assert (warning.sheet, warning.row, warning.column) == ("survey", 2, "type")
    assert isinstance(warning.problem, UnsupportedType)


def test_what_is_left_out_must_be_put_right_where_it_is_mentioned() -> None:
    survey = f"{HEAD}\n| username | who | |\n| text | a | Dear ${{who}} |"
    assert problems_of(survey) == [UnsupportedType("username"), UnknownName("who")]


@pytest.mark.parametrize(
    "title",
    ["image", "media::image", "image::English (en)", "audio", "video", "big-image", "autoplay"],
)
def test_media_beside_a_question_are_left_out_with_a_warning(title: str) -> None:
    survey = f"| type | name | label | {title} |\n| text | a | A | a.png |"
    assert warned(survey) == [Fault("survey", 2, title, UnsupportedColumn(title))]
    choices = "| list_name | name | label | image |\n| l | x | X | x.png |"
    assert warned(f"{HEAD}\n| select_one l | a | A |", choices) == [
        Fault("choices", 2, "image", UnsupportedColumn("image"))
    ]


@pytest.mark.parametrize("setting", SETTINGS)
def test_settings_of_devices_and_servers_are_left_out_with_a_warning(setting: str) -> None:
    warnings = warned(f"{HEAD}\n| text | a | A |", "", f"| form_title | {setting} |\n| T | x |")
    assert warnings == [Fault("settings", 2, setting, UnsupportedColumn(setting))]


def test_each_look_that_a_chat_has_not_is_told_once() -> None:
    survey = (
        "| type | name | label | appearance |\n| begin_group | g | G | field-list |\n"
        "| select_one l | a | A | minimal quick |\n| text | b | B | multiline numbers |\n"
        "| select_one l | c | C | minimal |\n| end_group | | | |"
    )
    assert warned(survey, LIST) == [
        Fault("survey", row, "appearance", UnsupportedLook(look))
        for row, look in [(2, "field-list"), (3, "minimal"), (3, "quick"), (4, "numbers")]
    ]


@pytest.mark.parametrize(
    ("kind", "parameters"),
    [
        ("select_one l", "randomize=true seed=5"),
        ("audio", "quality=voice-only"),
        ("image", "max-pixels=640 app=com.example"),
        ("geopoint", "capture-accuracy=10 allow-mock-accuracy=true"),
    ],
)
def test_parameters_of_devices_are_no_obstacle(kind: str, parameters: str) -> None:
    survey = f"| type | name | label | parameters |\n| {kind} | a | A | {parameters} |"
    assert all(isinstance(w.problem, UnsupportedParameter) for w in warned(survey, LIST))


@pytest.mark.parametrize("sheet", ["external_choices", "osm", "entities"])
def test_sheets_for_other_tools_are_left_out_with_a_warning(sheet: str) -> None:
    rows = [["type", "name", "label", "save_to"], ["text", "a", "A", "name"]]
    content = excel(**{"survey": rows, sheet: [["list_name", "name", "label"], ["l", "x", "X"]]})
    problems = [warning.problem for warning in read((content, ".xlsx")).warnings]
    assert UnsupportedSheet(sheet) in problems
    assert UnsupportedColumn("save_to") in problems


@pytest.mark.parametrize(
    ("survey", "fault"),
    [
        (
            f"{HEAD}\n| select_one_from_file x.csv | a | A |",
            Fault("survey", 2, "type", UnsupportedType("select_one_from_file x.csv")),
        ),
        (
            f"{HEAD}\n| text | b | B |\n| select_one_external l | a | A |",
            Fault("survey", 3, "type", UnsupportedType("select_one_external l")),
        ),
        (
            f"{HEAD}\n| begin_kobomatrix | a | A |\n| text | b | B |\n| end_kobomatrix | | |",
            Fault("survey", 2, "type", UnsupportedType("begin_kobomatrix")),
        ),
        (
            "| type | name | label | appearance |\n| select_one l | a | A | search('file') |",
            Fault("survey", 2, "appearance", UnsupportedLook("search('file')")),
        ),
        (
            "| type | name | label | trigger |\n| text | a | A | |\n| date | b | B | ${a} |",
            Fault("survey", 3, "trigger", UnsupportedColumn("trigger")),
        ),
        (
            "| type | name | label | calculation |\n| text | a | A | pulldata('x', 'y', 'z', 1) |",
            Fault("survey", 2, "calculation", UnknownFunction("pulldata")),
        ),
        (
            "| type | name | label | relevant |\n| text | a | A | |\n| text | b | B | ${a}[1]=2 |",
            Fault("survey", 3, "relevant", BadExpression("${a}[1]=2", 5, "[1]=2")),
        ),
        (
            "| type | name | label | default |\n| text | a | A | ${last-saved#a} |",
            Fault("survey", 2, "default", BadExpression("${last-saved#a}", 1, "${last-saved#a}")),
        ),
        (
            f"{HEAD}\n| begin_group | g | G |\n| text | a | A |\n| end_group |\n| text | a | B |",
            Fault("survey", 5, "name", DuplicateName("a", 3)),
        ),
        (f"{HEAD}\n| text | a | A |\n| | b | B |", Fault("survey", 3, "type", MissingType())),
    ],
)
def test_what_is_not_supported_is_named_where_it_stands(survey: str, fault: Fault) -> None:
    assert fault in refused((markdown(survey, LIST, "").encode(), ".md"))


def test_choices_that_stand_twice_are_named_even_if_other_tools_allow_them() -> None:
    problems: list[Refusal] = problems_of(
        f"{HEAD}\n| select_one l | a | A |",
        f"{LIST}\n| l | x | Again |",
        "| allow_choice_duplicates |\n| yes |",
    )
    assert DuplicateChoice("l", "x", 2) in problems


def test_a_whole_published_form_is_read_and_filled_in() -> None:
    found = read(FORMS / "water_point.md")
    form = found.form
    assert (form.code, form.version, form.languages) == ("wp", "2020120501", ("en", "fr"))
    assert {type(w.problem) for w in found.warnings} == {
        UnsupportedType,
        UnsupportedColumn,
        UnsupportedLook,
    }
    for seed in range(30):
        respondent = Respondent(form, random.Random(seed))
        respondent.fills_in()
        assert respondent.person.is_through
