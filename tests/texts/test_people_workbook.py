"""A school's own list of people is read as it is, and every fault is named at its place."""

import io
from datetime import date
from typing import Any

import pytest
from openpyxl import Workbook

from mentoring.people import Role
from tests.texts.people_lists import (
    ANNA,
    HEAD,
    KIRILL,
    PHRASES,
    TODAY,
    WHOLE,
    keys,
    only,
    read,
)
from texts.people.reading import read_people
from texts.people.sheet import ImportedRow, PeopleSheet
from texts.tables.faults import RowFault, worded


def test_a_full_row_is_read_whole() -> None:
    assert read(WHOLE, KIRILL) == PeopleSheet(
        (
            ImportedRow(
                row=2,
                role=Role.MENTEE,
                name="Николаев Кирилл Андреевич",
                birth_on=date(2010, 3, 12),
                class_name="7 «Б»",
                phone="+79142223344",
                organisation="Кружок",
                guardian_name="Николаева Анна",
                guardian_phone="+79142223345",
                comment="Хочет собрать\nробота",
            ),
        )
    )


def test_columns_may_stand_in_any_order_among_others_under_a_title_of_the_list() -> None:
    mixed = read(
        ["Список участников на 2026/27 год"],
        [],
        ["№", "Класс/курс", "  ф.и.о.* ", "Увлечения", "РОЛЬ"],
        [],
        [1, 7, "Егорова Анна", "Шахматы", "Наставляемая"],
        [None, None, "   "],
        [2, "2 курс", "Попов Иван", None, "студент"],
    )
    assert [(row.row, row.name, row.class_name, row.role) for row in mixed.rows] == [
        (5, "Егорова Анна", "7", Role.MENTEE),
        (7, "Попов Иван", "2 курс", Role.MENTEE),
    ]
    assert mixed.faults == ()
    assert [(r.row, r.column, r.key) for r in mixed.remarks] == [
        (3, "№", "imp-column-unread"),
        (3, "Увлечения", "imp-column-unread"),
    ]


def test_a_heading_of_merged_cells_is_read() -> None:
    made = Workbook()
    sheet = made.worksheets[0]
    sheet.append(["Список наставников"])
    sheet.merge_cells("A1:C1")
    sheet.append([*HEAD, "Телефон"])
    for column in "ABC":
        sheet.merge_cells(f"{column}2:{column}3")
    sheet.append([])
    sheet.append([*ANNA, "+79142223344"])
    content = io.BytesIO()
    made.save(content)
    assert [row.row for row in read_people(content.getvalue(), TODAY).rows] == [4]


def test_a_name_in_three_columns_is_put_together() -> None:
    sheet = read(
        ["Фамилия", "Имя", "Отчество", "Роль"],
        ["Попов", "Иван", None, "наставник"],
        ["Егоров", None, None, "наставник"],
    )
    assert [row.name for row in sheet.rows] == ["Попов Иван"]
    assert keys(sheet) == [(3, "Фамилия, Имя, Отчество", "imp-name-short")]


def test_every_fault_of_a_row_is_told_at_once() -> None:
    sheet = read(
        [*HEAD, "Телефон"],
        ["директор", "Анна", "нет"],
        [None, None, "89142223344"],
        ["наставник", "Егорова Анна 7Б", None],
        ANNA,
    )
    assert keys(sheet) == [
        (2, "Роль", "imp-unknown-role"),
        (2, "ФИО", "imp-name-short"),
        (2, "Телефон", "imp-not-phone"),
        (3, "Роль", "imp-no-role"),
        (3, "ФИО", "imp-no-name"),
        (4, "ФИО", "imp-name-digits"),
    ]
    assert [row.row for row in sheet.rows] == [5]


def test_one_person_entered_twice_is_told_with_both_rows() -> None:
    head = [*HEAD, "Год рождения", "Класс"]
    sheet = read(
        head,
        ["ученик", "Семёнов Пётр", 2010, "7 Б"],
        ["ученик", "Семенов  пётр", "12.03.2010", "7б"],
        ["ученик", "Семёнов Пётр", 2011, "7 Б"],
        ["ученик", "Семёнов Пётр", "13.03.2011", "7 В"],
        ["ученик", "Семёнов Пётр", "14.03.2011", "7 В"],
        ["ученик", "Семёнов Пётр", 2010, "8 А"],
        ["наставник", "Семёнов Пётр", 2010, "7 Б"],
    )
    twice = RowFault(3, "ФИО", "imp-twice", {"first": "2"})
    assert sheet.faults == (twice,)
    assert [row.row for row in sheet.rows] == [2, 4, 5, 6, 7, 8]


def test_namesakes_of_whom_no_more_is_known_are_asked_about() -> None:
    assert keys(read(HEAD, ANNA, ANNA)) == [(3, "ФИО", "imp-twice")]


@pytest.mark.parametrize(
    ("rows", "found"),
    [
        ([["Товар", "Цена"], ["Парта", 5]], [(None, None, "imp-not-ours")]),
        ([], [(None, None, "imp-not-ours")]),
        ([["ФИО", "Класс"], ["Егорова Анна", 7]], [(None, None, "imp-no-role-column")]),
        ([["Роль", "Класс"], ["наставник", 7]], [(None, None, "imp-no-name-column")]),
        ([[*HEAD, "ФИО"], [*ANNA, "?"]], [(1, "ФИО", "imp-column-twice")]),
        ([HEAD], [(None, None, "imp-empty")]),
    ],
)
def test_a_sheet_that_cannot_be_meant_is_one_clear_fault(
    rows: list[list[Any]], found: list[tuple[int | None, str | None, str]]
) -> None:
    sheet = read(*rows)
    assert keys(sheet) == found
    assert sheet.rows == ()


def test_other_sheets_are_passed_over_and_told_if_they_hold_people() -> None:
    sheet = read(HEAD, ANNA, Разное=[["Заметки"]], Ещё=[HEAD, ANNA])
    assert len(sheet.rows) == 1
    assert sheet.remarks == (RowFault(None, None, "imp-sheet-unread", {"sheet": "Ещё"}),)


def test_a_fault_is_said_with_its_place_and_what_somebody_wrote_stays_text() -> None:
    found = only("Телефон", "<b>нет</b>")
    assert isinstance(found, RowFault)
    (said,) = worded([found], "ru", PHRASES)
    assert said.startswith("Строка 2, «Телефон»: «&lt;b&gt;нет&lt;/b&gt;»")
