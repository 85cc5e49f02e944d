"""Roadmaps of nine kinds, as schools make them: each is read, written in our shape, read again."""

from datetime import date

import pytest

from mentoring.people import Role
from mentoring.roadmap.deadline import After, Anchor, Deadline, InMonth, On, Unit, Yearly
from mentoring.roadmap.plan import ItemPlan, Kind, Owner
from tests.texts.roadmap.examples import FILES, counts, item, stage, whole
from tests.texts.roadmap.tables import PHRASES, told
from texts.phrases import LANGUAGES
from texts.roadmap.reading import read_roadmap
from texts.roadmap.writing import write_roadmap


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", FILES)
def test_what_was_read_comes_out_of_our_own_shape_the_same(name: str, language: str) -> None:
    stages = whole(name).stages
    again = read_roadmap(write_roadmap(stages, language, PHRASES))
    assert again is not None
    assert (again.stages, again.faults) == (stages, ())


def test_numbered_events_stand_under_their_headings_and_a_signature_does_not() -> None:
    assert counts("numbered") == [
        ("Подготовка условий для запуска программы", 4, 0),
        ("Формирование базы наставляемых", 3, 0),
        ("Формирование базы наставников", 3, 0),
        ("Отбор и обучение наставников", 3, 0),
        ("Организация работы пар и групп", 4, 0),
        ("Завершение программы", 3, 0),
    ]
    assert item("numbered", "Разработка") == ItemPlan(
        Kind.TASK,
        "Разработка Положения о наставничестве",
        Deadline(On(date(2026, 9, 15)), "до 15 сентября 2026 г."),
        Owner(Role.DEPUTY, "Заместитель директора по УВР"),
        "Положение утверждено педагогическим советом",
    )
    assert item("numbered", "Создание раздела").owner == Owner()
    assert item("numbered", "Создание раздела").result == ""
    assert item("numbered", "Собеседования").deadline == Deadline(
        After(2, Unit.WEEK, Anchor.STAGE, 3)
    )
    assert told(whole("numbered").remarks) == [
        (12, "Срок", "rmx-deadline-in-words"),
        (23, "Срок", "rmx-deadline-in-words"),
        (28, "Срок", "rmx-deadline-in-words"),
        (35, None, "rmx-note-unread"),
        (36, None, "rmx-note-unread"),
    ]


def test_sections_with_roman_numbers_are_stages_and_months_stay_months() -> None:
    assert counts("months") == [
        ("Нормативное обеспечение", 4, 0),
        ("Информационное обеспечение", 3, 0),
        ("Работа с молодыми педагогами", 4, 0),
        ("Наставничество «ученик – ученик»", 3, 0),
        ("Мониторинг и подведение итогов", 3, 0),
    ]
    rules = [(i.deadline.rule, i.deadline.words) for i in stage("months", 3).items if i.deadline]
    assert rules == [
        (InMonth(10, 2026), ""),
        (InMonth(10, 2026), ""),
        (InMonth(12, 2026), "ноябрь–декабрь 2026"),
        (InMonth(2, 2027), ""),
    ]
    assert item("months", "Изучение").deadline == Deadline(InMonth(9, 2026))
    assert item("months", "Пересмотр").deadline == Deadline(Yearly(9, 1))
    assert item("months", "Неделя").owner == Owner(words="Методист")
    assert told(whole("months").remarks) == [
        (4, "Примечание", "imp-column-unread"),
        (12, "Сроки проведения", "rmx-deadline-in-words"),
        (22, "Сроки проведения", "rmx-deadline-in-words"),
    ]


def test_a_stage_merged_downwards_holds_all_its_lines() -> None:
    assert counts("merged_stage") == [
        ("Подготовительный", 3, 0),
        ("Формирование базы наставляемых", 3, 0),
        ("Формирование базы наставников", 3, 0),
        ("Отбор наставников", 1, 0),
        ("Формирование пар", 2, 0),
        ("Организация работы пар", 2, 0),
        ("Завершение", 2, 0),
    ]
    second, third = stage("merged_stage", 2), stage("merged_stage", 3)
    assert second.deadline.rule == After(1, Unit.MONTH, Anchor.START)
    assert second.owner == Owner(Role.CLASS_TEACHER, "Кл. руководители 8–11 классов")
    assert {item.deadline for item in second.items} == {None}
    assert [item.result for item in second.items] == ["Охват 100 %", "Сводная таблица", ""]
    assert third.result == "База наставников"
    assert item("merged_stage", "Создание рабочей").owner == Owner(Role.HEAD)


def test_documents_beside_an_item_are_documents_under_the_same_heading() -> None:
    assert counts("documents_apart") == [
        ("Подготовка", 4, 5),
        ("Наставляемые", 2, 2),
        ("Наставники", 3, 2),
        ("Пары", 3, 2),
        ("Работа и итоги", 2, 3),
    ]
    assert stage("documents_apart", 2).deadline == Deadline(InMonth(9, 2026))
    paper = item("documents_apart", "Должностная")
    assert (paper.section, paper.deadline) == ("Нормативная база", Deadline(On(date(2026, 9, 1))))
    assert {item.section for item in stage("documents_apart", 4).items} == {""}


def test_an_english_list_with_its_stage_in_every_line_is_read() -> None:
    assert [count[:2] for count in counts("english")] == [
        ("Preparation", 3),
        ("Mentees", 2),
        ("Mentors", 2),
        ("Selection", 2),
        ("Pairs", 2),
        ("Closing", 1),
    ]
    assert item("english", "Appoint") == ItemPlan(
        Kind.TASK,
        "Appoint a curator",
        Deadline(On(date(2026, 9, 4))),
        Owner(Role.HEAD, "Principal"),
        "Order",
    )


def test_an_event_beside_its_points_is_the_heading_over_them() -> None:
    assert [count[1] for count in counts("two_columns")] == [7, 4, 3, 4, 2, 2, 2]
    assert [(item.section, item.title) for item in stage("two_columns", 1).items][2:5] == [
        ("Изучение имеющихся материалов", "Познакомить педагогов на совещании"),
        ("Подготовка нормативной базы", "Издать приказ о внедрении"),
        ("Подготовка нормативной базы", "Разработать Положение о наставничестве"),
    ]


def test_a_sheet_is_a_stage_where_no_sheet_has_stages() -> None:
    assert [count[:2] for count in counts("a_sheet_a_stage")] == [
        ("Подготовка", 3),
        ("Наставляемые", 2),
        ("Наставники", 2),
        ("Пары", 2),
        ("Итоги", 1),
    ]
    assert item("a_sheet_a_stage", "Издать").deadline == Deadline(
        On(date(2026, 9, 8)), "07.09.2026 – 08.09.2026"
    )


def test_paragraphs_of_a_pasted_cell_are_points_of_one_stage() -> None:
    assert counts("pasted") == [
        ("Запуск", 3, 2),
        ("Поиск", 2, 2),
        ("Пары", 2, 1),
        ("Работа", 2, 1),
        ("Итоги", 2, 2),
    ]
    assert stage("pasted", 1).owner == Owner(Role.CURATOR)
    assert item("pasted", "Найти наставляемых").owner == Owner(Role.PSYCHOLOGIST, "Психолог")
