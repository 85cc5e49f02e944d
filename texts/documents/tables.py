"""Tables of a template, and the words in them."""

from collections.abc import Sequence
from typing import Any

from docx.enum.table import WD_ALIGN_VERTICAL, WD_TABLE_ALIGNMENT
from docx.enum.text import WD_ALIGN_PARAGRAPH as ALIGN
from docx.shared import Mm, Pt

from texts.documents.dialect import Table
from texts.documents.sheet import element

IN_TABLE = 2
"""By how many points a table's letters are smaller than the text's."""
TO_WRITE = Mm(8.5)
"""How high a line is that is written by hand."""
ABOVE = Pt(14)
"""Room for a signature."""


def table(document: Any, of: Table, size: int) -> None:
    columns = max(len(row) for row in of.rows)
    table = document.add_table(rows=0, cols=columns)
    table.alignment = WD_TABLE_ALIGNMENT.CENTER
    if of.lined:
        table.style = "Table Grid"
    for number, cells in enumerate(of.rows):
        row = table.add_row()
        head = of.headed and number == 0
        for cell, words in zip(row.cells, [*cells, *[""] * columns], strict=False):
            _cell(cell, words, head=head, size=size - IN_TABLE if of.lined else None)
            if of.lined and (head or not of.headed):
                cell.vertical_alignment = WD_ALIGN_VERTICAL.CENTER
        if of.lined and (not of.headed or _to_write(cells)):
            row.height = TO_WRITE
        _never_split(row, head=head)
    _widths(document, table, of.shares or [1] * columns)
    behind = document.add_paragraph()
    if not of.lined:
        tiny(behind)


def _to_write(cells: Sequence[str]) -> bool:
    """Whether there is nothing but a number or a box to tick: the rest is written by hand."""
    return not any(sign.isalnum() or sign == "{" for cell in cells[1:] for sign in cell)


def _cell(cell: Any, words: str, *, head: bool, size: int | None) -> None:
    paragraph = cell.paragraphs[0]
    paragraph.paragraph_format.line_spacing = 1.0
    if head:
        paragraph.alignment = ALIGN.CENTER
    write(paragraph, words, bold=head, size=size)


def beside(
    document: Any, parts: Sequence[tuple[str, Any]], shares: Sequence[int], *, keep: bool = False
) -> None:
    table = document.add_table(rows=1, cols=len(parts))
    for cell, (words, align) in zip(table.rows[0].cells, parts, strict=True):
        cell.vertical_alignment = WD_ALIGN_VERTICAL.BOTTOM
        cell.paragraphs[0].alignment = align
        cell.paragraphs[0].paragraph_format.space_before = ABOVE
        cell.paragraphs[0].paragraph_format.keep_with_next = keep or None
        write(cell.paragraphs[0], words)
    _never_split(table.rows[0], head=False)
    _widths(document, table, shares)


def _widths(document: Any, table: Any, shares: Sequence[int]) -> None:
    """Word goes by the cells, others by the columns."""
    section = document.sections[0]
    room = section.page_width - section.left_margin - section.right_margin
    table.autofit = False
    for column, share in zip(table.columns, shares, strict=False):
        width = int(room * share / sum(shares))
        column.width = width
        for cell in column.cells:
            cell.width = width


def _never_split(row: Any, *, head: bool) -> None:
    """A row stays on one page; the head stands on every page."""
    for name in ("cantSplit", *(("tblHeader",) if head else ())):
        row._tr.get_or_add_trPr().append(element(name))  # noqa: SLF001 - as above


def write(paragraph: Any, words: str, *, bold: bool = False, size: int | None = None) -> None:
    """Runs of words; a tag of the template is never cut in two, and a number keeps its sign."""
    tied = words.replace("№ ", "№\u00a0").replace(" – ", "\u00a0– ")
    for number, part in enumerate(tied.split("**")):
        if part:
            run = paragraph.add_run(part)
            run.bold = bold or number % 2 == 1 or None
            run.font.size = Pt(size) if size else None


def tiny(paragraph: Any) -> None:
    paragraph.paragraph_format.line_spacing = Pt(1)
