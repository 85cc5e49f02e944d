"""Answers to a form as a sheet: a row a submission, a column a question, choices by label."""

import re
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime
from uuid import UUID

from mentoring.filling import Filling
from mentoring.people import Person
from mentoring.questionnaire import run
from mentoring.questionnaire.form import Form, Kind, in_language
from mentoring.questionnaire.submission import Context, Stored
from texts.export.wording import Wording
from texts.render.answers import Sheet
from texts.render.cells import Cell

NUMBERS = frozenset({Kind.INTEGER, Kind.DECIMAL, Kind.RANGE})
TIME = re.compile(r"\[\d+\]$")
"""How the engine marks of which time of a repeat an answer is."""
MENTION = re.compile(r"\$\{[^}]*\}")
"""Where a question repeats an earlier answer, which is another one in each row."""

Given = Mapping[str, Cell]


def sheet_of(
    title: str, copies: Sequence[tuple[Filling, Given]], people: Mapping[UUID, Person], say: Wording
) -> Sheet:
    """The copies with what `cells_of` gives of each."""
    questions = questions_of((copy for copy, _ in copies), say.language)
    head = ("word-column-name", "word-column-class", "word-column-about", "word-column-sent")
    rows = (row_of(copy, given, questions, people, say) for copy, given in copies)
    return Sheet(title, (*map(say.say, head), *questions.values()), tuple(rows))


def questions_of(copies: Iterable[Filling], language: str) -> dict[str, str]:
    """The questions of all versions by name, those of the newest version first."""
    versions = {each.version_id: each.form for each in copies}
    found: dict[str, str] = {}
    for _, form in sorted(versions.items(), reverse=True):
        for question in form.questions:
            if question.asked and question.kind is not Kind.REPEAT:
                label = in_language(question.label, language, form.default_language)
                found.setdefault(question.name, MENTION.sub("…", label) or question.name)
    return found


def row_of(
    copy: Filling,
    given: Given,
    questions: Iterable[str],
    people: Mapping[UUID, Person],
    say: Wording,
) -> tuple[Cell, ...]:
    who, about = people[copy.person_id], people[copy.subject_id]
    return (
        who.name,
        about.class_name or who.class_name,
        about.name if about.id != who.id else None,
        say.day(copy.sent_at),
        *(given.get(name) for name in questions),
    )


def answers_of(filling: Filling, context: Context) -> dict[str, Cell]:
    """As people read them, numbers as numbers; the times of a repeat in one cell."""
    found: dict[str, Cell] = {}
    kinds = kinds_of(filling.form)
    for item in run.answers(filling.form, filling.submission, context):
        if item.value is None:
            continue
        name, stored = TIME.sub("", item.name), filling.submission.answers.get(item.name)
        if name in found:
            found[name] = f"{found[name]}; {item.value}"
        elif kinds.get(item.name) in NUMBERS and isinstance(stored, int | float):
            found[name] = stored
        else:
            found[name] = item.value
    return found


def cells_of(filling: Filling, context: Context) -> dict[str, Cell]:
    """The same with days and moments as such, to be sorted by."""
    kinds, stored = kinds_of(filling.form), filling.submission.answers
    return {
        name: dated(kinds.get(name), stored.get(name)) or value
        for name, value in answers_of(filling, context).items()
    }


def dated(kind: Kind | None, stored: Stored | None) -> date | datetime | None:
    if kind is Kind.DATE and isinstance(stored, str):
        return date.fromisoformat(stored)
    if kind is Kind.DATETIME and isinstance(stored, str):
        return datetime.fromisoformat(stored)
    return None


def kinds_of(form: Form) -> dict[str, Kind]:
    """By name; a question of a repeat has several answers in one cell, which are words."""
    return {each.name: each.kind for each in form.questions if each.repeat is None}
