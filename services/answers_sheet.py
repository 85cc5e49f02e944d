"""All answers to a form in one workbook: a row for each person, a column for each question."""

import re
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from db.queries import answers as queries
from db.queries import people
from mentoring.filling import Filling
from mentoring.notices import FileReady
from mentoring.people import Person
from mentoring.questionnaire import run
from mentoring.questionnaire.form import Form, Kind, in_language
from mentoring.questionnaire.submission import Context
from mentoring.rights import Action
from services.act import Act
from services.rights import requires
from texts.phrases import Phrases
from texts.render.answers import Cell, Sheet, render

JOB = "answers_sheet"
NUMBERS = frozenset({Kind.INTEGER, Kind.DECIMAL, Kind.RANGE})
TIME = re.compile(r"\[\d+\]$")
"""How the engine marks of which time of a repeat an answer is."""


@dataclass(frozen=True, slots=True)
class Collected:
    """What goes into the workbook. `context` says in whose language, on which clocks."""

    person: Person
    code: str
    fillings: tuple[Filling, ...]
    people: dict[UUID, Person]
    context: Context
    phrases: Phrases


@requires(Action.SEE_PEOPLE)
async def ask_for_answers(act: Act, code: str, since: datetime | None = None) -> None:
    """Everything that was sent of a form, or what was sent since a moment, as a file.

    It is for curators only: the caller has checked Action.SEE_PEOPLE.
    """
    payload = {
        "person": str(act.person.id),
        "form": code,
        "since": since.isoformat() if since else None,
    }
    await act.start_job(JOB, payload)


async def read(act: Act, payload: dict[str, Any]) -> Collected:
    """People who take part no more are left out, whatever still stands there of them."""
    act.me = await people.get_person(act.session, UUID(payload["person"]))
    since = datetime.fromisoformat(payload["since"]) if payload["since"] else None
    sent = await queries.list_answers(
        act.session, act.school.id, payload["form"], since, act.shared.forms
    )
    ids = {each.person_id for each in sent} | {each.subject_id for each in sent}
    known = await people.list_by_id(act.session, ids)
    return Collected(
        person=act.person,
        code=payload["form"],
        fillings=tuple(each for each in sent if known[each.person_id].roles),
        people=known,
        context=act.context(),
        phrases=act.shared.phrases,
    )


def work(collected: Collected) -> bytes:
    return render(sheet_of(collected))


async def write(act: Act, collected: Collected, content: bytes) -> None:
    act.me = collected.person
    name = f"{collected.code}-{act.context().today.isoformat()}.xlsx"
    act.notify(collected.person, FileReady(name, content, "ntf-answers-ready"))


def sheet_of(collected: Collected) -> Sheet:
    questions = questions_of(collected)

    def word(key: str) -> str:
        return collected.phrases.plain(collected.context.language, key)

    head = (word("word-column-name"), word("word-column-class"), word("word-column-about"))
    rows = [row_of(each, questions, collected) for each in collected.fillings]
    sent = word("word-column-sent")
    return Sheet(word("word-answers"), (*head, sent, *questions.values()), tuple(rows))


def questions_of(collected: Collected) -> dict[str, str]:
    """The questions of all versions by name, those of the newest version first."""
    versions = {each.version_id: each.form for each in collected.fillings}
    found: dict[str, str] = {}
    for _, form in sorted(versions.items(), reverse=True):
        for question in form.questions:
            if question.asked and question.kind is not Kind.REPEAT:
                label = in_language(
                    question.label, collected.context.language, form.default_language
                )
                found.setdefault(question.name, label or question.name)
    return found


def row_of(filling: Filling, questions: dict[str, str], collected: Collected) -> tuple[Cell, ...]:
    who, about = collected.people[filling.person_id], collected.people[filling.subject_id]
    given = answers_of(filling, collected.context)
    day = filling.sent_at.astimezone(collected.context.now.tzinfo) if filling.sent_at else None
    return (
        who.name,
        about.class_name or who.class_name,
        about.name if about.id != who.id else None,
        day.date() if day else None,
        *(given.get(name) for name in questions),
    )


def answers_of(filling: Filling, context: Context) -> dict[str, Cell]:
    """As people read them, numbers as numbers; the times of a repeat in one cell."""
    found: dict[str, Cell] = {}
    numbers = numbers_of(filling.form)
    for item in run.answers(filling.form, filling.submission, context):
        if item.value is None:
            continue
        name = TIME.sub("", item.name)
        stored = filling.submission.answers.get(item.name)
        if item.name in numbers and isinstance(stored, int | float):
            found[name] = stored
        else:
            found[name] = f"{found[name]}; {item.value}" if name in found else item.value
    return found


def numbers_of(form: Form) -> frozenset[str]:
    return frozenset(each.name for each in form.questions if each.kind in NUMBERS)
