from __future__ import annotations

import pytest

from mentoring.errors import Refusal
from mentoring.questionnaire.patterns import BadPattern, SlowPattern
from mentoring.questionnaire.tree import (
    BadExpression,
    ExpressionTooDeep,
    UnknownFunction,
    WrongArguments,
)
from tests.texts.workbooks import excel, faults_of, problems_of, refused
from texts.xlsform import Fault
from texts.xlsform.faults import (
    BadDefault,
    BadName,
    BadParameter,
    BadScale,
    Circle,
    DuplicateChoice,
    DuplicateName,
    GroupNotClosed,
    GroupNotOpened,
    LabelTooLong,
    MissingCalculation,
    MissingColumn,
    MissingLabel,
    MissingName,
    MissingType,
    MisspeltColumn,
    NothingAsked,
    SpaceInChoice,
    TooManyChoices,
    UnknownChoiceColumn,
    UnknownList,
    UnknownName,
    UnknownType,
    UnsupportedColumn,
    UnsupportedParameter,
    UnsupportedType,
)

HEAD = "| type | name | label |"


def test_all_faults_are_told_at_once_with_sheet_row_and_column() -> None:
    faults = faults_of(
        """
        | type | name | label | relevent | constraint | parameters |
        | text | a | A | | . > | |
        | geotrace | b | B | | | |
        | select_one missing | c | C ${nobody} | | | |
        | range | d | D | | foo(.) | step=0 |
        """,
        "| list_name | name | label |\n| l | x | X |",
    )
    assert faults == [
        Fault("survey", 1, "relevent", MisspeltColumn("relevent", "relevant")),
        Fault("survey", 2, "constraint", BadExpression(". >", 4, "")),
        Fault("survey", 3, "type", UnsupportedType("geotrace")),
        Fault("survey", 4, "label", UnknownName("nobody")),
        Fault("survey", 4, "type", UnknownList("missing")),
        Fault("survey", 5, "constraint", UnknownFunction("foo")),
        Fault("survey", 5, "parameters", BadScale("1", "10", "0")),
    ]


def test_a_fault_stands_at_the_spreadsheets_own_row() -> None:
    head, first, last = ["type", "name", "label"], ["text", "a", "A"], ["wrong", "b", "B"]
    rows: list[list[str | None]] = [[*head], [*first], [None], [None], [*last]]
    (fault,) = refused((excel(survey=rows), ".xlsx"))
    assert fault == Fault("survey", 5, "type", UnknownType("wrong"))
    text = "survey,,,\n,type,name,label\n,text,a,A\n\n\n,wrong,b,B\n"
    (fault,) = refused((text.encode(), ".csv"))
    assert fault.row == 6


@pytest.mark.parametrize(
    "kind",
    [
        "geotrace",
        "geoshape",
        "begin_loop over",
        "barcode",
        "select_one_from_file a.csv",
        "select_multiple_from_file a.csv",
        "select_one_external l",
        "deviceid",
        "audit",
        "csv-external",
        "start-geopoint",
        "username",
    ],
)
def test_what_a_chat_cannot_do_is_refused_by_name(kind: str) -> None:
    assert UnsupportedType(kind) in problems_of(f"{HEAD}\n| {kind} | q | Q |")


@pytest.mark.parametrize(
    ("survey", "problem"),
    [
        ("| type | label |\n| text | A |", MissingColumn("name")),
        (f"{HEAD}\n| | a | A |\n| text | b | B |", MissingType()),
        (f"{HEAD}\n| telepathy | a | A |", UnknownType("telepathy")),
        (f"{HEAD}\n| text | | A |", MissingName()),
        (f"{HEAD}\n| text | 1 a | A |", BadName("1 a")),
        (f"{HEAD}\n| text | a | A |\n| text | a | B |", DuplicateName("a", 2)),
        (f"{HEAD}\n| text | a | |", MissingLabel("a")),
        (f"{HEAD}\n| text | a | {'я' * 1_501} |", LabelTooLong(1_500, 1_501)),
        (f"{HEAD}\n| calculate | a | |\n| text | b | B |", MissingCalculation("a")),
        (f"{HEAD}\n| begin_group | g | G |\n| text | a | A |", GroupNotClosed("g")),
        (f"{HEAD}\n| text | a | A |\n| end_group | | |", GroupNotOpened()),
        (f"{HEAD}\n| note | a | A |", NothingAsked()),
    ],
)
def test_each_fault_of_a_row_is_found(survey: str, problem: Refusal) -> None:
    assert problem in problems_of(survey)


@pytest.mark.parametrize(
    ("column", "cell", "problem"),
    [
        ("relevant", "${b} = 1", UnknownName("b")),
        ("relevant", "b = 1", UnknownName("b")),
        ("relevant", "if(1, 2)", WrongArguments("if", 2, 3, 3)),
        ("required", "mabye(1)", UnknownFunction("mabye")),
        ("constraint", "regex(., '[')", BadPattern("[")),
        ("constraint", "regex(., '(a*)*')", SlowPattern("(a*)*")),
        ("constraint", "(" * 5_000 + "1" + ")" * 5_000, ExpressionTooDeep(100)),
        ("calculation", "pulldata('x')", UnknownFunction("pulldata")),
        ("default", "uuid()", UnknownFunction("uuid")),
        ("hint", "See ${b}", UnknownName("b")),
        ("constraint_message", "Not ${b}", UnknownName("b")),
        ("parameters", "telepathy=true", UnsupportedParameter("telepathy")),
        ("trigger", "${a}", UnsupportedColumn("trigger")),
        ("constrant", "1", MisspeltColumn("constrant", "constraint")),
        ("requierd", "1", MisspeltColumn("requierd", "required")),
    ],
)
def test_each_fault_of_a_cell_is_found_in_its_column(
    column: str, cell: str, problem: Refusal
) -> None:
    faults = faults_of(f"| type | name | label | {column} |\n| text | a | A | {cell} |")
    assert (problem, column) in [(fault.problem, fault.column) for fault in faults]


@pytest.mark.parametrize(
    ("parameters", "problem"),
    [
        ("start=a", BadParameter("start", "a")),
        ("start=5 end=1", BadScale("5", "1", "1")),
        ("end=100000", BadScale("1", "100000", "1")),
    ],
)
def test_a_scale_must_have_points(parameters: str, problem: Refusal) -> None:
    survey = f"| type | name | label | parameters |\n| range | a | A | {parameters} |"
    assert problems_of(survey) == [problem]


@pytest.mark.parametrize(("kind", "default"), [("integer", "many"), ("date", "32.13.2020")])
def test_a_default_must_be_of_its_kind(kind: str, default: str) -> None:
    survey = f"| type | name | label | default |\n| {kind} | a | A | {default} |"
    assert problems_of(survey) == [BadDefault(default)]


def test_each_fault_of_a_list_is_found() -> None:
    rows = "\n".join(f"| long | n{i} | N |" for i in range(301))
    faults = faults_of(
        f"{HEAD}\n| select_one l | a | A |\n| select_multiple l | b | B |\n"
        "| select_one long | c | C |",
        "| list_name | name | label |\n| l | x | X |\n| l | x | Y |\n| l | | Z |\n"
        f"| l | y z | Ю |\n{rows}",
    )
    assert faults == [
        Fault("choices", 3, "name", DuplicateChoice("l", "x", 2)),
        Fault("choices", 4, "name", MissingName()),
        Fault("choices", 5, "name", SpaceInChoice("y z")),
        Fault("choices", 306, "name", TooManyChoices("long", 301, 300)),
    ]


def test_a_filter_may_mention_only_columns_that_the_choices_have() -> None:
    survey = "| type | name | label | choice_filter |\n| select_one l | a | A | town = 1 |"
    choices = "| list_name | name | label |\n| l | x | X |"
    assert problems_of(survey, choices) == [UnknownChoiceColumn("town")]


def test_a_circle_is_found_and_named_once() -> None:
    faults = faults_of(
        """
        | type | name | label | relevant | calculation |
        | text | a | A | ${c} > 1 | |
        | calculate | b | | | ${a} + 1 |
        | calculate | c | | | ${b} + 1 |
        | text | d | D | ${d} = 1 | |
        | text | e | E | ${a} = 1 | |
        """
    )
    assert sorted(f.row or 0 for f in faults) == [2, 5]
    circles = [f.problem for f in faults]
    assert Circle("d") in circles
    named = next(p for p in circles if isinstance(p, Circle) and p.names != "d")
    assert sorted(named.names.split(", ")) == ["a", "b", "c"]


def test_a_group_cannot_hang_on_a_question_inside_it() -> None:
    survey = (
        "| type | name | label | relevant |\n| begin_group | g | G | ${a} = 1 |\n"
        "| text | a | A | |\n| end_group | | | |"
    )
    assert problems_of(survey) == [Circle("a")]
