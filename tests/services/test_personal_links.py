"""Links for one person: whoever is on the list already takes their own place."""

import asyncio
from datetime import timedelta

import pytest

from mentoring.consent import Purpose
from mentoring.invitations import LinkSpent
from mentoring.people import AgeBand, Basis, Draft, Person, Role
from services.drafts import REFERRALS_WAIT, forget_passers_by
from services.enrolment import LinkForGuardians, LinkOfAnother
from services.invitations import (
    guardian_personal_link,
    invite_once,
    personal_link,
    public_link,
)
from tests.db.examples import NOW, small_form
from tests.services.acting import Acting

LISTED = Draft(NOW + REFERRALS_WAIT, Basis.IMPORT)
AFTER = NOW + REFERRALS_WAIT + timedelta(seconds=1)


async def listed(acting: Acting, name: str = "Егоров Семён", **facts: object) -> Person:
    known = {"wish": Role.MENTOR, "age_band": AgeBand.GROWN, "draft": LISTED, **facts}
    return await acting.somebody(None, name=name, **known)


async def link_of(acting: Acting, person: Person) -> str:
    async with acting.by() as act:
        return (await personal_link(act, person)).token or ""


async def link_for_guardian(acting: Acting, guardian: Person, child: Person) -> str:
    async with acting.by() as act:
        return (await guardian_personal_link(act, guardian, child)).token or ""


async def test_who_is_on_the_list_takes_their_own_place(acting: Acting) -> None:
    person = await listed(acting)
    token = await link_of(acting, person)
    came = await acting.opens(7, token)
    assert (came.id, came.telegram_id, came.name) == (person.id, 7, person.name)
    assert await acting.opens(7, token) == came, "opening it again is harmless"
    with pytest.raises(LinkSpent):
        await acting.opens(8, token)


async def test_of_many_who_open_a_personal_link_at_once_one_takes_the_place(
    acting: Acting,
) -> None:
    person = await listed(acting)
    token = await link_of(acting, person)
    tries = [acting.opens(account, token) for account in range(1, 101)]
    came = await asyncio.gather(*tries, return_exceptions=True)
    (winner,) = [each for each in came if isinstance(each, Person)]
    assert [each for each in came if each is not winner] == [LinkSpent()] * 99
    assert (await acting.now_is(person)).telegram_id == winner.telegram_id


async def test_whoever_only_looked_in_before_becomes_the_person_of_the_link(
    acting: Acting,
) -> None:
    async with acting.by() as act:
        public = await public_link(act, acting.school, None)
    before = await acting.opens(7, public.token)
    person = await listed(acting)
    came = await acting.opens(7, await link_of(acting, person))
    assert came.id == person.id
    assert not await acting.is_there(before)


@pytest.mark.parametrize("why", ["name", "role", "consent"])
async def test_whom_the_school_knows_already_does_not_become_another(
    acting: Acting, why: str
) -> None:
    roles = (Role.MENTOR,) if why == "role" else ()
    name = "Другой" if why == "name" else None
    known = await acting.somebody(7, *roles, name=name, wish=Role.MENTOR, age_band=AgeBand.GROWN)
    if why == "consent":
        form = small_form("mentor")
        await acting.agrees(known, Purpose.MENTOR)
        await acting.fills(known, form, await acting.install(form), topic="Лес")
    person = await listed(acting)
    token = await link_of(acting, person)
    with pytest.raises(LinkOfAnother):
        await acting.opens(7, token)
    assert await acting.now_is(known) == known, "and nothing that they have told is lost"
    assert (await acting.opens(8, token)).id == person.id, "the link waits for its own person"


async def test_a_mentor_on_the_list_is_a_draft_until_their_consent(acting: Acting) -> None:
    person, silent = await listed(acting), await listed(acting, "Кто-то")
    for account, each in ((7, person), (8, silent)):
        await acting.opens(account, await link_of(acting, each))
    await acting.agrees(await acting.now_is(person), Purpose.MENTOR)
    async with acting.by(now=AFTER) as act:
        assert await forget_passers_by(act) == 1
    assert (await acting.now_is(person)).draft is None
    assert not await acting.is_there(silent)


async def test_a_guardian_from_the_list_takes_their_place_and_keeps_it_with_the_consent(
    acting: Acting,
) -> None:
    for code in ("request_child", "request_guardian"):
        await acting.install(small_form(code))
    child = await listed(acting, "Егорова Анна", wish=Role.MENTEE, age_band=AgeBand.CHILD)
    mother = await listed(acting, "Егорова Мария", wish=None, age_band=None)
    await acting.guards(mother, child)
    came = await acting.opens(7, await link_for_guardian(acting, mother, child))
    assert (came.id, came.roles) == (mother.id, frozenset({Role.GUARDIAN}))
    await acting.agrees(came, Purpose.MENTEE, child)
    async with acting.by(now=AFTER) as act:
        assert await forget_passers_by(act) == 0
    assert await acting.is_there(mother)
    assert (await acting.now_is(child)).draft is None


async def test_a_guardian_from_the_list_who_never_agreed_goes_with_the_child(
    acting: Acting,
) -> None:
    child = await listed(acting, "Егорова Анна", wish=Role.MENTEE, age_band=AgeBand.CHILD)
    mother = await listed(acting, "Егорова Мария", wish=None, age_band=None)
    await acting.guards(mother, child)
    await acting.opens(7, await link_for_guardian(acting, mother, child))
    async with acting.by(now=AFTER) as act:
        await forget_passers_by(act)
    assert not await acting.is_there(child)
    assert not await acting.is_there(mother)


@pytest.mark.parametrize("role", [Role.CURATOR, Role.PSYCHOLOGIST, Role.PARTNER])
async def test_who_gets_a_role_by_a_link_is_a_draft_no_more_unless_a_minor(
    acting: Acting, role: Role
) -> None:
    minor = await acting.somebody(8, name="Кирилл", age_band=AgeBand.TEEN, draft=LISTED)
    grown = await acting.opens(7, await link_of(acting, await listed(acting)))
    for person in (minor, grown):
        async with acting.by() as act:
            token = await invite_once(act, acting.school, role)
        await acting.opens(person.telegram_id or 0, token)
    assert (await acting.now_is(grown)).draft is None
    assert (await acting.now_is(minor)).draft == LISTED


async def test_a_guardian_of_two_children_on_the_list_opens_both_links(acting: Acting) -> None:
    mother = await listed(acting, "Егорова Мария", wish=None, age_band=None)
    children = [
        await listed(acting, name, wish=Role.MENTEE, age_band=AgeBand.CHILD)
        for name in ("Егорова Анна", "Егоров Пётр")
    ]
    await acting.guards(mother, *children)
    tokens = [await link_for_guardian(acting, mother, child) for child in children]
    assert len(set(tokens)) == 2
    came = {(await acting.opens(7, token)).id for token in tokens}
    assert came == {mother.id}


async def test_a_guardian_who_is_known_takes_the_child_and_not_a_second_place(
    acting: Acting,
) -> None:
    mother = await acting.somebody(1, Role.MENTOR, name="Анна")
    child = await acting.somebody(None, name="Кирилл")
    token = await link_for_guardian(acting, await listed(acting, "Анна Николаева"), child)
    for _ in range(2):
        opened = await acting.opens(1, token)
        assert opened.id == mother.id
        assert opened.is_a(Role.GUARDIAN)


async def test_a_pupil_cannot_become_the_guardian_of_another(acting: Acting) -> None:
    child = await acting.somebody(None, name="Кирилл")
    await acting.somebody(1, age_band=AgeBand.TEEN, name="Сардана")
    token = await link_for_guardian(acting, await listed(acting, "Анна Николаева"), child)
    with pytest.raises(LinkForGuardians):
        await acting.opens(1, token)
