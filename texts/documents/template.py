"""A template that ships becomes a Word document as a school's secretary would set it.

Times New Roman, an indent of 1.25 cm; sheet.py sets the margins.
"""

import io
from functools import lru_cache
from pathlib import Path
from typing import Any

from docx import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH as ALIGN
from docx.enum.text import WD_BREAK
from docx.oxml.ns import qn
from docx.shared import Length, Mm, Pt
from docx.text.paragraph import Paragraph

from texts.documents.dialect import BETWEEN, Line, Mark, Table, Written, read
from texts.documents.sheet import element, prepare
from texts.documents.tables import TO_WRITE, beside, table, tiny, write

FOLDER = Path(__file__).parent / "papers"
INDENT = Mm(12.5)
HALF = Mm(85)
SMALL, GRAND = 10, 36
"""Points of small print and of a grand title."""
SIGNED = (40, 23, 37)
BESIDE = (1, 1)
"""Shares of who signs, the signature and the name; of the two sides without one."""
TAG = "{%"


@lru_cache(maxsize=64)
def shipped(code: str) -> bytes:
    """The template of a kind of document as a .docx; raises FileNotFoundError."""
    return build(read((FOLDER / f"{code}.md").read_text(encoding="utf-8")), code)


def build(written: Written, code: str) -> bytes:
    """`code` is kept in the document's properties: it says what a file is that comes back."""
    document = Document()
    document.core_properties.category = code
    document.core_properties.author = ""
    document.core_properties.comments = ""
    prepare(document, written)
    for part in written.parts:
        if isinstance(part, Table):
            table(document, part, written.size)
        else:
            LINES.get(part.mark, _plain)(document, part)
    _end(document)
    made = io.BytesIO()
    document.save(made)
    return made.getvalue()


def _end(document: Any) -> None:
    """Word wants a paragraph behind the last table: as low as can be, lest it turn the page."""
    if document.element.body[-2].tag == qn("w:tbl"):
        tiny(document.add_paragraph())


def _paragraph(document: Any, words: str, align: Any, *, bold: bool = False) -> Any:
    paragraph = document.add_paragraph()
    paragraph.alignment = align
    if align != ALIGN.JUSTIFY:
        paragraph._p.get_or_add_pPr().insert_element_before(  # noqa: SLF001 - python-docx has no name for it
            element("suppressAutoHyphens"), "w:spacing", "w:ind", "w:jc"
        )
    write(paragraph, words, bold=bold)
    return paragraph


def _title(document: Any, line: Line) -> None:
    made = _paragraph(document, line.words, ALIGN.CENTER, bold=True)
    made.paragraph_format.space_before = made.paragraph_format.space_after = Pt(12)
    made.paragraph_format.keep_with_next = True


def _heading(document: Any, line: Line) -> None:
    made = _paragraph(document, line.words, ALIGN.CENTER, bold=True)
    made.paragraph_format.space_before, made.paragraph_format.space_after = Pt(12), Pt(6)
    made.paragraph_format.keep_with_next = True


def _subheading(document: Any, line: Line) -> None:
    made = _paragraph(document, line.words, ALIGN.LEFT, bold=True)
    made.paragraph_format.space_before, made.paragraph_format.space_after = Pt(8), Pt(4)
    made.paragraph_format.keep_with_next = True


def _right(document: Any, line: Line) -> None:
    made = _paragraph(document, line.words, ALIGN.LEFT)
    made.paragraph_format.left_indent = HALF


def _centred(document: Any, line: Line) -> None:
    _paragraph(document, line.words, ALIGN.CENTER)


def _flush(document: Any, line: Line) -> None:
    """What is bold from its beginning on heads what follows."""
    made = _paragraph(document, line.words, ALIGN.LEFT)
    if line.words.startswith("**"):
        made.paragraph_format.space_before = made.paragraph_format.space_after = Pt(6)
        made.paragraph_format.keep_with_next = True


def _small(document: Any, line: Line) -> None:
    write(document.add_paragraph(), line.words, size=SMALL)


def _point(document: Any, line: Line) -> None:
    made = _paragraph(document, f"–\u00a0{line.words}", ALIGN.JUSTIFY)
    made.paragraph_format.first_line_indent = INDENT


def _plain(document: Any, line: Line) -> None:
    """A tag that stands for a whole paragraph goes with it and needs no looks."""
    if line.words.startswith("{%p"):
        document.add_paragraph(line.words)
        return
    made = _paragraph(document, line.words, ALIGN.JUSTIFY)
    made.paragraph_format.first_line_indent = INDENT
    made.paragraph_format.keep_with_next = line.words.endswith(":") or None


def _grand(document: Any, line: Line) -> None:
    made = document.add_paragraph()
    made.alignment = ALIGN.CENTER
    made.paragraph_format.space_after = Pt(6)
    write(made, line.words, bold=True, size=GRAND)


def _rule(document: Any, line: Line) -> None:
    made = _paragraph(document, line.words, ALIGN.LEFT)
    made.paragraph_format.line_spacing = Length(TO_WRITE)
    made.paragraph_format.space_after = Pt(2)
    made._p.get_or_add_pPr().insert_element_before(  # noqa: SLF001 - python-docx has no name for it
        element("pBdr", element("bottom", **LINE), element("between", **LINE)),
        *("w:shd", "w:tabs", "w:spacing", "w:ind", "w:jc"),
    )


LINE = {"val": "single", "sz": "4", "space": "1", "color": "auto"}


def _new_page(document: Any, _line: Line) -> None:
    made = document.add_paragraph()
    made.add_run().add_break(WD_BREAK.PAGE)
    tiny(made)


def _signature(document: Any, line: Line) -> None:
    """Who signs, room for the signature, the name; never alone on a page."""
    _keep_with_next(document)
    left, _, right = line.words.partition(BETWEEN)
    parts = ((left, ALIGN.LEFT), ("__________", ALIGN.CENTER), (right, ALIGN.RIGHT))
    beside(document, parts, SIGNED)


def _keep_with_next(document: Any) -> None:
    """What stands before stays with what follows, over the tags between them."""
    for before in reversed(document.element.body[:-1]):
        if before.tag != qn("w:p"):
            return
        paragraph = Paragraph(before, document)
        paragraph.paragraph_format.keep_with_next = True
        if not paragraph.text.startswith(TAG):
            return


def _sides(document: Any, line: Line) -> None:
    _keep_with_next(document)
    left, _, right = line.words.partition(BETWEEN)
    beside(document, ((left, ALIGN.LEFT), (right, ALIGN.RIGHT)), BESIDE, keep=True)


LINES = {
    Mark.TITLE: _title,
    Mark.HEADING: _heading,
    Mark.SUBHEADING: _subheading,
    Mark.RIGHT: _right,
    Mark.CENTRED: _centred,
    Mark.FLUSH: _flush,
    Mark.SMALL: _small,
    Mark.POINT: _point,
    Mark.SIGNATURE: _signature,
    Mark.SIDES: _sides,
    Mark.GRAND: _grand,
    Mark.RULE: _rule,
    Mark.NEW_PAGE: _new_page,
}
