"""Lists of people that a curator offers and confirms, and the engine room that takes them in."""

import io
import json
from datetime import date
from typing import Any
from uuid import UUID

from openpyxl import load_workbook

from db.queries import people
from db.queues import jobs
from db.types import new_id
from mentoring.notices import FileReady, PeopleRead
from mentoring.people import Person, Role
from services import imports
from services.act import Act
from services.jobs import WORKS
from tests.db.examples import NOW
from tests.services.acting import Acting, told
from texts.people.sheet import ImportedRow, PeopleSheet

CURATOR = 1
CHILD = ImportedRow(2, Role.MENTEE, "Егорова Анна", date(2014, 3, 9), 2014, "6 А", "+79140000002")
MENTOR = ImportedRow(3, Role.MENTOR, "Петров Айсен", None, 1985, organisation="Завод «Алмаз»")
TEACHER = ImportedRow(4, Role.TEACHER, "Иванова Мария", phone="+79140000004")
MOTHER: dict[str, Any] = {"guardian_name": "Егорова Мария", "guardian_phone": "+79140000009"}


async def offered(acting: Acting, *rows: ImportedRow) -> PeopleRead:
    async with acting.by(CURATOR) as act:
        await imports.offer(act, PeopleSheet(rows))
    ((_, notice),) = told(act, PeopleRead)
    assert isinstance(notice, PeopleRead)
    return notice


async def confirmed(acting: Acting, key: UUID | None) -> int:
    async with acting.by(CURATOR) as act:
        return await imports.confirm(act, key or new_id())


class Killed(BaseException):
    """The process dies: nothing of the open transaction is left."""


async def worked_off(acting: Acting, die_at: int = 0) -> list[tuple[str, Act]]:
    """Every job that is due, as the engine room works: its kind, and the act that ended it."""
    done: list[tuple[str, Act]] = []
    while True:
        async with acting.by() as act:
            await jobs.release_jobs(act.session)
            claimed = await jobs.claim_jobs(act.session, now=NOW, holder=new_id(), limit=1)
        if not claimed:
            return done
        steps, payload = WORKS[claimed[0].kind], json.loads(claimed[0].payload)
        async with acting.by() as act:
            found = await steps.read(act, payload)
        made = steps.work(found)
        async with acting.by() as act:
            act.account = claimed[0].lane
            assert await jobs.finish_job(act.session, claimed[0].id, act.now)
            await steps.write(act, found, made)
            done.append((claimed[0].kind, act))
            if len(done) == die_at:
                raise Killed


async def imported(acting: Acting, *rows: ImportedRow) -> list[Person]:
    """Everybody there is after a list was taken in, but the curator."""
    await confirmed(acting, (await offered(acting, *rows)).upload_id)
    await worked_off(acting)
    return await everybody(acting)


def handed_out(act: Act) -> list[tuple[Any, ...]]:
    """The rows of the links' workbook, as (name, role, class, link)."""
    ((_, notice),) = told(act, FileReady)
    sheet = load_workbook(io.BytesIO(notice.content)).worksheets[0]
    return [row[:4] for row in sheet.iter_rows(min_row=2, values_only=True)]


async def everybody(acting: Acting) -> list[Person]:
    async with acting.database.begin() as session:
        found = await people.list_people(session, acting.school.id)
    return [each for each in found if each.telegram_id != CURATOR]
