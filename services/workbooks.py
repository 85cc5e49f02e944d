"""Files that curators and psychologists send: what each is, checked apart, and where it goes."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from db.queries import people
from mentoring.concerns import size
from mentoring.errors import Refusal
from mentoring.notices import FileRefused, WordsReplaced
from mentoring.people import Person
from mentoring.rights import Action, allowed
from services import (
    concerns,
    document_templates,
    form_workbooks,
    imports,
    letters,
    match_sheets,
    roadmap_workbooks,
)
from services.act import Act
from services.rights import requires
from texts.addressees import protocol as addressee_protocol
from texts.matching import protocol as plan_protocol
from texts.people import protocol as people_protocol
from texts.roadmap import protocol as roadmap_protocol
from texts.workbooks import Kind, kind_of

JOB = "workbook"
LARGEST = 20 * 1024 * 1024
"""Bytes that Telegram gives to a bot."""


class FileTooLargeToFetch(Refusal):
    """Telegram does not hand a file of this size to a bot."""

    def __init__(self, megabytes: int) -> None:
        self.megabytes = megabytes


class FileNotForYou(Refusal):
    """Files of this kind are taken from curators alone."""


class ListWithoutLanguage(Refusal):
    """The name of the file does not say of which language the words are."""


@dataclass(frozen=True, slots=True)
class Sent:
    """A file on its way: who sent it, under which name, on which day of the school's."""

    person: Person
    name: str
    today: date


@requires(Action.IMPORT, Action.SEE_CONCERNS)
async def receive(act: Act, file_id: str, name: str, size: int | None) -> None:
    """Checking takes its time, so it is a job; raises FileTooLargeToFetch."""
    if size is not None and size > LARGEST:
        raise FileTooLargeToFetch(LARGEST // (1024 * 1024))
    await act.start_job(JOB, {"person": str(act.person.id), "file_id": file_id, "name": name})


async def read(act: Act, payload: dict[str, str]) -> Sent:
    person = await people.get_person(act.session, UUID(payload["person"]))
    return Sent(person, payload["name"], act.context().today)


def work(sent: Sent, content: bytes) -> tuple[Kind | None, Any]:
    """What the file is and what was found in it; whatever it holds, this ends within limits."""
    try:
        return READERS[kind_of(content, sent.name)](sent, content)
    except Refusal as refusal:
        return None, refusal


def read_table(sent: Sent, content: bytes) -> tuple[Kind, Any]:
    """Whatever has the columns of a roadmap is one; anything else is read as a list of people."""
    roadmap = roadmap_protocol.read_apart(content)
    if roadmap is not None:
        return Kind.ROADMAP, roadmap
    return Kind.PEOPLE, people_protocol.read_apart(content, sent.today)


def read_words(sent: Sent, content: bytes) -> tuple[Kind, tuple[str, str]]:
    """The language and the text of a list of words; Notepad may have written it in CP1251."""
    language = concerns.language_of(sent.name)
    if language is None:
        raise ListWithoutLanguage
    try:
        return Kind.WORDS, (language, content.decode("utf-8-sig"))
    except UnicodeDecodeError:
        return Kind.WORDS, (language, content.decode("cp1251", errors="replace"))


async def offer_words(act: Act, found: tuple[str, str]) -> None:
    faults = await concerns.replace_words(act, *found)
    act.notify(act.person, WordsReplaced(faults, size(found[1])))


def read_form(sent: Sent, content: bytes) -> tuple[Kind, Any]:
    return Kind.FORM, form_workbooks.read(content, sent.name)


def read_plan(sent: Sent, content: bytes) -> tuple[Kind, Any]:
    """What is only called like a plan of pairs is a table like any other."""
    plan = plan_protocol.read_apart(content)
    return (Kind.PLAN, plan) if plan is not None else read_table(sent, content)


def read_template(_sent: Sent, content: bytes) -> tuple[Kind, Any]:
    return Kind.DOCUMENT, document_templates.examine(content)


def read_addressees(_sent: Sent, content: bytes) -> tuple[Kind, Any]:
    return Kind.ADDRESSEES, addressee_protocol.read_apart(content)


async def write(act: Act, sent: Sent, found: tuple[Kind | None, Any]) -> None:
    act.me = sent.person
    kind, what = found
    if kind is not None and not allowed(sent.person, NEEDED[kind]):
        kind, what = None, FileNotForYou()
    try:
        if kind is not None:
            await OFFERS[kind](act, what)
            return
    except Refusal as refusal:
        what = refusal
    act.notify(sent.person, FileRefused(sent.name, what))


READERS: Mapping[Kind, Callable[[Sent, bytes], tuple[Kind, Any]]] = {
    Kind.ADDRESSEES: read_addressees,
    Kind.DOCUMENT: read_template,
    Kind.FORM: read_form,
    Kind.PLAN: read_plan,
    Kind.TABLE: read_table,
    Kind.WORDS: read_words,
}
OFFERS: Mapping[Kind, Callable[[Act, Any], Awaitable[None]]] = {
    Kind.ADDRESSEES: letters.offer,
    Kind.DOCUMENT: document_templates.offer,
    Kind.FORM: form_workbooks.offer,
    Kind.PEOPLE: imports.offer,
    Kind.PLAN: match_sheets.offer,
    Kind.ROADMAP: roadmap_workbooks.offer,
    Kind.WORDS: offer_words,
}
NEEDED = {
    Kind.ADDRESSEES: Action.MAKE_DOCUMENTS,
    Kind.DOCUMENT: Action.MAKE_DOCUMENTS,
    Kind.FORM: Action.EDIT_FORMS,
    Kind.PEOPLE: Action.IMPORT,
    Kind.PLAN: Action.MATCH,
    Kind.ROADMAP: Action.EDIT_ROADMAP,
    Kind.WORDS: Action.SEE_CONCERNS,
}
"""The right that each kind of file needs."""
