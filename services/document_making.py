"""Making documents: filled in and printed apart, sent as files, kept to be compared."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any
from uuid import UUID

from db.queries import audit, submissions
from db.queries import documents as stored
from db.types import new_id
from mentoring.document_kinds import Kind
from mentoring.document_notices import DocumentsFailed, DocumentsMade
from mentoring.documents import Content, Difference, Document, Filled, difference
from mentoring.filling import Filling
from mentoring.notices import FileReady
from mentoring.questionnaire import run
from mentoring.questionnaire.form import Kind as QuestionKind
from mentoring.way import OFFERS
from services.act import Act
from services.document_common import iso
from services.document_files import Files, caption, files, title_of
from services.document_parts import OWN_NUMBERS, PART, Part, of_this_year, still_there
from services.document_report import drawn
from services.document_school import picture
from services.document_signing import drafted
from texts.documents.protocol import Batch, Order, Wanted, make_apart
from texts.phrases import Phrases

JOB = "documents"
PORTFOLIO = "portfolio"
PHOTO = 35
"""Millimetres."""
DRAWABLE = (b"\xff\xd8\xff", b"\x89PNG")
"""How a picture begins that Word and the page can show."""


async def start(
    act: Act,
    kind: Kind,
    about: Sequence[UUID],
    ask: Mapping[str, Any],
    given: Mapping[str, Any],
) -> None:
    """`given` are the answers of its form as they are stored, `ask` as papers say them."""
    payload: dict[str, Any] = {
        "person": str(act.person.id),
        "kind": kind.code,
        "about": [str(key) for key in about],
        "ask": dict(ask),
        "answers": dict(given),
        "done": 0,
    }
    if kind.code == PORTFOLIO and len(about) == 1:
        payload["file_id"] = await photo_of(act, about[0])
    await act.start_job(JOB, payload, once=True)


async def photo_of(act: Act, mentor: UUID) -> str:
    """The photo in the mentor's questionnaire, where the school asks for one; else empty."""
    copies = await submissions.list_about(act.session, mentor, OFFERS, act.shared.forms)
    last = max((each for each in copies if each.sent_at), key=sent_when, default=None)
    sent = run.attachments(last.form, last.submission, act.context()) if last else ()
    return next((each.file.id for each in sent if each.kind is QuestionKind.IMAGE), "")


def sent_when(copy: Filling) -> str:
    return str(copy.sent_at)


@dataclass(frozen=True, slots=True)
class Done:
    """The documents, the files to send, and what the documents were filled in with."""

    batch: Batch
    files: Files
    filled: tuple[Filled, ...]


def work(part: Part, photo: bytes = b"") -> Done:
    """`photo` is of whom the one portfolio is about."""
    if part.draw is not None:
        return Done(Batch(), part.draw(), part.filled)
    filled = tuple(with_pictures(each, photo, part.phrases) for each in part.filled)
    batch = make_apart(
        Order(
            part.kind.code,
            tuple(Wanted(each.data) for each in filled),
            part.template[1] if part.template else None,
            part.corrections,
        )
    )
    if batch.fault:
        return Done(batch, (), filled)
    title = title_of(part.kind.code, part.phrases)
    return Done(batch, files(title, filled, batch, part.payload["done"]), filled)


def with_pictures(filled: Filled, photo: bytes, phrases: Phrases) -> Filled:
    """What is printed again has its pictures already."""
    charts = drawn(filled.charts, phrases) if filled.charts else {}
    photos = {"photo": picture(photo, PHOTO)} if photo.startswith(DRAWABLE) else {}
    return replace(filled, data={**filled.data, **charts, **photos})


async def write(act: Act, part: Part, done: Done) -> None:
    act.me = part.person
    batch, filled = done.batch, done.filled
    if batch.fault:
        failed = DocumentsFailed(part.kind.code, batch.fault.key, batch.fault.field)
        act.notify(part.person, failed)
        return
    if not filled:
        act.notify(part.person, DocumentsMade(part.kind.code, 0))
        return
    if part.there - await still_there(act, filled):
        await act.start_job(JOB, part.payload)  # somebody went while it was made
        return
    for name, content in done.files:
        act.notify(part.person, FileReady(name, content, caption(name)))
    keys = [each.about.id if each.about else None for each in filled]
    part = replace(part, before=await of_this_year(act, part.kind, keys))
    papers = zip(filled, lines_in(done), strict=True)
    made = [document(act, part, batch, each, lines_) for each, lines_ in papers]
    await stored.add_documents(act.session, made)
    await audit.record(act.session, act.person, "documents_made", act.school.id, act.now)
    await drafted(act, part.kind)
    left = part.payload["about"][PART:]
    act.notify(part.person, told(part, made, len(left)))
    if left:
        payload = {**part.payload, "about": left, "done": part.payload["done"] + len(made)}
        await act.start_job(JOB, payload)


def lines_in(done: Done) -> list[tuple[str, ...]]:
    """Leaflets and pages have no lines to compare."""
    return [each.lines for each in done.batch.made] or [()] * len(done.filled)


def document(
    act: Act, part: Part, batch: Batch, filled: Filled, read_as: tuple[str, ...]
) -> Document:
    """With how the names in it were declined."""
    said = "\n".join(read_as)
    names = tuple((each.name, each.case, each.form) for each in batch.names if each.form in said)
    key = filled.about.id if filled.about else None
    last = part.before.get(key)
    number, on = (last.number, iso(last.dated_on)) if last else ("", "")
    if part.kind.code in OWN_NUMBERS:
        number, on = filled.data["number"], filled.data["date"]
    return Document(
        id=new_id(),
        institution_id=act.school.id,
        kind=part.kind.code,
        about_id=key,
        made_at=act.now,
        made_by_id=act.person.id,
        number=number,
        dated_on=date.fromisoformat(on) if on else None,
        template_id=part.template[0] if part.template else None,
        people=filled.people,
        content=Content(filled.data, read_as, part.payload["answers"], names),
    )


def told(part: Part, made: Sequence[Document], left: int) -> DocumentsMade:
    if len(made) != 1 or not made[0].content:
        return DocumentsMade(part.kind.code, len(made), left)
    filled, now = part.filled[0], made[0].content.lines
    before = part.before.get(filled.about.id if filled.about else None)
    changed: Difference | None = None
    if before and before.content and now:
        changed = difference(before.content.lines, now)
    return DocumentsMade(
        part.kind.code, 1, left, filled.about.name if filled.about else "", changed
    )
