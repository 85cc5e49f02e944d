"""Workbooks that a curator is given: the empty one, and the links."""

import io
from datetime import date

import pytest
from openpyxl import load_workbook

from mentoring.people import Role
from tests.texts.people_lists import (
    PHRASES,
    TODAY,
    keys,
    parts_of,
    read,
)
from texts.people.columns import OFFERED, ROLES
from texts.people.links import LinkRow, links_sheet
from texts.people.reading import MOST_ROWS, read_people
from texts.people.template import template
from texts.phrases import LANGUAGES
from texts.render import qr


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_template_is_read_in_its_own_words_and_its_example_is_passed_over(
    language: str,
) -> None:
    sheet = read_people(template(language, PHRASES), TODAY)
    assert keys(sheet) == [(None, None, "imp-empty")]
    assert [(r.row, r.key) for r in sheet.remarks] == [(2, "imp-example-skipped")]


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_the_template_offers_and_shows_is_understood(language: str) -> None:
    made = load_workbook(io.BytesIO(template(language, PHRASES)))
    sheet, guide = made.worksheets
    titles, example = ([cell.value for cell in row] for row in sheet.iter_rows())
    assert len(titles) == len(OFFERED)
    for role in ROLES:
        word = PHRASES.plain(language, ROLES[role])
        row = [word, "Егорова Анна", *example[2:]]
        (found,) = read(titles, row).rows
        assert (found.role, found.birth_on) == (role, date(2010, 3, 12))
        assert found.phone == found.guardian_phone == "+79142223344"
    (rule,) = sheet.data_validations.dataValidation
    assert rule.formula1 == f'"{",".join(PHRASES.plain(language, k) for k in ROLES.values())}"'
    assert (str(rule.sqref), sheet.freeze_panes) == (f"A2:A{MOST_ROWS + 2}", "A2")
    explained = [row[0] for row in guide.iter_rows(values_only=True)]
    assert explained[-len(titles) :] == titles


def test_links_are_handed_out_each_with_its_own_code() -> None:
    links = [f"https://t.me/nastavnik_bot?start={n:032}" for n in range(3)]
    names = ["Попов Иван", "=HYPERLINK(1)", "Егорова Анна"]
    rows = [LinkRow(n, Role.MENTEE, None, link) for n, link in zip(names, links, strict=True)]
    content = links_sheet(rows, "ru", PHRASES)
    sheet = load_workbook(io.BytesIO(content)).worksheets[0]
    filled = list(sheet.iter_rows(min_row=2, values_only=True))
    assert [row[0] for row in filled] == names
    assert [row[3] for row in filled] == links
    parts = parts_of(content)
    pictures = [part for name, part in parts.items() if name.endswith(".png")]
    sheet_xml = parts["xl/worksheets/sheet1.xml"]
    assert sorted(pictures) == sorted(qr.png(link) for link in links)
    assert b"<f>" not in sheet_xml
    assert b"hyperlink" not in sheet_xml.lower()
