"""Examples that many tests of the cellar use."""

from datetime import UTC, datetime
from typing import Any
from uuid import UUID

from db.engine import Session
from db.queries import selections
from db.queries.people import add_person
from db.types import new_id
from mentoring.filling import Filling
from mentoring.invitations import Invitation
from mentoring.people import Institution, Person, Role
from mentoring.questionnaire.form import Form, Kind, Question
from mentoring.questionnaire.submission import Stage, Submission
from mentoring.selection import CANDIDATES, Selection, State

NOW = datetime(2026, 11, 23, 5, 0, tzinfo=UTC)


def person_of(school: Institution, account: int | None = 1001, **more: Any) -> Person:
    return Person(id=new_id(), institution_id=school.id, telegram_id=account, language="ru", **more)


async def known(session: Session, school: Institution, account: int | None = 1001) -> Person:
    """Somebody who is remembered already."""
    return await add_person(session, person_of(school, account), NOW)


def link_of(school: Institution, **more: Any) -> Invitation:
    facts = {
        "id": new_id(),
        "institution_id": school.id,
        "role": Role.MENTOR,
        "label": "",
        "uses": 0,
        "uses_left": None,
        "expires_at": None,
        "revoked_at": None,
    }
    return Invitation(**{**facts, **more})


def small_form(code: str = "mentor", title: str = "Анкета") -> Form:
    """One question."""
    question = Question("topic", Kind.TEXT, label={"ru": "О чём?"}, required="true()")
    return Form(code, "1", {"ru": title}, ("ru",), "ru", (question,))


def filling_of(person: Person, form: Form, version: UUID, answer: str = "", **more: Any) -> Filling:
    """A copy as it is after one answer; with `sent_at` it is a sent one."""
    stage = Stage.SENT if more.get("sent_at") else Stage.REVIEWING
    facts = {
        "id": new_id(),
        "institution_id": person.institution_id,
        "person_id": person.id,
        "subject_id": person.id,
        "version_id": version,
        "form": form,
        "submission": Submission({"topic": answer}, stage=stage),
        "invitation_id": person.invitation_id,
        "started_at": NOW,
        "changed_at": NOW,
    }
    return Filling(**{**facts, **more})


async def chosen(session: Session, mentor: Person) -> None:
    """The school has taken this mentor."""
    taken = Selection(mentor.id, State.SELECTED)
    assert await selections.save(session, mentor, taken, CANDIDATES, NOW)
