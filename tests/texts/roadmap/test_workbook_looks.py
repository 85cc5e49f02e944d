"""The workbook as a busy deputy head finds it in Excel."""

import io
from datetime import date, datetime
from typing import Any

import pytest
from openpyxl import load_workbook

from mentoring.people import Role
from mentoring.roadmap.deadline import Deadline, On
from mentoring.roadmap.plan import ItemPlan, Kind, Owner, StagePlan
from tests.texts.people_lists import parts_of
from tests.texts.roadmap.tables import PHRASES
from texts.phrases import LANGUAGES
from texts.roadmap.heading import find_heading
from texts.roadmap.kinds import PHRASES as KINDS
from texts.roadmap.kinds import what_is
from texts.roadmap.reading import read_roadmap
from texts.roadmap.shipped import shipped
from texts.roadmap.writing import MOST_ROWS, Standing, write_roadmap
from texts.tables.book import opened

PLAN = (
    StagePlan(
        "Начало",
        Deadline(On(date(2026, 9, 30))),
        Owner(Role.CURATOR),
        items=(
            ItemPlan(Kind.TASK, "Собрать совет", code="a1"),
            ItemPlan(Kind.DOCUMENT, "Приказ", None, Owner(Role.HEAD), "№ 1", "Бумаги", code="a2"),
            ItemPlan(Kind.EVENT, "Форум"),
        ),
        code="s1",
    ),
    StagePlan("Итоги"),
)


def sheets(language: str = "ru", standing: dict[str, Standing] | None = None) -> list[Any]:
    content = write_roadmap(PLAN, language, PHRASES, standing or {})
    return list(load_workbook(io.BytesIO(content)).worksheets)


def test_each_row_says_what_it_is_and_sections_end_by_a_dash() -> None:
    roadmap, _ = sheets()
    assert roadmap.title == "Дорожная карта"
    assert [[cell or "" for cell in row] for row in roadmap.iter_rows(values_only=True)] == [
        ["№", "Что это", "Название", "Срок", "Ответственный", "Ожидаемый результат", "Код"],
        ["1", "Этап", "Начало", "30.09.2026", "Куратор", "", "s1"],
        ["1.1", "Задача", "Собрать совет", "", "", "", "a1"],
        ["", "Раздел", "Бумаги", "", "", "", ""],
        ["1.2", "Документ", "Приказ", "", "Директор", "№ 1", "a2"],
        ["", "Раздел", "—", "", "", "", ""],
        ["1.3", "Мероприятие", "Форум", "", "", "", ""],
        ["2", "Этап", "Итоги", "", "", "", ""],
    ]


def test_how_things_stand_is_shown_in_grey_and_not_read_again() -> None:
    standing = {
        "s1": Standing(date(2026, 9, 30), "открыт"),
        "a2": Standing(None, "нужен"),
        "": Standing(None, "чужое"),
    }
    roadmap, _ = sheets("ru", standing)
    rows = list(roadmap.iter_rows(values_only=True))
    assert rows[0][6:] == ("Последний день", "Состояние", "Код")
    assert rows[1][6:] == (datetime(2026, 9, 30), "открыт", "s1")  # noqa: DTZ001
    assert rows[4][7] == "нужен"
    assert {row[7] for row in rows[6:]} <= {None, ""}
    assert roadmap["G2"].font.color.rgb == "FF808080"
    assert roadmap["G2"].number_format == "dd.mm.yyyy"
    again = read_roadmap(write_roadmap(PLAN, "ru", PHRASES, standing))
    assert again is not None
    assert (again.stages, again.remarks) == (PLAN, ())


@pytest.mark.parametrize("language", LANGUAGES)
def test_kinds_are_chosen_from_a_list_and_people_may_be(language: str) -> None:
    roadmap, _ = sheets(language)
    what, who = roadmap.data_validations.dataValidation
    assert str(what.sqref) == f"B2:B{MOST_ROWS + 1}"
    assert what.formula1.strip('"').split(",") == [
        PHRASES.plain(language, key) for key in KINDS.values()
    ]
    assert what.showErrorMessage
    assert (str(who.sqref), bool(who.showErrorMessage)) == (f"E2:E{MOST_ROWS + 1}", False)
    assert PHRASES.plain(language, "rmw-owner-psychologist") in who.formula1


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_kind_that_is_written_is_known_again(language: str) -> None:
    assert {what_is(PHRASES.plain(language, key)) for key in KINDS.values()} == set(KINDS)


def test_stages_stand_out_and_it_prints_on_a4_across_with_its_head_on_every_page() -> None:
    roadmap, _ = sheets()
    stage, section, item = roadmap["C2"], roadmap["C4"], roadmap["C3"]
    assert (stage.font.b, section.font.i, item.font.b) == (True, True, False)
    assert stage.fill.fgColor.rgb == "FFDCE6F0"
    assert item.alignment.wrap_text
    assert (roadmap.freeze_panes, roadmap.auto_filter.ref) == ("A2", "A1:G8")
    assert (roadmap.page_setup.orientation, roadmap.page_setup.paperSize) == ("landscape", 9)
    assert roadmap.print_title_rows == "$1:$1"
    assert roadmap.column_dimensions["G"].width < 10


def test_what_anybody_wrote_is_text_in_every_cell() -> None:
    evil = "=HYPERLINK(1)"
    item = ItemPlan(Kind.TASK, evil, Deadline(words=evil), Owner(words=evil), evil, evil, code=evil)
    content = write_roadmap(
        [StagePlan(evil, items=(item,))], "ru", PHRASES, {evil: Standing(None, evil)}
    )
    xml = parts_of(content)["xl/worksheets/sheet1.xml"]
    assert b"<f>" not in xml
    assert b"hyperlink" not in xml.lower()


def test_new_cells_are_text_so_that_excel_makes_no_days_of_them() -> None:
    roadmap, _ = sheets()
    assert {roadmap[f"{letter}3"].number_format for letter in "ACDEFG"} == {"@"}
    assert {roadmap.column_dimensions[letter].number_format for letter in "ACDEFG"} == {"@"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_help_says_how_to_edit_and_is_no_roadmap_itself(language: str) -> None:
    _, guide = sheets(language)
    said = [[cell for cell in row if cell] for row in guide.iter_rows(values_only=True)]
    assert len([row for row in said if len(row) == 2]) == 11
    assert "{" not in str(said)
    with opened(write_roadmap(shipped(language), language, PHRASES)) as tabs:
        roadmap, help_sheet = tabs
        assert find_heading(roadmap)
        assert find_heading(help_sheet) is None


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_deadlines_that_the_help_names_are_understood(language: str) -> None:
    from texts.roadmap.deadlines import read_deadline  # noqa: PLC0415

    examples = {
        "ru": [
            "15.09.2026",
            "до 15 сентября 2026",
            "февраль 2027",
            "ежегодно до 1 октября",
            "в течение первого месяца",
            "месяц после приказа",
            "10 рабочих дней после этапа 3",
        ],
        "en": [
            "15.09.2026",
            "15 September 2026",
            "February 2027",
            "every year by 1 October",
            "within the first month",
            "1 month after the order",
            "10 working days after stage 3",
        ],
    }
    help_text = PHRASES.plain(language, "rmx-help-deadline")
    for example in examples[language]:
        assert example in help_text
        assert read_deadline(example).rule
