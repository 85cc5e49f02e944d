"""The whole programme as one workbook."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from db.queries.institutions import add_institution
from mentoring.consent import Purpose
from mentoring.people import AgeBand, Basis, Draft, Role
from mentoring.questionnaire.form import Choice, Form, Kind, Question
from services import consents, export_books
from services.rights import NotAllowed
from tests.db.examples import NOW, chosen, known
from tests.services.acting import form_of
from tests.services.exports.desk import CURATOR, Desk
from tests.texts.test_cells import HOSTILE, is_whole

SHEETS = ["Люди", "Запросы", "Наставники", "Пары", "Встречи", "Согласия", "Дорожная карта"]
TOPICS = (Choice("robots", {"ru": "Робототехника"}), Choice("physics", {"ru": "Физика"}))
REQUEST = Form(
    "request_student",
    "1",
    {"ru": "Запрос <ученика>"},
    ("ru",),
    "ru",
    (
        Question("goal", Kind.TEXT, label={"ru": "Чего хочется?"}),
        Question(
            "topics", Kind.SELECT_MULTIPLE, label={"ru": "О чём?"}, choices=TOPICS, list_name="t"
        ),
        Question("since", Kind.DATE, label={"ru": "С какого дня?"}),
    ),
)
ASKED = {"goal": "Собрать робота", "topics": ["robots", "physics"], "since": "2026-09-01"}


async def test_the_first_sheet_says_what_it_is_for_whom_and_how_much(desk: Desk) -> None:
    book = await desk.book()
    assert list(book.sheets) == SHEETS
    assert book.name == "выгрузка-2026-11-23.xlsx"
    assert book.about["Школа"] == "Школа № 5"
    assert book.about["Для кого сделан"] == "Егорова Мария Ивановна"
    assert book.about["Когда"] == "23 ноября 2026, 14:00"
    assert book.about["Часовой пояс"] == "Asia/Yakutsk"
    assert "персональные данные" in book.about["Кому можно показывать"]
    counted = {name: book.about[name] for name in SHEETS}
    assert counted == {name: len(book.sheets[name]) for name in SHEETS}


async def test_people_are_those_of_the_list_of_people_and_nobody_else(desk: Desk) -> None:
    acting = desk.acting
    await acting.somebody(7)
    kept = await acting.somebody(8, Role.MENTOR, name="Айсен", phone="+7914", class_name="10А")
    await acting.somebody(None, name="Айсен", merged_into_id=kept.id)
    draft = Draft(NOW + timedelta(days=20), Basis.REFERRAL, desk.curator.id)
    await acting.somebody(None, name="Кирилл", wish=Role.MENTEE, draft=draft)
    book = await desk.book()
    assert sorted(book.names("Люди", "Имя")) == ["Айсен", "Егорова Мария Ивановна", "Кирилл"]
    (child,) = (row for row in book.sheets["Люди"] if row["Имя"] == "Кирилл")
    assert child["Основание черновика"] == "рекомендация педагога"
    assert child["Кто внёс черновик"] == "Егорова Мария Ивановна"
    assert child["Черновик до"] == datetime(2026, 12, 13)  # noqa: DTZ001 - a cell knows no zone


async def test_a_request_stands_with_its_answers_and_how_long_it_waits(desk: Desk) -> None:
    teen = await desk.acting.somebody(7, Role.MENTEE, name="Кирилл", class_name="9 Б")
    await desk.sent(teen, REQUEST, ASKED, NOW - timedelta(days=18))
    book = await desk.book()
    (row,) = book.sheets["Запросы"]
    assert (row["Наставляемый"], row["Класс"]) == ("Кирилл", "9 Б")
    assert (row["Анкета"], row["Ждёт, дней"]) == ("Запрос <ученика>", 18)
    assert (row["Темы"], row["Запрос своими словами"]) == (
        "Робототехника, Физика",
        "Собрать робота",
    )


async def test_answers_have_a_sheet_a_form_with_choices_by_label_and_days_as_days(
    desk: Desk,
) -> None:
    teen = await desk.acting.somebody(7, Role.MENTEE, name="Кирилл", class_name="9 Б")
    await desk.sent(teen, REQUEST, ASKED)
    book = await desk.book()
    (row,) = book.sheets["Запрос <ученика>"]
    assert row == {
        "Имя": "Кирилл",
        "Класс": "9 Б",
        "О ком": None,
        "Отправлено": datetime(2026, 11, 23),  # noqa: DTZ001 - a cell knows no zone
        "Чего хочется?": "Собрать робота",
        "О чём?": "Робототехника, Физика",
        "С какого дня?": datetime(2026, 9, 1),  # noqa: DTZ001
    }


async def test_notes_and_what_only_serves_the_curators_work_are_not_taken_home(
    desk: Desk,
) -> None:
    for code in ("note", "person", "support_note", "broadcast"):
        await desk.sent(desk.curator, form_of(code, "text"), {"text": "тайна"})
    assert list((await desk.book()).sheets) == SHEETS


async def test_a_mentor_stands_with_how_far_the_selection_is(desk: Desk) -> None:
    mentor = await desk.acting.somebody(7, Role.MENTOR, name="Айсен")
    await desk.sent(mentor, form_of("mentor", "occupation"), {"occupation": "инженер"})
    async with desk.acting.by(CURATOR) as act:
        await chosen(act.session, mentor)
    (row,) = (await desk.book()).sheets["Наставники"]
    assert (row["Наставник"], row["Отбор"], row["Пар сейчас"]) == ("Айсен", "отобран", 0)
    assert row["Работа или учёба"] == "инженер"


async def test_a_consent_stands_with_its_giver_its_way_and_its_end(desk: Desk) -> None:
    acting = desk.acting
    mentor = await acting.somebody(7, Role.MENTOR, name="Айсен", age_band=AgeBand.GROWN)
    mother = await acting.somebody(8, Role.GUARDIAN, name="Мама")
    child = await acting.somebody(
        9, Role.MENTEE, name="Айта", wish=Role.MENTEE, age_band=AgeBand.CHILD
    )
    await acting.guards(mother, child)
    await acting.agrees(mother, Purpose.MENTEE, child)
    await acting.agrees(mentor, Purpose.PUBLICATION)
    async with acting.by(7) as act:
        (given,) = await consents.list_mine(act)
        await consents.withdraw(act, given.id)
    rows = (await desk.book()).sheets["Согласия"]
    assert [(row["Чьи данные"], row["Кто дал"], row["Как дано"]) for row in rows] == [
        ("Айта", "Мама", "кнопкой"),
        ("Айсен", "Айсен", "кнопкой"),
    ]
    assert [row["Отозвано"] is not None for row in rows] == [False, True]


async def test_who_withdrew_and_is_in_no_list_is_in_no_sheet(desk: Desk) -> None:
    acting = desk.acting
    mentor = await acting.somebody(
        7, Role.MENTOR, name="Айсен", age_band=AgeBand.GROWN, wish=Role.MENTOR
    )
    await acting.agrees(mentor, Purpose.MENTOR)
    await desk.sent(mentor, form_of("mentor", "occupation"), {"occupation": "инженер"})
    async with acting.by(7) as act:
        (given,) = await consents.list_mine(act)
        await consents.withdraw(act, given.id)
    book = await desk.book()
    assert book.names("Люди", "Имя") == ["Егорова Мария Ивановна"]
    assert book.sheets["Согласия"] == []
    assert not any("Айсен" in row.values() for rows in book.sheets.values() for row in rows)


async def test_two_of_one_name_are_told_apart_where_they_are_mentioned(desk: Desk) -> None:
    for account, of in ((7, "7 Б"), (8, "9 А")):
        await desk.acting.somebody(account, Role.MENTEE, name="Иванов Иван", class_name=of)
    book = await desk.book()
    assert book.names("Запросы", "Наставляемый") == ["Иванов Иван (7 Б)", "Иванов Иван (9 А)"]


async def test_the_roadmap_stands_with_all_its_stages_and_items(desk: Desk) -> None:
    rows = (await desk.book()).sheets["Дорожная карта"]
    assert {row["Этап"] for row in rows} == set(range(1, 8))
    assert sum(row["Что это"] == "этап" for row in rows) == 7
    assert len(rows) > 30


async def test_nothing_of_another_school_is_in_it(desk: Desk) -> None:
    acting = desk.acting
    async with acting.database.begin() as session:
        other = await add_institution(session, "Другая", "г. Мирный", NOW)
        await known(session, other, 50)
    stranger = replace(acting, school=other)
    person = await stranger.somebody(51, Role.MENTEE, name="Чужой")
    await Desk(stranger, person).sent(person, form_of("needs", "what"), {"what": "чужое"})
    book = await desk.book()
    assert list(book.sheets) == SHEETS
    assert "Чужой" not in book.names("Люди", "Имя")


async def test_whatever_people_write_the_file_is_whole_and_has_no_formula(desk: Desk) -> None:
    questions = tuple(f"q{number}" for number in range(len(HOSTILE)))
    long = {"q0": "=" + "я🤖" * 20_000, "q1": "\x00\x0b\ud7ff=\ufffe"}
    for account, name in ((7, "=HYPERLINK(1)"), (8, "Ы" * 2_000)):
        person = await desk.acting.somebody(account, Role.MENTOR, name=name, class_name="@1")
        answers = dict(zip(questions, HOSTILE, strict=True)) if account == 7 else long
        await desk.sent(person, form_of("mentor", *questions), answers)
    book = await desk.book()
    assert is_whole(book.content)
    first, second = book.sheets["mentor"]
    assert first["q0?"] == HOSTILE[0]
    assert second["q0?"].startswith("=я🤖")
    assert second["q0?"].endswith(" …")
    assert second["Имя"] == "Ы" * 2_000


async def test_that_it_was_made_is_recorded_with_how_many_rows(desk: Desk) -> None:
    book = await desk.book()
    rows = sum(len(each) for each in book.sheets.values())
    assert await desk.recorded() == [("programme_exported", rows)]
    (line,) = await desk.history()
    assert (line.action, line.by, line.amount) == ("programme_exported", desk.curator, rows)


@pytest.mark.parametrize("role", [Role.DEPUTY, Role.PSYCHOLOGIST])
async def test_who_is_curator_no_more_when_the_job_runs_gets_nothing(
    desk: Desk, role: Role
) -> None:
    former = await desk.acting.somebody(7, role, name="Бывший")
    async with desk.acting.by(7) as act:
        with pytest.raises(NotAllowed):
            await export_books.read(act, {"person": str(former.id)})
    assert await desk.recorded() == []


async def test_an_english_curator_reads_english_sheets(desk: Desk) -> None:
    await desk.acting.somebody(7, Role.CURATOR, name="Mary", language="en")
    book = await desk.book(7)
    assert list(book.sheets)[:2] == ["People", "Requests"]
    assert book.name == "export-2026-11-23.xlsx"
