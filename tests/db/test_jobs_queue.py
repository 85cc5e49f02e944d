"""Jobs: run by one, finished once, tried again when they fail."""

from datetime import timedelta

from sqlalchemy import select

from db.engine import Database, Session
from db.queues import jobs
from db.queues.jobs import LEASE, Job
from db.tables import job as table
from db.types import new_id
from tests.db.examples import NOW

SECOND = timedelta(seconds=1)


async def claim(session: Session, limit: int = 1, after: timedelta = timedelta()) -> list[Job]:
    return await jobs.claim_jobs(session, now=NOW + after, holder=new_id(), limit=limit)


async def test_a_job_is_given_to_one_runner_with_what_it_needs(database: Database) -> None:
    async with database.begin() as session:
        key = await jobs.add_job(session, 7, "mydata", b'{"person": "x"}', NOW)
        assert await claim(session) == [Job(key, 7, "mydata", b'{"person": "x"}', 0)]
        assert await claim(session) == []


async def test_a_result_counts_once(database: Database) -> None:
    async with database.begin() as session:
        key = await jobs.add_job(session, 7, "mydata", b"{}", NOW)
        assert await jobs.finish_job(session, key, NOW)
        assert not await jobs.finish_job(session, key, NOW)
        (row,) = await session.rows(select(table))
    assert (row.payload, row.outcome, row.done_at) == (None, "done", NOW)


async def test_jobs_of_one_person_run_one_after_another(database: Database) -> None:
    async with database.begin() as session:
        first = await jobs.add_job(session, 7, "mydata", b"{}", NOW)
        second = await jobs.add_job(session, 7, "mydata", b"{}", NOW)
        other = await jobs.add_job(session, 8, "mydata", b"{}", NOW)
        assert [each.id for each in await claim(session, 10)] == [first, other]
        await jobs.finish_job(session, first, NOW)
        assert [each.id for each in await claim(session, 10)] == [second]


async def test_a_failed_job_waits_and_is_counted(database: Database) -> None:
    async with database.begin() as session:
        key = await jobs.add_job(session, 7, "mydata", b"{}", NOW)
        await claim(session)
        await jobs.defer_job(session, key, NOW + SECOND, "KeyError")
        assert await claim(session) == []
        (again,) = await claim(session, after=SECOND)
    assert (again.id, again.tries) == (key, 1)


async def test_a_job_that_died_with_its_process_is_run_again(database: Database) -> None:
    async with database.begin() as session:
        key = await jobs.add_job(session, 7, "mydata", b"{}", NOW)
        await claim(session)
        assert await claim(session, after=LEASE) == []
        assert [each.id for each in await claim(session, after=LEASE + SECOND)] == [key]
        await jobs.release_jobs(session)
        assert [each.id for each in await claim(session)] == [key]


async def test_finished_jobs_are_forgotten_days_after(database: Database) -> None:
    async with database.begin() as session:
        done = await jobs.add_job(session, 7, "mydata", b"{}", NOW)
        await jobs.add_job(session, 8, "mydata", b"{}", NOW)
        await jobs.finish_job(session, done, NOW)
        await jobs.purge(session, NOW + timedelta(days=400))
        assert await jobs.count_open(session) == 1
        assert len(await session.rows(select(table.c.id))) == 1
