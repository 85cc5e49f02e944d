"""What a table's cells hold, which of them are merged, and how a fault in one is said."""

import io
from datetime import datetime

import pytest
from openpyxl import Workbook

from tests.texts.archives import SHEET, with_parts
from tests.texts.people_lists import parts_of
from texts.phrases import Phrases
from texts.tables.book import opened
from texts.tables.cells import Cell, CellFault, text_of
from texts.tables.faults import RowFault, whole, worded
from texts.tables.merges import MOST, Merge

PHRASES = Phrases.load()


def book(*merged: str) -> bytes:
    made = Workbook()
    sheet = made.worksheets[0]
    sheet["A1"] = datetime(2026, 9, 1)  # noqa: DTZ001 - as Excel has it
    sheet["A1"].number_format = "mmm yy"
    sheet["AB30"] = "конец"
    for each in merged:
        sheet.merge_cells(each)
    content = io.BytesIO()
    made.save(content)
    return content.getvalue()


def test_merged_cells_are_known_by_their_lines_and_places() -> None:
    with opened(book("A2:C2", "AA3:AB9")) as (tab,):
        first, second = sorted(tab.merges(), key=lambda merge: merge.top)
    assert (first, second) == (Merge(2, 0, 2, 2), Merge(3, 26, 9, 27))
    assert [first.covers(2, place) for place in (0, 2, 3)] == [True, True, False]
    assert [second.covers(line, 27) for line in (2, 3, 9, 10)] == [False, True, True, False]


def test_of_endless_merged_cells_only_the_first_are_known() -> None:
    base = book("A2:B2")
    more = b"".join(b'<mergeCell ref="A%d:B%d"/>' % (n, n) for n in range(3, MOST + 9))
    xml = parts_of(base)[SHEET].replace(b"</mergeCells>", more + b"</mergeCells>")
    with opened(with_parts({SHEET: xml}, base)) as (tab,):
        assert len(tab.merges()) == MOST


def test_a_day_is_known_by_how_it_is_shown() -> None:
    with opened(book()) as (tab,):
        first, last = tab.lines()
    assert (first.cells[0].kind, first.cells[0].look) == ("d", "mmm yy")
    assert (last.number, last.cells[27]) == (30, Cell("конец", "s"))


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("a_x000D_\nb", "a\nb"),
        ("_x0001_", ""),
        ("_x0041_", "_x0041_"),
        (5.0, "5"),
        (1.5, "1.5"),
        (None, ""),
        (" \u200b", ""),
    ],
)
def test_a_cell_is_read_as_a_person_sees_it(value: object, text: str) -> None:
    assert text_of(Cell(value, "s")) == text


@pytest.mark.parametrize(
    ("cell", "key"),
    [
        (Cell("=1", "f"), "imp-formula"),
        (Cell("#REF!", "e"), "imp-broken-cell"),
        (Cell("а" * 4_001, "s"), "imp-too-long"),
    ],
)
def test_what_cannot_be_seen_is_a_fault(cell: Cell, key: str) -> None:
    with pytest.raises(CellFault) as found:
        text_of(cell)
    assert found.value.key == key


def test_a_fault_is_said_with_its_row_and_column_as_far_as_it_has_them() -> None:
    faults = [
        whole("imp-empty"),
        RowFault(3, None, "imp-formula", {}),
        RowFault(4, "Срок <до>", "imp-formula", {}),
    ]
    first, second, third = worded(faults, "ru", PHRASES)
    assert first == PHRASES.say("ru", "imp-empty")
    assert second.startswith("Строка 3: ")
    assert third.startswith("Строка 4, «Срок &lt;до&gt;»: ")
