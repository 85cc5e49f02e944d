"""What the questionnaires of the roadmap take for an answer, and what they do not."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

import texts
from mentoring.questionnaire.form import Form, Kind
from mentoring.questionnaire.run import File, Stored
from mentoring.roadmap.vacations import read_vacations
from tests.mentoring.questionnaire.person import NOON, Person
from texts.xlsform import read_form

FOLDER = Path(texts.__file__).parent / "questionnaires"
PERIOD = "28.10.2026 – 05.11.2026"


def shipped(code: str) -> Form:
    return read_form(FOLDER / f"{code}.md")


def filling_in(code: str, **given: Stored) -> Person:
    return Person(shipped(code), given={"about": "1", **given})


def takes(person: Person, *, text: str) -> bool:
    """Whether the question in front takes these words for an answer."""
    return person.says(text).problem is None


def own_days() -> Person:
    person = filling_in("stage_reminders")
    person.taps("Свои дни")
    return person


@pytest.mark.parametrize("year", ["2026/27", "2026-2027", "2026/2027", "2026 – 27", "2029/30"])
def test_a_school_year_is_two_years_in_a_row(year: str) -> None:
    assert takes(Person(shipped("programme")), text=year)


@pytest.mark.parametrize("year", ["2026", "26/27", "2026/28", "2027/26", "2026/2037", "1999/00"])
def test_what_is_no_school_year_is_not_taken_for_one(year: str) -> None:
    assert not takes(Person(shipped("programme")), text=year)


def test_of_a_programme_only_the_school_year_is_asked_of_everybody() -> None:
    programme = Person(shipped("programme"))
    programme.says("2026/27")
    while programme.asked != "team":
        assert programme.asked != "order_number"
        programme.skips()
    programme.skips()
    programme.sends()
    assert programme.is_through


def test_a_number_is_asked_of_an_order_that_there_is() -> None:
    programme = Person(shipped("programme"))
    programme.says("2026/27", "01.09.2026", "02.12.2026", "41-од")
    assert programme.asked == "goal"
    programme.says("Помочь с выбором профессии", "Найти наставников")
    programme.taps("Студент – ученик", "Педагог – педагог")
    programme.done()
    known = programme.values()
    assert (known["starts_on"], known["order_on"]) == (date(2026, 9, 1), date(2026, 12, 2))
    assert known["order_number"] == "41-од"
    assert known["forms"] == ("student_pupil", "educator_educator")


@pytest.mark.parametrize(("day", "fits"), [("31.12.2019", 0), ("01.01.2020", 1), ("31.12.2040", 1)])
def test_a_programme_is_of_these_decades(day: str, *, fits: bool) -> None:
    programme = Person(shipped("programme"))
    programme.says("2026/27")
    assert takes(programme, text=day) == fits
    assert not takes(programme, text="01.01.2041")


@pytest.mark.parametrize(
    ("day", "fits"),
    [("31.12.2014", 0), ("01.01.2015", 1), ("24.11.2027", 1), ("25.11.2027", 0)],
)
def test_a_document_is_dated_a_year_ahead_at_the_most(day: str, *, fits: bool) -> None:
    assert date(2026, 11, 23) == NOON.date()
    document = filling_in("stage_document")
    document.says("41-од")
    assert takes(document, text=day) == fits


def test_a_document_runs_out_behind_its_date_or_never() -> None:
    document = filling_in("stage_document")
    document.says("41-од", "12.09.2026")
    assert not takes(document, text="12.09.2026")
    assert takes(document, text="13.09.2026")
    endless = filling_in("stage_document")
    endless.says("41-од", "12.09.2026")
    endless.skips()
    endless.skips()
    endless.sends()
    assert "valid_until" not in endless.values()


@pytest.mark.parametrize("name", ["Приказ.PDF", "приказ.docx", "реестр.xlsx"])
def test_a_document_comes_as_a_picture_or_as_an_office_file(name: str) -> None:
    document = filling_in("stage_document")
    document.says("41-од", "12.09.2026")
    document.skips()
    assert document.sends_file(Kind.VIDEO, File("id", mime="video/mp4")).problem is not None
    assert document.sends_file(Kind.FILE, File("id", name=name)).problem is None


def test_a_photo_of_a_document_will_do() -> None:
    document = filling_in("stage_document")
    document.says("41-од", "12.09.2026")
    document.skips()
    assert document.sends_file(Kind.IMAGE, File("id")).problem is None


@pytest.mark.parametrize(
    ("what", "said"),
    [
        ("close", "Этап закроется, хотя сделано не всё."),
        ("not_needed", "Документ будет отмечен как ненужный."),
    ],
)
def test_who_gives_a_reason_reads_what_it_is_for(what: str, said: str) -> None:
    reason = filling_in("stage_reason", what=what)
    assert reason.ask.notes == (said,)
    assert not takes(reason, text="а    б")
    assert not takes(reason, text="ы" * 501)
    assert takes(reason, text="Собрание перенесли на октябрь")


def test_a_plan_of_reminders_that_stands_ready_asks_nothing_more() -> None:
    reminders = filling_in("stage_reminders")
    reminders.taps("Только в день срока")
    reminders.sends()
    assert reminders.values()["plan"] == "day"
    assert reminders.is_through


def test_who_wants_days_of_their_own_names_those_before_and_those_after() -> None:
    reminders = own_days()
    reminders.says("14, 7, 1, 0")
    reminders.skips()
    reminders.taps("Нет")
    known = reminders.values()
    assert (known["before"], known["weekly"]) == ("14, 7, 1, 0", "no")
    assert "after" not in known


@pytest.mark.parametrize("days", ["0", "60", "14 7 1", "14; 7,1", "14\n7\n1", "14, 7 и 1", "7, 1."])
def test_days_are_numbers_with_something_between(days: str) -> None:
    assert takes(own_days(), text=days)


@pytest.mark.parametrize(
    "days", ["61", "14\n65", "100", "-3", "за неделю", "", "7..1", "1" + ", 1" * 13]
)
def test_what_are_no_days_is_not_taken_for_them(days: str) -> None:
    assert not takes(own_days(), text=days)


@pytest.mark.parametrize(
    "periods",
    [
        PERIOD,
        "1.6.2027-31.8.2027",
        f"{PERIOD}; 31.12.2026 — 11.01.2027",
        f"{PERIOD}\n31.12.2026 – 11.01.2027\n",
        "; ".join([PERIOD] * 13),
        " \n\n".join([PERIOD] * 13),
        f"{PERIOD};",
        "нет",
        "Нет",
        "none",
        "no",
        "-",
    ],
)
def test_vacations_are_first_and_last_days_or_none(periods: str) -> None:
    assert takes(Person(shipped("vacations")), text=periods)
    found, unread = read_vacations(periods)
    assert len(found) == periods.count("20") // 2
    assert not unread


@pytest.mark.parametrize(
    "periods",
    [
        "28.10.2026",
        "28.10 – 05.11.2026",
        "28.10.26 – 05.11.26",
        "28.10.2026 05.11.2026",
        f"{PERIOD} – 11.01.2027",
        f"{PERIOD} {PERIOD}",
        f"{PERIOD}; нет",
        "осенние",
        "; ".join([PERIOD] * 14),
        f"{PERIOD};{' ' * 600}{PERIOD}",
    ],
)
def test_what_has_no_first_and_last_day_is_no_vacation(periods: str) -> None:
    assert not takes(Person(shipped("vacations")), text=periods)


@pytest.mark.parametrize(
    ("code", "names"),
    [
        ("programme", {"school_year"}),
        ("stage_deadline", {"deadline"}),
        ("stage_document", {"number", "dated_on"}),
        ("stage_file", {"file"}),
        ("stage_note", {"note"}),
        ("stage_reason", {"reason"}),
        ("stage_reminders", {"plan", "before", "weekly"}),
        ("vacations", {"periods"}),
    ],
)
def test_only_what_the_roadmap_cannot_do_without_must_be_answered(
    code: str, names: set[str]
) -> None:
    assert {question.name for question in shipped(code).questions if question.required} == names


@pytest.mark.parametrize("code", ["stage_file", "stage_note", "stage_reason", "vacations"])
def test_what_is_done_in_one_step_asks_one_question(code: str) -> None:
    assert sum(question.asked for question in shipped(code).questions) == 1
