"""Questions that are not only words and choices: how their rows are read."""

from __future__ import annotations

import json

import pytest

from mentoring.questionnaire.form import Form, Kind, Scale
from tests.texts.workbooks import faults_of, form_of, problems_of
from texts.xlsform import Fault
from texts.xlsform.faults import (
    BadParameter,
    Circle,
    DuplicateColumn,
    MissingList,
    NeitherYesNorNo,
    NestedRepeat,
    UnsupportedParameter,
    UnsupportedType,
)
from texts.xlsform.types import TYPES, read_type

HEAD = "| type | name | label |"
CHOICES = "| list_name | name | label |\n| l | x | X |\n| l | y | Y |"
REPEAT = "| begin_repeat | r | R |\n{}\n| end_repeat | | |"


@pytest.mark.parametrize("kind", Kind)
def test_every_kind_can_be_written_in_each_of_its_spellings(kind: Kind) -> None:
    needs = TYPES[kind]
    for spelling in needs.spellings:
        read = read_type(f"{spelling} l" if needs.listed else spelling)
        assert read is not None
        assert (read.kind, read.beyond) == (kind, False)


@pytest.mark.parametrize(
    "kind", ["time", "dateTime", "image", "audio", "video", "file", "geopoint", "rank l"]
)
def test_the_standards_own_reader_takes_them_too(kind: str) -> None:
    form = form_of(f"{HEAD}\n| {kind} | q | Q |", CHOICES)
    assert form.questions[0].kind == kind.partition(" ")[0]


def test_what_a_photo_and_a_file_may_be_is_read() -> None:
    form = form_of(
        """
        | type | name | label | parameters | body::accept |
        | image | photo | Фото | max-pixels=1280 | |
        | file | paper | Справка | | application/pdf,.docx |
        """
    )
    photo, paper = form.questions
    assert (photo.max_pixels, paper.accept) == (1280, "application/pdf,.docx")
    assert Form.from_dict(json.loads(json.dumps(form.to_dict()))) == form


def test_a_parameter_must_suit_its_kind() -> None:
    head = "| type | name | label | parameters |"
    assert problems_of(f"{head}\n| image | a | A | max-pixels=many |") == [
        BadParameter("max-pixels", "many")
    ]
    assert UnsupportedParameter("start") in problems_of(f"{head}\n| time | a | A | start=1 |")


def test_a_repeat_stands_before_its_questions_which_name_it() -> None:
    form = form_of(
        """
        | type | name | label | relevant | repeat_count |
        | text | a | A | | |
        | begin_repeat | child | Ребёнок | ${a} != '' | string-length(${a}) |
        | begin_group | g | Школа | ${a} = '1' | |
        | text | b | B | | |
        | end_group | | | | |
        | end_repeat | | | | |
        | text | c | C | | |
        """
    )
    a, child, b, c = form.questions
    assert (child.kind, child.label, child.repeat) == (Kind.REPEAT, {"default": "Ребёнок"}, None)
    assert (child.relevant, child.repeat_count) == ("${a} != ''", "string-length(${a})")
    assert (b.repeat, b.section) == ("child", {"default": "Школа"})
    assert b.relevant == "(${a} != '') and (${a} = '1')"
    assert (a.repeat, c.repeat, c.relevant) == (None, None, None)


def test_a_repeat_inside_a_repeat_is_refused_by_name() -> None:
    inner = "| begin_repeat | s | S |\n| text | a | A |\n| end_repeat | | |"
    assert faults_of(f"{HEAD}\n{REPEAT.format(inner)}") == [
        Fault("survey", 3, "type", NestedRepeat("s", "r"))
    ]


def test_a_loop_is_still_refused() -> None:
    survey = f"{HEAD}\n| begin_loop over l | r | R |\n| text | a | A |\n| end_loop | | |"
    assert any(isinstance(problem, UnsupportedType) for problem in problems_of(survey, CHOICES))


def test_a_repeat_that_counts_by_its_own_answers_is_a_circle() -> None:
    survey = """
        | type | name | label | repeat_count |
        | begin_repeat | r | R | ${a} |
        | integer | a | A | |
        | end_repeat | | | |
        """
    assert problems_of(survey) == [Circle("r, a")]


def test_expressions_may_ask_about_a_repeat() -> None:
    form = form_of(
        """
        | type | name | label | calculation |
        | begin_repeat | r | R | |
        | integer | a | A | |
        | calculate | place | | position(..) |
        | end_repeat | | | |
        | calculate | many | | count(${r}) + sum(${a}) |
        | calculate | second | | indexed-repeat(${a}, ${r}, 2) |
        | note | n | ${many} | |
        """
    )
    assert form.questions[-2].calculation == "indexed-repeat(${a}, ${r}, 2)"


@pytest.mark.parametrize("step", [".25", "0.25", "0.250", ".250"])
def test_a_step_may_begin_with_its_point(step: str) -> None:
    survey = f"| type | name | label | parameters |\n| range | a | A | start=0 end=1. step={step} |"
    (question,) = form_of(survey).questions
    assert question.range == Scale(0.0, 1.0, 0.25)


@pytest.mark.parametrize(
    "kind", ["select_one", "select_multiple", "rank", "select1", "select_one or_other"]
)
def test_a_list_that_is_not_named_is_missing(kind: str) -> None:
    survey = f"| type | name | label |\n| {kind} | a | A |"
    assert faults_of(survey) == [Fault("survey", 2, "type", MissingList(kind))]


@pytest.mark.parametrize("said", ["yes", "да", "no", ""])
def test_a_form_says_whether_it_is_for_children(said: str) -> None:
    settings = f"| form_id | familiar |\n| f | {said} |"
    form = form_of("| type | name | label |\n| text | a | A |", "", settings)
    assert form.familiar is (said in {"yes", "да"})
    assert Form.from_dict(form.to_dict()) == form


def test_a_setting_that_is_neither_yes_nor_no_is_told() -> None:
    survey = "| type | name | label |\n| text | a | A |"
    (fault,) = faults_of(survey, "", "| form_id | familiar |\n| f | ты |")
    assert fault == Fault("settings", 2, "familiar", NeitherYesNorNo("ты"))


def test_two_columns_that_mean_the_same_are_told() -> None:
    survey = "| type | name | label | caption |\n| text | a | A | B |"
    assert faults_of(survey) == [Fault("survey", 1, "caption", DuplicateColumn("caption"))]


def test_media_in_several_languages_are_not_the_same_column() -> None:
    titles = "media::image::English (en) | media::image::Русский (ru)"
    assert form_of(
        f"| type | name | label | {titles} |\n| text | a | A | a.png | b.png |"
    ).questions
