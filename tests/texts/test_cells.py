"""What a workbook can hold of whatever anybody has written; read back by another library."""

import io
import zipfile
from datetime import UTC, date, datetime
from typing import Any
from xml.etree import ElementTree as ET
from zoneinfo import ZoneInfo

import openpyxl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from texts.render.answers import Marks, Sheet, render_book
from texts.render.cells import EXACT, LONGEST, Cell, fitted, tamed, units
from texts.render.printed import LONGEST_MARGIN, LONGEST_NAME, margin, sheet_names

MARKS = Marks("Книга · Школа № 5", "Сделано для: Мария", "Сделано 23 ноября 2026, 14:05")
HOSTILE = (
    "=cmd|' /C calc'!A0",
    "+1+1",
    "-2+3",
    "@SUM(1)",
    "\t=1",
    "две\nстроки",
    "emoji 👨‍👩‍👧 🤖",
    "<b>&amp;</b>",
    "http://example.org",
    "_x0041_",
)


def book(*rows: tuple[Cell, ...], title: str = "Люди", marks: Marks = MARKS) -> bytes:
    head = tuple(f"Столбец {number}" for number in range(len(rows[0])))
    return render_book([Sheet(title, head, rows)], marks)


def cells(content: bytes) -> list[list[object]]:
    page = openpyxl.load_workbook(io.BytesIO(content)).worksheets[0]
    return [[cell.value for cell in row] for row in page.iter_rows(min_row=2)]


def margins(content: bytes) -> tuple[Any, Any, Any]:
    """Of the first sheet: what stands above on both sides, and below on the left."""
    page: Any = openpyxl.load_workbook(io.BytesIO(content)).worksheets[0]
    return page.oddHeader.left.text, page.oddHeader.right.text, page.oddFooter.left.text


def is_whole(content: bytes) -> bool:
    """Every part of the file is XML that can be read."""
    with zipfile.ZipFile(io.BytesIO(content)) as packed:
        for name in packed.namelist():
            ET.fromstring(packed.read(name))  # noqa: S314 - we have written it ourselves
    return True


@pytest.mark.parametrize("words", HOSTILE)
def test_what_looks_like_a_formula_or_a_link_stays_what_was_written(words: str) -> None:
    content = book((words,))
    page = openpyxl.load_workbook(io.BytesIO(content)).worksheets[0]
    cell = page["A2"]
    assert cell.data_type == "s"
    assert cell.hyperlink is None
    assert str(cell.value).replace("_x005F_", "_") == words


@pytest.mark.parametrize("words", ["=1+1", "+7 914", "-", "@all"])
def test_editing_such_a_cell_does_not_make_it_a_formula(words: str) -> None:
    page = openpyxl.load_workbook(io.BytesIO(book((words, "слова")))).worksheets[0]
    assert (page["A2"].quotePrefix, page["B2"].quotePrefix) == (True, False)


def test_signs_that_no_file_can_hold_are_left_out_and_the_file_stays_whole() -> None:
    forbidden = "".join(map(chr, [*range(9), 11, 12, *range(14, 32), 127, 0xFFFE, 0xFFFF, 0xD800]))
    words = f"до{forbidden}после"
    content = book((words,), title=words, marks=Marks(words, words, words))
    assert is_whole(content)
    assert cells(content) == [["допосле"]]


@pytest.mark.parametrize("sign", ["я", "🤖"])
def test_what_is_too_long_for_a_cell_is_cut_and_says_so(sign: str) -> None:
    whole, long = sign * (LONGEST // units(sign)), sign * (LONGEST + 1)
    ((kept, cut),) = cells(book((whole, long)))
    assert kept == whole
    assert str(cut).endswith(f"{sign} …")
    assert LONGEST - 3 <= units(str(cut)) <= LONGEST


def test_days_moments_and_numbers_are_such() -> None:
    zone = ZoneInfo("Asia/Yakutsk")
    at = datetime(2026, 11, 23, 5, 5, 7, 9, tzinfo=UTC).astimezone(zone)
    content = book((date(2026, 3, 12), at, 7, 3.5, None, ""))
    page = openpyxl.load_workbook(io.BytesIO(content)).worksheets[0]
    assert [cell.value for cell in page[2]] == [
        datetime(2026, 3, 12),  # noqa: DTZ001 - a cell knows no zone
        datetime(2026, 11, 23, 14, 5, 7),  # noqa: DTZ001
        7,
        3.5,
        None,
        None,
    ]
    assert [cell.number_format for cell in page[2][:2]] == ["dd.mm.yyyy", "dd.mm.yyyy hh:mm"]


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        (EXACT + 1, "1000000000000001"),
        (float("inf"), "inf"),
        (float("nan"), "nan"),
        (date(1899, 12, 31), "1899-12-31"),
        (datetime(1850, 1, 2, 3, 4, tzinfo=UTC), "1850-01-02 03:04"),
    ],
)
def test_what_excel_would_change_or_refuse_is_written_as_text(value: Cell, shown: str) -> None:
    assert cells(book((value,))) == [[shown]]


def test_a_list_can_be_filtered_its_heading_stays_and_is_printed_on_every_page() -> None:
    sheet = Sheet("Люди", ("Имя", "Возраст"), (("Айсен", 40), ("Кирилл", 13)), (32, 12))
    page = openpyxl.load_workbook(io.BytesIO(render_book([sheet], MARKS))).worksheets[0]
    assert page.auto_filter.ref == "A1:B3"
    assert page.freeze_panes == "B2"
    assert page.print_title_rows == "$1:$1"
    assert [round(page.column_dimensions[name].width) for name in "AB"] == [33, 13]


def test_every_printed_page_says_for_whom_and_when_it_was_made() -> None:
    assert margins(book(("а",))) == (MARKS.title, MARKS.reader, MARKS.moment)


def test_the_file_itself_says_so_as_well() -> None:
    known = openpyxl.load_workbook(io.BytesIO(book(("а",)))).properties
    assert (known.title, known.creator, known.description) == (
        MARKS.title,
        MARKS.reader,
        MARKS.moment,
    )


def test_a_name_of_two_thousand_signs_breaks_nothing() -> None:
    name = "Ковалёва & Ко " * 150
    content = book((name,), title=name, marks=Marks(name, name, name))
    assert is_whole(content)
    assert cells(content) == [[name]]
    assert "Ковалёва && Ко" in margins(content)[1]


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=600), st.text(max_size=600))
def test_a_margin_is_never_longer_than_excel_allows_and_holds_no_code_of_anybodys(
    left: str, right: str
) -> None:
    made = margin(left, right)
    assert units(made) <= LONGEST_MARGIN
    assert made.replace("&&", "").count("&") == 2


@settings(max_examples=60, deadline=None)
@given(st.lists(st.text(max_size=60), max_size=12))
def test_sheets_have_names_that_excel_takes_and_no_two_the_same(titles: list[str]) -> None:
    names = sheet_names(titles)
    assert len({name.casefold() for name in names}) == len(titles)
    for name in names:
        assert 0 < units(name) <= LONGEST_NAME
        assert not set(name) & set("[]:*?/\\")
        assert not name.startswith("'")
        assert not name.endswith("'")


def test_long_titles_with_one_beginning_are_told_apart() -> None:
    title = "Чем я могу быть полезен в качестве наставника?"
    assert sheet_names([title, title, "History"]) == [
        "Чем я могу быть полезен в каче…",
        "Чем я могу быть полезен в ка… 2",
        "History 2",
    ]


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=80), st.integers(4, 100))
def test_what_is_cut_fits_and_begins_as_it_was(words: str, most: int) -> None:
    cut = fitted(words, most)
    assert units(cut) <= most
    assert words.startswith(cut.removesuffix(" …"))


def test_taming_twice_changes_nothing_more() -> None:
    for value in (*HOSTILE, "🤖" * LONGEST, EXACT, date(1800, 1, 1)):
        assert tamed(tamed(value)) == tamed(value)
