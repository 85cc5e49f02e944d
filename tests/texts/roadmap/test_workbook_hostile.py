"""Whatever file is sent, the answer is a roadmap, its faults, a sentence, or that it is none."""

import io
import subprocess
import sys
import zipfile
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import Workbook

from tests.texts.archives import billion_laughs, with_parts
from tests.texts.people_lists import KIRILL, WHOLE, book, parts_of
from tests.texts.roadmap.shapes import merged_stage, numbered
from tests.texts.roadmap.tables import HEAD, OWN, PHRASES, read, table
from texts.people.template import template
from texts.phrases import LANGUAGES
from texts.roadmap.protocol import read_apart
from texts.roadmap.reading import read_roadmap
from texts.roadmap.sheet import RoadmapSheet, from_json, to_json
from texts.roadmap.shipped import shipped
from texts.roadmap.writing import write_roadmap
from texts.tables.faults import worded

PARTS = parts_of(merged_stage.FILE)


def bomb() -> bytes:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/workbook.xml", b"\0" * 101 * 1024 * 1024)
    return packed.getvalue()


@pytest.mark.parametrize(
    "content",
    [
        bomb(),
        b"",
        b"%PDF-1.7",
        b"PK\3\4 torn",
        numbered.FILE[: len(numbered.FILE) // 2],
        b"PK" * 6 * 1024 * 1024,
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 old",
        billion_laughs(),
    ],
    ids=["bomb", "nothing", "pdf", "torn zip", "half", "huge", "old excel", "entities"],
)
def test_a_file_that_cannot_be_read_ends_with_a_sentence(content: bytes) -> None:
    sheet = read_roadmap(content)
    assert sheet is not None
    assert sheet.stages == ()
    for language in LANGUAGES:
        (said,) = worded(sheet.faults, language, PHRASES)
        assert said
        assert "survey" not in said


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_list_of_people_is_no_roadmap(language: str) -> None:
    assert read_roadmap(template(language, PHRASES)) is None
    assert read_roadmap(book(WHOLE, KIRILL)) is None
    assert read_apart(template(language, PHRASES)) is None


def test_a_base_of_mentors_is_no_roadmap() -> None:
    head = [
        "№",
        "ФИО наставника",
        "Контактные данные",
        "Место работы/учёбы наставника",
        "Основные компетенции наставника",
        "Важные для программы достижения наставника",
        "Желаемый возраст наставляемых",
        "Дата вхождения в программу",
        "ФИО наставляемого",
        "Форма наставничества",
        "Дата завершения программы",
        "Результаты программы",
        "Ссылка на кейс",
    ]
    assert read_roadmap(book(head, [1, "Попов Иван", "…", "завод"])) is None


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
    assert isinstance(read_roadmap(content.getvalue()), RoadmapSheet | None)


cells = st.one_of(
    st.none(),
    st.integers(),
    st.floats(allow_nan=False, allow_infinity=False),
    st.booleans(),
    st.dates(),
    st.times(),
    st.sampled_from(["Этап", "Этап 2", "1.1", "IV.", "Раздел", "—", "– а; – б", "после этапа 1"]),
    st.text(st.characters(exclude_categories=["Cs", "Cc", "Cn"])),
)
heads = st.sampled_from(
    [HEAD, OWN, ["Этап", *HEAD], ["Мероприятия", "Содержание", "Срок"], ["Этапы", "Документы"]]
)


@settings(max_examples=150, deadline=None)
@given(heads, st.lists(st.lists(cells, min_size=6, max_size=6), max_size=6))
def test_whatever_stands_in_a_sheet_is_a_plan_or_faults(head: list[str], rows: list[Any]) -> None:
    sheet = read(head, *rows)
    assert bool(sheet.stages) != bool(sheet.faults)
    assert from_json(to_json(sheet)) == sheet
    for language in LANGUAGES:
        assert all(worded([*sheet.faults, *sheet.remarks], language, PHRASES))
    if sheet.stages:
        again = read_roadmap(write_roadmap(sheet.stages, "ru", PHRASES))
        assert again is not None
        assert again.stages == sheet.stages


def test_a_cell_far_below_and_far_to_the_right_costs_nothing() -> None:
    made = Workbook()
    sheet = made.worksheets[0]
    sheet.append(HEAD)
    sheet["XFD2"] = "?"
    sheet["B100000"] = "Форум"
    content = io.BytesIO()
    made.save(content)
    found = read_roadmap(content.getvalue())
    assert found is not None
    assert [item.title for stage in found.stages for item in stage.items] == ["Форум"]


def test_merged_cells_without_number_or_end_cost_nothing() -> None:
    marks = b"".join(b'<mergeCell ref="A%d:XFD1048576"/>' % number for number in range(1, 20_000))
    base = table(HEAD, [1, "Форум", "май"], [2, "Квест", "июнь"])
    part = "xl/worksheets/sheet1.xml"
    xml = parts_of(base)[part].replace(b"</sheetData>", b"</sheetData><mergeCells>" + marks)
    xml = xml.replace(b"<pageMargins", b"</mergeCells><pageMargins")
    found = read_roadmap(with_parts({part: xml}, base))
    assert found is not None
    assert found.faults == ()


def test_a_process_apart_reads_the_same() -> None:
    for content in (merged_stage.FILE, write_roadmap(shipped("en"), "en", PHRASES), b"?"):
        assert read_apart(content) == read_roadmap(content)


def test_the_program_reads_and_writes_plain_streams() -> None:
    content = write_roadmap(shipped("ru"), "ru", PHRASES)
    done = subprocess.run(
        [sys.executable, "-m", "texts.roadmap"], input=content, capture_output=True, check=True
    )
    assert from_json(done.stdout) == read_roadmap(content)


def test_the_bot_asks_without_the_heavy_libraries() -> None:
    done = subprocess.run(
        [
            sys.executable,
            "-c",
            "import sys, texts.roadmap.protocol; print('openpyxl' in sys.modules)",
        ],
        capture_output=True,
        check=True,
    )
    assert done.stdout.strip() == b"False"
