"""Consents: with the words they were given to, once, and withdrawn without a trace being lost."""

import asyncio
from dataclasses import replace
from datetime import timedelta

from sqlalchemy import select

from db.engine import Database
from db.queries.consents import (
    add_consent,
    erase_consents,
    find_in_force,
    get_text,
    keep_text,
    list_consents,
    withdraw,
)
from db.queries.institutions import add_institution
from db.tables import consent_text
from db.types import new_id
from mentoring.consent import Consent, Purpose, Wording
from mentoring.people import Institution, Person
from tests.db.examples import NOW, known

MENTOR = Purpose.MENTOR


def consent_of(person: Person) -> Consent:
    return Consent(
        id=new_id(),
        purpose=MENTOR,
        subject_id=person.id,
        given_by_id=person.id,
        language="ru",
        text_version="consent-mentor-text/ru/abc",
        text_hash="a" * 64,
        account=1001,
        given_at=NOW,
    )


async def test_a_double_tap_records_one_consent(database: Database, school: Institution) -> None:
    async with database.begin() as session:
        person = await known(session, school)

    async def taps() -> bool:
        async with database.begin() as session:
            return await add_consent(session, school.id, consent_of(person))

    assert (await asyncio.gather(*(taps() for _ in range(10)))).count(True) == 1
    async with database.begin() as session:
        assert len(await list_consents(session, person.id)) == 1


async def test_a_consent_is_kept_with_words_account_and_time(
    database: Database, school: Institution
) -> None:
    async with database.begin() as session:
        given = consent_of(await known(session, school))
        await add_consent(session, school.id, given)
        assert await find_in_force(session, given.subject_id, MENTOR) == given


async def test_after_withdrawal_it_is_on_record_but_not_in_force(
    database: Database, school: Institution
) -> None:
    later = NOW + timedelta(days=1)
    async with database.begin() as session:
        given = consent_of(await known(session, school))
        await add_consent(session, school.id, given)
        assert await withdraw(session, given.subject_id, MENTOR, later)
        assert not await withdraw(session, given.subject_id, MENTOR, later)
        assert await find_in_force(session, given.subject_id, MENTOR) is None
        (kept,) = await list_consents(session, given.subject_id)
    assert kept == replace(given, withdrawn_at=later)


async def test_who_withdrew_may_agree_again(database: Database, school: Institution) -> None:
    async with database.begin() as session:
        person = await known(session, school)
        for _ in range(3):
            assert await add_consent(session, school.id, consent_of(person))
            await withdraw(session, person.id, MENTOR, NOW)
        assert len(await list_consents(session, person.id)) == 3


async def test_of_a_minors_tap_nothing_is_kept(database: Database, school: Institution) -> None:
    async with database.begin() as session:
        minor, other = await known(session, school, 1), await known(session, school, 2)
        for person in (minor, other):
            await add_consent(session, school.id, consent_of(person))
        await erase_consents(session, minor.id)
        assert await list_consents(session, minor.id) == []
        assert len(await list_consents(session, other.id)) == 1


async def test_the_words_of_a_consent_are_kept_once_for_each_school_and_wording(
    database: Database, school: Institution
) -> None:
    first, second = (Wording("ru", f"Я согласен, «{number}»") for number in (1, 2))

    async def taps(words: Wording) -> None:
        async with database.begin() as session:
            await keep_text(session, school.id, words)

    await asyncio.gather(*(taps(words) for words in (first, second) * 5))
    async with database.begin() as session:
        other = await add_institution(session, "Школа № 6", "г. Якутск", NOW)
        await keep_text(session, other.id, first)
        kept = await session.rows(select(consent_text))
        assert len(kept) == 3
        for words in (first, second):
            assert await get_text(session, school.id, words.digest) == words.text
