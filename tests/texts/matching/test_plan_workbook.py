"""The workbook of a plan is read back whatever people do with it; what is strange is said."""

import io
from typing import Any

import pytest
from openpyxl import Workbook, load_workbook

from texts.matching.protocol import read_apart
from texts.matching.reading import read_plan
from texts.matching.sheet import Decision, PlanSheet
from texts.matching.writing import LEFT, PAIRS, Book, write_plan
from texts.phrases import LANGUAGES, Phrases

PHRASES = Phrases.load()
PLAN = "018f3c2e-7d5a-7a11-9c3e-5b1d2f4a6c8e"
CODE = "018f3c2e-7d5a-7a11-9c3e-000000000001"
PAIR = (1, "Николаев Кирилл", "9 «Б»", "Петров Иван", "—", 49, "стаж 12 лет", "", "", CODE)
BOOK = Book([PAIR], [], [("Петров Иван", 1)], {"mtx-fact-plan": PLAN, "mtx-fact-placed": 1})


def opened(content: bytes) -> Any:
    return load_workbook(io.BytesIO(content))


def saved(book: Any) -> bytes:
    content = io.BytesIO()
    book.save(content)
    return content.getvalue()


def read(content: bytes) -> PlanSheet:
    found = read_plan(content)
    assert found is not None
    return found


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_was_written_is_read_in_any_language(language: str) -> None:
    found = read(write_plan(BOOK, language, PHRASES))
    (row,) = found.rows
    assert (found.plan, found.faults) == (PLAN, ())
    assert (row.code, row.mentee, row.mentor) == (CODE, "Николаев Кирилл", "Петров Иван")
    assert row.decision is Decision.NONE


@pytest.mark.parametrize(
    ("word", "decision"),
    [
        ("Предложить", Decision.ACCEPT),
        (" propose ", Decision.ACCEPT),
        ("закрепить", Decision.LOCK),
        ("ЗАПРЕТИТЬ", Decision.FORBID),
        ("позже", Decision.LATER),
        ("-", Decision.NONE),
        (None, Decision.NONE),
    ],
)
def test_a_decision_is_understood_however_it_is_written(
    word: str | None, decision: Decision
) -> None:
    book = opened(write_plan(BOOK, "ru", PHRASES))
    book["Пары"]["E2"] = word
    assert read(saved(book)).rows[0].decision is decision


def test_the_process_apart_tells_what_it_read() -> None:
    content = write_plan(BOOK, "ru", PHRASES)
    assert read_apart(content) == read(content)


def test_columns_and_rows_may_stand_elsewhere() -> None:
    book = opened(write_plan(BOOK, "ru", PHRASES))
    book["Пары"].insert_rows(1)
    book["Пары"]["A1"] = "Наш план на осень"
    book["Пары"].insert_cols(2)
    (row,) = read(saved(book)).rows
    assert (row.number, row.mentor) == (3, "Петров Иван")


def test_what_is_strange_is_said_by_row() -> None:
    book = opened(write_plan(BOOK, "ru", PHRASES))
    book["Пары"]["E2"] = "может быть"
    book["Пары"]["D3"] = "=1+1"
    found = read(saved(book))
    assert [(each.row, each.key) for each in found.faults] == [
        (2, "mtx-strange-decision"),
        (3, "imp-formula"),
    ]
    assert found.rows == ()


def test_what_is_no_plan_is_left_to_others() -> None:
    book = Workbook()
    book.create_sheet("Пары").append(["Роль", "ФИО"])
    assert read_plan(saved(book)) is None


def test_a_broken_file_is_one_fault() -> None:
    assert [each.key for each in read(b"no workbook").faults] == ["err-damaged-file"]
    assert read_apart(b"no workbook") == read(b"no workbook")


def test_nobodys_words_become_a_formula() -> None:
    evil = (1, "=cmd|' /C calc'!A0", "@x", "+1", "—", 1, "-1", "http://x", "", CODE)
    book = opened(write_plan(Book([evil], [], [], {}), "ru", PHRASES))
    cells = [cell for row in book["Пары"].iter_rows() for cell in row]
    assert all(cell.data_type != "f" and cell.hyperlink is None for cell in cells)


def test_what_is_decided_stands_in_the_same_places_of_both_sheets() -> None:
    assert [key for key, _ in PAIRS[:5]] == [key for key, _ in LEFT[:5]]
