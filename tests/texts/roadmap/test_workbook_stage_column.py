"""Stages and sections that have a column of their own, in a school's own roadmap."""

from typing import Any

from mentoring.roadmap.deadline import InMonth
from tests.texts.roadmap.shapes import UP, Wide
from tests.texts.roadmap.tables import read, stages, titles, told


def test_stages_that_have_only_numbers_are_called_by_them() -> None:
    rows: list[list[Any]] = [[1, "Совет", "май"], [None, "Форум", "июнь"], ["2.", "Отчёт", "май"]]
    found = [("Этап 1", ["Совет", "Форум"]), ("Этап 2", ["Отчёт"])]
    assert titles(["№ этапа", "Мероприятия", "Сроки"], *rows) == found
    assert titles(["Stage No.", "Action", "When"], *rows)[0][0] == "Stage 1"


def test_small_letters_go_on_only_behind_a_repeated_heading() -> None:
    head = ["Этап", "Мероприятия", "Срок"]
    rows: list[list[Any]] = [["Начало", "собрать совет", "май"], [None, "издать приказ"]]
    assert titles(head, *rows) == [("Начало", ["Собрать совет", "Издать приказ"])]
    assert titles(head, rows[0], head, rows[1]) == [("Начало", ["Собрать совет издать приказ"])]


def test_a_stage_s_name_in_every_line_is_one_stage_however_it_is_written() -> None:
    head = ["Этап", "Мероприятия", "Срок"]
    rows = [["Подъём", "Совет", "май"], ["ПОДЪЕМ ", "Форум", "июнь"], ["Итоги", "Отчёт", "май"]]
    assert titles(head, *rows) == [("Подъём", ["Совет", "Форум"]), ("Итоги", ["Отчёт"])]


def test_beside_a_column_of_stages_headings_are_sections_and_notes() -> None:
    head = ["№", "Этап", "Мероприятия", "Срок"]
    rows: list[Any] = [[1, "Начало", "Совет", "май"], Wide("Бумаги"), [2, UP, "Приказ", "май"]]
    sheet = read(head, *rows, ["Куратор", None, None, "Слепцова Н. И."])
    assert [(item.section, item.title) for item in sheet.stages[0].items] == [
        ("", "Совет"),
        ("Бумаги", "Приказ"),
    ]
    assert told(sheet.remarks) == [(5, None, "rmx-note-unread")]


def test_a_result_beside_one_of_several_items_is_that_item_s() -> None:
    head = ["Этап", "Мероприятия", "Результат"]
    rows: list[list[Any]] = [["Начало", "Совет", "Протокол"], [None, "Форум", None]]
    (found,) = stages(head, *rows)
    assert (found.result, [item.result for item in found.items]) == ("", ["Протокол", ""])
    (found,) = stages(head, ["Начало", "– совет;\n– форум", "Протокол"])
    assert (found.result, [item.result for item in found.items]) == ("Протокол", ["", ""])
    (found,) = stages(head, ["Начало", "Совет", "Протокол"])
    assert (found.result, [item.result for item in found.items]) == ("", ["Протокол"])


def test_a_column_of_sections_groups_within_stages_and_is_a_stage_without_them() -> None:
    head = ["Направление", "Мероприятие", "Срок"]
    rows: list[list[Any]] = [["Семья", "Провести собрание", "май"], [UP, "Написать письма", "май"]]
    assert titles(head, *rows) == [("Семья", ["Провести собрание", "Написать письма"])]
    assert titles(head, Wide("Этап 1. Начало"), *rows) == [
        ("Начало", ["Семья: Провести собрание", "Семья: Написать письма"])
    ]


def test_where_stages_share_the_column_with_tasks_every_line_may_be_a_stage() -> None:
    head = ["Этапы реализации", "Сроки", "Документы"]
    found = stages(head, ["Начало", "май 2027", "Приказ"], ["Итоги", "июнь 2027", None])
    assert [(stage.title, stage.deadline.rule, len(stage.items)) for stage in found] == [
        ("Начало", InMonth(5, 2027), 1),
        ("Итоги", InMonth(6, 2027), 0),
    ]


def test_headings_tell_stages_from_tasks_that_share_their_column() -> None:
    head = ["Этапы реализации", "Сроки"]
    rows = [["Этап 1. Начало"], ["Совет", "май"], ["Этап 2. Итоги"], ["Отчёт", "июнь"]]
    assert titles(head, *rows) == [("Начало", ["Совет"]), ("Итоги", ["Отчёт"])]
