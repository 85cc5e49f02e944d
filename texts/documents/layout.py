"""A Word document as the plain data that our Typst page sets: the looks that schools use.

Kept are letters' size, bold, italic and underlined, alignment, indents, distances, lines below
paragraphs, lists, tables with their widths and lines, pictures, headers and footers, page breaks
and the sheet with its frame. Lengths are in points.
"""

import re
from collections.abc import Iterator
from itertools import takewhile
from typing import Any

from docx.oxml.ns import qn
from docx.table import Table, _Cell
from docx.text.paragraph import Paragraph
from docx.text.run import Run

from texts.documents.looks import Looks, first
from texts.documents.numbering import Numbering

Part = dict[str, Any]

DRAWABLE = (b"\xff\xd8\xff", b"\x89PNG", b"GIF8", b"<svg", b"<?xml")
"""How the pictures begin that a page can show."""
ALIGNMENTS = {0: "left", 1: "center", 2: "right", 3: "justify", 4: "justify"}
EMU_A_POINT = 12_700
SINGLE = 1.0
WORDS = {qn("w:tab"): "\u2003", qn("w:noBreakHyphen"): "\u2011"}
"""Marks that stand for a letter."""
LETTERS_ACROSS, LINES = 75, 20
"""So many letters in a line of the whole width, and lines of a row that is kept on one page."""
VERTICAL = {"center": "horizon", "bottom": "bottom"}
WAYS = ("", "w:hyperlink/", "w:ins/", "w:smartTag/", "w:fldSimple/", "w:sdt/w:sdtContent/")
RUNS = "|".join(f"./{way}w:r" for way in WAYS)
"""Where the runs of a paragraph stand."""
PAGE = re.compile(r"\s*PAGE\b")


def laid_out(document: Any) -> Part:
    """Everything that a page needs of a document of python-docx, as JSON can hold it."""
    section = document.sections[0]
    reader = Reader(document)
    return {
        "width": _points(section.page_width, 595),
        "height": _points(section.page_height, 842),
        "left": _points(section.left_margin, 85),
        "right": _points(section.right_margin, 28),
        "top": _points(section.top_margin, 57),
        "bottom": _points(section.bottom_margin, 57),
        "size": _points(document.styles["Normal"].font.size, 14),
        **_margins(section, reader),
        "framed": section._sectPr.find(qn("w:pgBorders")) is not None,  # noqa: SLF001 - python-docx has no name for it
        "middle": _value(section._sectPr, "w:vAlign") == "center",  # noqa: SLF001 - as above
        "parts": list(reader.parts(document)),
    }


def _margins(section: Any, reader: "Reader") -> Part:
    """What stands above and below; the first page may have its own."""
    own = section.different_first_page_header_footer
    header, footer = list(reader.parts(section.header)), list(reader.parts(section.footer))
    return {
        "header": header,
        "footer": footer,
        "first_header": list(reader.parts(section.first_page_header)) if own else header,
        "first_footer": list(reader.parts(section.first_page_footer)) if own else footer,
    }


def _value(element: Any, name: str, of: str = "w:val") -> str:
    found = element.find(qn(name)) if element is not None else None
    return str(found.get(qn(of))) if found is not None else ""


def _points(length: Any, otherwise: float) -> float:
    return float(length.pt) if length is not None else otherwise


class Reader:
    """Reads one document from its beginning to its end."""

    def __init__(self, document: Any) -> None:
        self._looks = Looks(document)
        self._numbering = Numbering(document, self._looks)

    def parts(self, container: Any) -> Iterator[Part]:
        for each in container.iter_inner_content():
            yield self.table(each) if isinstance(each, Table) else self.paragraph(each)

    def paragraph(self, paragraph: Paragraph) -> Part:
        looks = self._looks.of_paragraph(paragraph)
        spacing = first(looks, "line_spacing")
        return {
            "kind": "paragraph",
            "align": ALIGNMENTS.get(first(looks, "alignment"), "left"),
            "left": _points(first(looks, "left_indent"), 0),
            "right": _points(first(looks, "right_indent"), 0),
            "first": _points(first(looks, "first_line_indent"), 0),
            "before": _points(first(looks, "space_before"), 0),
            "after": _points(first(looks, "space_after"), 0),
            "leading": spacing if isinstance(spacing, float) else SINGLE,
            "keep": bool(first(looks, "keep_with_next")),
            "new_page": bool(first(looks, "page_break_before")),
            "label": self._numbering.label(paragraph),
            "ruled": bool(paragraph._p.xpath("./w:pPr/w:pBdr/w:bottom")),  # noqa: SLF001 - python-docx has no name for it
            "height": 0 if spacing is None or isinstance(spacing, float) else spacing.pt,
            "runs": [part for run in _runs(paragraph) for part in self.run(run, paragraph)],
        }

    def run(self, run: Any, paragraph: Paragraph) -> Iterator[Part]:
        """Words with their looks; a line's end, a new page and a picture are parts of their own."""
        fonts = self._looks.of_run(run, paragraph)
        look = {
            "bold": bool(first(fonts, "bold")),
            "italic": bool(first(fonts, "italic")),
            "underline": bool(first(fonts, "underline")),
            "size": _points(first(fonts, "size"), 0),
        }
        if PAGE.match(run._r.getparent().get(qn("w:instr"), "")):  # noqa: SLF001 - as above
            yield {**look, "page": True}
            return
        for child in run._r:  # noqa: SLF001 - python-docx offers the words alone
            if child.tag == qn("w:t"):
                yield {**look, "words": child.text or ""}
            elif child.tag in WORDS:
                yield {**look, "words": WORDS[child.tag]}
            elif child.tag == qn("w:br"):
                yield {"break": "page" if child.get(qn("w:type")) == "page" else "line"}
            elif child.tag == qn("w:drawing"):
                yield from _pictures(child, paragraph)
            elif child.tag == qn("w:instrText") and PAGE.match(child.text or ""):
                yield {**look, "page": True}

    def table(self, table: Table) -> Part:
        """`widths` are shares of the text's width; `head`: so many rows stand on every page."""
        return {
            "kind": "table",
            "lined": _lined(table),
            "widths": _widths(table),
            "head": _heads(table),
            "rows": [list(self.cells(row, table)) for row in table._tbl.tr_lst],  # noqa: SLF001 - python-docx looks for a row's cells in the whole table
        }

    def cells(self, row: Any, table: Table) -> Iterator[Part]:
        """A cell that goes on from the one above is empty. A row that Word keeps on one page is
        `whole`, unless it may not fit on any.
        """
        cells = [list(self.parts(_Cell(each, table))) for each in row.tc_lst]
        widths = _widths(table)
        kept = bool(row.xpath("./w:trPr/w:cantSplit")) and all(
            _fits(parts, width) for parts, width in zip(cells, widths, strict=False)
        )
        for element, parts in zip(row.tc_lst, cells, strict=True):
            yield {
                "span": element.grid_span,
                "height": row.trHeight_val.pt if row.trHeight_val is not None else 0,
                "stands": VERTICAL.get(_value(element.tcPr, "w:vAlign"), "top"),
                "whole": kept,
                "parts": [] if element.vMerge == "continue" else parts,
            }


def _fits(parts: list[Part], width: float) -> bool:
    """Whether that is some twenty lines in a column of this share of the sheet, at the most."""
    runs = [run for part in parts for run in part.get("runs", [{"words": "", "picture": ()}])]
    letters = sum(len(run.get("words", "")) for run in runs)
    lines = len(parts) + sum("break" in run for run in runs)
    pictures = any("picture" in run for run in runs)
    return not pictures and letters <= LETTERS_ACROSS * LINES * width and lines <= LINES


def _runs(paragraph: Paragraph) -> Iterator[Run]:
    """Those of links and of what was inserted too; not the page's number as it once was."""
    page = said = False
    for element in paragraph._p.xpath(RUNS):  # noqa: SLF001 - python-docx offers a paragraph's own runs alone
        page = page or any(PAGE.match(each.text or "") for each in element.iter(qn("w:instrText")))
        kind = _value(element, "w:fldChar", "w:fldCharType")
        said = page and (said or kind == "separate") and kind != "end"
        page = page and kind != "end"
        if not said:
            yield Run(element, paragraph)


def _pictures(drawing: Any, paragraph: Paragraph) -> Iterator[Part]:
    extent = drawing.find(f".//{qn('wp:extent')}")
    for blip in drawing.iter(qn("a:blip")):
        image = paragraph.part.related_parts.get(blip.get(qn("r:embed")))
        if image is None or not image.blob.startswith(DRAWABLE):
            continue  # a linked picture, or one of Windows' own kinds, that no page can show
        yield {"picture": list(image.blob), "width": int(extent.get("cx")) / EMU_A_POINT}


def _lined(table: Table) -> bool:
    """By its style, or by lines of its own."""
    properties = table._tbl.tblPr  # noqa: SLF001 - python-docx has no name for it
    own = properties.find(qn("w:tblBorders"))
    drawn = own is not None and any(
        side.get(qn("w:val")) not in {None, "none", "nil"} for side in own
    )
    return drawn or "Grid" in (properties.style or "")


def _widths(table: Table) -> list[float]:
    widths = [int(column.w or 0) for column in table._tbl.tblGrid.gridCol_lst]  # noqa: SLF001 - as above
    whole = sum(widths)
    return [width / whole for width in widths] if whole else [1 / len(widths)] * len(widths)


def _heads(table: Table) -> int:
    heads = (row.find(f".//{qn('w:tblHeader')}") is not None for row in table._tbl.tr_lst)  # noqa: SLF001 - as above
    return sum(1 for _ in takewhile(bool, heads))
