"""Forms such as organisations publish: each is read and can be filled in, or is refused with
exactly what a chat cannot do, by sheet, row and column, in both languages.
"""

from __future__ import annotations

import random
import re
from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest

from mentoring.errors import Refusal
from mentoring.questionnaire.tree import BadExpression, RowByNumber, UnknownFunction, WrongArguments
from tests.forms.respondent import Respondent
from tests.mentoring.questionnaire.person import Person
from tests.texts.workbooks import faults_of
from texts.phrases import LANGUAGES, Phrases
from texts.xlsform import Fault, Reading, read, read_form
from texts.xlsform.faults import (
    NestedRepeat,
    UnknownList,
    UnknownName,
    UnsupportedColumn,
    UnsupportedLook,
    UnsupportedType,
)
from texts.xlsform.writing import write_form

PATHS = sorted((Path(__file__).parents[1] / "forms" / "published").glob("*.md"))
PHRASES = Phrases.load()


@cache
def reading(name: str) -> Reading:
    return read(next(path for path in PATHS if path.stem == name))


def at(name: str) -> Person:
    return Person(reading(name).form, "en")


def said(fault: Fault, language: str) -> str:
    return PHRASES.plain(language, fault.problem.key, **fault.problem.data)


@pytest.mark.parametrize("path", PATHS, ids=lambda path: path.stem)
def test_everybody_comes_to_the_end_and_every_question_is_asked(path: Path) -> None:
    form = reading(path.stem).form
    unseen = {q.name for q in form.questions if q.asked and not q.repeat_count}
    for seed in range(60):
        respondent = Respondent(form, random.Random(f"{path.stem} {seed}"))
        respondent.fills_in()
        unseen -= {name.partition("[")[0] for name in respondent.person.submission.answers}
        if seed >= 10 and not unseen:
            return
    assert unseen == set()


@pytest.mark.parametrize("path", PATHS, ids=lambda path: path.stem)
def test_what_the_bot_writes_is_read_as_the_same_form(path: Path) -> None:
    form = reading(path.stem).form
    again = read_form((write_form(form, PHRASES), "form.xlsx"))
    assert replace(again, version=form.version, languages=form.languages) == form


def test_a_form_without_anything_for_devices_has_no_warnings() -> None:
    assert reading("nutrition").warnings == ()
    assert reading("facility").warnings == (
        Fault("settings", 2, "public_key", UnsupportedColumn("public_key")),
        Fault("settings", 2, "submission_url", UnsupportedColumn("submission_url")),
        Fault("survey", 3, "type", UnsupportedType("simserial")),
        Fault("survey", 4, "type", UnsupportedType("subscriberid")),
        Fault("survey", 5, "appearance", UnsupportedLook("minimal")),
        Fault("survey", 7, "appearance", UnsupportedLook("autocomplete")),
        *reading("facility").warnings[6:],
    )


def test_times_are_counted_and_looked_back_at() -> None:
    person = at("household_roster")
    person.says("Awa", "23.11.2026")
    person.skips()
    person.says("yes", "2", "Айта", "Female", "31", "Нюргун", "Male", "7", "no")
    person.skips()
    person.says("2", "Radio, Telephone")
    found = person.values()
    assert found["mean_age"] == 19
    assert (found["names"], found["head_name"], found["head_sex"]) == (
        "Айта, Нюргун",
        "Нюргун",
        "m",
    )
    assert [row["age_group"] for row in found["member"]] == ["adult", "child"]
    assert found["asset_words"] == "Radio"


def test_a_table_of_the_choices_sheet_is_looked_into() -> None:
    person = at("nutrition")
    person.says("A17", "Boy", "30", "10", "80", "13", "No")
    found = person.values()
    assert (found["least_muac"], found["diagnosis"], found["said"]) == (12.5, "mam", "Moderate")
    assert found["bmi"] == 15.6
    assert reading("nutrition").form.tables.keys() == {"limits"}


def test_what_was_chosen_is_gone_through_one_by_one() -> None:
    person = at("facility")
    person.says("South", "Coast", "Coast hospital")
    assert "(last time 80)" in person.ask.text
    person.says("80")
    person.skips()
    person.says("Scales, Lamp")
    assert person.ask.text == "How many of: Scales?"
    person.says("4", "1", "rust")
    assert person.ask.text == "How many of: Lamp?"
    person.says("5", "2", "no bulbs")
    assert person.values()["share"] == 33
    assert person.asked == "report"


HEAD = "| type | name | label | calculation |"
SAID = "| type | name | label | relevant |\n| text | a | A | |"
LIST = "| list_name | name | label |\n| l | x | X |"
NESTED = (
    f"{HEAD}\n| begin_repeat | a | A | |\n| begin_repeat | b | B | |\n| text | c | C | |\n"
    "| end_repeat | | | |\n| end_repeat | | | |"
)
BEYOND = [
    (
        f"{HEAD}\n| text | a | A | |\n| calculate | b | | pulldata('f', 'p', 'k', ${{a}}) |",
        Fault("survey", 3, "calculation", UnknownFunction("pulldata")),
    ),
    (
        f"{HEAD}\n| text | a | A | |\n| calculate | b | | once(random()) |",
        Fault("survey", 3, "calculation", UnknownFunction("random")),
    ),
    (
        f"{HEAD}\n| text | a | A | |\n| calculate | b | | concat('uuid:', uuid()) |",
        Fault("survey", 3, "calculation", UnknownFunction("uuid")),
    ),
    (
        f"{HEAD}\n| text | a | A | |\n| calculate | b | | if(${{a}} = 1, 2) |",
        Fault("survey", 3, "calculation", WrongArguments("if", 2, 3, 3)),
    ),
    (
        f"{HEAD}\n| text | a | A | |\n| calculate | b | | #{{a}} + 1 |",
        Fault("survey", 3, "calculation", BadExpression("#{a} + 1", 1, "#{a} + 1")),
    ),
    (
        f"{SAID}\n| text | b | B | ../group/nobody = 1 |",
        Fault("survey", 3, "relevant", UnknownName("nobody")),
    ),
    (
        f"{SAID}\n| text | b | B | instance('towns')/root/item[name = ${{a}}]/size > 1 |",
        Fault("survey", 3, "relevant", UnknownList("towns")),
    ),
    (
        f"{SAID}\n| text | b | B | instance('l')/root/item[2]/label = 'X' |",
        Fault("survey", 3, "relevant", RowByNumber("instance('l')/root/item")),
    ),
    (
        NESTED,
        Fault("survey", 3, "type", NestedRepeat("b", "a")),
    ),
    (
        f"{HEAD}\n| geotrace | a | A | |\n| text | b | B | |",
        Fault("survey", 2, "type", UnsupportedType("geotrace")),
    ),
    (
        f"{HEAD}\n| text | b | B | |\n| barcode | a | A | |",
        Fault("survey", 3, "type", UnsupportedType("barcode")),
    ),
]


@pytest.mark.parametrize(("survey", "fault"), BEYOND)
def test_what_a_chat_cannot_do_is_named_where_it_stands(survey: str, fault: Fault) -> None:
    assert fault in faults_of(survey, LIST)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_refusal_and_warning_is_said_in_every_language(language: str) -> None:
    faults = [fault for _, fault in BEYOND]
    faults += [warning for path in PATHS for warning in reading(path.stem).warnings]
    cyrillic = re.compile("[а-яё]{3}")
    for fault in faults:
        words = said(fault, language)
        assert bool(cyrillic.search(words)) == (language == "ru"), words
        assert all(str(value) in words for value in told(fault.problem)), words


def told(problem: Refusal) -> list[object]:
    """What a sentence repeats, so that the place is found: all but a whole expression."""
    return [value for name, value in problem.data.items() if name != "expression"]
