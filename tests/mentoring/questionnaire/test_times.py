from __future__ import annotations

from datetime import date, datetime, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentoring.questionnaire.form import Kind
from mentoring.questionnaire.problems import ConstraintFailed, NotAMoment, NotATime
from mentoring.questionnaire.times import read_moment, read_time
from tests.mentoring.questionnaire.person import Person, a_form, asking
from tests.mentoring.questionnaire.scope import worth

at = datetime
"""The moments of people's calendars bear no zone: it is the school's."""
TODAY = date(2026, 11, 23)


@pytest.mark.parametrize(
    ("text", "hour", "minute"),
    [
        ("9:30", 9, 30),
        ("9.30", 9, 30),
        ("09-30", 9, 30),
        ("0930", 9, 30),
        ("9", 9, 0),
        ("в 15:00", 15, 0),
        ("15 ч 30 мин", 15, 30),
        ("9 утра", 9, 0),
        ("3 часа дня", 15, 0),
        ("7 вечера", 19, 0),
        ("12 ночи", 0, 0),
        ("3 pm", 15, 0),
        ("12:05 a.m.", 0, 5),
        ("полдень", 12, 0),
        ("09:30:00.000", 9, 30),
    ],
)
def test_a_time_is_read_as_people_write_it(text: str, hour: int, minute: int) -> None:
    assert read_time(text) == time(hour, minute)


@pytest.mark.parametrize("text", ["24:00", "9:70", "утро", "9:3", "123", "9:30 завтра", "-9"])
def test_what_is_no_time_is_not_guessed(text: str) -> None:
    assert read_time(text) is None


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("12 марта в 15:00", at(2027, 3, 12, 15)),
        ("12 декабря 15.00", at(2026, 12, 12, 15)),
        ("12.03.2026 9.30", at(2026, 3, 12, 9, 30)),
        ("12.03 15:00", at(2027, 3, 12, 15)),
        ("2026-03-12T15:00:00", at(2026, 3, 12, 15)),
        ("завтра в 9", at(2026, 11, 24, 9)),
        ("9:30 12 марта 2026", at(2026, 3, 12, 9, 30)),
        ("12 марта 2026 г. в 9 утра", at(2026, 3, 12, 9)),
        ("March 12, 2026 at 3 pm", at(2026, 3, 12, 15)),
    ],
)
def test_a_day_with_its_time_is_read_as_people_write_it(text: str, moment: datetime) -> None:
    assert read_moment(text, "ru", TODAY) == moment


@pytest.mark.parametrize("text", ["12 марта 2026", "12.03.2026", "15:00", "скоро", "30.02 15:00"])
def test_a_day_without_its_time_is_no_moment(text: str) -> None:
    assert read_moment(text, "ru", TODAY) is None


@given(st.datetimes(at(1900, 1, 1), at(2100, 1, 1)))
def test_every_moment_is_read_back_as_it_is_stored(moment: datetime) -> None:
    whole = moment.replace(second=0, microsecond=0)
    assert read_moment(whole.isoformat(timespec="minutes"), "ru", TODAY) == whole
    assert read_moment(f"{whole:%d.%m.%Y %H:%M}", "en", TODAY) == whole


@given(st.text())
def test_no_text_makes_reading_fail(text: str) -> None:
    read_time(text)
    read_moment(text, "ru", TODAY)


def test_times_are_kept_as_iso_text_and_shown_in_words() -> None:
    person = Person(a_form(asking("t", Kind.TIME), asking("d", Kind.DATETIME)))
    assert person.says("после обеда").problem == NotATime("после обеда")
    person.says("9.30")
    assert person.says("12 марта 2026").problem == NotAMoment("12 марта 2026")
    person.says("12.03.2026 15:00")
    assert person.submission.answers == {"t": "09:30", "d": "2026-03-12T15:00"}
    assert (person.reads("t"), person.reads("d")) == ("09:30", "12 марта 2026, 15:00")
    assert person.values() == {"t": time(9, 30), "d": at(2026, 3, 12, 15)}


def test_times_can_be_compared_in_a_constraint() -> None:
    form = a_form(
        asking("t", Kind.TIME, constraint=". >= '09:00' and . < '18:00'"),
        asking("d", Kind.DATETIME, constraint=". > now()"),
    )
    person = Person(form)
    assert isinstance(person.says("8:59").problem, ConstraintFailed)
    assert person.says("17:59").problem is None
    assert isinstance(person.says("22.11.2026 9:00").problem, ConstraintFailed)
    assert person.says("24.11.2026 9:00").problem is None


def test_a_time_is_a_part_of_its_day() -> None:
    assert worth("decimal-time('12:00')") == 0.5
    assert worth("decimal-date-time('1970-01-02T12:00')") == 1.5
    assert worth("'9' < '10:00'") is False
