"""A school's own Word file is printed with the looks that schools use."""

import base64
import io
import json
from typing import Any

from docx import Document
from docx.enum.text import WD_BREAK
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Mm, Pt

from texts.documents.example import PIXEL
from texts.documents.layout import laid_out
from texts.documents.making import PAGE
from texts.render.typesetting import typeset


def labels(document: Any) -> list[str]:
    return [part["label"] for part in laid_out(document)["parts"] if part["kind"] == "paragraph"]


def words(part: Any) -> str:
    return "".join(run.get("words", "") for run in part["runs"])


def field(instruction: str, shown: str) -> list[Any]:
    """A field of Word's: how it begins, what it says, what it said when the file was saved."""
    runs = []
    for kind in ("begin", instruction, "separate", shown, "end"):
        run = OxmlElement("w:r")
        if kind in {"begin", "separate", "end"}:
            mark = OxmlElement("w:fldChar")
            mark.set(qn("w:fldCharType"), kind)
        else:
            mark = OxmlElement("w:t" if kind == shown else "w:instrText")
            mark.text = kind
        run.append(mark)
        runs.append(run)
    return runs


def test_lists_are_numbered_as_word_numbers_them() -> None:
    document = Document()
    for text, style in (
        ("Раз", "List Number"),
        ("Два", "List Number"),
        ("Просто", None),
        ("Точка", "List Bullet"),
        ("Три", "List Number"),
        ("Другой", "List Number 2"),
    ):
        document.add_paragraph(text, style=style)
    assert labels(document) == ["1.", "2.", "", "•", "3.", "1."]


def test_levels_of_a_list_count_within_each_other() -> None:
    document = Document()
    numbering = document.part.numbering_part.element
    levels = "".join(
        f'<w:lvl w:ilvl="{level}"><w:start w:val="1"/><w:numFmt w:val="{kind}"/>'
        f'<w:lvlText w:val="{text}"/></w:lvl>'
        for level, (kind, text) in enumerate(
            (("decimal", "%1."), ("decimal", "%1.%2."), ("russianLower", "%3)"))
        )
    )
    shape = parse_xml(
        f'<w:abstractNum {nsdecls("w")} w:abstractNumId="77">{levels}</w:abstractNum>'
    )
    listed = parse_xml(f'<w:num {nsdecls("w")} w:numId="77"><w:abstractNumId w:val="77"/></w:num>')
    numbering.insert(0, shape)
    numbering.append(listed)
    for level in (0, 1, 1, 2, 2, 0, 1):
        paragraph = document.add_paragraph("Пункт")
        properties = paragraph._p.get_or_add_pPr().get_or_add_numPr()
        properties.get_or_add_ilvl().val = level
        properties.get_or_add_numId().val = 77
    assert labels(document) == ["1.", "1.1.", "1.2.", "а)", "б)", "2.", "2.1."]


def test_merged_cells_keep_their_place() -> None:
    document = Document()
    table = document.add_table(rows=2, cols=3, style="Table Grid")
    table.cell(0, 0).merge(table.cell(0, 1)).text = "вдоль"
    table.cell(0, 2).merge(table.cell(1, 2)).text = "вниз"
    laid = laid_out(document)["parts"][0]
    assert laid["lined"]
    assert [[cell["span"] for cell in row] for row in laid["rows"]] == [[2, 1], [1, 1, 1]]
    assert words(laid["rows"][0][1]["parts"][0]) == "вниз"
    assert laid["rows"][1][2]["parts"] == []


def test_the_number_of_the_page_is_counted_anew() -> None:
    document = Document()
    header = document.sections[0].header.paragraphs[0]
    header.add_run("Страница ")
    for run in field(" PAGE  \\* MERGEFORMAT ", "17"):
        header._p.append(run)
    (laid,) = laid_out(document)["header"]
    assert words(laid) == "Страница "
    assert sum("page" in run for run in laid["runs"]) == 1


def test_other_fields_keep_what_they_said() -> None:
    document = Document()
    paragraph = document.add_paragraph("Сайт: ")
    for run in field(' HYPERLINK "https://example.org" ', "наш сайт"):
        paragraph._p.append(run)
    simple = OxmlElement("w:fldSimple")
    simple.set(qn("w:instr"), " PAGE ")
    simple.append(field("", "9")[3])
    paragraph._p.append(simple)
    (laid,) = laid_out(document)["parts"]
    assert words(laid) == "Сайт: наш сайт"
    assert sum("page" in run for run in laid["runs"]) == 1


def test_words_of_links_and_of_insertions_are_there() -> None:
    document = Document()
    paragraph = document.add_paragraph("Раз ")
    for name, text in (("w:hyperlink", "два "), ("w:ins", "три "), ("w:del", "четыре")):
        around = OxmlElement(name)
        run = OxmlElement("w:r")
        inner = OxmlElement("w:t")
        inner.text = text
        run.append(inner)
        around.append(run)
        paragraph._p.append(around)
    assert words(laid_out(document)["parts"][0]) == "Раз два три "


def test_the_first_page_may_have_margins_of_its_own() -> None:
    document = Document()
    section = document.sections[0]
    section.header.paragraphs[0].text = "все"
    section.different_first_page_header_footer = True
    section.first_page_header.paragraphs[0].text = "первая"
    laid = laid_out(document)
    assert [words(part) for part in laid["header"]] == ["все"]
    assert [words(part) for part in laid["first_header"]] == ["первая"]


def test_pictures_and_letters_keep_their_looks() -> None:
    document = Document()
    paragraph = document.add_paragraph()
    run = paragraph.add_run("жирно")
    run.bold, run.font.size = True, Pt(18)
    paragraph.add_run().add_picture(io.BytesIO(base64.b64decode(PIXEL)), width=Mm(10))
    bold, picture = laid_out(document)["parts"][0]["runs"]
    assert (bold["bold"], bold["size"]) == (True, 18)
    assert round(picture["width"]) == 28


def test_a_row_that_word_keeps_together_is_kept_unless_it_is_too_long() -> None:
    document = Document()
    table = document.add_table(rows=2, cols=2)
    for row, text in zip(table.rows, ("коротко", "А" * 5000), strict=True):
        row._tr.get_or_add_trPr().append(OxmlElement("w:cantSplit"))
        row.cells[0].text = text
    first, second = laid_out(document)["parts"][0]["rows"]
    assert first[0]["whole"]
    assert not second[0]["whole"]


def test_all_of_it_can_be_printed() -> None:
    document = Document()
    document.add_heading("Заголовок", 1)
    document.add_paragraph("Раз", style="List Number").add_run().add_break(WD_BREAK.PAGE)
    document.add_paragraph("«№ 1» & #set {{ }} ҕ ҥ ө һ ү 🤖 שלום" + "Ы" * 500)
    table = document.add_table(rows=1, cols=2)
    table.cell(0, 0).add_table(rows=1, cols=1).cell(0, 0).text = "внутри"
    assert json.dumps(laid_out(document))
    pages = json.dumps([laid_out(document), laid_out(Document())])
    assert typeset(PAGE, pages, format="pdf").startswith(b"%PDF")
