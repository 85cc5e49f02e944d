"""Whatever file is sent, the answer is people, faults or a sentence."""

import io
import subprocess
import sys
import zipfile
from datetime import date
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import Workbook

from tests.texts.people_lists import (
    ANNA,
    HEAD,
    KIRILL,
    PARTS,
    PHRASES,
    TODAY,
    WHOLE,
    book,
    read,
)
from texts.people.protocol import read_apart
from texts.people.reading import MOST_ROWS, read_people
from texts.people.sheet import PeopleSheet, from_json, to_json
from texts.phrases import LANGUAGES
from texts.tables.faults import RowFault, worded


def test_two_thousand_people_are_read_and_one_more_is_refused() -> None:
    def many(count: int) -> list[list[Any]]:
        return [
            ["наставник", f"Попов {'а' * (n % 50 + 1)} {'б' * (n // 50 + 1)}"] for n in range(count)
        ]

    assert len(read(HEAD, *many(MOST_ROWS)).rows) == MOST_ROWS
    refused = read(HEAD, *many(MOST_ROWS + 1))
    assert refused == PeopleSheet(
        faults=(RowFault(None, None, "imp-too-many-rows", {"limit": MOST_ROWS}),)
    )


def test_a_bomb_a_stranger_and_a_torn_file_end_with_a_sentence() -> None:
    bomb = io.BytesIO()
    with zipfile.ZipFile(bomb, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/workbook.xml", b"\0" * 101 * 1024 * 1024)
    whole = book(HEAD, ANNA)
    hostile = [bomb.getvalue(), b"", b"%PDF-1.7", b"PK\3\4 torn", whole[: len(whole) // 2]]
    for content in [*hostile, b"PK" * 6 * 1024 * 1024]:
        sheet = read_people(content, TODAY)
        assert sheet.rows == ()
        assert "survey" not in "".join(worded(sheet.faults, "en", PHRASES))
        (said,) = worded(sheet.faults, "ru", PHRASES)
        assert said


@pytest.mark.filterwarnings("ignore::UserWarning:openpyxl")
@settings(max_examples=200, deadline=None)
@given(
    st.integers(0, len(PARTS) - 1),
    st.lists(st.tuples(st.floats(0, 0.999), st.binary(max_size=3)), min_size=1, max_size=5),
)
def test_a_workbook_altered_anywhere_never_breaks_the_reader(
    part: int, changes: list[tuple[float, bytes]]
) -> None:
    parts = dict(PARTS)
    name = list(parts)[part]
    for where, new in changes:
        at = int(where * len(parts[name]))
        parts[name] = parts[name][:at] + new + parts[name][at + len(new or b"?") :]
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w") as archive:
        for each, written in parts.items():
            archive.writestr(each, written)
    assert isinstance(read_people(content.getvalue(), TODAY), PeopleSheet)


def test_a_cell_far_below_and_far_to_the_right_costs_nothing() -> None:
    made = Workbook()
    sheet = made.worksheets[0]
    for line in (HEAD, ANNA):
        sheet.append(line)
    sheet["XFD2"] = "?"
    sheet["A100000"] = "наставник"
    sheet["B100000"] = "Попов Иван"
    content = io.BytesIO()
    made.save(content)
    assert [row.row for row in read_people(content.getvalue(), TODAY).rows] == [2, 100_000]


cells = st.one_of(
    st.none(),
    st.integers(),
    st.floats(allow_nan=False, allow_infinity=False),
    st.booleans(),
    st.dates(date(1901, 1, 1)),
    st.text(st.characters(exclude_categories=["Cs", "Cc"], exclude_characters="\ufffe\uffff")),
)


@settings(max_examples=60, deadline=None)
@given(st.lists(st.lists(cells, min_size=9, max_size=9), max_size=4))
def test_whatever_stands_in_a_sheet_is_a_person_a_fault_or_nothing(rows: list[list[Any]]) -> None:
    sheet = read(WHOLE, KIRILL, *rows)
    assert from_json(to_json(sheet)) == sheet
    assert not {row.row for row in sheet.rows} & {found.row for found in sheet.faults}
    for language in LANGUAGES:
        assert all(worded([*sheet.faults, *sheet.remarks], language, PHRASES))


def test_a_process_apart_reads_the_same() -> None:
    for content in (book(WHOLE, KIRILL), book(HEAD, ["?"]), b"?"):
        assert read_apart(content, TODAY) == read_people(content, TODAY)


def test_the_program_reads_and_writes_plain_streams() -> None:
    content = book(WHOLE, KIRILL)
    done = subprocess.run(
        [sys.executable, "-m", "texts.people", "2026-11-23"],
        input=content,
        capture_output=True,
        check=True,
    )
    assert from_json(done.stdout) == read_people(content, TODAY)
