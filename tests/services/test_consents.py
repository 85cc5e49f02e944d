"""Consent: to the words that were read, and withdrawn with everything that hung on it."""

from dataclasses import replace

import pytest
from sqlalchemy import select

from db.queries.audit import list_of_actor
from db.queries.consents import get_text, list_consents
from db.queries.forms import Forms
from db.queries.people import get_person
from db.queries.submissions import list_of_person
from db.tables import consent_text
from db.types import new_id
from mentoring.consent import Consent, Giver, Purpose
from mentoring.notices import ConsentWithdrawn
from mentoring.people import AgeBand, Person, Role
from services.act import Act
from services.consents import ConsentGone, agree, ask, get_mine, has_agreed, list_mine, withdraw
from tests.services.acting import Acting, mentor_form, told

MENTOR = Purpose.MENTOR


async def reads(act: Act) -> str:
    return (await ask(act, MENTOR)).words.digest[:16]


async def given_by(acting: Acting, person: Person, purpose: Purpose = MENTOR) -> Consent:
    """The consent in force that somebody gave for themselves."""
    async with acting.by(person.telegram_id) as act:
        (found,) = [each for each in await list_mine(act) if each.purpose is purpose]
    return found


async def test_the_text_names_the_school_and_its_curator(acting: Acting) -> None:
    await acting.somebody(1, Role.CURATOR, name="Мария Ивановна", contact="@maria")
    await acting.somebody(7)
    async with acting.by(7) as act:
        words = (await ask(act, MENTOR)).words
    for part in (acting.school.name, acting.school.address, "Мария Ивановна"):
        assert part in words.text
    assert words.language == "ru"


@pytest.mark.parametrize("language", ["ru", "en"])
async def test_who_consents_reads_the_words_for_such_as_they_are(
    acting: Acting, language: str
) -> None:
    grown = await acting.somebody(7, age_band=AgeBand.GROWN, language=language)
    teen = await acting.somebody(8, age_band=AgeBand.TEEN, language=language)
    child = await acting.somebody(9, age_band=AgeBand.CHILD, name="Кирилл")
    read = set()
    for purpose in Purpose:
        givers: dict[Giver, tuple[Person, Person | None]] = {
            Giver.GROWN: (grown, None),
            Giver.TEEN: (teen, None),
            Giver.GUARDIAN: (grown, child),
        }
        for giver in Giver if purpose is not Purpose.PARTNER else (Giver.GROWN,):
            who, of = givers[giver]
            async with acting.by(who.telegram_id) as act:
                asked = await ask(act, purpose, of)
            assert (asked.giver, asked.words.language) == (giver, language)
            assert acting.school.name in asked.words.text
            assert ("Кирилл" in asked.words.text) is (of is not None)
            read.add(asked.words.digest)
    assert len(read) == 3 * 3 + 1, "each has words of its own"


async def test_consent_is_recorded_with_the_words_account_and_time(acting: Acting) -> None:
    person = await acting.somebody(7)
    async with acting.by(7) as act:
        assert not await has_agreed(act, MENTOR)
        asked = await ask(act, MENTOR)
        words = asked.words
        assert await agree(act, asked, words.digest[:16])
        assert await has_agreed(act, MENTOR)
        (kept,) = await list_consents(act.session, person.id)
        assert await get_text(act.session, acting.school.id, kept.text_hash) == words.text
    assert (kept.text_hash, kept.account, kept.given_at) == (words.digest, 7, act.now)
    assert kept.text_version.startswith("consent-mentor-adult-text/ru/")


async def test_the_words_are_kept_once_for_each_wording(acting: Acting) -> None:
    for account in (7, 8, 9):
        person = await acting.somebody(account)
        if account == 9:
            await acting.somebody(1, Role.CURATOR, name="Мария", contact="@maria")
        await acting.agrees(person, MENTOR)
    async with acting.by(7) as act:
        assert len(await act.session.rows(select(consent_text))) == 2


async def test_a_tap_under_words_that_have_changed_is_no_consent(acting: Acting) -> None:
    await acting.somebody(7)
    async with acting.by(7) as act:
        before = await reads(act)
    await acting.somebody(1, Role.CURATOR, name="Другой Куратор", contact="@other")
    async with acting.by(7) as act:
        assert not await agree(act, await ask(act, MENTOR), before)
        assert not await has_agreed(act, MENTOR)


async def test_a_second_tap_records_nothing_twice(acting: Acting) -> None:
    person = await acting.somebody(7)
    for _ in range(2):
        await acting.agrees(person, MENTOR)
    async with acting.by(7) as act:
        assert len(await list_consents(act.session, person.id)) == 1
        assert len(await list_of_actor(act.session, person.id)) == 1


async def test_withdrawal_stops_everything_at_once(acting: Acting) -> None:
    curators = [await acting.somebody(n, Role.CURATOR, name=f"К{n}") for n in (1, 2)]
    person = await acting.somebody(7, Role.MENTOR, name="Айсен", phone="+7 914")
    await acting.fills(person, mentor_form(), await acting.install(mentor_form()), topic="Лес")
    await acting.agrees(person, MENTOR)
    given = await given_by(acting, person)
    async with acting.by(7) as act:
        assert await withdraw(act, given.id) is MENTOR
        assert act.filling is None
    notice = ConsentWithdrawn("Айсен", MENTOR)
    assert told(act, ConsentWithdrawn) == [(each, notice) for each in curators]
    async with acting.by(7) as act:
        gone = await get_person(act.session, person.id)
        assert (gone.name, gone.phone, gone.roles) == (None, None, frozenset())
        assert await list_of_person(act.session, person.id, Forms()) == []
        assert not await has_agreed(act, MENTOR)
        (kept,) = await list_consents(act.session, person.id)
        assert kept.withdrawn_at == act.now, "that there was one stays on record"


async def test_nothing_is_withdrawn_where_nothing_was_given(acting: Acting) -> None:
    await acting.somebody(1, Role.CURATOR)
    await acting.somebody(7, name="Айсен")
    async with acting.by(7) as act:
        with pytest.raises(ConsentGone):
            await withdraw(act, new_id())
        assert act.notices == []
        assert act.person.name == "Айсен"


async def test_a_consent_is_withdrawn_once_and_only_by_who_has_a_say(acting: Acting) -> None:
    person = await acting.somebody(7)
    await acting.agrees(person, MENTOR)
    given = await given_by(acting, person)
    await acting.somebody(8, Role.CURATOR, Role.GUARDIAN)
    async with acting.by(8) as act:
        for work in (withdraw(act, given.id), get_mine(act, given.id)):
            with pytest.raises(ConsentGone):
                await work
    async with acting.by(7) as act:
        await withdraw(act, given.id)
        with pytest.raises(ConsentGone):
            await withdraw(act, given.id)


async def test_a_curator_who_withdraws_as_mentor_stays_curator(acting: Acting) -> None:
    roles = (Role.CURATOR, Role.MENTOR)
    person = await acting.somebody(1, *roles, name="Мария", contact="@maria", phone="+7 914")
    form = replace(mentor_form(), code="curator")
    own = await acting.fills(person, form, await acting.install(form), full_name="Мария")
    await acting.fills(person, mentor_form(), await acting.install(mentor_form()), topic="Лес")
    await acting.agrees(person, MENTOR)
    given = await given_by(acting, person)
    async with acting.by(1) as act:
        await withdraw(act, given.id)
        assert act.notices == [], "nobody is told of their own act"
    async with acting.by(1) as act:
        assert act.person == replace(person, phone=None, roles=frozenset({Role.CURATOR}))
        assert await list_of_person(act.session, person.id, Forms()) == [own]


async def test_curators_hear_nothing_of_somebody_who_had_not_applied(acting: Acting) -> None:
    await acting.somebody(1, Role.CURATOR)
    person = await acting.somebody(7, phone="+7 914")
    begun = await acting.fills(person, mentor_form(), await acting.install(mentor_form()))
    await acting.agrees(person, MENTOR)
    given = await given_by(acting, person)
    async with acting.by(7) as act:
        assert act.filling is not None
        assert act.filling.id == begun.id
        await withdraw(act, given.id)
        assert act.notices == []
    async with acting.by(7) as act:
        assert (act.filling, act.person.phone) == (None, None)


async def test_one_of_two_purposes_is_withdrawn_alone(acting: Acting) -> None:
    roles = (Role.MENTOR, Role.MENTEE)
    person = await acting.somebody(7, *roles, name="Айсен", age_band=AgeBand.GROWN)
    for purpose in (MENTOR, Purpose.MENTEE):
        await acting.agrees(person, purpose)
    given = await given_by(acting, person)
    async with acting.by(7) as act:
        await withdraw(act, given.id)
    again = await acting.now_is(person)
    assert (again.name, again.roles) == ("Айсен", frozenset({Role.MENTEE}))
    assert (await given_by(acting, person, Purpose.MENTEE)).withdrawn_at is None


async def test_the_consent_to_publication_is_free_and_stands_apart(acting: Acting) -> None:
    person = await acting.somebody(7, Role.MENTOR, name="Айсен", phone="+7 914")
    for purpose in (MENTOR, Purpose.PUBLICATION):
        await acting.agrees(person, purpose)
    given = await given_by(acting, person, Purpose.PUBLICATION)
    async with acting.by(7) as act:
        assert await withdraw(act, given.id) is Purpose.PUBLICATION
        assert act.notices == []
    assert await acting.now_is(person) == person, "nothing but the permission is gone"
    assert (await given_by(acting, person)).withdrawn_at is None


async def test_without_any_other_consent_nothing_may_be_published(acting: Acting) -> None:
    person = await acting.somebody(7, Role.MENTOR, name="Айсен")
    for purpose in (MENTOR, Purpose.PUBLICATION):
        await acting.agrees(person, purpose)
    given = await given_by(acting, person)
    async with acting.by(7) as act:
        await withdraw(act, given.id)
        assert await list_mine(act) == []
