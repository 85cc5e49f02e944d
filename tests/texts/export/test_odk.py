"""Submissions in the columns of ODK Central's export, value by value."""

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any
from uuid import UUID
from zoneinfo import ZoneInfo

import pytest

from mentoring.filling import Filling
from mentoring.people import Person
from mentoring.questionnaire.form import Choice, Form, Kind, Question, Scale
from mentoring.questionnaire.submission import Context, Stage, Submission
from texts.export.odk import META, Table, tables_of

SCHOOL, WHO = UUID(int=1), UUID(int=2)
MENTOR = Person(WHO, SCHOOL, 7, "ru", name="Айсен")
CONTEXT = Context(datetime(2026, 11, 23, 14, 5, tzinfo=ZoneInfo("Asia/Yakutsk")), "ru")
TOPICS = (Choice("robots", {"ru": "Роботы"}), Choice("physics", {"ru": "Физика"}))
QUESTIONS = (
    Question("hello", Kind.NOTE, label={"ru": "Здравствуйте"}),
    Question("who", Kind.SELECT_ONE, choices=TOPICS, or_other=True, list_name="t"),
    Question("topics", Kind.SELECT_MULTIPLE, choices=TOPICS, or_other=True, list_name="t"),
    Question("order", Kind.RANK, choices=TOPICS, list_name="t"),
    Question("mark", Kind.RANGE, range=Scale(1, 10, 1)),
    Question("share", Kind.DECIMAL),
    Question("born", Kind.DATE),
    Question("at", Kind.TIME),
    Question("when", Kind.DATETIME),
    Question("agreed", Kind.ACKNOWLEDGE),
    Question("place", Kind.GEOPOINT),
    Question("photo", Kind.IMAGE),
    Question("twice", Kind.CALCULATE, calculation="${mark} * 2"),
    Question("child", Kind.REPEAT, label={"ru": "Ребёнок"}),
    Question("name", Kind.TEXT, repeat="child"),
    Question("likes", Kind.SELECT_MULTIPLE, choices=TOPICS, list_name="t", repeat="child"),
    Question("home", Kind.GEOPOINT, repeat="child"),
)
FORM = Form("visit", "7", {"ru": "Визит"}, ("ru",), "ru", QUESTIONS)
ANSWERS: dict[str, Any] = {
    "who": "other",
    "who_other": "Сосед",
    "topics": ["physics", "other"],
    "topics_other": "Шитьё",
    "order": ["physics", "robots"],
    "mark": 9.0,
    "share": -0.5,
    "born": "1985-03-12",
    "at": "09:30",
    "when": "2026-03-12T15:00",
    "agreed": "OK",
    "place": "62.0281 129.7326 0 12.5",
    "photo": {"id": "AgAD", "unique": "u1", "mime": "image/jpeg", "kind": "image"},
    "name[1]": "Кирилл",
    "likes[1]": ["robots"],
    "home[1]": "-1.5 2 0 0",
    "child[1]": "yes",
    "name[2]": "Нюргуяна",
    "child[2]": "no",
}


def sent(answers: Mapping[str, Any] = ANSWERS, form: Form = FORM, number: int = 1) -> Filling:
    at = datetime(2026, 11, 23, 5, 5, 7, 123456, tzinfo=UTC)
    return Filling(
        id=UUID(int=100 + number),
        institution_id=SCHOOL,
        person_id=WHO,
        subject_id=WHO,
        version_id=UUID(int=int(form.version)),
        form=form,
        submission=Submission(answers, stage=Stage.SENT),
        invitation_id=None,
        started_at=at,
        changed_at=at,
        sent_at=at,
    )


def tables(*copies: Filling) -> list[Table]:
    return tables_of(copies, {WHO: MENTOR}, CONTEXT)


def first(table: Table) -> dict[str, Any]:
    return dict(zip(table.head, table.rows[0], strict=True))


MAIN, CHILDREN = tables(sent())


def test_the_columns_stand_as_central_writes_them() -> None:
    assert MAIN.head == (
        *("SubmissionDate", "hello", "who", "who_other"),
        *("topics", "topics/robots", "topics/physics", "topics/other", "topics_other"),
        *("order", "mark", "share", "born", "at", "when", "agreed"),
        *("place-Latitude", "place-Longitude", "place-Altitude", "place-Accuracy"),
        *("photo", "twice", "instanceID", *META),
    )


@pytest.mark.parametrize(
    ("column", "value"),
    [
        ("SubmissionDate", "2026-11-23T05:05:07.123Z"),
        ("hello", None),
        ("who", "other"),
        ("who_other", "Сосед"),
        ("topics", "physics other"),
        ("topics/robots", 0),
        ("topics/physics", 1),
        ("topics/other", 1),
        ("topics_other", "Шитьё"),
        ("order", "physics robots"),
        ("mark", "9"),
        ("share", "-0.5"),
        ("born", "1985-03-12"),
        ("at", "09:30:00.000+09:00"),
        ("when", "2026-03-12T15:00:00.000+09:00"),
        ("agreed", "OK"),
        ("place-Latitude", "62.0281"),
        ("place-Longitude", "129.7326"),
        ("place-Altitude", "0"),
        ("place-Accuracy", "12.5"),
        ("photo", "u1.jpg"),
        ("twice", "18"),
        ("instanceID", "uuid:00000000-0000-0000-0000-000000000065"),
        ("KEY", "uuid:00000000-0000-0000-0000-000000000065"),
        ("SubmitterID", str(WHO)),
        ("SubmitterName", "Айсен"),
        ("AttachmentsPresent", 1),
        ("AttachmentsExpected", 1),
        ("Status", None),
        ("ReviewState", None),
        ("DeviceID", None),
        ("Edits", 0),
        ("FormVersion", "7"),
    ],
)
def test_every_value_is_written_as_odk_writes_it(column: str, value: object) -> None:
    assert first(MAIN)[column] == value


def test_each_time_of_a_repeat_is_a_row_that_names_its_submission() -> None:
    key = "uuid:00000000-0000-0000-0000-000000000065"
    home = ("home-Latitude", "home-Longitude", "home-Altitude", "home-Accuracy")
    likes = ("likes", "likes/robots", "likes/physics")
    assert CHILDREN.name == "child"
    assert CHILDREN.head == ("name", *likes, *home, "PARENT_KEY", "KEY")
    assert CHILDREN.rows == (
        ("Кирилл", "robots", 1, 0, "-1.5", "2", "0", "0", key, f"{key}/child[1]"),
        ("Нюргуяна", None, 0, 0, None, None, None, None, key, f"{key}/child[2]"),
    )


def test_what_was_not_answered_is_empty_and_its_choices_are_0() -> None:
    main, children = tables(sent({}))
    row = first(main)
    assert (row["who"], row["topics"], row["topics/robots"]) == (None, None, 0)
    assert (row["place-Latitude"], row["photo"], row["AttachmentsPresent"]) == (None, None, 0)
    assert len(children.rows) == 1


def test_an_answer_that_lost_relevance_is_not_told() -> None:
    why = Question("why", Kind.GEOPOINT, relevant="${who} = 'x'")
    form = Form("visit", "7", {"ru": "Визит"}, ("ru",), "ru", (QUESTIONS[1], why))
    (main,) = tables(sent({"who": "robots", "why": "1 2 0 0"}, form))
    assert first(main)["why-Latitude"] is None


def test_columns_of_older_versions_and_choices_that_are_gone_stay() -> None:
    older = Question("old", Kind.TEXT), Question("topics", Kind.SELECT_MULTIPLE, choices=TOPICS)
    newer = Question("topics", Kind.SELECT_MULTIPLE, choices=(Choice("sea", {}), TOPICS[0]))
    copies = (
        sent({"old": "да", "topics": ["physics"]}, Form("v", "1", {}, ("ru",), "ru", older), 1),
        sent({"topics": ["sea"]}, Form("v", "2", {}, ("ru",), "ru", (newer,)), 2),
    )
    (main,) = tables(*copies)
    assert main.head[1:6] == ("topics", "topics/sea", "topics/robots", "topics/physics", "old")
    assert [row[1:6] for row in main.rows] == [
        ("physics", 0, 0, 1, "да"),
        ("sea", 1, 0, 0, None),
    ]
    assert [row[-1] for row in main.rows] == ["1", "2"]


def test_without_submissions_there_are_still_the_columns_that_every_form_has() -> None:
    (main,) = tables()
    assert main.head == ("SubmissionDate", "instanceID", *META)
    assert main.rows == ()
