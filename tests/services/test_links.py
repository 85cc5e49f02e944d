"""Links that a school gives out: one for each source, one for each child, and taken back."""

from datetime import timedelta

import pytest

from db.queries.audit import list_of_actor
from db.queries.institutions import add_institution
from db.queries.invitations import add_invitation, find_by_token
from db.types import new_id
from mentoring.invitations import Invitation
from mentoring.people import AgeBand, Role
from services.act import Act
from services.invitations import (
    GUARDIAN_LASTS,
    LinkGone,
    count_arrivals,
    get_link,
    guardian_link,
    invite_once,
    label_of,
    list_links,
    personal_link,
    public_link,
    revoke,
)
from tests.db.examples import NOW, link_of
from tests.services.acting import Acting


async def mentors(act: Act, acting: Acting, label: str = "") -> Invitation:
    return await public_link(act, acting.school, Role.MENTOR, label)


async def test_the_public_link_is_made_once_and_shown_again(acting: Acting) -> None:
    shown = []
    for _ in range(3):
        async with acting.by() as act:
            shown.append(await mentors(act, acting))
    assert len({link.token for link in shown}) == 1
    assert shown[0].role is Role.MENTOR
    assert shown[0].uses_left is None


async def test_each_audience_has_a_link_of_its_own(acting: Acting) -> None:
    async with acting.by() as act:
        links = {await public_link(act, acting.school, role) for role in (None, *Role)}
        again = {await public_link(act, acting.school, role) for role in (None, *Role)}
    assert {link.id for link in links} == {link.id for link in again}
    assert len({link.token for link in links}) == len(Role) + 1


async def test_a_source_has_one_link_whatever_its_case_and_spaces(acting: Acting) -> None:
    async with acting.by() as act:
        first = await mentors(act, acting, " Выпускники   2015 ")
        again = await mentors(act, acting, "ВЫПУСКНИКИ 2015")
        other = await mentors(act, acting, "Завод")
        unnamed = await mentors(act, acting, "  ")
    assert first.label == "Выпускники 2015"
    assert first.token == again.token
    assert len({first.token, other.token, unnamed.token}) == 3
    assert unnamed.label == ""


async def test_a_long_name_of_a_source_is_cut_and_found_again(acting: Acting) -> None:
    async with acting.by() as act:
        first = await mentors(act, acting, "Очень длинное имя " * 30)
        again = await mentors(act, acting, "Очень длинное имя " * 30)
    assert len(first.label) == 100
    assert again.token == first.token


async def test_who_made_a_link_is_on_record(acting: Acting) -> None:
    curator = await acting.somebody(1, Role.CURATOR)
    async with acting.by(1) as act:
        link = await mentors(act, acting, "Завод")
        made = await list_of_actor(act.session, curator.id)
    assert {each.action for each in made} == {"link_made"}
    assert link.created_by_id == curator.id


async def test_every_curators_link_is_another_one(acting: Acting) -> None:
    async with acting.by() as act:
        tokens = {await invite_once(act, acting.school, Role.CURATOR) for _ in range(5)}
        found = [await find_by_token(act.session, token) for token in tokens]
    assert len(tokens) == 5
    assert all(link and link.role is Role.CURATOR and link.uses_left == 1 for link in found)
    assert {link.token for link in found if link} == {None}, "shown once, and never again"


async def test_arrivals_are_people_not_openings_of_a_link(acting: Acting) -> None:
    async with acting.by() as act:
        factory = await mentors(act, acting, "Завод")
        other = await mentors(act, acting, "Школа")
    for account, link in ((7, factory), (8, factory), (9, other)):
        await acting.somebody(account, invitation_id=link.id)
    await acting.somebody(10, Role.CURATOR)
    async with acting.by(10) as act:
        assert await count_arrivals(act) == {factory.id: 2, other.id: 1}
        assert await label_of(act, factory.id) == "Завод"
        assert await label_of(act, None) is None


async def test_a_guardians_link_is_the_same_until_it_is_used(acting: Acting) -> None:
    child = await acting.somebody(None, age_band=AgeBand.CHILD)
    async with acting.by() as act:
        first = await guardian_link(act, child)
        assert (await guardian_link(act, child)).token == first.token
        another = await guardian_link(act, child, another=True)
    assert another.token != first.token
    for account, link in ((1, first), (2, another)):
        await acting.opens(account, link.token)
    async with acting.by() as act:
        assert (await guardian_link(act, child)).token not in {first.token, another.token}
    late = NOW + GUARDIAN_LASTS
    async with acting.by(now=late) as act:
        assert (await guardian_link(act, child)).expires_at == late + GUARDIAN_LASTS


async def test_a_personal_link_is_the_same_until_it_is_used(acting: Acting) -> None:
    waiting = await acting.somebody(None, wish=Role.MENTOR)
    async with acting.by() as act:
        first = await personal_link(act, waiting)
        assert (await personal_link(act, waiting)).token == first.token
    await acting.opens(1, first.token)
    async with acting.by() as act:
        assert (await personal_link(act, waiting)).token != first.token


async def test_the_list_shows_what_is_open_but_no_link_to_one_person(acting: Acting) -> None:
    await acting.somebody(1, Role.CURATOR)
    child = await acting.somebody(None, age_band=AgeBand.CHILD, wish=Role.MENTEE)
    async with acting.by(1) as act:
        public = await mentors(act, acting)
        await personal_link(act, child)
        await guardian_link(act, child)
        await invite_once(act, acting.school, Role.PSYCHOLOGIST)
        assert [link.role for link in await list_links(act)] == [Role.PSYCHOLOGIST, Role.MENTOR]
    async with acting.by(1, NOW + timedelta(days=400)) as act:
        assert [link.id for link in await list_links(act)] == [public.id]
        await revoke(act, public.id)
        assert await list_links(act) == []
        assert (await mentors(act, acting)).token != public.token


async def test_a_link_of_another_school_or_one_taken_back_is_not_to_be_had(
    acting: Acting,
) -> None:
    await acting.somebody(1, Role.CURATOR)
    async with acting.by(1) as act:
        other = await add_institution(act.session, "Школа № 6", "г. Якутск", NOW)
        theirs = link_of(other)
        await add_invitation(act.session, theirs, "theirs", NOW, keep_token=True)
        ours = await mentors(act, acting)
        assert (await get_link(act, ours.id)).token == ours.token
        await revoke(act, ours.id)
        for key in (theirs.id, ours.id, new_id()):
            for work in (get_link(act, key), revoke(act, key)):
                with pytest.raises(LinkGone):
                    await work
