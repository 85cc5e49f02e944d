"""How people come in, and where they stand then."""

from dataclasses import replace
from datetime import timedelta
from typing import Any, cast

import pytest

from db.engine import Session
from db.queries import people
from db.queries.institutions import add_institution
from db.queries.invitations import add_invitation, find_by_token
from db.types import new_id
from mentoring.filling import Filling
from mentoring.invitations import LinkSpent, LinkUnknown, new_token
from mentoring.people import Institution, Person, Role
from services.act import Act, Shared
from services.enrolment import Standing, choose_language, correct_age, redeem, standing
from services.invitations import CURATOR_LINK_LASTS, invite_curator, mentor_links
from tests.db.examples import NOW, link_of, person_of
from tests.services.acting import Acting

SCHOOL = Institution(new_id(), "Школа", "Якутск")
FILLING = cast("Filling", object())


@pytest.mark.parametrize(
    ("me", "filling", "expected"),
    [
        (None, None, Standing.STRANGER),
        ({}, None, Standing.INVITED),
        ({"minor": True}, None, Standing.MINOR),
        ({}, FILLING, Standing.FILLING),
        ({"roles": {Role.MENTOR}}, None, Standing.SENT),
        ({"roles": {Role.MENTOR}}, FILLING, Standing.FILLING),
        ({"roles": {Role.CURATOR}}, None, Standing.CURATOR),
        ({"roles": {Role.CURATOR}}, FILLING, Standing.FILLING),
        ({"roles": {Role.CURATOR, Role.MENTOR}}, None, Standing.CURATOR),
        ({"roles": {Role.CURATOR}, "minor": True}, None, Standing.CURATOR),
    ],
)
def test_where_somebody_stands(
    me: dict[str, Any] | None, filling: Filling | None, expected: Standing
) -> None:
    act = Act(cast("Session", None), cast("Shared", None), NOW)
    act.me = person_of(SCHOOL, **me) if me is not None else None
    act.filling = filling
    assert standing(act) is expected


async def opens(acting: Acting, account: int, token: str) -> Person:
    async with acting.by(account) as act:
        await redeem(act, token, "ru")
        assert act.me is not None
        return act.me


async def curator_token(acting: Acting) -> str:
    async with acting.by() as act:
        return await invite_curator(act, acting.school)


async def mentor_token(acting: Acting) -> str:
    async with acting.by() as act:
        (link,) = await mentor_links(act, acting.school)
    assert link.token
    return link.token


async def test_the_first_to_open_a_curators_link_becomes_curator_and_nobody_after(
    acting: Acting,
) -> None:
    token = await curator_token(acting)
    curator = await opens(acting, 1, token)
    assert curator.roles == {Role.CURATOR}
    assert curator.invitation_id is None
    with pytest.raises(LinkSpent):
        await opens(acting, 2, token)
    async with acting.by(2) as act:
        assert act.me is None, "who came too late is not remembered"


async def test_opening_the_same_link_again_is_harmless(acting: Acting) -> None:
    token = await curator_token(acting)
    assert await opens(acting, 1, token) == await opens(acting, 1, token)


async def test_a_curators_link_lasts_a_week(acting: Acting) -> None:
    token = await curator_token(acting)
    late = NOW + CURATOR_LINK_LASTS
    with pytest.raises(LinkSpent):
        async with acting.by(1, late) as act:
            await redeem(act, token, "ru")
    async with acting.by(1, late - timedelta(seconds=1)) as act:
        await redeem(act, token, "ru")


async def test_a_made_up_token_opens_nothing(acting: Acting) -> None:
    with pytest.raises(LinkUnknown):
        await opens(acting, 1, new_token())


async def test_the_public_link_makes_an_applicant_without_rights(acting: Acting) -> None:
    token = await mentor_token(acting)
    for account in (1, 2):
        person = await opens(acting, account, token)
        assert person.roles == frozenset()
        assert person.invitation_id is not None
    await opens(acting, 2, token)
    async with acting.by() as act:
        found = await find_by_token(act.session, token)
    assert found is not None
    assert found.uses == 2


async def test_a_mentor_who_opens_a_curators_link_is_both(acting: Acting) -> None:
    await opens(acting, 1, await mentor_token(acting))
    person = await opens(acting, 1, await curator_token(acting))
    assert person.is_a(Role.CURATOR)
    assert person.invitation_id is not None


async def test_a_link_of_one_school_gives_no_rights_in_another(acting: Acting) -> None:
    token = new_token()
    await acting.somebody(1)
    async with acting.by() as act:
        other = await add_institution(act.session, "Школа № 6", "г. Якутск", NOW)
        link = link_of(other, role=Role.CURATOR, uses_left=1)
        await add_invitation(act.session, link, token, NOW, keep_token=False)
    curator = await opens(acting, 1, token)
    assert curator.institution_id == other.id
    async with acting.by() as act:
        at_first = await people.find_by_account(act.session, acting.school.id, 1)
    assert at_first is not None
    assert at_first.roles == frozenset()


async def test_a_language_and_a_mistyped_age_can_be_put_right(acting: Acting) -> None:
    person = await acting.somebody(1, minor=True)
    async with acting.by(1) as act:
        await choose_language(act, "en")
        await correct_age(act)
    async with acting.by(1) as act:
        assert act.me == replace(person, language="en", minor=False)
