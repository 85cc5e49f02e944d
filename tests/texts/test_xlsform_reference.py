"""docs/xlsform.md is what the code makes, and what it says is so."""

from __future__ import annotations

import subprocess
import sys

import pytest

from mentoring.errors import Refusal
from mentoring.questionnaire.functions import FUNCTIONS, OPERATORS_ONLY
from mentoring.questionnaire.tree import BadExpression, RowByNumber, UnknownFunction
from tests.house.sources import ROOT
from tests.texts.workbooks import form_of, problems_of
from texts.phrases import LANGUAGES, Phrases
from texts.xlsform import vocabulary
from texts.xlsform.columns import CHOICES, SETTINGS, SURVEY, UNSUPPORTED
from texts.xlsform.faults import NestedRepeat, UnknownList, UnsupportedColumn, UnsupportedType
from texts.xlsform.harmless import COLUMNS
from texts.xlsform.reference import COMMAND, LIMITS, LOOKUP, PATHS, Reference
from texts.xlsform.types import TYPES

PAGE = ROOT / "docs" / "xlsform.md"
HEAD = "| type | name | label | calculation |"
KNOWN = """
| text | name | Name | |
| text | nick | Nick | |
| integer | age | Age | |
| select_one topics | topic | Topic | |
| select_multiple topics | topics | Topics | |
| begin_repeat | child | Child | |
| text | child_name | Name | |
| end_repeat | | | |
"""
LISTS = "| list_name | name | label | region |\n| topics | maths | Maths | n |"


def test_the_page_is_what_the_code_makes() -> None:
    module = COMMAND.removeprefix("python -m ").split()
    made = subprocess.run(  # noqa: S603 - ourselves
        [sys.executable, "-m", *module],
        cwd=ROOT,
        capture_output=True,
        check=True,
    )
    assert made.stdout.decode() == PAGE.read_text(encoding="utf-8"), f"run {COMMAND}"


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_reference_can_be_made_in_every_language(language: str) -> None:
    text = str(Reference(Phrases.load(), language))
    for name in (*vocabulary.functions(), *SURVEY, *(f"{most:,}" for most in LIMITS.values())):
        assert name in text


def test_nothing_that_the_reader_knows_is_missing() -> None:
    assert set(vocabulary.functions()) == set(FUNCTIONS) - OPERATORS_ONLY
    assert set(vocabulary.types()) >= {kind.value.lower() for kind in TYPES}
    sheets = {name: set(columns) for name, columns in vocabulary.COLUMNS.items()}
    assert sheets == {"survey": SURVEY, "choices": CHOICES, "settings": SETTINGS}


CLOSED = {"begin_repeat": "end_repeat", "begin_group": "end_group"}
OPENED = {end: begin for begin, end in CLOSED.items()}


@pytest.mark.parametrize(
    "spelling", [each for spellings in vocabulary.types().values() for each in spellings]
)
def test_every_type_is_read_in_every_spelling(spelling: str) -> None:
    kind = spelling.replace("LIST", "topics")
    begin = OPENED.get(kind, kind)
    end = CLOSED.get(begin)
    rows = [f"| {begin} | it | It | {'1' if kind == 'calculate' else ''} |", "| text | a | A | |"]
    rows += [f"| {end} | | | |"] if end else []
    assert form_of("\n".join([HEAD, *rows]), LISTS).questions


@pytest.mark.parametrize("kind", [kind for kind in TYPES if vocabulary.can_have_other(kind)])
def test_other_may_follow_where_it_is_said(kind: str) -> None:
    row = f"| {TYPES[kind].spellings[0]} topics or_other | it | It | |"  # type: ignore[index]
    assert form_of(f"{HEAD}\n{row}", LISTS).questions[0].or_other


@pytest.mark.parametrize(("name", "example"), vocabulary.functions().items())
def test_every_function_works_as_its_example_shows(name: str, example: str) -> None:
    assert f"{name}(" in example
    assert form_of(f"{HEAD}\n{KNOWN}\n| calculate | it | | {example} |", LISTS).questions


@pytest.mark.parametrize("operator", vocabulary.OPERATORS)
def test_every_operator_works(operator: str) -> None:
    expression = f"${{age}} {operator} 2"
    assert form_of(f"{HEAD}\n{KNOWN}\n| calculate | it | | {expression} |", LISTS).questions


FITTING = {"repeat_count": "begin_repeat", "accept": "file", "choice_filter": "select_one topics"}
FITTING |= {"parameters": "range", "type": "text", "name": "text"}
NAMES = {"${region}": "'n'", "${price} * ${count}": "1", "${children}": "2"}


@pytest.mark.parametrize("column", sorted(SURVEY - {"type", "name", "label"}))
def test_every_column_takes_its_example(column: str) -> None:
    example = vocabulary.column_example(column) or "Words"
    for name, value in NAMES.items():
        example = example.replace(name, value)
    kind = FITTING.get(column, "integer")
    closing = "| text | in | In | |\n| end_repeat | | | |" if kind == "begin_repeat" else ""
    rows = KNOWN.strip()
    survey = (
        f"| type | name | label | {column} |\n{rows}\n| {kind} | it | It | {example} |\n{closing}"
    )
    assert form_of(survey, LISTS).questions


@pytest.mark.parametrize("kind", vocabulary.REFUSED_TYPES)
def test_every_type_that_is_said_to_be_refused_is(kind: str) -> None:
    written = kind.replace("FILE", "a.csv").replace("LIST", "topics")
    assert UnsupportedType(written) in problems_of(f"{HEAD}\n| {written} | it | It | |", LISTS)


@pytest.mark.parametrize("name", vocabulary.REFUSED_FUNCTIONS)
def test_every_function_that_is_said_to_be_refused_is(name: str) -> None:
    survey = f"{HEAD}\n{KNOWN}\n| calculate | it | | {name}(${{age}}) |"
    assert problems_of(survey, LISTS) == [UnknownFunction(name)]


@pytest.mark.parametrize("column", sorted(UNSUPPORTED - {*COLUMNS}))
def test_every_column_that_is_said_to_be_refused_is(column: str) -> None:
    survey = f"| type | name | label | {column} |\n| text | a | A | x |"
    assert problems_of(survey) == [UnsupportedColumn(column)]


@pytest.mark.parametrize("path", [*PATHS, LOOKUP.replace("…item", "/root/item")])
def test_every_path_is_read(path: str) -> None:
    expression = path.replace("name", "age").replace("item[age", "item[name")
    expression = expression.replace("towns", "topics").replace("${town}", "${topic}")
    assert form_of(f"{HEAD}\n{KNOWN}\n| calculate | it | | {expression} |", LISTS).questions


@pytest.mark.parametrize(
    ("expression", "problem"),
    [
        ("instance('topics')/root/item[1]/name", RowByNumber),
        ("instance('other.csv')/root/item[a = 1]/b", UnknownList),
        ("${child}[2]", BadExpression),
        ("${last-saved#age}", BadExpression),
    ],
)
def test_other_paths_and_earlier_submissions_are_refused(
    expression: str, problem: type[Refusal]
) -> None:
    survey = f"{HEAD}\n{KNOWN}\n| calculate | it | | {expression} |"
    assert isinstance(problems_of(survey, LISTS)[0], problem)


def test_a_repeat_inside_a_repeat_is_refused() -> None:
    survey = (
        f"{HEAD}\n| begin_repeat | r | R | |\n| begin_repeat | s | S | |\n| text | a | A | |\n"
        "| end_repeat | | | |\n| end_repeat | | | |"
    )
    assert NestedRepeat("s", "r") in problems_of(survey)
