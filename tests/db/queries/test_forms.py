"""Questionnaires in their versions: the one published last is in use, whatever its number."""

from datetime import timedelta

from db.engine import Database, Session
from db.queries.forms import (
    Forms,
    add_version,
    drop_draft,
    find_in_use,
    find_newest,
    find_version,
    list_versions,
    publish,
)
from db.queries.institutions import add_institution
from db.queries.submissions import add_filling
from mentoring.forms import Origin
from mentoring.people import Institution
from tests.db.examples import NOW, filling_of, known, small_form

HOUR = timedelta(hours=1)


async def in_use(session: Session, school: Institution) -> int | None:
    found = await find_in_use(session, school.id, "mentor")
    return found.number if found else None


async def test_the_version_published_last_is_in_use_and_can_be_rolled_back(
    database: Database, school: Institution
) -> None:
    async with database.begin() as session:
        assert await in_use(session, school) is None
        first = await add_version(session, school.id, small_form(), b"1", NOW)
        assert await in_use(session, school) == 1
        author = await known(session, school)
        second = await add_version(
            session,
            school.id,
            small_form(title="Другая"),
            b"2",
            NOW + HOUR,
            origin=Origin.SCHOOL,
            author_id=author.id,
            published=False,
        )
        assert await in_use(session, school) == 1, "a draft is not in use"
        await publish(session, second, NOW + 2 * HOUR)
        assert await in_use(session, school) == 2
        await publish(session, first, NOW + 3 * HOUR)
        assert await in_use(session, school) == 1, "rolled back"
        await publish(session, second, NOW + 4 * HOUR)
        assert await in_use(session, school) == 2
        found = await find_version(session, school.id, second)
    assert found is not None
    assert (found.origin, found.author_id, found.number) == (Origin.SCHOOL, author.id, 2)
    assert (found.created_at, found.published_at) == (NOW + HOUR, NOW + 4 * HOUR)


async def test_of_two_published_at_the_same_moment_the_higher_number_is_in_use(
    database: Database, school: Institution
) -> None:
    async with database.begin() as session:
        for digest in (b"1", b"2", b"3"):
            await add_version(session, school.id, small_form(), digest, NOW)
        assert await in_use(session, school) == 3


async def test_versions_are_counted_for_each_school_and_form(
    database: Database, school: Institution
) -> None:
    async with database.begin() as session:
        other = await add_institution(session, "Школа № 6", "г. Якутск", NOW)
        for where, code in ((school, "mentor"), (school, "mentor"), (school, "a"), (other, "a")):
            await add_version(session, where.id, small_form(code), b"1", NOW)
        listed = await list_versions(session, school.id)
        assert [(each.code, each.number) for each in listed] == [
            ("a", 1),
            ("mentor", 2),
            ("mentor", 1),
        ]
        assert len(await list_versions(session, school.id, "mentor")) == 2
        (theirs,) = await list_versions(session, other.id)
        assert await find_version(session, school.id, theirs.id) is None
        assert await find_in_use(session, other.id, "mentor") is None


async def test_the_newest_of_each_origin_is_found_published_or_not(
    database: Database, school: Institution
) -> None:
    async with database.begin() as session:
        await add_version(session, school.id, small_form(), b"1", NOW)
        for digest, origin in ((b"2", Origin.SCHOOL), (b"3", Origin.SHIPPED)):
            await add_version(
                session, school.id, small_form(), digest, NOW, origin=origin, published=False
            )
        for origin, digest in ((Origin.SHIPPED, b"3"), (Origin.SCHOOL, b"2")):
            newest = await find_newest(session, school.id, "mentor", origin)
            assert newest is not None
            assert newest.source_hash == digest
        assert await find_newest(session, school.id, "curator", Origin.SHIPPED) is None


async def test_a_draft_can_be_dropped_but_nothing_that_was_published_or_filled_in(
    database: Database, school: Institution
) -> None:
    async with database.begin() as session:
        published = await add_version(session, school.id, small_form(), b"1", NOW)
        filled, empty = [
            await add_version(session, school.id, small_form(), digest, NOW, published=False)
            for digest in (b"2", b"3")
        ]
        await add_filling(session, filling_of(await known(session, school), small_form(), filled))
        for key in (published, filled, empty):
            await drop_draft(session, key)
        left = {each.id for each in await list_versions(session, school.id)}
        assert left == {published, filled}


async def test_a_form_comes_back_as_it_was_and_is_read_once(
    database: Database, school: Institution
) -> None:
    forms = Forms()
    async with database.begin() as session:
        key = await add_version(session, school.id, small_form(title="Анкета «А»"), b"1", NOW)
        read = (await forms.of(session, {key}))[key]
        assert read == small_form(title="Анкета «А»")
        assert (await forms.of(session, {key}))[key] is read
