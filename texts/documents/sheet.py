"""The sheet that a template stands on: its margins, letters, numbers of pages and frame.

Margins follow ГОСТ Р 7.0.97-2016: 30 mm on the left, 10 mm on the right, 20 mm above and below;
pages are numbered in the middle above, from the second on. A frame has the same room all around.
"""

from typing import Any

from docx.enum.section import WD_ORIENT
from docx.enum.text import WD_ALIGN_PARAGRAPH as ALIGN
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Mm, Pt

from texts.documents.dialect import Written

FONT = "Times New Roman"
WIDTH, HEIGHT = 210, 297
LEFT, RIGHT, ABOVE = 30, 10, 20
AROUND, ACROSS = 25, 20
"""Millimetres of the sheet, of its margins, of those within a frame and of a sheet that lies."""
NUMBERS = 12
"""Points of a page's number."""
FRAME = {"val": "double", "sz": "6", "space": "24", "color": "1F3864"}


def element(name: str, *within: Any, **said: str) -> Any:
    """An element of Word's own that python-docx has no name for."""
    made = OxmlElement(f"w:{name}")
    for key, value in said.items():
        made.set(qn(f"w:{key}"), value)
    made.extend(within)
    return made


def prepare(document: Any, written: Written) -> None:
    section = document.sections[0]
    width, height = (HEIGHT, WIDTH) if written.landscape else (WIDTH, HEIGHT)
    section.orientation = WD_ORIENT.LANDSCAPE if written.landscape else WD_ORIENT.PORTRAIT
    section.page_width, section.page_height = Mm(width), Mm(height)
    section.left_margin = Mm(ACROSS if written.landscape else LEFT)
    section.right_margin = Mm(RIGHT)
    section.top_margin = section.bottom_margin = Mm(ABOVE)
    section.header_distance = Mm(RIGHT)
    _letters(document, written.size)
    if written.paged:
        _numbers(section)
    if written.framed:
        _frame(section)


def _letters(document: Any, size: int) -> None:
    style = document.styles["Normal"]
    style.font.name, style.font.size = FONT, Pt(size)
    style.element.rPr.rFonts.set(qn("w:eastAsia"), FONT)
    style.paragraph_format.space_after = Pt(0)
    style.paragraph_format.line_spacing = 1.15
    language = document.styles.element.find(f".//{qn('w:rPrDefault')}//{qn('w:lang')}")
    language.set(qn("w:val"), "ru-RU")
    settings = document.settings.element
    settings.find(qn("w:defaultTabStop")).addnext(element("autoHyphenation"))
    settings.find(qn("w:compat")).insert(0, element("doNotExpandShiftReturn"))


def _numbers(section: Any) -> None:
    """The first page has a margin of its own, without a number."""
    section.different_first_page_header_footer = True
    paragraph = section.header.paragraphs[0]
    paragraph.alignment = ALIGN.CENTER
    instruction = element("instrText")
    instruction.text = "PAGE"
    for mark in ("begin", instruction, "separate", "2", "end"):
        run = paragraph.add_run("2" if mark == "2" else "")
        run.font.size = Pt(NUMBERS)
        if mark != "2":
            field = element("fldChar", fldCharType=mark) if isinstance(mark, str) else mark
            run._r.append(field)  # noqa: SLF001 - python-docx has no name for it


def _frame(section: Any) -> None:
    section.left_margin = section.right_margin = Mm(AROUND)
    sides = ("top", "left", "bottom", "right")
    properties = section._sectPr  # noqa: SLF001 - as above
    borders = element("pgBorders", *(element(side, **FRAME) for side in sides), offsetFrom="page")
    properties.find(qn("w:pgMar")).addnext(borders)
    properties.find(qn("w:cols")).addnext(element("vAlign", val="center"))
