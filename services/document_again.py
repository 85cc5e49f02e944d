"""A document that was made before, once more as it was: nothing new is written down."""

from typing import Any
from uuid import UUID

from db.queries import document_templates, people
from mentoring.document_kinds import get_kind
from mentoring.document_notices import DocumentsFailed
from mentoring.documents import Document, DocumentGone, Filled, Subject
from mentoring.errors import Refusal
from mentoring.notices import FileReady
from mentoring.rights import Action
from services import document_filling as filling
from services import document_names
from services.act import Act
from services.document_common import iso
from services.document_files import caption
from services.document_making import Done
from services.document_parts import Part, drawing_of
from services.documents import get_document
from services.rights import requires

JOB = "document_again"


class DocumentEmptied(Refusal):
    """Somebody whom it names has been erased since; it can be made anew."""


@requires(Action.MAKE_DOCUMENTS)
async def ask(act: Act, key: UUID) -> Document:
    """Raises DocumentGone, DocumentEmptied."""
    found = await get_document(act, key)
    if found.content is None:
        raise DocumentEmptied
    await act.start_job(JOB, {"person": str(act.person.id), "document": str(key)})
    return found


async def read(act: Act, payload: dict[str, Any]) -> Part:
    act.me = await people.get_person(act.session, UUID(payload["person"]))
    found = await get_document(act, UUID(payload["document"]))
    if found.content is None:
        raise DocumentGone
    kind = get_kind(found.kind)
    signed = {"number": found.number, "date": iso(found.dated_on)}
    known = {each.id: each for each in await filling.subjects(act, kind)}
    about = known.get(found.about_id) if found.about_id else None
    if found.about_id and about is None:
        about = Subject(found.about_id, "")
    own = found.template_id
    content = (
        await document_templates.find_template(act.session, act.school.id, own) if own else None
    )
    data = {**found.content.data, **(signed if found.number else {})}
    return Part(
        person=act.person,
        kind=kind,
        filled=(Filled(about, data, found.people),),
        before={},
        template=(own, content) if own and content else None,
        corrections=await document_names.find(act),
        payload={"done": 0, "about": [], "answers": {}},
        phrases=act.shared.phrases,
        draw=await drawing_of(act, kind),
    )


async def write(act: Act, part: Part, done: Done) -> None:
    act.me = part.person
    if fault := done.batch.fault:
        act.notify(part.person, DocumentsFailed(part.kind.code, fault.key, fault.field))
    for name, content in done.files:
        act.notify(part.person, FileReady(name, content, caption(name)))
