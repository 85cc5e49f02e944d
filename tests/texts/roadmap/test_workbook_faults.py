"""Every fault of a roadmap at once, by row and column."""

from typing import Any

import pytest

from tests.texts.roadmap.shapes import Sheet, file_of
from tests.texts.roadmap.tables import HEAD, OWN, PHRASES, items, read, stages, told
from texts.phrases import LANGUAGES
from texts.roadmap.lines import MOST_LINES
from texts.roadmap.reading import read_roadmap
from texts.roadmap.sheet import LONGEST_RESULT, LONGEST_TITLE, MOST_ITEMS, MOST_STAGES, RoadmapSheet
from texts.tables.faults import RowFault, worded

STAGE = ["Этап", "Начало"]


def test_all_faults_are_told_at_once_and_nothing_is_read_then() -> None:
    sheet = read(
        OWN,
        ["Этап", None, "май"],
        ["Задача", None, None, "Куратор"],
        ["Задача", "а" * 301, "=1+1", "б" * 301, "в" * 1001],
        ["Раздел", "г" * 301],
        ["Задача", "Форум", "2 недели после этапа 9"],
    )
    assert sheet.stages == ()
    assert told(sheet.faults) == [
        (2, "Название", "rmx-no-title"),
        (3, "Название", "rmx-no-title"),
        (4, "Срок", "imp-formula"),
        (4, "Ответственный", "imp-too-long"),
        (4, "Ожидаемый результат", "imp-too-long"),
        (4, "Название", "imp-too-long"),
        (5, "Название", "imp-too-long"),
        (6, "Срок", "rmx-no-such-stage"),
    ]


@pytest.mark.parametrize(
    ("place", "limit"),
    [(1, LONGEST_TITLE), (2, LONGEST_TITLE), (3, LONGEST_TITLE), (4, LONGEST_RESULT)],
)
def test_what_is_just_long_enough_fits(place: int, limit: int) -> None:
    def row(length: int) -> list[Any]:
        cells: list[Any] = ["Задача", "Форум", None, None, None]
        cells[place] = "ж" * length
        return cells

    assert read(OWN, STAGE, row(limit)).faults == ()
    (fault,) = read(OWN, STAGE, row(limit + 1)).faults
    assert (fault.key, fault.data) == ("imp-too-long", {"limit": limit, "length": limit + 1})


def test_a_line_of_thousands_of_signs_is_a_fault_at_its_place() -> None:
    (fault,) = read(HEAD, [1, "а" * 4_001]).faults
    too_long = {"limit": LONGEST_RESULT, "length": 4_001}
    assert fault == RowFault(2, "Мероприятие", "imp-too-long", too_long)


def test_forty_stages_fit_and_one_more_is_told_at_its_row() -> None:
    def many(count: int) -> list[list[str]]:
        return [["Этап", f"Шаг {number}"] for number in range(count)]

    assert len(stages(OWN, *many(MOST_STAGES))) == MOST_STAGES
    assert told(read(OWN, *many(MOST_STAGES + 2)).faults) == [
        (MOST_STAGES + 2, "Название", "rmx-too-many-stages")
    ]


def test_six_hundred_items_fit_and_one_more_is_told_at_its_row() -> None:
    def many(count: int) -> list[list[str]]:
        return [["Задача", f"Дело {number}"] for number in range(count)]

    assert len(items(OWN, STAGE, *many(MOST_ITEMS))) == MOST_ITEMS
    assert told(read(OWN, STAGE, *many(MOST_ITEMS + 1)).faults) == [
        (MOST_ITEMS + 3, "Название", "rmx-too-many-items")
    ]


def test_a_sheet_of_thousands_of_rows_is_one_fault() -> None:
    sheet = read(OWN, STAGE, *[["Задача", "Дело"]] * MOST_LINES)
    assert told(sheet.faults) == [(None, None, "rmx-too-many-lines")]


def test_stages_that_wait_for_each_other_are_told_by_their_numbers() -> None:
    sheet = read(
        OWN,
        ["Этап", "Один", "неделя после этапа 2"],
        ["Этап", "Два", "неделя после этапа 3"],
        ["Этап", "Три", "неделя после этапа 4"],
        ["Этап", "Четыре", "неделя после этапа 3"],
    )
    assert sheet.faults == (RowFault(4, "Срок", "rmx-circle", {"stages": "3, 4"}),)


def test_a_stage_that_waits_for_itself_is_a_circle_and_its_items_may_wait_for_it() -> None:
    sheet = read(OWN, ["Этап", "Один", "неделя после этапа 1"])
    assert sheet.faults == (RowFault(2, "Срок", "rmx-circle", {"stages": "1"}),)
    assert read(OWN, STAGE, ["Задача", "Отчёт", "неделя после этапа 1"]).faults == ()


def test_a_heading_without_rows_is_an_empty_roadmap() -> None:
    assert told(read(OWN).faults) == [(None, None, "rmx-empty")]


@pytest.mark.parametrize("cell", ["№ 5", "=СУММ(A1)", "7/8"], ids=["text", "formula", "division"])
def test_numbers_of_rows_are_never_a_fault(cell: str) -> None:
    assert read(HEAD, [cell, "Форум", "май"]).faults == ()


def test_a_title_that_cannot_be_read_is_not_missed_as_well() -> None:
    found = read(HEAD, [1, "=1+1", "май"], [2, "Форум", "май"])
    assert told(found.faults) == [(2, "Мероприятие", "imp-formula")]


def test_a_fault_in_a_stage_s_name_says_the_column_it_stands_in() -> None:
    sheet = read(["Этапы", "Сроки"], ["а" * 301, "май"], ["Итоги", "июнь"])
    assert told(sheet.faults) == [(2, "Этапы", "imp-too-long")]


def test_what_was_put_together_must_fit_as_well() -> None:
    lead = "Провести встречи:\n" + "\n".join(f"– {letter * 190};" for letter in "абвгд")
    head = ["Мероприятие", "Результат", "Документы"]
    assert told(read(head, [lead, "ж" * 100, None]).faults) == [(2, "Мероприятие", "imp-too-long")]
    papers = [None, None, "П" * 301 + ":\n– приказ\n– план"]
    assert {fault.column for fault in read(head, papers).faults} == {"Документы"}


def test_a_fault_of_a_row_without_a_title_is_told_once() -> None:
    sheet = read(HEAD, [1, None, "а" * 301], [2, "Форум"])
    assert [fault.key for fault in sheet.faults] == ["imp-too-long", "rmx-no-title"]


def test_a_title_that_excel_took_for_a_day_and_a_broken_cell_are_faults() -> None:
    from datetime import date  # noqa: PLC0415

    sheet = read(HEAD, [1, date(2026, 9, 15), "май"], [2, "Форум", "#REF!"])
    assert told(sheet.faults)[0] == (2, "Мероприятие", "imp-became-date")


def test_a_row_of_a_foreign_table_without_a_title_is_a_fault_unless_it_is_the_last() -> None:
    sheet = read(HEAD, [1, None, "май"], [2, "Форум", "июнь"], [None, None, None, "Попов И. С."])
    assert told(sheet.faults) == [(2, "Мероприятие", "rmx-no-title")]
    assert told(sheet.remarks)[-1] == (4, None, "rmx-note-unread")


def test_a_fault_in_one_of_several_stages_names_its_sheet() -> None:
    one = Sheet("Сентябрь", [HEAD, [1, "Форум"]])
    two = Sheet("Октябрь", [HEAD, [1, "а" * 301]])
    sheet = read_roadmap(file_of(one, two))
    assert sheet == RoadmapSheet(
        faults=(RowFault(2, "Октябрь: Мероприятие", "imp-too-long", {"limit": 300, "length": 301}),)
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_fault_is_said_in_words(language: str) -> None:
    sheet = read(OWN, ["Этап", "<b>", "потом"], ["Задача", None, "2 дня после этапа 9"])
    said = worded([*sheet.faults, *sheet.remarks], language, PHRASES)
    assert len(said) == 3
    assert all(line.strip() for line in said)
