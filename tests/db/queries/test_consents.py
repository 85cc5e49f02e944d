"""Consents: with the words they were given to, once, and withdrawn without a trace being lost."""

import asyncio
from dataclasses import replace
from datetime import timedelta

from sqlalchemy import select

from db.engine import Database
from db.queries.consents import (
    add_consent,
    erase_consents,
    find_consent,
    find_in_force,
    get_text,
    keep_text,
    list_consents,
    list_given,
    list_in_force,
    list_of_school,
    record_paper,
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
        await erase_consents(session, minor.id, MENTOR)
        assert await list_consents(session, minor.id) == []
        assert len(await list_consents(session, other.id)) == 1


async def test_of_a_minor_the_guardians_consent_is_another_one(
    database: Database, school: Institution
) -> None:
    async with database.begin() as session:
        child, mother, father = [await known(session, school, n) for n in range(3)]
        own = consent_of(child)
        theirs = [
            replace(own, id=new_id(), given_by_id=each.id, given_at=NOW + timedelta(seconds=n))
            for n, each in enumerate((mother, father), start=1)
        ]
        for given in (own, *theirs):
            assert await add_consent(session, school.id, given)
        assert not await add_consent(session, school.id, replace(theirs[0], id=new_id()))
        assert await list_consents(session, child.id) == [own, *theirs]
        assert await list_given(session, mother.id) == [theirs[0]]
        assert await list_given(session, child.id) == [], "what one gives for oneself is one's own"
        await erase_consents(session, child.id, MENTOR)
        assert await list_consents(session, child.id) == theirs
        assert await withdraw(session, child.id, MENTOR, NOW)
        assert await list_in_force(session, child.id) == []


async def test_a_signed_paper_is_noted_on_the_consent_it_belongs_to(
    database: Database, school: Institution
) -> None:
    async with database.begin() as session:
        person, curator = await known(session, school, 1), await known(session, school, 2)
        given = consent_of(person)
        await add_consent(session, school.id, given)
        received = replace(
            given, signed_on=NOW.date(), paper_at=NOW + timedelta(1), paper_by_id=curator.id
        )
        await record_paper(session, received)
        assert await find_consent(session, school.id, given.id) == received
        assert await list_of_school(session, school.id) == [received]
        other = await add_institution(session, "Школа № 6", "г. Якутск", NOW)
        assert await find_consent(session, other.id, given.id) is None
        assert await list_of_school(session, other.id) == []


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
