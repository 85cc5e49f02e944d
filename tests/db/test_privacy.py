"""Whoever gets hold of the database file learns nothing personal from it."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import select, text

from db.engine import Database, Session
from db.queries.forms import add_version
from db.queries.institutions import add_institution
from db.queries.invitations import add_invitation
from db.queries.people import change, get_person
from db.queries.programmes import add_programme, save_stages
from db.queries.submissions import add_filling, erase_about
from db.queries.uploads import add_upload, take_upload
from db.queues import inbox, jobs, outbox
from db.queues.calls import Finished
from db.queues.inbox import Received, Settled
from db.queues.outbox import Attached, Outgoing
from db.tables import metadata, submission, upload
from db.types import new_id
from mentoring.roadmap.plan import (
    Card,
    Item,
    ItemPlan,
    Kind,
    Owner,
    Programme,
    SentFile,
    Stage,
    StagePlan,
)
from tests.db.examples import NOW, filling_of, known, link_of, small_form

BORN = date(1907, 3, 9)
PERSONAL = ("name", "phone", "contact", "class_name")
ROADMAP = ("goal", "owner", "result", "note", "reason", "attached", "closing")
NAMES = (
    *(*PERSONAL, "answer", "update", "message", "file", "job", "token", "upload", "birth"),
    *ROADMAP,
)
CANARIES = {name: f"Канарейка-{name}-9141234567" for name in NAMES} | {"birth": BORN.isoformat()}


async def write_everything(session: Session) -> None:
    """Each canary into the place where such a thing is kept."""
    school = await add_institution(session, "Школа № 5", "г. Якутск", NOW)
    told: dict[str, Any] = {name: CANARIES[name] for name in PERSONAL}
    person = replace(await known(session, school), birth_on=BORN, **told)
    await change(session, person)
    await add_upload(session, person, "people", canary("upload"), NOW)
    form = small_form()
    version = await add_version(session, school.id, form, b"hash", NOW)
    await add_filling(session, filling_of(person, form, version, CANARIES["answer"]))
    await add_invitation(session, link_of(school), CANARIES["token"], NOW, keep_token=True)
    await add_roadmap(session, school.id)
    await inbox.add_received(session, [Received(1, 1001, canary("update"))], NOW)
    file = Attached(new_id(), "my-data.html", canary("file"))
    call = Outgoing(1001, "sendDocument", canary("message"), person_id=person.id, files=(file,))
    await outbox.add_outgoing(session, [call], NOW)
    await jobs.add_job(session, 1001, "mydata", canary("job"), NOW)


async def add_roadmap(session: Session, school: UUID) -> None:
    """Wherever a school may name its people in the roadmap."""
    words = {name: CANARIES[name] for name in ROADMAP}
    made = Programme(new_id(), school, card=Card(goal=words["goal"]))
    await add_programme(session, made, NOW)
    plan = ItemPlan(
        Kind.DOCUMENT, "Приказ", owner=Owner(words=words["owner"]), result=words["result"]
    )
    file = SentFile("id", words["attached"], "file")
    item = Item(new_id(), plan, note=words["note"], reason=words["reason"], file=file)
    stage = Stage(new_id(), 1, StagePlan("Этап"), (item,), reason=words["closing"])
    await save_stages(session, made, [stage])


async def erase_everything(session: Session) -> None:
    (update,) = await inbox.claim_waiting(session, NOW, 10)
    await inbox.settle(session, [Settled(update.id)], NOW)
    (call,) = await outbox.claim_outgoing(session, now=NOW, holder=new_id(), limit=10)
    await outbox.finish(session, [Finished(call.id, "sent")], NOW, [call.id])
    (job,) = await jobs.claim_jobs(session, now=NOW, holder=new_id(), limit=10)
    await jobs.finish_job(session, job.id, NOW)
    for (person_id,) in await session.rows(select(submission.c.person_id)):
        await erase_about(session, person_id, ("mentor",))
        owner = await get_person(session, person_id)
        assert await take_upload(session, owner, await session.scalar(select(upload.c.id)))


def canary(name: str) -> bytes:
    return CANARIES[name].encode()


def folder_of(database: Database) -> Path:
    return Path(database.url.database or "").parent


def bytes_in(folder: Path) -> Iterable[bytes]:
    """The database with its journals, whatever they are called."""
    files = [file for file in folder.iterdir() if file.is_file()]
    assert files
    return [file.read_bytes() for file in files]


async def test_nothing_personal_stands_in_the_file_in_the_clear(
    sqlite: Database,
) -> None:
    folder = folder_of(sqlite)
    async with sqlite.begin() as session:
        await write_everything(session)
        await session.run(text("PRAGMA cache_spill = 1"))
        assert not leaked(folder), "inside the transaction"
    assert not leaked(folder), "after the commit"
    await sqlite.close()
    assert not leaked(folder), "after the end"


def leaked(folder: Path) -> list[str]:
    return [
        name
        for name, word in CANARIES.items()
        for content in bytes_in(folder)
        if word.encode() in content or word.encode("utf-16-le") in content
    ]


async def test_the_sealed_bytes_of_what_was_handled_are_wiped_from_the_file(
    sqlite: Database,
) -> None:
    async with sqlite.begin() as session:
        await write_everything(session)
    sealed = await sealed_values(sqlite)
    assert len(sealed) == 6
    async with sqlite.begin() as session:
        await erase_everything(session)
    await sqlite.close()
    kept = bytes_in(folder_of(sqlite))
    left = [place for place, value in sealed.items() if any(value in each for each in kept)]
    assert left == []


async def sealed_values(database: Database) -> dict[str, bytes]:
    places = ("inbox.payload", "outbox.payload", "job.payload", "attachment.content")
    found = {}
    async with database.begin() as session:
        for place in (*places, "submission.state", "upload.content"):
            table, column = place.split(".")
            found[place] = await session.scalar(select(metadata.tables[table].c[column]))
    return found


@pytest.mark.parametrize("name", NAMES)
async def test_the_test_itself_would_see_a_leak(sqlite: Database, name: str) -> None:
    async with sqlite.begin() as session:
        await session.run(
            text("INSERT INTO institution (id, name, address, created_at) VALUES (1, :n, '', 0)"),
            {"n": CANARIES[name]},
        )
    assert leaked(folder_of(sqlite)) == [name]
