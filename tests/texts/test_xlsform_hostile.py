"""Whatever file is sent, the process apart ends within its limits, with a sentence or a form."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from mentoring.errors import Refusal
from mentoring.questionnaire.tree import ExpressionTooDeep
from tests.texts.archives import (
    COMPOUND,
    HEAD,
    SHEET,
    billion_laughs,
    sheet_of,
    sound,
    survey,
    wide,
    with_entities,
    with_parts,
)
from tests.texts.workbooks import excel
from texts.apart import NeededTooMuch, TookTooLong
from texts.phrases import Phrases
from texts.xlsform import Fault, FormRefused, Reading, protocol
from texts.xlsform.faults import (
    BrokenFormula,
    DuplicateColumn,
    FormulaWithoutValue,
    GroupsTooDeep,
    LabelTooLong,
)
from texts.xlsform.files import (
    DamagedFile,
    FileTooLarge,
    NotAWorkbook,
    OldExcelFile,
    PasswordProtected,
    TooManyCells,
    TooManyParts,
    TooManyRows,
    UnknownFileType,
    UnsafeFile,
)
from texts.xlsform.protocol import MEGABYTES, read_apart

MEGABYTE = 1024 * 1024
PHRASES = Phrases.load()


def refused(content: bytes, name: str = "form.xlsx") -> tuple[Fault, ...]:
    with pytest.raises(FormRefused) as refusal:
        read_apart(content, name)
    for fault in refusal.value.faults:
        for language in ("ru", "en"):
            assert PHRASES.say(language, fault.problem.key, **fault.problem.data)
    return refusal.value.faults


def accepted(content: bytes, name: str = "form.xlsx") -> Reading:
    return read_apart(content, name)


WHOLE: dict[str, tuple[Callable[[], bytes], Refusal]] = {
    "bomb": (lambda: with_parts({"xl/x.xml": b"0" * 101 * MEGABYTE}), FileTooLarge(100)),
    "eleven megabytes": (lambda: b"PK" + b"x" * 11 * MEGABYTE, FileTooLarge(10)),
    "many parts": (
        lambda: with_parts({f"x/{i}": b"" for i in range(3_000)}),
        TooManyParts(3_009, 2_000),
    ),
    "billion laughs": (billion_laughs, UnsafeFile()),
    "entity of a file": (
        lambda: with_entities('<!ENTITY e SYSTEM "file:///etc/hostname">', b">&e;<"),
        UnsafeFile(),
    ),
    "cut off": (lambda: sound()[:2_000], DamagedFile()),
    "nothing": (lambda: b"", DamagedFile()),
    "noise": (lambda: b"PK\x03\x04" + b"z" * 5_000, DamagedFile()),
    "a sheet that is no XML": (lambda: with_parts({SHEET: b"\0\0<"}), DamagedFile()),
    "a pdf": (lambda: b"%PDF-1.7\n" + b"x" * 1_000, NotAWorkbook("PDF")),
    "a web page": (lambda: b"\n<!doctype html><p>", NotAWorkbook("HTML")),
    "a letter": (lambda: with_parts({"word/document.xml": b"<x/>"}), NotAWorkbook("Word")),
    "an old workbook": (lambda: COMPOUND + b"\0" * 5_000, OldExcelFile()),
    "a locked workbook": (
        lambda: COMPOUND + b"\0" * 500 + "EncryptedPackage".encode("utf-16-le"),
        PasswordProtected(),
    ),
    "100,000 rows": (
        lambda: survey(*(["text", f"q{i}", "Q"] for i in range(100_000))),
        TooManyRows("survey", 20_000),
    ),
    "a row far away": (
        lambda: with_parts(
            {
                SHEET: sheet_of(sound()).replace(
                    b"</sheetData>",
                    b'<row r="1048576"><c r="A1048576" t="inlineStr"><is><t>text</t></is></c>'
                    b"</row></sheetData>",
                )
            }
        ),
        TooManyRows("survey", 20_000),
    ),
    "16,000 columns, seven rows": (
        lambda: excel(survey=wide(7)),
        TooManyCells("survey", 100_000),
    ),
}


@pytest.mark.parametrize("case", WHOLE)
def test_a_file_that_is_no_sound_workbook_gets_one_sentence(case: str) -> None:
    make, problem = WHOLE[case]
    assert refused(make()) == (Fault("", None, None, problem),)


def test_a_name_without_a_known_ending_is_refused() -> None:
    assert refused(sound(), "анкета")[0].problem == UnknownFileType("анкета")


def test_a_name_cannot_lead_anywhere() -> None:
    assert accepted(sound(), "../../etc/--read \0.xlsx").form.questions


def test_ten_megabytes_of_cells_are_told_one_by_one() -> None:
    rows = [["text", f"q{i}", "я" * 32_000] for i in range(300)]
    faults = refused(survey(*rows))
    assert len(faults) >= 300
    assert Fault("survey", 2, "label", LabelTooLong(1_500, 32_000)) in faults


def test_sixteen_thousand_columns_are_read_over() -> None:
    assert accepted(excel(survey=wide(1))).form.questions


@pytest.mark.parametrize(
    "expression",
    ["(" * 10_000 + "1" + ")" * 10_000, "not(" * 5_000 + "1" + ")" * 5_000, "-" * 30_000 + "1"],
    ids=["brackets", "calls", "signs"],
)
def test_a_deep_expression_is_refused_where_it_stands(expression: str) -> None:
    content = survey(["text", "a", "A", expression], columns=("relevant",))
    assert refused(content) == (Fault("survey", 2, "relevant", ExpressionTooDeep(100)),)


def groups(count: int, condition: str) -> bytes:
    inside = [["begin_group", f"g{i}", "G", condition] for i in range(count)]
    ends: list[list[str | int | None]] = [["end_group", None, None, None]] * count
    first, last = ["text", "x", "X", None], ["text", "a", "A", None]
    return survey(first, *inside, last, *ends, columns=("relevant",))


def test_groups_in_groups_are_refused_when_their_conditions_pile_up() -> None:
    assert refused(groups(300, "${x} = 1"))[0] == Fault(
        "survey", 303, "relevant", ExpressionTooDeep(100)
    )
    assert refused(groups(1_000, ""))[0].problem == GroupsTooDeep()


def test_a_formula_without_a_value_is_no_empty_cell() -> None:
    assert refused(survey(["text", "a", "=1+1"])) == (
        Fault("survey", 2, "label", FormulaWithoutValue("=1+1")),
    )


def test_a_formula_with_a_value_is_read_and_a_broken_one_is_told() -> None:
    computed = b'<c r="C2"><f>1+1</f><v>2</v></c>'
    base = survey(["text", "a", "=1+1"])
    sheet = sheet_of(base)
    start, end = sheet.index(b'<c r="C2"'), sheet.index(b"</c>", sheet.index(b'<c r="C2"')) + 4
    form = accepted(with_parts({SHEET: sheet[:start] + computed + sheet[end:]}, base)).form
    assert form.questions[0].label == {"default": "2"}
    broken = b'<c r="C2" t="e"><f>1/0</f><v>#DIV/0!</v></c>'
    faults = refused(with_parts({SHEET: sheet[:start] + broken + sheet[end:]}, base))
    assert faults == (Fault("survey", 2, "label", BrokenFormula("#DIV/0!")),)


def test_a_heading_that_stands_twice_is_told() -> None:
    content = excel(survey=[[*HEAD, "hint", "hint"], ["text", "a", "A", "x", "y"]])
    assert Fault("survey", 1, "hint", DuplicateColumn("hint")) in refused(content)


def test_what_stands_below_a_hundred_empty_rows_is_read() -> None:
    empty: list[list[str | int | None]] = [[None]] * 100
    content = survey(["text", "a", "A"], *empty, ["text", "b", "B"])
    assert [q.name for q in accepted(content).form.questions] == ["a", "b"]


def test_macros_and_links_to_other_files_are_left_alone() -> None:
    parts = {
        "xl/vbaProject.bin": COMPOUND * 100,
        "xl/externalLinks/externalLink1.xml": b"<externalLink/>",
    }
    assert accepted(with_parts(parts), "form.xlsm").form.questions


def test_merged_cells_hold_their_first_value() -> None:
    sheet = sheet_of(survey(["text", "a", "A"], ["text", "b", None]))
    merged = b'</sheetData><mergeCells count="1"><mergeCell ref="C2:C3"/></mergeCells>'
    content = with_parts({SHEET: sheet.replace(b"</sheetData>", merged)})
    assert [(f.row, f.column) for f in refused(content)] == [(3, "label")]


def test_characters_that_nobody_sees_are_dropped() -> None:
    content = "survey,,,\n,type,name,label\n,text,a,А\0\x07\u200dБ 🙂\uffff\n".encode()
    (question,) = accepted(content, "form.csv").form.questions
    assert question.label == {"default": "А\u200dБ 🙂\uffff"}


def test_what_needs_too_much_memory_is_told_so() -> None:
    deep = sheet_of(sound()).replace(b"<sheetData>", b"<x>" * 3_000_000 + b"<sheetData>")
    assert refused(with_parts({SHEET: deep})) == (Fault("", None, None, NeededTooMuch(MEGABYTES)),)


def test_what_takes_too_long_is_told_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(protocol, "SECONDS", 1)
    hashes = b"| survey |\n| | type | name | label |\n| | text | a | " + b"#" * 9_000_000 + b"|\n"
    assert refused(hashes, "form.md") == (Fault("", None, None, TookTooLong(1)),)
