"""How people come in: by a link, with what it gives and nothing more."""

import asyncio
from collections import Counter
from dataclasses import replace
from datetime import timedelta

import pytest

from db.queries import people
from db.queries.institutions import add_institution
from db.queries.invitations import add_invitation, find_by_token
from mentoring.invitations import Invitation, LinkSpent, LinkUnknown, new_token
from mentoring.people import Role
from services.delivery import mark_unreachable
from services.enrolment import choose_language, introduce_as, return_to_bot
from services.invitations import ONCE_LASTS, invite_once, public_link, revoke
from tests.db.examples import NOW, link_of
from tests.services.acting import Acting

TRIES = 1_000


async def once(acting: Acting, role: Role = Role.CURATOR) -> str:
    async with acting.by() as act:
        return await invite_once(act, acting.school, role)


async def public(acting: Acting, role: Role | None = Role.MENTOR, label: str = "") -> Invitation:
    async with acting.by() as act:
        return await public_link(act, acting.school, role, label)


async def test_the_first_to_open_a_curators_link_becomes_curator_and_nobody_after(
    acting: Acting,
) -> None:
    token = await once(acting)
    curator = await acting.opens(1, token)
    assert curator.roles == {Role.CURATOR}
    assert curator.invitation_id is None
    with pytest.raises(LinkSpent):
        await acting.opens(2, token)
    async with acting.by(2) as act:
        assert act.me is None, "who came too late is not remembered"


async def test_of_a_thousand_who_open_a_curators_link_at_once_one_becomes_curator(
    acting: Acting,
) -> None:
    token = await once(acting)

    async def opens(account: int) -> bool:
        try:
            await acting.opens(account, token)
        except LinkSpent:
            return False
        return True

    won = await asyncio.gather(*(opens(account) for account in range(1, TRIES + 1)))
    assert Counter(won) == {True: 1, False: TRIES - 1}
    async with acting.by() as act:
        (curator,) = await people.list_people(act.session, acting.school.id)
    assert curator.telegram_id == won.index(True) + 1
    assert curator.roles == {Role.CURATOR}


async def test_one_account_that_opens_a_link_twice_at_once_is_one_person(acting: Acting) -> None:
    token = await once(acting)
    opened = [acting.opens(1, token) for _ in range(20)]
    for each in await asyncio.gather(*opened, return_exceptions=True):
        assert isinstance(each, LinkSpent) or each.roles == {Role.CURATOR}  # type: ignore[union-attr]
    async with acting.by() as act:
        assert len(await people.list_people(act.session, acting.school.id)) == 1


async def test_opening_the_same_link_again_is_harmless(acting: Acting) -> None:
    token = await once(acting)
    assert await acting.opens(1, token) == await acting.opens(1, token)


async def test_a_link_that_gives_rights_lasts_a_week(acting: Acting) -> None:
    token = await once(acting)
    late = NOW + ONCE_LASTS
    with pytest.raises(LinkSpent):
        await acting.opens(1, token, late)
    await acting.opens(1, token, late - timedelta(seconds=1))


async def test_a_made_up_token_opens_nothing(acting: Acting) -> None:
    with pytest.raises(LinkUnknown):
        await acting.opens(1, new_token())


async def test_nobody_comes_by_a_link_that_was_taken_back_and_who_came_stays(
    acting: Acting,
) -> None:
    await acting.somebody(5, Role.CURATOR)
    link = await public(acting)
    came = await acting.opens(1, link.token)
    async with acting.by(5) as act:
        await revoke(act, link.id)
    with pytest.raises(LinkSpent):
        await acting.opens(2, link.token)
    assert await acting.opens(1, link.token) == came


async def test_the_public_link_makes_an_applicant_without_rights(acting: Acting) -> None:
    token = (await public(acting)).token or ""
    for account in (1, 2):
        person = await acting.opens(account, token)
        assert person.roles == frozenset()
        assert person.invitation_id is not None
        assert person.wish is Role.MENTOR
    await acting.opens(2, token)
    async with acting.by() as act:
        found = await find_by_token(act.session, token)
    assert found is not None
    assert found.uses == 2


@pytest.mark.parametrize(
    ("role", "roles", "wish"),
    [
        (None, set(), None),
        (Role.MENTOR, set(), Role.MENTOR),
        (Role.MENTEE, set(), Role.MENTEE),
        (Role.GUARDIAN, {Role.GUARDIAN}, None),
        (Role.TEACHER, {Role.TEACHER}, None),
    ],
)
async def test_a_public_link_gives_a_wish_or_what_anybody_may_be(
    acting: Acting, role: Role | None, roles: set[Role], wish: Role | None
) -> None:
    person = await acting.opens(1, (await public(acting, role)).token)
    assert (set(person.roles), person.wish) == (roles, wish)
    assert await acting.now_is(person) == person


@pytest.mark.parametrize(
    "role",
    [Role.CURATOR, Role.CLASS_TEACHER, Role.PSYCHOLOGIST, Role.PARTNER],
)
async def test_a_link_that_gives_rights_gives_just_these(acting: Acting, role: Role) -> None:
    person = await acting.opens(1, await once(acting, role))
    assert person.roles == {role}


async def test_the_source_is_the_link_by_which_somebody_came_first(acting: Acting) -> None:
    first, second = await public(acting), await public(acting, label="Завод")
    await acting.opens(1, first.token)
    person = await acting.opens(1, second.token)
    assert person.invitation_id == first.id


async def test_a_link_for_mentees_changes_the_wish_of_who_is_here_already(acting: Acting) -> None:
    mentors, mentees = await public(acting), await public(acting, Role.MENTEE)
    for link, wish in ((mentors, Role.MENTOR), (mentees, Role.MENTEE), (mentors, Role.MENTOR)):
        assert (await acting.opens(1, link.token)).wish is wish


async def test_a_mentor_who_opens_a_curators_link_is_both(acting: Acting) -> None:
    await acting.opens(1, (await public(acting)).token)
    person = await acting.opens(1, await once(acting))
    assert person.is_a(Role.CURATOR)
    assert person.invitation_id is not None


async def test_a_link_of_one_school_gives_no_rights_in_another(acting: Acting) -> None:
    token = new_token()
    await acting.somebody(1)
    async with acting.by() as act:
        other = await add_institution(act.session, "Школа № 6", "г. Якутск", NOW)
        link = link_of(other, role=Role.CURATOR, uses_left=1)
        await add_invitation(act.session, link, token, NOW, keep_token=False)
    curator = await acting.opens(1, token)
    assert curator.institution_id == other.id
    async with acting.by() as act:
        at_first = await people.find_by_account(act.session, acting.school.id, 1)
    assert at_first is not None
    assert at_first.roles == frozenset()


@pytest.mark.parametrize("role", Role)
async def test_nobody_may_say_that_they_are_what_opens_other_peoples_affairs(
    acting: Acting, role: Role
) -> None:
    await acting.somebody(1)
    async with acting.by(1) as act:
        if role in {Role.GUARDIAN, Role.TEACHER}:
            await introduce_as(act, role)
        else:
            with pytest.raises(LookupError):
                await introduce_as(act, role)
    async with acting.by(1) as act:
        assert act.person.roles <= {Role.GUARDIAN, Role.TEACHER}


async def test_a_language_can_be_changed(acting: Acting) -> None:
    person = await acting.somebody(1)
    async with acting.by(1) as act:
        await choose_language(act, "en")
    async with acting.by(1) as act:
        assert act.me == replace(person, language="en")


async def test_who_unblocks_the_bot_can_be_written_to_again(acting: Acting) -> None:
    await acting.somebody(1)
    async with acting.by(1) as act:
        await mark_unreachable(act, 1)
    async with acting.by(1) as act:
        assert act.person.unreachable
        await return_to_bot(act)
    async with acting.by(1) as act:
        assert not act.person.unreachable
    async with acting.by() as act:
        await return_to_bot(act)
