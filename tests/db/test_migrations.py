"""The database changes only by migrations, which work both ways and lose nothing."""

from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from alembic.script import ScriptDirectory
from sqlalchemy import text

from db.engine import Database, DatabaseError
from db.migrate import (
    MigrationBrokenError,
    config,
    current,
    differences,
    downgrade,
    migrate,
    newest,
)
from db.queries.audit import list_of_actor
from db.queries.consents import add_consent, get_text, list_consents
from db.queries.forms import Forms, add_version, find_in_use
from db.queries.guardianships import add_guardianship
from db.queries.institutions import add_institution, list_institutions
from db.queries.invitations import add_invitation, find_by_token
from db.queries.partners import add_partner
from db.queries.people import change, get_person, grant, list_people
from db.queries.submissions import add_filling, list_of_person, list_open
from db.queries.uploads import add_upload
from db.types import new_id
from mentoring.consent import Purpose
from mentoring.partners import Partner
from mentoring.people import AgeBand, Basis, Draft, Institution, Role
from tests.db.databases import sqlite_in
from tests.db.early import PUBLIC, WORDS, Early, shot_of, write_early
from tests.db.examples import NOW, filling_of, known, link_of, small_form
from tests.db.queries.test_consents import consent_of


def revisions() -> list[str]:
    """The earliest first."""
    found = ScriptDirectory.from_config(config()).walk_revisions()
    return [script.revision for script in found][::-1]


async def test_every_revision_goes_up_and_down_and_up_again(empty: Database) -> None:
    assert revisions()
    below = "base"
    for revision in revisions():
        await migrate(empty, revision)
        await downgrade(empty, below)
        assert await current(empty) == (None if below == "base" else below)
        await migrate(empty, revision)
        assert await current(empty) == revision
        below = revision


async def test_the_migrated_database_is_what_the_tables_in_code_say(empty: Database) -> None:
    assert await differences(empty) != []
    await migrate(empty)
    assert await current(empty) == newest()
    assert await differences(empty) == []


async def test_the_way_down_leaves_nothing_but_alembics_own_table(empty: Database) -> None:
    await migrate(empty)
    await downgrade(empty, "base")
    missing = [each for each in await differences(empty) if isinstance(each, tuple)]
    assert {each[0] for each in missing} <= {"add_table", "add_index"}


async def test_migrating_again_keeps_what_people_have_entered(empty: Database) -> None:
    await migrate(empty)
    async with empty.begin() as session:
        school = await add_institution(session, "Школа № 5", "г. Якутск", NOW)
        person = await known(session, school)
        await change(session, replace(person, name="Айсен", phone="+7 914 000-00-00"))
    await migrate(empty)
    await migrate(empty, "head")
    async with empty.begin() as session:
        assert await list_institutions(session) == [school]
        assert (await get_person(session, person.id)).name == "Айсен"


async def test_what_the_first_release_wrote_is_there_after_the_way_up(empty: Database) -> None:
    early = await write_early(empty)
    await migrate(empty)
    await assert_known(empty, early)


async def assert_known(database: Database, early: Early) -> None:
    """The program of today reads it all."""
    async with database.begin() as session:
        people = {each.id: each for each in await list_people(session, early.school)}
        mentor, minor, curator = people[early.mentor], people[early.minor], people[early.curator]
        assert (mentor.name, mentor.roles) == ("Айсен", frozenset({Role.MENTOR}))
        assert curator.roles == {Role.CURATOR, Role.MENTOR}
        assert (minor.age_band, minor.wish, minor.name) == (AgeBand.CHILD, Role.MENTOR, None)
        assert {each.age_band for each in people.values()} == {AgeBand.CHILD, None}
        (given,) = await list_consents(session, early.mentor)
        assert (given.id, given.withdrawn_at) == (early.consent, None)
        words = await get_text(session, early.school, given.text_hash)
        assert words == WORDS
        (sent,) = await list_of_person(session, early.mentor, Forms())
        assert (sent.id, sent.subject_id, sent.sent_at) == (early.sent, early.mentor, NOW)
        assert sent.submission.answers == {"topic": "Лес"}
        (begun,) = await list_open(session, [early.filling], Forms())
        assert (begun.subject_id, begun.in_use_id) == (early.filling, early.version)
        in_use = await find_in_use(session, early.school, "mentor")
        assert in_use is not None
        assert (in_use.id, in_use.published_at) == (early.version, NOW)
        link = await find_by_token(session, PUBLIC)
        assert link is not None
        assert (link.role, link.token, link.child_id) == (Role.MENTOR, PUBLIC, None)
        assert len(await list_of_actor(session, early.mentor)) == 1


async def test_what_the_first_release_wrote_is_unchanged_after_the_way_down_and_up(
    empty: Database,
) -> None:
    early = await write_early(empty)
    before = await shot_of(empty)
    for _ in range(2):
        await migrate(empty)
        await downgrade(empty, "0001")
        after = await shot_of(empty)
        for name, rows in before.items():
            assert after[name] == rows, name
        assert set(after) == set(before)
    await migrate(empty)
    await assert_known(empty, early)


async def test_what_only_the_new_release_knows_goes_on_the_way_down_and_nothing_dangles(
    empty: Database,
) -> None:
    early = await write_early(empty)
    await migrate(empty)
    await write_family(empty, early)
    for _ in range(2):
        await downgrade(empty, "0001")
        await empty.check()
        await migrate(empty)
        await empty.check()
        await assert_early(empty, early)


async def write_family(database: Database, early: Early) -> None:
    """A guardian who has begun the same request for two children; consents, links, a partner."""
    async with database.begin() as session:
        school = Institution(early.school, "Школа № 5", "г. Якутск")
        mother = await grant(session, await known(session, school, 50), Role.GUARDIAN, NOW)
        firm = Partner(new_id(), school.id, "Завод", "employer")
        await add_partner(session, firm, NOW)
        form = small_form("request_guardian")
        version = await add_version(session, school.id, form, b"1", NOW, author_id=mother.id)
        await add_version(session, school.id, form, b"2", NOW, published=False)
        for account in (51, 52):
            child = await known(session, school, account)
            draft = Draft(NOW, Basis.REFERRAL, mother.id)
            facts: dict[str, Any] = {
                "age_band": AgeBand.TEEN,
                "partner_id": firm.id,
                "draft": draft,
            }
            await change(session, replace(child, birth_year=2012, wish=Role.MENTEE, **facts))
            await add_guardianship(session, school.id, child.id, mother.id, NOW)
            link = link_of(school, role=Role.GUARDIAN, child_id=child.id, created_by_id=mother.id)
            await add_invitation(session, link, f"child {account}", NOW, keep_token=True)
            await change(session, replace(mother, invitation_id=link.id))
            copy = filling_of(mother, form, version, subject_id=child.id, invitation_id=link.id)
            await add_filling(session, copy)
            given = replace(consent_of(mother), purpose=Purpose.MENTEE, subject_id=child.id)
            await add_consent(session, school.id, given)
        await add_upload(session, mother, "people", b"", NOW)


async def assert_early(database: Database, early: Early) -> None:
    async with database.begin() as session:
        people = {each.id: each for each in await list_people(session, early.school)}
        assert people[early.mentor].name == "Айсен"
        assert people[early.curator].roles == {Role.CURATOR, Role.MENTOR}
        (sent,) = await list_of_person(session, early.mentor, Forms())
        assert sent.id == early.sent


async def test_a_row_that_would_dangle_takes_the_migration_back(sqlite_early: Database) -> None:
    async with sqlite_early.engine.connect() as connection:
        driver = (await connection.get_raw_connection()).driver_connection
        assert driver is not None
        await driver.execute("PRAGMA foreign_keys = OFF")
        await driver.execute("UPDATE person SET invitation_id = 'nowhere' WHERE telegram_id = 1")
        await driver.execute("PRAGMA foreign_keys = ON")
    before = await shot_of(sqlite_early)
    with pytest.raises(MigrationBrokenError, match="person"):
        await migrate(sqlite_early)
    assert await current(sqlite_early) == "0001"
    assert await shot_of(sqlite_early) == before
    assert await keeps_foreign_keys(sqlite_early)


@pytest.fixture
async def sqlite_early(tmp_path: Path) -> AsyncIterator[Database]:
    async with sqlite_in(tmp_path) as database:
        await write_early(database)
        yield database


async def keeps_foreign_keys(database: Database) -> bool:
    async with database.begin() as session:
        return bool(await session.scalar(text("PRAGMA foreign_keys")))


async def test_foreign_keys_are_kept_again_after_every_migration(sqlite_early: Database) -> None:
    assert await keeps_foreign_keys(sqlite_early)
    await migrate(sqlite_early)
    assert await keeps_foreign_keys(sqlite_early)
    await downgrade(sqlite_early, "0002")
    assert await keeps_foreign_keys(sqlite_early)
    with pytest.raises(DatabaseError):
        async with sqlite_early.begin() as session:
            await session.run(text("UPDATE person SET invitation_id = 'nowhere'"))
