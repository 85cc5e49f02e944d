"""/export: the answers to one form as CSV in the columns of ODK, made for whoever asked."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from db.queries import audit, exports, forms, people
from db.queries.exports import Sent
from mentoring.filling import Filling
from mentoring.notices import FileReady
from mentoring.people import Person
from mentoring.rights import Action
from mentoring.snapshot import Taken, is_exported
from services.act import Act
from services.export_snapshots import taken_by
from services.forms import FormGone
from services.rights import check, requires
from texts.export.odk import tables_of
from texts.export.wording import Wording
from texts.phrases import Phrases
from texts.render.cells import fitted, writable
from texts.render.csv_files import archive, csv_bytes

JOB = "export_answers"
NAME = 60
"""Signs of a name in a file's name: two bytes each, and 255 is the most."""


@dataclass(frozen=True, slots=True)
class Collected:
    """`version` is the one by whose button the form was chosen."""

    taken: Taken
    code: str
    version: UUID
    sent: Sent
    senders: Mapping[UUID, Person]
    phrases: Phrases


@dataclass(frozen=True, slots=True)
class Made:
    content: bytes
    packed: bool
    rows: int


@requires(Action.SEE_PEOPLE)
async def ask_for_csv(act: Act, version: UUID) -> None:
    """Raises FormGone."""
    found = await forms.find_version(act.session, act.person.institution_id, version)
    if found is None or not is_exported(found.code):
        raise FormGone
    payload = {"person": str(act.person.id), "form": found.code, "version": str(version)}
    await act.start_job(JOB, payload)


async def read(act: Act, payload: dict[str, Any]) -> Collected:
    """Raises NotAllowed to who has lost the right meanwhile."""
    act.me = await people.get_person(act.session, UUID(payload["person"]))
    check(act, Action.SEE_PEOPLE)
    code, school = payload["form"], act.person.institution_id
    sent = await exports.list_sent(act.session, school, [code], act.shared.forms)
    return Collected(
        taken_by(act),
        code,
        UUID(payload["version"]),
        sent,
        await people.list_by_id(act.session, sent.people),
        act.shared.phrases,
    )


def work(collected: Collected) -> Made:
    """A form with repeats is several tables, packed into one archive."""
    senders = collected.senders
    copies = [each for each in collected.sent if senders[each.person_id].roles]
    files = csv_files(collected, copies)
    if len(files) == 1:
        return Made(next(iter(files.values())), packed=False, rows=len(copies))
    say = Wording(collected.taken, collected.phrases)
    marks = say.marks(collected.code)
    note = f"{marks.title}\n{marks.reader}\n{marks.moment}"
    return Made(archive(files, note, collected.taken.at), packed=True, rows=len(copies))


def csv_files(collected: Collected, copies: Sequence[Filling]) -> dict[str, bytes]:
    tables = tables_of(copies, collected.senders, collected.taken.context)
    return {
        f"{collected.code}{f'-{each.name}' if each.name else ''}.csv": csv_bytes(
            each.head, each.rows
        )
        for each in tables
    }


async def write(act: Act, collected: Collected, made: Made) -> None:
    """ODK's columns have no room for it, so the file's name says for whom it was made."""
    act.me = collected.taken.reader
    await audit.record(
        act.session,
        act.person,
        "answers_exported",
        collected.version,
        act.now,
        amount=made.rows,
    )
    name = file_name(collected, "zip" if made.packed else "csv")
    act.notify(act.person, FileReady(name, made.content, "ntf-export-csv"))


def file_name(collected: Collected, ending: str) -> str:
    reader = writable(collected.taken.reader.name or "")
    plain = "-".join("".join(c if c.isalnum() else " " for c in reader).split())
    parts = (collected.code, collected.taken.at.date().isoformat(), fitted(plain, NAME, ""))
    return f"{'-'.join(part for part in parts if part)}.{ending}"
