"""All answers to a form in one workbook: a row for each person, a column for each question."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from db.queries import answers as queries
from db.queries import audit, people
from mentoring.filling import Filling
from mentoring.notices import FileReady
from mentoring.people import Person
from mentoring.questionnaire.form import in_language
from mentoring.rights import Action
from mentoring.snapshot import Taken
from services.act import Act
from services.export_snapshots import taken_by
from services.rights import requires
from texts.export.answers import answers_of, cells_of, sheet_of
from texts.export.wording import Wording
from texts.phrases import Phrases
from texts.render.answers import render

__all__ = ["JOB", "Collected", "answers_of", "ask_for_answers", "read", "work", "write"]

JOB = "answers_sheet"


@dataclass(frozen=True, slots=True)
class Collected:
    """What goes into the workbook. `taken` says for whom, in whose language, on which clocks."""

    taken: Taken
    code: str
    fillings: tuple[Filling, ...]
    people: dict[UUID, Person]
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
        taken=taken_by(act),
        code=payload["form"],
        fillings=tuple(each for each in sent if known[each.person_id].roles),
        people=known,
        phrases=act.shared.phrases,
    )


def work(collected: Collected) -> bytes:
    say = Wording(collected.taken, collected.phrases)
    copies = [(each, cells_of(each, collected.taken.context)) for each in collected.fillings]
    sheet = sheet_of(say.say("word-answers"), copies, collected.people, say)
    return render(sheet, say.marks(title_of(collected)))


def title_of(collected: Collected) -> str:
    newest = max(collected.fillings, key=lambda each: each.version_id, default=None)
    if newest is None:
        return collected.code
    form, language = newest.form, collected.taken.context.language
    return in_language(form.title, language, form.default_language)


async def write(act: Act, collected: Collected, content: bytes) -> None:
    """Answers that leave are recorded, as every export is."""
    act.me = collected.taken.reader
    about = collected.fillings[-1].version_id if collected.fillings else None
    await audit.record(
        act.session,
        act.person,
        "answers_exported",
        about,
        act.now,
        amount=len(collected.fillings),
    )
    name = f"{collected.code}-{act.context().today.isoformat()}.xlsx"
    act.notify(act.person, FileReady(name, content, "ntf-answers-ready"))
