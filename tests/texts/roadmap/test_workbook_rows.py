"""What the rows of a school's own roadmap mean, one habit at a time."""

from datetime import date, datetime, time
from typing import Any

import pytest

from mentoring.roadmap.deadline import Deadline, InMonth, On
from mentoring.roadmap.plan import Kind, Owner
from tests.texts.roadmap.shapes import UP, Sheet, Wide, file_of
from tests.texts.roadmap.tables import HEAD, items, read, titles, told
from texts.roadmap.columns import Column
from texts.roadmap.reading import read_roadmap
from texts.roadmap.values import words_in
from texts.tables.cells import Cell


def test_a_roadmap_is_found_under_thirty_lines_of_approval() -> None:
    above = [["Утверждено", None, "Директор"]] * 29
    assert titles(*above, HEAD, ["1", "Созвать совет", "май"]) == [("План", ["Созвать совет"])]


@pytest.mark.parametrize(
    "head",
    [
        ["Мероприятие", "Срок"],
        ["Что нужно сделать", "Кто отвечает"],
        ["Содержание деятельности", "Планируемый результат"],
        ["Наименование", "Подтверждающие документы"],
        ["Этапы реализации", "Период"],
        ["Направление работы", "Ответственный исполнитель"],
        ["Action", "Time frame"],
        ["ЗАДАЧИ*", "дата проведения:"],
        ["Мероприятие", "Ответст-\nвенный"],
    ],
)
def test_two_known_columns_make_a_roadmap(head: list[str]) -> None:
    assert read(head, ["Созвать педагогический совет", "май"]).stages


@pytest.mark.parametrize(
    "head",
    [
        ["Мероприятие", "Цена"],
        ["Роль", "ФИО", "Класс"],
        ["ФИО наставника", "Направление", "Дата вхождения в программу", "Телефон"],
        ["ФИО", "Направление", "Результаты программы"],
        ["ФИО", "Задачи", "Срок", "Класс"],
        ["Мероприятие", "Отметка о выполнении, дата"],
        ["Мероприятие", "Дата рождения участника"],
        ["Срок", "Ответственный"],
        ["type", "name", "label"],
    ],
)
def test_other_tables_are_no_roadmaps(head: list[str]) -> None:
    assert read_roadmap(file_of(Sheet("Лист", [head, ["Егорова Анна", "дом", "7", "8"]]))) is None


def test_a_description_beside_every_title_is_its_result() -> None:
    head = ["Мероприятие", "Описание", "Срок", "Результат"]
    found = items(
        head,
        ["Форум", "Встреча всех пар", "май 2027", "Отзывы"],
        ["Квест", "Знакомство в игре", "октябрь 2026", None],
    )
    assert [(item.title, item.result) for item in found] == [
        ("Форум", "Встреча всех пар\nОтзывы"),
        ("Квест", "Знакомство в игре"),
    ]


def test_an_empty_merged_cell_takes_nothing_from_the_line_above_it() -> None:
    found = items(
        HEAD, [1, "Совет", "май"], [2, "Форум", None], [3, "Квест", UP], [4, "Итог", "май"]
    )
    assert [item.deadline and item.deadline.rule for item in found] == [
        InMonth(5),
        None,
        None,
        InMonth(5),
    ]


def test_a_deadline_beside_a_heading_s_column_makes_it_an_item_and_is_never_lost() -> None:
    head = ["Мероприятия", "Содержание", "Срок"]
    rows: list[list[Any]] = [
        ["Сбор данных", "1) опрос; 2) согласия", "май"],
        ["Форум", None, "июнь"],
    ]
    assert [(item.title, item.section) for item in items(head, *rows)] == [
        ("Опрос", "Сбор данных"),
        ("Согласия", "Сбор данных"),
        ("Форум", ""),
    ]
    alone: list[Any] = [
        ["Бумаги", None, UP],
        ["Люди", None, None],
        [None, "Совет", "май"],
        [None, "Приказ"],
    ]
    assert [(item.title, item.section) for item in items(head, rows[0], *alone)][2:] == [
        ("Совет", "Люди"),
        ("Приказ", "Люди"),
    ]
    sheet = read(head, rows[0], [UP, None, "июнь"], rows[1])
    assert told(sheet.faults) == [(3, "Содержание", "rmx-no-title")]


def test_a_title_merged_over_several_descriptions_is_their_heading() -> None:
    head = ["Мероприятия", "Содержание", "Срок"]
    found = items(head, ["Сбор данных", "Опрос", "май"], [UP, "Согласия", "июнь"])
    assert [(item.section, item.title) for item in found] == [
        ("Сбор данных", "Опрос"),
        ("Сбор данных", "Согласия"),
    ]


def test_what_stands_in_lines_beside_one_merged_title_belongs_to_it() -> None:
    (found,) = items(
        ["Мероприятие", "Ответственный", "Результат"],
        ["Форум", "Куратор", "Программа"],
        [UP, "Психолог", "Отзывы"],
    )
    assert (found.owner.words, found.result) == ("Куратор, Психолог", "Программа\nОтзывы")


@pytest.mark.parametrize(
    ("value", "deadline"),
    [
        (date(2026, 9, 15), Deadline(On(date(2026, 9, 15)))),
        (datetime(2026, 9, 15, 10, 30), Deadline(On(date(2026, 9, 15)))),  # noqa: DTZ001
        ("15.09.2026", Deadline(On(date(2026, 9, 15)))),
        ("Февраль\n2027", Deadline(InMonth(2, 2027))),
        ("—", Deadline()),
        (None, None),
        ("по  мере необходимости", Deadline(words="по мере необходимости")),
        (7, Deadline(words="7")),
        (time(10, 30), Deadline(words="10:30:00")),
    ],
)
def test_a_deadline_is_read_whatever_excel_made_of_it(
    value: Any, deadline: Deadline | None
) -> None:
    first, _ = items(
        HEAD, [1, "Созвать совет", value, "Директор"], [2, "Форум", "1 мая", "Куратор"]
    )
    assert first.deadline == deadline


@pytest.mark.parametrize(
    ("look", "shown"),
    [
        ("dd.mm.yyyy", "01.09.2026"),
        ("mmm yy", "сентябрь 2026"),
        ('[Red]mmmm\\d" yyyy"yyyy', "сентябрь 2026"),
        ("mmmm", "сентябрь"),
        ("General", "01.09.2026"),
        ("h:mm", "01.09.2026"),
    ],
)
def test_a_day_that_is_shown_as_a_month_is_that_month(look: str, shown: str) -> None:
    assert words_in(Cell(date(2026, 9, 1), "d", look), Column.DEADLINE) == shown


def test_a_dash_in_place_of_a_title_is_no_title() -> None:
    sheet = read(HEAD, [1, "—", "май"], [2, "Форум", "июнь"])
    assert told(sheet.faults) == [(2, "Мероприятие", "rmx-no-title")]
    head = ["Мероприятие", "Содержание", "Срок"]
    (found,) = items(head, ["Форум", "—", "май"])
    assert (found.title, found.result) == ("Форум", "")


def test_numbers_and_hidden_or_empty_cells_do_no_harm() -> None:
    found = items(
        ["№", "Мероприятие", "Срок", "Ответственный", "Результат"],
        [1, 2027, None, 7, 3.5],
        [None, None, None, None, None],
        ["2", "  Форум\t ", " ", "\u200b", None],
    )
    assert [(i.title, i.owner.words, i.result) for i in found] == [
        ("2027", "7", "3.5"),
        ("Форум", "", ""),
    ]


def test_everything_beside_documents_is_a_task_and_they_are_documents() -> None:
    found = items(["Мероприятие", "Документы"], ["Конкурс", "Приказ\nПоложение"], [None, "Справка"])
    assert [(item.kind, item.title) for item in found] == [
        (Kind.TASK, "Конкурс"),
        (Kind.DOCUMENT, "Приказ"),
        (Kind.DOCUMENT, "Положение"),
        (Kind.DOCUMENT, "Справка"),
    ]


def test_documents_beside_a_stage_are_in_it() -> None:
    found = items(["№", "Задача", "Документы"], [1, "Начало", "Приказ"], [1.1, "Совет", None])
    assert [(item.kind, item.title) for item in found] == [
        (Kind.DOCUMENT, "Приказ"),
        (Kind.TASK, "Совет"),
    ]


def test_a_result_is_that_of_the_tasks_or_of_the_documents_if_there_are_no_tasks() -> None:
    head = ["Мероприятие", "Документы", "Результат"]
    found = items(head, ["Конкурс", "Приказ", "Итоги"], [None, "Справка", "Выдана"])
    assert [(item.title, item.result) for item in found] == [
        ("Конкурс", "Итоги"),
        ("Приказ", ""),
        ("Справка", "Выдана"),
    ]


def test_a_list_below_a_colon_says_what_one_task_means_but_each_document_is_one() -> None:
    cell = "Встречи:\n– с родителями;\n– с учителями"
    found = items(["Мероприятие", "Документы"], [cell, "Приказы:\n– о парах\n– о наградах"])
    assert [(item.title, item.result, item.section) for item in found] == [
        ("Встречи", "– С родителями\n– С учителями", ""),
        ("О парах", "", "Приказы"),
        ("О наградах", "", "Приказы"),
    ]


@pytest.mark.parametrize("name", ["Мероприятия", "На этом этапе важно"])
def test_a_list_below_the_name_of_its_column_is_a_list_of_tasks(name: str) -> None:
    found = items(HEAD, [1, f"{name}:\n– собрать совет;\n– издать приказ"])
    assert [(item.title, item.section) for item in found] == [
        ("Собрать совет", ""),
        ("Издать приказ", ""),
    ]


def test_a_list_too_long_for_a_result_is_a_section_of_tasks() -> None:
    lines = [f"– {letter * 290};" for letter in "абвг"]
    found = items(HEAD, [1, "Провести встречи:\n" + "\n".join(lines)])
    assert [(len(item.title), item.section) for item in found] == [(290, "Провести встречи")] * 4


def test_a_personal_name_stays_as_it_is_without_a_remark() -> None:
    sheet = read(HEAD, Wide("Этап 1. Начало"), [1, "Совет", None, "Егорова А. И."], [2, "Форум"])
    assert sheet.stages[0].items[0].owner == Owner(words="Егорова А. И.")
    assert sheet.remarks == ()
