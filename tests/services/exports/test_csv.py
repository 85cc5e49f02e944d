"""Answers to one form as CSV, for programs that understand ODK."""

from datetime import timedelta

import pytest

from db.types import new_id
from mentoring.people import Role
from mentoring.questionnaire.form import Form, Kind, Question
from services import export_answers, exports
from services.forms import FormGone
from services.people import PAGE
from tests.db.examples import NOW
from tests.services.acting import form_of
from tests.services.exports.desk import CURATOR, Desk
from texts.render.csv_files import unguarded

FORM = form_of("needs", "what")
VISIT = Form(
    "visit",
    "1",
    {"ru": "Визит"},
    ("ru",),
    "ru",
    (
        Question("where", Kind.TEXT),
        Question("child", Kind.REPEAT, label={"ru": "Ребёнок"}),
        Question("name", Kind.TEXT, repeat="child"),
    ),
)


async def test_a_form_is_one_file_whose_name_says_what_when_and_for_whom(desk: Desk) -> None:
    mentor = await desk.acting.somebody(7, Role.MENTOR, name="Айсен")
    await desk.sent(mentor, FORM, {"what": "=cmd|' /C calc'!A0"})
    notice, tables = await desk.csv("needs")
    assert notice.file_name == "needs-2026-11-23-Егорова-Мария-Ивановна.csv"
    ((row,),) = tables.values()
    assert row["what"] == "'=cmd|' /C calc'!A0"
    assert unguarded(row["what"]) == "=cmd|' /C calc'!A0"
    assert (row["SubmitterName"], row["SubmissionDate"]) == ("Айсен", "2026-11-23T05:00:00.000Z")


async def test_a_form_with_repeats_is_an_archive_of_tables(desk: Desk) -> None:
    mentor = await desk.acting.somebody(7, Role.MENTOR, name="Айсен")
    answers = {"where": "дома", "name[1]": "Кирилл", "child[1]": "yes", "name[2]": "Айта"}
    await desk.sent(mentor, VISIT, answers)
    notice, tables = await desk.csv("visit")
    assert notice.file_name.endswith(".zip")
    assert list(tables) == ["visit.csv", "visit-child.csv"]
    (parent,), children = tables.values()
    assert {each["PARENT_KEY"] for each in children} == {parent["KEY"]}
    assert [each["name"] for each in children] == ["Кирилл", "Айта"]


async def test_who_takes_part_no_more_is_left_out(desk: Desk) -> None:
    gone = await desk.acting.somebody(7, name="Ушёл")
    await desk.sent(gone, FORM, {"what": "слово"})
    _, tables = await desk.csv("needs")
    assert list(tables.values()) == [[]]


async def test_that_it_was_made_is_recorded_with_the_form_and_how_many(desk: Desk) -> None:
    mentor = await desk.acting.somebody(7, Role.MENTOR, name="Айсен")
    for days in range(3):
        await desk.sent(mentor, FORM, {"what": "слово"}, NOW + timedelta(days=days))
    await desk.csv("needs")
    assert await desk.recorded() == [("answers_exported", 3)]
    (line,) = await desk.history()
    assert (line.form, line.amount) == ("needs", 3)


async def test_forms_are_offered_with_how_many_copies_what_is_sent_most_first(
    desk: Desk,
) -> None:
    mentor = await desk.acting.somebody(7, Role.MENTOR, name="Айсен")
    for code, copies in (("mentor", 1), ("needs", 2), ("visit", 3), ("note", 4)):
        for _ in range(copies):
            await desk.sent(mentor, form_of(code, "what"), {"what": "слово"})
    async with desk.acting.by(CURATOR) as act:
        found = await exports.list_page(act)
    assert [(each.title, each.copies) for each in found.lines] == [
        ("mentor", 1),
        ("visit", 3),
        ("needs", 2),
    ]


async def test_many_forms_are_offered_page_by_page(desk: Desk) -> None:
    for number in range(PAGE + 1):
        await desk.sent(desk.curator, form_of(f"needs{number}", "what"), {"what": "слово"})
    async with desk.acting.by(CURATOR) as act:
        found = [await exports.list_page(act, number) for number in (0, 1, 99)]
    assert [(each.number, each.pages, len(each.lines)) for each in found] == [
        (0, 2, PAGE),
        (1, 2, 1),
        (1, 2, 1),
    ]


@pytest.mark.parametrize("code", ["note", None])
async def test_a_form_that_is_not_taken_home_or_that_there_is_not_is_refused(
    desk: Desk, code: str | None
) -> None:
    version = await desk.acting.install(form_of(code, "what")) if code else new_id()
    async with desk.acting.by(CURATOR) as act:
        with pytest.raises(FormGone):
            await export_answers.ask_for_csv(act, version)
        assert not act.started_jobs
