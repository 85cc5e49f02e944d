"""A school's own Word templates: taken home, changed, sent back, tried out before they are used."""

from dataclasses import dataclass
from uuid import UUID

from db.queries import audit, people
from db.queries import document_templates as stored
from mentoring.document_kinds import BY_CODE, Form, NoSuchDocument, get_kind
from mentoring.document_notices import DocumentsFailed, TemplateReady, TemplateTaken
from mentoring.errors import Refusal
from mentoring.notices import FileReady
from mentoring.people import Person
from mentoring.rights import Action
from services.act import Act
from services.document_common import RUSSIAN
from services.document_files import title_of
from services.rights import requires
from texts.documents import example
from texts.documents.protocol import Fault, Order, Wanted, ask_template, kind_of_word, make_apart
from texts.phrases import Phrases

JOB = "document_template"


class NoTemplateOfThis(Refusal):
    """The Word file does not say of which document it is the template."""


class TemplateWasShipped(Refusal):
    """The template in use is the one that ships: there is no other to go back from."""


@dataclass(frozen=True, slots=True)
class Sent:
    """A Word file that came back: whether it can be used is known."""

    kind: str
    content: bytes
    fault: Fault | None = None


@dataclass(frozen=True, slots=True)
class Asked:
    person: Person
    kind: str
    own: bytes | None
    phrases: Phrases


@requires(Action.MAKE_DOCUMENTS)
async def ask(act: Act, code: str) -> None:
    """The template as it is in use, and what it may name. Raises NoSuchDocument."""
    if get_kind(code).form is not Form.WORD:
        raise NoSuchDocument
    await act.start_job(JOB, {"person": str(act.person.id), "kind": code})


async def read(act: Act, payload: dict[str, str]) -> Asked:
    person = await people.get_person(act.session, UUID(payload["person"]))
    own = await stored.find_in_use(act.session, person.institution_id, payload["kind"])
    return Asked(person, payload["kind"], own[1] if own else None, act.shared.phrases)


def work(asked: Asked) -> bytes:
    return asked.own or ask_template(asked.kind)


async def write(act: Act, asked: Asked, content: bytes) -> None:
    act.me = asked.person
    title = title_of(asked.kind, asked.phrases)
    name = asked.phrases.plain(RUSSIAN, "doc-file-template", title=title)
    act.notify(asked.person, FileReady(name, content, "ntf-document-template"))
    act.notify(asked.person, TemplateReady(asked.kind, tuple(example.fields(asked.kind))))


def examine(content: bytes) -> Sent:
    """Tried out on an example with everything and on one with nothing. Raises NoTemplateOfThis."""
    kind = kind_of_word(content)
    if kind not in BY_CODE or BY_CODE[kind].form is not Form.WORD:
        raise NoTemplateOfThis
    tried = (Wanted(example.full(kind)), Wanted(example.sparse(kind)))
    return Sent(kind, content, make_apart(Order(kind, tried, content)).fault)


async def offer(act: Act, sent: Sent) -> None:
    """A template that can be filled in is used from now on; the one before is kept."""
    if sent.fault:
        failed = DocumentsFailed(sent.kind, sent.fault.key, sent.fault.field)
        act.notify(act.person, failed)
        return
    await stored.add_template(act.session, act.person, sent.kind, sent.content, act.now)
    await audit.record(act.session, act.person, "template_changed", act.school.id, act.now)
    act.notify(act.person, TemplateTaken(sent.kind))


@requires(Action.MAKE_DOCUMENTS)
async def go_back(act: Act, code: str) -> None:
    """The template before is used again: the school's own, or at last the one that ships.

    Raises TemplateWasShipped.
    """
    found = await stored.find_in_use(act.session, act.school.id, get_kind(code).code)
    if found is None:
        raise TemplateWasShipped
    await stored.retire(act.session, found[0], act.now)
    await audit.record(act.session, act.person, "template_changed", act.school.id, act.now)
