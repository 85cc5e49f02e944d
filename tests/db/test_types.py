"""Columns that mean the same on both databases, and ids in the order of time."""

from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy.engine import make_url

from db.engine import Database
from db.queries.accounts import set_reachable
from db.queries.institutions import add_institution
from db.queries.people import get_person
from db.tables import person
from db.types import UtcDateTime, new_id
from tests.db.examples import known

DIALECTS = [
    make_url(f"{name}://").get_dialect()() for name in ("sqlite+aiosqlite", "postgresql+asyncpg")
]
ZONES = st.timezones() | st.integers(-1439, 1439).map(lambda m: timezone(timedelta(minutes=m)))
MOMENTS = st.datetimes(datetime(1900, 1, 2), datetime(2200, 1, 1), timezones=ZONES)  # noqa: DTZ001


@given(MOMENTS)
def test_a_moment_comes_back_as_the_same_moment_in_utc(moment: datetime) -> None:
    for dialect in DIALECTS:
        kept = UtcDateTime().process_bind_param(moment, dialect)
        back = UtcDateTime().process_result_value(kept, dialect)
        assert back == moment.astimezone(UTC)
        assert back is not None
        assert back.tzinfo is UTC


@given(MOMENTS, MOMENTS)
def test_as_text_moments_stand_in_the_order_of_time(one: datetime, other: datetime) -> None:
    kept = [UtcDateTime().process_bind_param(each, DIALECTS[0]) for each in (one, other)]
    assert all(isinstance(each, str) for each in kept)
    moments = [one.astimezone(UTC), other.astimezone(UTC)]
    assert (str(kept[0]) < str(kept[1])) == (moments[0] < moments[1])


@given(st.datetimes())
def test_a_moment_without_a_zone_is_refused(naive: datetime) -> None:
    for dialect in DIALECTS:
        with pytest.raises(ValueError, match="aware"):
            UtcDateTime().process_bind_param(naive, dialect)


def test_no_moment_is_no_moment() -> None:
    for dialect in DIALECTS:
        assert UtcDateTime().process_bind_param(None, dialect) is None
        assert UtcDateTime().process_result_value(None, dialect) is None


async def test_a_real_database_keeps_a_moment_to_the_microsecond(database: Database) -> None:
    yakutsk = timezone(timedelta(hours=9))
    at = datetime(2026, 11, 23, 0, 30, 0, 123456, tzinfo=yakutsk)
    async with database.begin() as session:
        school = await add_institution(session, "Школа № 5", "г. Якутск", at)
        somebody = await known(session, school, 7)
        await set_reachable(session, 7, at=at, reachable=False)
        assert (await get_person(session, somebody.id)).unreachable
        kept = await session.scalar(person.select().with_only_columns(person.c.unreachable_at))
    assert kept == at
    assert kept.utcoffset() == timedelta()


def test_ids_of_one_process_are_in_the_order_in_which_they_were_made() -> None:
    made = [new_id() for _ in range(10_000)]
    assert made == sorted(made)
    assert len(set(made)) == len(made)
    assert [each.hex for each in made] == sorted(each.hex for each in made)
