"""A curator who takes files home, and reads them as anybody would."""

import csv
import io
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

import openpyxl

from db.queries import audit, forms, submissions
from mentoring.notices import FileReady
from mentoring.people import Person, Role
from mentoring.questionnaire.form import Form
from services import export_answers, export_books, history, roadmap
from tests.db.examples import NOW, filling_of
from tests.services.acting import Acting, told

CURATOR = 1
Table = list[dict[str, Any]]


@dataclass(frozen=True)
class Book:
    """A workbook as it was received: of each sheet its rows by heading."""

    name: str
    content: bytes
    sheets: Mapping[str, Table]
    about: Mapping[str, Any]

    def names(self, sheet: str, column: str) -> list[Any]:
        return [row[column] for row in self.sheets[sheet]]


@dataclass
class Desk:
    acting: Acting
    curator: Person

    async def sent(
        self, person: Person, form: Form, answers: Mapping[str, Any], at: datetime = NOW, **of: Any
    ) -> None:
        """A copy of a form that is installed with it."""
        version = await self.acting.install(form)
        made = filling_of(person, form, version, sent_at=at, **of)
        made = replace(made, submission=replace(made.submission, answers=answers))
        async with self.acting.database.begin() as session:
            await submissions.add_filling(session, made)
            await submissions.save_fillings(session, [made])

    async def book(self, account: int = CURATOR) -> Book:
        """The job from beginning to end."""
        async with self.acting.by(account) as act:
            collected = await export_books.read(act, {"person": str(act.person.id)})
        made = export_books.work(collected)
        async with self.acting.by(None) as act:
            await export_books.write(act, collected, made)
        ((recipient, notice),) = told(act, FileReady)
        assert recipient.telegram_id == account
        return opened(notice)

    async def csv(self, code: str) -> tuple[FileReady, dict[str, Table]]:
        """What the button of a form gives: each table by its file's name."""
        async with self.acting.by(CURATOR) as act:
            version, *_ = await forms.list_versions(act.session, act.school.id, code)
            payload = {"person": str(act.person.id), "form": code, "version": str(version.id)}
            collected = await export_answers.read(act, payload)
        made = export_answers.work(collected)
        async with self.acting.by(None) as act:
            await export_answers.write(act, collected, made)
        ((_, notice),) = told(act, FileReady)
        return notice, tables(notice)

    async def recorded(self) -> list[tuple[str, int | None]]:
        async with self.acting.by(CURATOR) as act:
            events = await audit.list_of_actor(act.session, self.curator.id)
        return [(each.action, each.amount) for each in events]

    async def history(self) -> tuple[history.Happening, ...]:
        async with self.acting.by(CURATOR) as act:
            return (await history.tell(act, self.curator.id)).lines


def opened(notice: FileReady) -> Book:
    book: Any = openpyxl.load_workbook(io.BytesIO(notice.content))
    about, *pages = book.worksheets
    facts = {row[0].value: row[1].value for row in about.iter_rows()}
    sheets = {}
    for page in pages:
        head, *rows = [[cell.value for cell in row] for row in page.iter_rows()]
        sheets[page.title] = [dict(zip(head, row, strict=True)) for row in rows]
    return Book(notice.file_name, notice.content, sheets, facts)


def tables(notice: FileReady) -> dict[str, Table]:
    if not notice.file_name.endswith(".zip"):
        return {notice.file_name: read(notice.content)}
    packed = zipfile.ZipFile(io.BytesIO(notice.content))
    return {name: read(packed.read(name)) for name in packed.namelist()}


def read(content: bytes) -> Table:
    return list(csv.DictReader(io.StringIO(content.decode("utf-8-sig"), newline="")))


async def furnished(acting: Acting) -> Desk:
    curator = await acting.somebody(CURATOR, Role.CURATOR, name="Егорова Мария Ивановна")
    async with acting.by(CURATOR) as act:
        await roadmap.install(act, act.school)
    return Desk(acting, curator)
