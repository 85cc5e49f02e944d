"""A school that selects mentors: who offered, and what the curator writes about them."""

from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any

import texts
from db.queries import forms, selections, submissions
from mentoring.people import Person, Role
from mentoring.questionnaire.form import Form
from mentoring.questionnaire.submission import Stage, Submission
from mentoring.selection import Selection, State
from services.act import Act
from services.outcomes import OUTCOMES
from tests.db.examples import NOW, filling_of
from tests.services.acting import Acting, form_of
from texts.xlsform import read_form

CURATOR = 1
MENTOR = form_of("mentor", "topic", "mentoring_forms")


@cache
def shipped(code: str) -> Form:
    return read_form(Path(texts.__file__).parent / "questionnaires" / f"{code}.md")


async def candidate(acting: Acting, account: int | None, of: str = "", **more: Any) -> Person:
    """Somebody who offered, in these forms of mentoring."""
    name = more.pop("name", f"Кандидат {account}")
    person = await acting.somebody(account, Role.MENTOR, name=name, **more)
    if of:
        version = await acting.install(MENTOR)
        begun = await acting.fills(person, MENTOR, version, topic="Лес", mentoring_forms=of)
        done = replace(begun.submission, stage=Stage.SENT)
        async with acting.database.begin() as session:
            sent = replace(begun, submission=done, sent_at=NOW)
            await submissions.save_fillings(session, [sent])
    return person


async def sends(act: Act, code: str, **answers: Any) -> None:
    """The curator sends a form of the selection: what it leads to happens."""
    form = shipped(code)
    version = await forms.add_version(act.session, act.school.id, form, b"hash", NOW)
    made = filling_of(
        act.person,
        form,
        version,
        subject_id=act.person.id,
        submission=Submission(answers, stage=Stage.SENT),
        sent_at=act.now,
    )
    await OUTCOMES[code].sent(act, made)


async def stands(acting: Acting, person: Person) -> Selection:
    async with acting.database.begin() as session:
        return await selections.get_selection(session, person.id)


async def state_of(acting: Acting, person: Person) -> State:
    return (await stands(acting, person)).state
