"""Questionnaires leave as workbooks and come back changed: checked, compared, kept as a draft."""

import hashlib
import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any
from uuid import UUID

from db.queries import forms as versions_of
from db.queries import people
from mentoring.errors import Refusal
from mentoring.form_notices import FormFaulty, FormRead, FormUnchanged
from mentoring.forms import FormVersion, Origin, Versions
from mentoring.notices import FileReady
from mentoring.people import Person
from mentoring.questionnaire.form import Form
from mentoring.rights import Action
from services import forms, needed
from services.act import Act
from services.rights import requires
from texts.phrases import Phrases
from texts.xlsform.changes import changes, worded
from texts.xlsform.faults import Fault, FormRefused, Reading
from texts.xlsform.protocol import read_apart
from texts.xlsform.writing import write_form

JOB = "form_workbook"
CODE = re.compile(r"[\w.-]{1,40}")
TOLD = 30
"""Faults that are told in the chat; what is beyond them comes as a file."""
PIECE = 10
"""Faults in one message."""
BOLD = "<b>{}</b> "


@dataclass(eq=False)
class FormCodeUnfit(Refusal):
    """`limit` is the length up to which a form_id may go."""

    code: str
    limit: int


@dataclass(frozen=True, slots=True)
class Checked:
    """A workbook with what was found in it."""

    file_name: str
    digest: bytes
    found: Reading | FormRefused


def read(content: bytes, file_name: str) -> Checked:
    """Read in a process apart; blocks, so it is called from a job's thread."""
    digest = hashlib.sha256(content).digest()
    try:
        found: Reading | FormRefused = read_apart(content, file_name)
    except FormRefused as refused:
        found = refused
    if isinstance(found, Reading) and (faults := tuple(unfit(found.form))):
        found = FormRefused(faults)
    return Checked(file_name, digest, found)


def unfit(form: Form) -> Iterator[Fault]:
    """What the standard allows and the program could not work with."""
    if not CODE.fullmatch(form.code):
        yield Fault("settings", 2, "form_id", FormCodeUnfit(form.code, 40))
    for problem in needed.faults(form):
        yield Fault("survey", None, None, problem)


async def offer(act: Act, checked: Checked) -> None:
    """Say every fault, or keep the draft and say what it changes."""
    if isinstance(checked.found, FormRefused):
        tell_faults(act, checked.file_name, checked.found.faults)
        return
    form = checked.found.form
    versions = Versions(await versions_of.list_versions(act.session, act.school.id, form.code))
    in_use = versions.in_use
    changed: Sequence[str] = ()
    if in_use is not None:
        found = changes(await forms.get_form(act, in_use), form)
        if not found:
            act.notify(act.person, FormUnchanged(in_use, forms.title(act, form)))
            return
        changed = worded(found, act.shared.phrases, act.person.language)
    draft = await keep(act, versions, form, checked.digest)
    warnings = [
        *lines_of(
            checked.found.warnings, partial(act.shared.phrases.say, act.person.language), BOLD
        ),
        *await losses(act, versions, form),
    ]
    title = forms.title(act, form)
    act.notify(act.person, FormRead(draft, title, in_use is None, tuple(changed), tuple(warnings)))


async def keep(act: Act, versions: Versions, form: Form, digest: bytes) -> FormVersion:
    """The new draft takes the place of the old one."""
    if versions.draft is not None:
        await forms.forget_draft(act, versions.draft)
    key = await versions_of.add_version(
        act.session,
        act.school.id,
        form,
        digest,
        act.now,
        origin=Origin.SCHOOL,
        author_id=act.person.id,
        published=False,
    )
    return await forms.get_version(act, key)


async def losses(act: Act, versions: Versions, form: Form) -> list[str]:
    """What the program will not know any more."""
    shipped = next((each for each in versions.all if each.origin is Origin.SHIPPED), None)
    if shipped is None:
        return []
    lost = needed.lost(form, await forms.get_form(act, shipped))
    language = act.person.language
    return [act.shared.phrases.say(language, key, name=name) for name, key in lost]


def tell_faults(act: Act, file_name: str, faults: Sequence[Fault]) -> None:
    """Piece by piece; beyond so many the rest is easier to read in a file."""
    phrases, language = act.shared.phrases, act.person.language
    lines = lines_of(faults[:TOLD], partial(phrases.say, language), BOLD)
    for start in range(0, len(lines), PIECE):
        piece, last = tuple(lines[start : start + PIECE]), start + PIECE >= len(lines)
        act.notify(act.person, FormFaulty(file_name, start + 1, len(faults), piece, last))
    rest = lines_of(faults[TOLD:], partial(phrases.plain, language))
    if rest:
        content = "\r\n".join(rest).encode("utf-8-sig")
        act.notify(act.person, FileReady("faults.txt", content, "ntf-form-faults-rest"))


def lines_of(faults: Iterable[Fault], say: Callable[..., str], place: str = "{} ") -> list[str]:
    """Where each is and what would be right; `place` is how the where is set off."""
    return [
        f"{place.format(where) if (where := place_of(fault, say)) else ''}"
        f"{say(fault.problem.key, **shown(fault))}"
        for fault in faults
    ]


def shown(fault: Fault) -> dict[str, Any]:
    """What a sentence repeats of the workbook is cut to what the eye takes in."""
    data = fault.problem.data
    return {name: v[:120] if isinstance(v, str) else v for name, v in data.items()}


def place_of(fault: Fault, say: Callable[..., str]) -> str:
    if fault.row is None:
        return say("msg-fault-sheet", sheet=fault.sheet) if fault.sheet else ""
    if fault.column is None:
        return say("msg-fault-row", sheet=fault.sheet, row=str(fault.row))
    return say("msg-fault-cell", sheet=fault.sheet, row=str(fault.row), column=fault.column)


@dataclass(frozen=True, slots=True)
class Wanted:
    person: Person
    form: Form
    phrases: Phrases


@requires(Action.EDIT_FORMS)
async def ask_for_workbook(act: Act, version_id: UUID) -> None:
    """Raises FormGone."""
    version = await forms.get_version(act, version_id)
    await act.start_job(JOB, {"person": str(act.person.id), "version": str(version.id)})


async def read_version(act: Act, payload: dict[str, str]) -> Wanted:
    act.me = await people.get_person(act.session, UUID(payload["person"]))
    version = await forms.get_version(act, UUID(payload["version"]))
    return Wanted(act.person, await forms.get_form(act, version), act.shared.phrases)


def work(wanted: Wanted) -> bytes:
    return write_form(wanted.form, wanted.phrases, wanted.person.language)


async def write(act: Act, wanted: Wanted, content: bytes) -> None:
    act.me = wanted.person
    name = f"{wanted.form.code}.xlsx"
    act.notify(wanted.person, FileReady(name, content, "ntf-form-workbook"))
