"""How the templates that ship are written."""

from inspect import cleandoc

from docx.oxml.ns import qn

from tests.texts.documents.papers import document, filled
from texts.documents.dialect import Mark, Table, read
from texts.documents.layout import laid_out
from texts.documents.template import build


def test_lines_go_on_until_an_empty_one_or_a_mark() -> None:
    written = read(
        "# Приказ\nо том\n- раз\n- два\n\nДальше\nи дальше\n{%p if x %}\nконец\n{%p endif %}"
    )
    shown = [(part.mark, part.words) for part in written.parts if not isinstance(part, Table)]
    assert shown == [
        (Mark.TITLE, "Приказ о том"),
        (Mark.POINT, "раз"),
        (Mark.POINT, "два"),
        (Mark.PLAIN, "Дальше и дальше"),
        (Mark.PLAIN, "{%p if x %}"),
        (Mark.PLAIN, "конец"),
        (Mark.PLAIN, "{%p endif %}"),
    ]


def test_kinds_of_tables_do_not_run_into_each_other() -> None:
    written = read("|! a | b |\n| c | d |\n\n|= e |  |\n| -- | - |\n\n|  | f |\n")
    first, second = (part for part in written.parts if isinstance(part, Table))
    assert (first.lined, first.headed, first.rows) == (False, False, [["a", "b"], ["c", "d"]])
    assert (second.lined, second.headed) == (True, False)
    assert second.rows == [["e", ""], ["", "f"]]
    assert second.shares == [2, 1]


def test_a_filter_in_a_cell_is_no_end_of_it() -> None:
    (table,) = read("| {{ a|day }} | {{ b }} |").parts
    assert isinstance(table, Table)
    assert table.rows == [["{{ a|day }}", "{{ b }}"]]


def test_rows_come_once_for_each_and_otherwise_empty() -> None:
    source = """
        | № | Кто |
        | {%tr for x in names %} |
        | {{ loop.index }} | {{ x }} |
        | {%tr else %} |
        | 1 |  |
        | {%tr endfor %} |
    """
    source = cleandoc(source)
    assert filled(source, {"names": ["а", "б"]}) == ["№ | Кто", "1 | а", "2 | б"]
    assert filled(source, {"names": []}) == ["№ | Кто", "1 |"]


def test_a_sheet_may_lie_across_with_a_frame_and_numbers() -> None:
    made = document(
        build(read("@landscape\n@frame\n@pages\n@size 16\n!! Сертификат"), "certificate")
    )
    laid = laid_out(made)
    assert laid["width"] > laid["height"]
    assert laid["framed"]
    assert laid["middle"]
    assert laid["size"] == 16
    assert [run for part in laid["header"] for run in part["runs"] if "page" in run]
    assert not [run for part in laid["first_header"] for run in part["runs"]]
    assert made.core_properties.category == "certificate"


def test_a_signature_stays_with_what_it_signs() -> None:
    made = document(build(read("Пункт.\n\n{%p if x %}\n{%p endif %}\n:: Директор | Попова"), "x"))
    assert made.paragraphs[0].paragraph_format.keep_with_next
    assert [cell.text for cell in made.tables[0].rows[0].cells][::2] == ["Директор", "Попова"]


def test_a_document_never_ends_with_a_table() -> None:
    made = document(build(read("| a |\n| b |"), "x"))
    assert made.element.body[-2].tag == qn("w:p")


def test_lines_to_write_on_are_ruled_and_high_enough() -> None:
    laid = laid_out(document(build(read("___ Я,\n___\n\nДальше"), "x")))
    assert [part["ruled"] for part in laid["parts"]] == [True, True, False]
    assert laid["parts"][0]["height"] > 20
