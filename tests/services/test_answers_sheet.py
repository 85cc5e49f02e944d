"""All answers to a form in one workbook."""

import io
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

import openpyxl
import pytest

from db.queries import submissions
from mentoring.notices import FileReady
from mentoring.people import Person, Role
from mentoring.questionnaire.form import Choice, Form, Kind, Question, Scale
from services import answers_sheet
from tests.db.examples import NOW, filling_of
from tests.services.acting import Acting, told

CODE = "after_mentor"
CHOICES = (Choice("yes", {"ru": "Да"}), Choice("no", {"ru": "Нет"}))
QUESTIONS = (
    Question("again", Kind.SELECT_ONE, label={"ru": "Ещё год?"}, list_name="y", choices=CHOICES),
    Question("mark", Kind.RANGE, label={"ru": "Оценка"}, range=Scale(1, 10, 1)),
    Question("why", Kind.TEXT, label={"ru": "Почему?"}, relevant="${again} = 'no'"),
    Question("thanks", Kind.NOTE, label={"ru": "Спасибо"}),
)
FORM = Form(CODE, "1", {"ru": "После"}, ("ru",), "ru", QUESTIONS)


@pytest.fixture
async def curator(acting: Acting) -> Person:
    return await acting.somebody(1, Role.CURATOR, name="Мария")


async def sent(
    acting: Acting, person: Person, form: Form, version: Any, at: datetime = NOW, **answers: Any
) -> None:
    made = filling_of(person, form, version, sent_at=at)
    submission = replace(made.submission, answers=answers)
    async with acting.database.begin() as session:
        made = replace(made, submission=submission)
        await submissions.add_filling(session, made)
        await submissions.save_fillings(session, [made])


async def sheet(acting: Acting, since: datetime | None = None) -> list[list[Any]]:
    async with acting.by(1) as act:
        payload = {
            "person": str(act.person.id),
            "form": CODE,
            "since": since.isoformat() if since else None,
        }
        collected = await answers_sheet.read(act, payload)
    content = answers_sheet.work(collected)
    async with acting.by(1) as act:
        await answers_sheet.write(act, collected, content)
        ((recipient, notice),) = told(act, FileReady)
    assert recipient.telegram_id == 1
    assert notice.file_name == f"{CODE}-2026-11-23.xlsx"
    (page,) = openpyxl.load_workbook(io.BytesIO(notice.content)).worksheets
    return [[cell.value for cell in row] for row in page.iter_rows()]


async def test_a_row_for_each_person_and_a_column_for_each_question(
    acting: Acting, curator: Person
) -> None:
    del curator
    version = await acting.install(FORM)
    first = await acting.somebody(7, Role.MENTOR, name="Айсен", class_name="10А")
    second = await acting.somebody(8, Role.MENTOR, name="=1+1")
    await sent(acting, first, FORM, version, again="yes", mark=9.0, why="забыто")
    await sent(acting, second, FORM, version, NOW + timedelta(1), again="no", why="=HYPERLINK(1)")
    head, *rows = await sheet(acting)
    assert head == ["Имя", "Класс", "О ком", "Отправлено", "Ещё год?", "Оценка", "Почему?"]
    day = datetime(2026, 11, 23)  # noqa: DTZ001 - a cell knows no zone
    assert rows == [
        ["Айсен", "10А", None, day, "Да", 9, None],
        ["=1+1", None, None, day + timedelta(1), "Нет", None, "=HYPERLINK(1)"],
    ]


async def test_what_somebody_wrote_is_never_a_formula(acting: Acting, curator: Person) -> None:
    del curator
    version = await acting.install(FORM)
    mentor = await acting.somebody(7, Role.MENTOR, name="Айсен")
    await sent(acting, mentor, FORM, version, again="no", why='=CMD("rm")')
    async with acting.by(1) as act:
        payload = {"person": str(act.person.id), "form": CODE, "since": None}
        content = answers_sheet.work(await answers_sheet.read(act, payload))
    (page,) = openpyxl.load_workbook(io.BytesIO(content)).worksheets
    assert {cell.data_type for row in page.iter_rows() for cell in row} == {"s", "n", "d"}


async def test_only_this_form_since_that_moment_and_of_people_who_still_take_part(
    acting: Acting, curator: Person
) -> None:
    del curator
    version = await acting.install(FORM)
    other = replace(FORM, code="before_mentor")
    mentor = await acting.somebody(7, Role.MENTOR, name="Айсен")
    gone = await acting.somebody(8, name="Пётр")
    await sent(acting, mentor, FORM, version, NOW - timedelta(2), again="no")
    await sent(acting, mentor, FORM, version, NOW, again="yes")
    await sent(acting, mentor, other, await acting.install(other), NOW, again="yes")
    await sent(acting, gone, FORM, version, NOW, again="yes")
    assert len(await sheet(acting)) == 1 + 2
    head, row = await sheet(acting, NOW - timedelta(1))
    assert row[head.index("Ещё год?")] == "Да"


async def test_questions_of_older_versions_keep_a_column(acting: Acting, curator: Person) -> None:
    del curator
    mentor = await acting.somebody(7, Role.MENTOR, name="Айсен")
    old = await acting.install(FORM)
    await sent(acting, mentor, FORM, old, again="no", why="Время")
    newer = replace(FORM, version="2", questions=QUESTIONS[:2])
    await sent(acting, mentor, newer, await acting.install(newer), NOW + timedelta(1), again="yes")
    head, first, second = await sheet(acting)
    assert head[4:] == ["Ещё год?", "Оценка", "Почему?"]
    assert (first[6], second[6]) == ("Время", None)


async def test_without_answers_the_sheet_has_its_heading_alone(
    acting: Acting, curator: Person
) -> None:
    del curator
    assert await sheet(acting) == [["Имя", "Класс", "О ком", "Отправлено"]]
