"""What is left out of a roadmap, or taken as it stands, is told and needs no repair."""

from mentoring.roadmap.plan import Kind
from tests.texts.roadmap.shapes import Sheet, Wide, file_of
from tests.texts.roadmap.tables import HEAD, OWN, PHRASES, items, read, told
from texts.roadmap.reading import read_roadmap
from texts.tables.faults import RowFault, worded

STAGE = ["Этап", "Начало"]


def test_columns_that_nobody_reads_are_told_once_where_they_hold_something() -> None:
    sheet = read(
        [*HEAD, "Отметка о выполнении", None, "Бюджет"],
        Wide("Этап 1. Начало"),
        [1, "Совет", None, None, None, None, None],
        [2, "Форум", None, None, "да", "?", None],
        [3, "Квест", None, None, "нет", "?", None],
    )
    assert [(r.row, r.column, r.key, r.data) for r in sheet.remarks] == [
        (1, "Отметка о выполнении", "imp-column-unread", {}),
        (4, None, "rmx-column-untitled", {"letter": "F"}),
    ]


def test_a_note_is_left_out_wherever_it_stands() -> None:
    sheet = read(HEAD, Wide("Этап 1. Начало"), [1, "Совет"], ["* по приказу"], [2, "Форум"])
    assert [(item.title, item.section) for item in sheet.stages[0].items] == [
        ("Совет", ""),
        ("Форум", ""),
    ]
    assert sheet.remarks == (RowFault(4, None, "rmx-note-unread", {"text": "* по приказу"}),)
    sheet = read(
        ["Этап", *HEAD], ["Начало", 1, "Совет"], [None, "* по приказу"], [None, 2, "Форум"]
    )
    assert told(sheet.remarks) == [(3, None, "rmx-note-unread")]
    sheet = read(OWN, STAGE, [None, "Примечание: уточнить"], ["Задача", "Совет"])
    assert told(sheet.remarks) == [(3, None, "rmx-note-unread")]


def test_a_heading_with_nothing_below_it_is_told() -> None:
    sheet = read(OWN, STAGE, ["Раздел", "Бумаги"], ["Раздел", "Люди"], ["Задача", "Совет"])
    assert told(sheet.remarks) == [(3, None, "rmx-note-unread")]
    sheet = read(OWN, STAGE, ["Раздел", "Бумаги"], ["Этап", "Итоги"], ["Раздел", "—"])
    assert told(sheet.remarks) == [(3, None, "rmx-note-unread")]
    sheet = read(OWN, STAGE, ["Задача", "Совет"], ["Раздел", "Бумаги"])
    assert told(sheet.remarks) == [(4, None, "rmx-note-unread")]


def test_words_in_a_column_of_numbers_are_told() -> None:
    sheet = read(
        [None, *HEAD[1:]], [None, "Этап 1. Начало"], ["Сентябрь", "Совет", "май"], ["2а", "Форум"]
    )
    assert told(sheet.remarks) == [(3, None, "rmx-column-untitled")]
    sheet = read(HEAD, Wide("Этап 1. Начало"), ["п. 1", "Совет"], ["Сентябрь", "Форум"])
    assert told(sheet.remarks) == [(1, "№", "imp-column-unread")]


def test_a_heading_that_is_repeated_tells_no_column_to_be_filled() -> None:
    head = [*HEAD, "Отметка"]
    assert read(head, Wide("Этап 1. Начало"), [1, "Совет"], head, [2, "Форум"]).remarks == ()


def test_a_school_s_own_column_called_like_ours_is_told() -> None:
    sheet = read([*HEAD, "Состояние"], Wide("Этап 1. Начало"), [1, "Совет", None, None, "готово"])
    assert told(sheet.remarks) == [(1, "Состояние", "imp-column-unread")]


def test_the_same_words_of_a_deadline_are_told_once() -> None:
    sheet = read(
        HEAD, Wide("Этап 1. Начало"), *[[1, "Дело", "постоянно"]] * 3, [2, "Квест", "потом"]
    )
    assert [(r.row, r.data) for r in sheet.remarks] == [
        (3, {"text": "постоянно", "others": 2}),
        (6, {"text": "потом", "others": 0}),
    ]
    said = worded(sheet.remarks, "ru", PHRASES)
    assert said[0].endswith("не сможет. Так ещё в 2 строках.")
    assert said[1].endswith("не сможет.")


def test_a_row_that_was_copied_with_its_code_is_a_new_one() -> None:
    sheet = read(
        OWN,
        [*STAGE, None, None, None, "s1"],
        ["Задача", "Совет", None, None, None, "a1"],
        ["Задача", "Совет ещё раз", None, None, None, "a1"],
    )
    assert [item.code for item in sheet.stages[0].items] == ["a1", ""]
    assert sheet.remarks == (RowFault(4, "Код", "rmx-code-twice", {"first": "3"}),)


def test_a_row_that_was_emptied_but_for_its_code_is_gone() -> None:
    assert items(OWN, STAGE, [None, None, None, None, None, "a1"], ["Задача", "Форум"])[
        0
    ].title == ("Форум")


def test_a_row_without_a_kind_is_a_task_and_an_unknown_kind_is_told() -> None:
    sheet = read(OWN, STAGE, [None, "Совет"], ["Хакатон", "Форум"], ["событие ", "Квест"])
    kinds = [item.kind for item in sheet.stages[0].items]
    assert kinds == [Kind.TASK, Kind.TASK, Kind.EVENT]
    assert told(sheet.remarks) == [(4, "Что это", "rmx-kind-unknown")]


def test_a_section_has_no_deadline_and_that_is_told() -> None:
    sheet = read(OWN, STAGE, ["Раздел", "Бумаги", "май"], ["Документ", "Приказ"])
    assert [item.section for item in sheet.stages[0].items] == ["Бумаги"]
    assert told(sheet.remarks) == [(3, None, "rmx-section-only")]


def test_a_school_s_own_column_of_kinds_says_what_items_are() -> None:
    sheet = read(
        ["Вид", *HEAD], Wide("Этап 1. Начало"), ["событие", 1, "Форум"], ["очно", 2, "Совет"]
    )
    assert [(item.title, item.kind) for item in sheet.stages[0].items] == [
        ("Форум", Kind.EVENT),
        ("Совет", Kind.TASK),
    ]
    assert told(sheet.remarks) == [(4, "Вид", "rmx-kind-unknown")]


def test_our_own_sheet_without_its_stages_is_still_taken_at_its_word() -> None:
    sheet = read(OWN, ["Задача", "1. Собрать; – раздать"], name="Дорожная карта")
    assert [item.title for item in sheet.stages[0].items] == ["1. Собрать; – раздать"]


def test_a_column_of_kinds_that_are_not_ours_is_not_read() -> None:
    sheet = read(["Вид", *HEAD], [None, "Этап 1. Начало"], ["очно", 1, "Форум", "май"])
    assert [item.kind for item in sheet.stages[0].items] == [Kind.TASK]
    assert told(sheet.remarks) == [(1, "Вид", "imp-column-unread")]


def test_of_several_sheets_the_one_with_stages_is_read_and_the_others_are_told() -> None:
    lists = [Sheet("Идеи", [HEAD, [1, "Форум"]]), Sheet("План", [HEAD, Wide("Этап 1. Начало")])]
    sheet = read_roadmap(file_of(*lists, Sheet("Разное", [["заметки"]])))
    assert sheet is not None
    assert [stage.title for stage in sheet.stages] == ["Начало"]
    assert sheet.remarks == (RowFault(None, None, "imp-sheet-unread", {"sheet": "Идеи"}),)
