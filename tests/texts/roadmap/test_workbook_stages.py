"""How the stages and sections of a school's own roadmap are known, one habit at a time."""

import io
from datetime import datetime
from typing import Any

import pytest
from openpyxl import Workbook

from mentoring.roadmap.deadline import InMonth
from tests.texts.roadmap.shapes import Wide
from tests.texts.roadmap.tables import HEAD, read, stages, titles, told
from texts.roadmap.reading import read_roadmap


def test_rows_without_stages_go_into_one_that_is_called_like_the_sheet() -> None:
    sheet = read(HEAD, [1, "Созвать совет"], name="Наставничество")
    assert [stage.title for stage in sheet.stages] == ["Наставничество"]
    assert told(sheet.remarks) == [(2, None, "rmx-no-stages")]


def test_a_sheet_that_nobody_named_is_called_like_its_title() -> None:
    sheet = read(Wide("План работы"), HEAD, [1, "Созвать совет"], name="Лист1")
    assert [stage.title for stage in sheet.stages] == ["План работы"]


def test_rows_before_the_first_stage_go_into_one_of_their_own_and_that_is_told() -> None:
    sheet = read(HEAD, [1, "Созвать совет"], Wide("Этап 1. Начало"), [2, "Издать приказ"])
    assert [(stage.title, len(stage.items)) for stage in sheet.stages] == [
        ("План", 1),
        ("Начало", 1),
    ]
    assert told(sheet.remarks) == [(2, None, "rmx-before-stages")]


def test_a_table_for_each_stage_in_one_sheet_is_one_roadmap() -> None:
    one: list[Any] = [Wide("Этап 1. Начало"), HEAD, [1, "Издать приказ"]]
    two: list[Any] = [Wide("Этап 2. Дело"), HEAD, [1, "Собрать согласия"]]
    assert titles(*one, *two) == [("Начало", ["Издать приказ"]), ("Дело", ["Собрать согласия"])]
    assert read(*one, *two).remarks == ()


@pytest.mark.parametrize(
    ("heading", "title"),
    [
        ("Этап 1. Подготовка", "Подготовка"),
        ("1 этап – Подготовка", "Подготовка"),
        ("I этап. Подготовка", "Подготовка"),
        ("ПЕРВЫЙ ЭТАП: Подготовка", "Подготовка"),
        ("Этап № 1 Подготовка", "Подготовка"),
        ("1-й этап. Подготовка", "Подготовка"),
        ("Этап I", "Этап I"),
        ("1 этап – подготовительный", "1 этап – подготовительный"),
        ("Подготовительный этап", "Подготовительный этап"),
        ("Stage 1: Preparation", "Preparation"),
    ],
)
def test_a_stage_is_known_by_its_words(heading: str, title: str) -> None:
    found = titles(HEAD, [heading], [1, "Созвать совет", "май", "Директор"])
    assert found == [(title, ["Созвать совет"])]


def test_numbers_within_numbers_are_stages_with_their_items() -> None:
    assert titles(
        HEAD,
        [1, "Подготовка", "сентябрь 2026", "Директор"],
        [1.1, "Издать приказ", "01.09.2026"],
        [datetime(2026, 2, 1), "Собрать команду"],  # noqa: DTZ001 - Excel made it of 1.2
        [2, "Итоги", "май 2027"],
    ) == [("Подготовка", ["Издать приказ", "Собрать команду"]), ("Итоги", [])]


def test_a_first_column_without_a_title_holds_numbers_and_headings() -> None:
    head = [None, "Мероприятие", "Срок"]
    assert titles(head, ["Этап 1. Начало"], [1, "Совет", "май"]) == [("Начало", ["Совет"])]


def test_a_month_over_its_items_is_their_deadline() -> None:
    found = stages(HEAD, Wide("СЕНТЯБРЬ"), [1, "Совет"], Wide("Октябрь 2026"), [2, "Форум"])
    assert [(stage.title, stage.deadline.rule) for stage in found] == [
        ("СЕНТЯБРЬ", InMonth(9)),
        ("Октябрь 2026", InMonth(10, 2026)),
    ]


def test_the_same_number_twice_is_nothing_within_it() -> None:
    assert titles(HEAD, ["1.", "Совет", "май"], ["1.", "Форум", "май"]) == [
        ("План", ["Совет", "Форум"])
    ]


def test_headings_alone_are_stages_where_nothing_else_is() -> None:
    assert titles(
        HEAD,
        Wide("Нормативная работа"),
        [1, "Издать приказ"],
        Wide("Работа с родителями"),
        [2, "Провести собрание"],
        Wide("Директор школы С. П. Аргунова"),
    ) == [("Нормативная работа", ["Издать приказ"]), ("Работа с родителями", ["Провести собрание"])]


def test_a_heading_is_one_in_whichever_column_it_begins() -> None:
    head, row = ["Срок", "Мероприятие", "Ответственный"], ["май", "Совет", "Директор"]
    for heading in (["Этап 1. Начало"], Wide("Этап 1. Начало"), [None, None, "Этап 1. Начало"]):
        assert titles(head, heading, row) == [("Начало", ["Совет"])]
    assert titles(head, Wide("Работа с семьёй"), row) == [("Работа с семьёй", ["Совет"])]


def test_a_stage_may_be_said_where_numbers_stand() -> None:
    found = stages(HEAD, ["Этап 1", "Подготовка", "май"], [1, "Совет"], ["II", "Лишнее", "май"])
    assert [(s.title, s.deadline.rule, len(s.items)) for s in found] == [
        ("Подготовка", InMonth(5), 2)
    ]
    found = stages(HEAD, ["I", "Подготовка", "май"], [1, "Совет", "май"], ["II", "Итоги", None])
    assert [(s.title, len(s.items)) for s in found] == [("Подготовка", 1), ("Итоги", 0)]


def test_a_stage_by_its_name_needs_no_number() -> None:
    head = ["Содержание", "Срок"]
    assert titles(head, ["Подготовительный этап"], ["Совет", "май"], ["Форум"]) == [
        ("Подготовительный этап", ["Совет", "Форум"])
    ]


def test_the_stage_of_a_contest_is_no_stage() -> None:
    head = [*HEAD, "Результат"]
    assert titles(
        head,
        Wide("I. Начало"),
        [1, "Этап 1 конкурса", "май", "Куратор", "Список"],
        [2, "2 этап конкурса", "июнь", "Куратор"],
    ) == [("Начало", ["Этап 1 конкурса", "2 этап конкурса"])]


def test_a_heading_without_a_number_among_numbers_is_a_section() -> None:
    assert titles(HEAD, Wide("Этап 1. Начало"), [1, "Совет"], [None, "Бумаги"], [2, "Приказ"]) == [
        ("Начало", ["Совет", "Бумаги: Приказ"])
    ]


def test_an_item_that_is_merged_across_keeps_its_number_and_is_no_heading() -> None:
    made = Workbook()
    sheet = made.worksheets[0]
    for line in (HEAD, ["Этап 1. Начало"], ["1.1", "Совет"], ["1.2", "Форум", "май", "Куратор"]):
        sheet.append(line)
    sheet.merge_cells("A2:D2")
    sheet.merge_cells("B3:D3")
    content = io.BytesIO()
    made.save(content)
    found = read_roadmap(content.getvalue())
    assert found is not None
    assert [item.title for item in found.stages[0].items] == ["Совет", "Форум"]


def test_the_last_stage_may_be_empty_but_a_last_heading_is_a_note() -> None:
    start: list[Any] = [HEAD, Wide("I. Начало"), [1, "Совет"]]
    assert [title for title, _ in titles(*start, Wide("II. Итоги"))] == ["Начало", "Итоги"]
    numbered: list[Any] = [HEAD, Wide("1. Начало"), [1, "Совет"], Wide("2. Итоги")]
    assert [title for title, _ in titles(*numbered)] == ["Начало", "Итоги"]
    sheet = read(*start, Wide("Директор Егорова"))
    assert told(sheet.remarks) == [(4, None, "rmx-note-unread")]


def test_headings_within_stages_are_sections_until_the_next() -> None:
    assert titles(
        HEAD,
        Wide("Этап 1. Начало"),
        [1, "Созвать совет"],
        Wide("Документы"),
        [2, "Издать приказ"],
        [3, "Принять положение"],
        Wide("Этап 2. Дело"),
        [4, "Собрать согласия"],
    ) == [
        ("Начало", ["Созвать совет", "Документы: Издать приказ", "Документы: Принять положение"]),
        ("Дело", ["Собрать согласия"]),
    ]


def test_a_stage_without_anything_in_it_is_a_stage() -> None:
    assert titles(HEAD, Wide("Этап 1. Начало"), Wide("Этап 2. Итоги")) == [
        ("Начало", []),
        ("Итоги", []),
    ]
