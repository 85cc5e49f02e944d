"""A school as the first release of the program wrote it: rows in the shape of revision 0001."""

import json
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from sqlalchemy import (
    ColumnClause,
    LargeBinary,
    Uuid,
    column,
    insert,
    inspect,
    table,
    text,
)
from sqlalchemy.types import TypeEngine

from db.engine import Database, Session
from db.migrate import migrate
from db.types import UtcDateTime, new_id
from mentoring.invitations import token_hash
from mentoring.questionnaire.submission import Stage, Submission
from tests.db.examples import NOW, small_form

KINDS: dict[type, TypeEngine[Any]] = {UUID: Uuid(), datetime: UtcDateTime(), bytes: LargeBinary()}
DIGEST = "a" * 64
WORDS = "Я согласен"
PUBLIC = "public"
"""The token of the school's link for mentors."""

Shot = dict[str, list[dict[str, Any]]]


@dataclass
class Early:
    """Ids of what is there: who has applied, who is filling in, a minor, a curator."""

    school: UUID
    mentor: UUID
    filling: UUID
    minor: UUID
    curator: UUID
    consent: UUID
    sent: UUID
    version: UUID


async def write_early(database: Database) -> Early:
    await migrate(database, "0001")
    async with database.begin() as session:
        return await Writer(session, new_id()).write()


@dataclass
class Writer:
    session: Session
    school: UUID

    async def put(self, into: str, /, **values: Any) -> UUID:
        """A row by its bare column names: what the tables in code say by now does not matter."""
        key = new_id()
        own = {} if into in {"institution", "outbox"} else {"institution_id": self.school}
        facts = {**({} if into == "consent_text" else {"id": key}), **own, **values}
        columns: list[ColumnClause[Any]] = [
            column(name, KINDS.get(type(value))) for name, value in facts.items()
        ]
        await self.session.run(insert(table(into, *columns)).values(facts))
        return facts.get("id", key)  # type: ignore[no-any-return]  # ids are UUIDs

    def seal(self, words: str, place: str, row: UUID) -> bytes | None:
        return self.session.sealer.seal_text(words, place, row)

    async def write(self) -> Early:
        check = self.seal("nastavnik", "institution.key_check", self.school)
        facts: dict[str, Any] = {"name": "Школа № 5", "address": "г. Якутск", "key_check": check}
        await self.put("institution", id=self.school, created_at=NOW, **facts)
        version = [await self.version(number) for number in (1, 2)][-1]
        link = await self.link()
        mentor = await self.person(1, "Айсен", link, "mentor")
        filling = await self.person(2, "Мария", link)
        minor = await self.person(3, None, None)
        curator = await self.person(4, "Анна", None, "curator", "mentor")
        sealed = self.seal(WORDS, f"consent_text.text/{DIGEST}", self.school)
        await self.put("consent_text", digest=DIGEST, language="ru", text=sealed)
        consent, _ = [await self.consent(person) for person in (mentor, filling)]
        await self.submission(filling, version, link)
        sent = await self.submission(mentor, version, link, sent_at=NOW)
        await self.put("audit", actor_id=mentor, action="applied", object_id=sent, at=NOW)
        moments = {"created_at": NOW, "due_at": NOW}
        facts = {"method": "sendMessage", "priority": 0, "payload": b"sealed"}
        await self.put("outbox", lane=1, person_id=mentor, **facts, **moments)
        return Early(self.school, mentor, filling, minor, curator, consent, sent, version)

    async def version(self, number: int) -> UUID:
        content = json.dumps(small_form().to_dict(), ensure_ascii=False)
        facts = {"code": "mentor", "content": content, "created_at": NOW}
        return await self.put("form_version", number=number, source_hash=b"hash", **facts)

    async def link(self) -> UUID:
        """The public one, after a curator's that was used up."""
        facts: dict[str, Any] = {"label": "", "created_at": NOW, "uses": 1}
        used = {"uses_left": 0, "expires_at": NOW, "token_hash": token_hash("once")}
        await self.put("invitation", role="curator", **facts, **used)
        key = new_id()
        token = {"token": self.seal(PUBLIC, "invitation.token", key)}
        hashed = token_hash(PUBLIC)
        return await self.put(
            "invitation", id=key, role="mentor", token_hash=hashed, **facts, **token
        )

    async def person(self, account: int, name: str | None, link: UUID | None, *roles: str) -> UUID:
        key = new_id()
        told = {"name": self.seal(name, "person.name", key)} if name else {}
        came = {"invitation_id": link} if link else {}
        facts = {"telegram_id": account, "language": "ru", "created_at": NOW}
        await self.put("person", id=key, minor=name is None, **facts, **told, **came)
        for kind in roles:
            await self.put("role", person_id=key, kind=kind, granted_at=NOW)
        return key

    async def consent(self, person: UUID) -> UUID:
        words = {"text_version": "consent-mentor-text/ru/abc", "text_hash": DIGEST}
        facts = {"purpose": "mentor", "language": "ru", "account": 1, "given_at": NOW}
        return await self.put("consent", subject_id=person, given_by_id=person, **words, **facts)

    async def submission(self, person: UUID, version: UUID, link: UUID, **sent: datetime) -> UUID:
        key = new_id()
        stage = Stage.SENT if sent else Stage.ASKING
        state = json.dumps(Submission({"topic": "Лес"}, stage=stage).to_dict())
        facts = {"form_version_id": version, "form_code": "mentor", "invitation_id": link}
        moments = {"started_at": NOW, "changed_at": NOW, **sent}
        sealed = self.seal(state, "submission.state", key)
        return await self.put(
            "submission", id=key, person_id=person, state=sealed, **facts, **moments
        )


async def shot_of(database: Database) -> Shot:
    """Every row of every table there is, whatever its shape."""
    shot = {}
    async with database.begin() as session:
        names = await session.connection.run_sync(lambda sync: inspect(sync).get_table_names())
        for name in sorted(set(names) - {"alembic_version"}):
            rows = await session.rows(text(f'SELECT * FROM "{name}"'))  # noqa: S608 - our own names
            shot[name] = sorted((dict(row._mapping) for row in rows), key=str)
    return shot
