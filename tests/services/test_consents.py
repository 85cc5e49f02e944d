"""Consent: to the words that were read, and withdrawn with everything that hung on it."""

from dataclasses import replace

from sqlalchemy import select

from db.queries.audit import list_of_actor
from db.queries.consents import get_text, list_consents
from db.queries.forms import Forms
from db.queries.people import get_person
from db.queries.submissions import list_of_person
from db.tables import consent_text
from mentoring.consent import Purpose
from mentoring.notices import ConsentWithdrawn
from mentoring.people import Role
from services.act import Act
from services.consents import agree, has_agreed, withdraw, wording
from tests.services.acting import Acting, mentor_form, told

MENTOR = Purpose.MENTOR


async def reads(act: Act) -> str:
    return (await wording(act, MENTOR)).digest[:16]


async def test_the_text_names_the_school_and_its_curator(acting: Acting) -> None:
    await acting.somebody(1, Role.CURATOR, name="Мария Ивановна", contact="@maria")
    await acting.somebody(7)
    async with acting.by(7) as act:
        words = await wording(act, MENTOR)
    for part in (acting.school.name, acting.school.address, "Мария Ивановна"):
        assert part in words.text
    assert words.language == "ru"


async def test_consent_is_recorded_with_the_words_account_and_time(acting: Acting) -> None:
    person = await acting.somebody(7)
    async with acting.by(7) as act:
        assert not await has_agreed(act, MENTOR)
        words = await wording(act, MENTOR)
        assert await agree(act, MENTOR, words.digest[:16])
        assert await has_agreed(act, MENTOR)
        (kept,) = await list_consents(act.session, person.id)
        assert await get_text(act.session, acting.school.id, kept.text_hash) == words.text
    assert (kept.text_hash, kept.account, kept.given_at) == (words.digest, 7, act.now)
    assert kept.text_version.startswith("consent-mentor-text/ru/")


async def test_the_words_are_kept_once_for_each_wording(acting: Acting) -> None:
    for account in (7, 8, 9):
        await acting.somebody(account)
        if account == 9:
            await acting.somebody(1, Role.CURATOR, name="Мария", contact="@maria")
        async with acting.by(account) as act:
            assert await agree(act, MENTOR, await reads(act))
    async with acting.by(7) as act:
        assert len(await act.session.rows(select(consent_text))) == 2


async def test_a_tap_under_words_that_have_changed_is_no_consent(acting: Acting) -> None:
    await acting.somebody(7)
    async with acting.by(7) as act:
        before = await reads(act)
    await acting.somebody(1, Role.CURATOR, name="Другой Куратор", contact="@other")
    async with acting.by(7) as act:
        assert not await agree(act, MENTOR, before)
        assert not await has_agreed(act, MENTOR)


async def test_a_second_tap_records_nothing_twice(acting: Acting) -> None:
    person = await acting.somebody(7)
    async with acting.by(7) as act:
        for _ in range(2):
            assert await agree(act, MENTOR, await reads(act))
        assert len(await list_consents(act.session, person.id)) == 1
        assert len(await list_of_actor(act.session, person.id)) == 1


async def test_withdrawal_stops_everything_at_once(acting: Acting) -> None:
    curators = [await acting.somebody(n, Role.CURATOR, name=f"К{n}") for n in (1, 2)]
    person = await acting.somebody(7, Role.MENTOR, name="Айсен", phone="+7 914")
    await acting.fills(person, mentor_form(), await acting.install(mentor_form()), topic="Лес")
    async with acting.by(7) as act:
        await agree(act, MENTOR, await reads(act))
    async with acting.by(7) as act:
        assert await withdraw(act, MENTOR)
        assert act.filling is None
    assert told(act, ConsentWithdrawn) == [(each, ConsentWithdrawn("Айсен")) for each in curators]
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
        assert not await withdraw(act, MENTOR)
        assert act.notices == []
        assert act.person.name == "Айсен"


async def test_a_curator_who_withdraws_as_mentor_stays_curator(acting: Acting) -> None:
    roles = (Role.CURATOR, Role.MENTOR)
    person = await acting.somebody(1, *roles, name="Мария", contact="@maria", phone="+7 914")
    form = replace(mentor_form(), code="curator")
    own = await acting.fills(person, form, await acting.install(form), full_name="Мария")
    await acting.fills(person, mentor_form(), await acting.install(mentor_form()), topic="Лес")
    async with acting.by(1) as act:
        await agree(act, MENTOR, await reads(act))
        assert await withdraw(act, MENTOR)
        assert act.notices == [], "nobody is told of their own act"
    async with acting.by(1) as act:
        assert act.person == replace(person, phone=None, roles=frozenset({Role.CURATOR}))
        assert await list_of_person(act.session, person.id, Forms()) == [own]


async def test_curators_hear_nothing_of_somebody_who_had_not_applied(acting: Acting) -> None:
    await acting.somebody(1, Role.CURATOR)
    person = await acting.somebody(7, phone="+7 914")
    begun = await acting.fills(person, mentor_form(), await acting.install(mentor_form()))
    async with acting.by(7) as act:
        await agree(act, MENTOR, await reads(act))
    async with acting.by(7) as act:
        assert act.filling == begun
        assert await withdraw(act, MENTOR)
        assert act.notices == []
    async with acting.by(7) as act:
        assert (act.filling, act.person.phone) == (None, None)
