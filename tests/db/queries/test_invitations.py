"""Links: a token is known by its hash, and a single use has one winner."""

import asyncio
from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from sqlalchemy import select, update

from db.engine import Database
from db.queries.institutions import add_institution
from db.queries.invitations import (
    add_invitation,
    find_by_token,
    find_invitation,
    list_all,
    list_for_child,
    list_for_person,
    list_links,
    revoke,
    spend,
)
from db.queries.partners import add_partner
from db.tables import invitation
from db.types import new_id
from mentoring.invitations import Invitation, new_token, token_hash
from mentoring.partners import Partner
from mentoring.people import Institution, Role
from tests.db.examples import NOW, known, link_of

TRIES = 1000
SECOND = timedelta(seconds=1)


async def given_out(database: Database, link: Invitation, token: str, *, keep: bool) -> None:
    async with database.begin() as session:
        await add_invitation(session, link, token, NOW, keep_token=keep)


async def test_of_a_thousand_who_open_a_single_use_link_at_once_one_wins(
    database: Database, school: Institution
) -> None:
    link = link_of(school, role=Role.CURATOR, uses_left=1)
    await given_out(database, link, new_token(), keep=False)

    async def tries() -> bool:
        async with database.begin() as session:
            return await spend(session, link, NOW)

    won = await asyncio.gather(*(tries() for _ in range(TRIES)))
    assert won.count(True) == 1
    async with database.begin() as session:
        (row,) = await session.rows(select(invitation))
    assert (row.uses, row.uses_left) == (1, 0)


async def test_a_public_link_counts_every_use_and_is_never_used_up(
    database: Database, school: Institution
) -> None:
    link = link_of(school)
    await given_out(database, link, "token", keep=True)
    async with database.begin() as session:
        assert all([await spend(session, link, NOW) for _ in range(20)])
        found = await find_by_token(session, "token")
    assert found == replace(link, uses=20, token="token")  # noqa: S106 - an example


@pytest.mark.parametrize(
    ("uses_left", "expires_at", "revoked_at", "is_open"),
    [
        (None, None, None, True),
        (1, None, None, True),
        (0, None, None, False),
        (1, NOW + SECOND, None, True),
        (1, NOW, None, False),
        (None, NOW - SECOND, None, False),
        (None, None, NOW, False),
        (1, NOW + SECOND, NOW, False),
    ],
)
async def test_a_link_is_open_until_used_up_expired_or_taken_back(
    database: Database,
    school: Institution,
    uses_left: int | None,
    expires_at: datetime | None,
    revoked_at: datetime | None,
    *,
    is_open: bool,
) -> None:
    link = link_of(school, uses_left=uses_left, expires_at=expires_at)
    async with database.begin() as session:
        await add_invitation(session, link, "token", NOW, keep_token=True)
        await session.run(
            update(invitation).where(invitation.c.id == link.id).values(revoked_at=revoked_at)
        )
        assert await spend(session, link, NOW) is is_open
        found = await find_by_token(session, "token")
    assert found is not None
    assert found.uses == int(is_open)


async def test_a_one_time_token_is_not_kept_only_its_hash(
    database: Database, school: Institution
) -> None:
    token = new_token()
    await given_out(database, link_of(school, role=Role.CURATOR), token, keep=False)
    async with database.begin() as session:
        (row,) = await session.rows(select(invitation))
        found = await find_by_token(session, token)
        assert await find_by_token(session, token[:-1]) is None
    assert (row.token, row.token_hash) == (None, token_hash(token))
    assert found is not None
    assert found.token is None


async def test_a_link_comes_back_with_whom_it_is_for(
    database: Database, school: Institution
) -> None:
    async with database.begin() as session:
        waiting, child, curator = [await known(session, school, n) for n in range(3)]
        firm = Partner(new_id(), school.id, "Завод", "employer")
        await add_partner(session, firm, NOW)
        link = link_of(
            school,
            role=None,
            person_id=waiting.id,
            child_id=child.id,
            partner_id=firm.id,
            created_by_id=curator.id,
            uses_left=1,
            token="token",  # noqa: S106 - an example
        )
        await add_invitation(session, link, "token", NOW, keep_token=True)
        assert await find_by_token(session, "token") == link
        assert await list_for_child(session, child.id) == [link]
        assert await list_for_person(session, waiting.id) == [link]
        assert await list_links(session, school.id, None) == []
        assert await revoke(session, link.id, NOW)
        assert not await revoke(session, link.id, NOW)
        assert await list_for_child(session, child.id) == []
        assert await list_for_person(session, waiting.id) == []
        assert await list_all(session, school.id) == []
        assert not await spend(session, link, NOW)


async def test_a_school_sees_its_own_public_links_for_the_role_only(
    database: Database, school: Institution
) -> None:
    async with database.begin() as session:
        other = await add_institution(session, "Школа № 6", "г. Якутск", NOW)
        ours = [link_of(school, label=label) for label in ("", "Завод", "Выпускники")]
        for number, link in enumerate([*ours, link_of(other)]):
            await add_invitation(
                session, link, f"t{number}", NOW + timedelta(seconds=number), keep_token=True
            )
        curators = link_of(school, role=Role.CURATOR)
        await add_invitation(session, curators, "c", NOW, keep_token=False)
        found = await list_links(session, school.id, Role.MENTOR)
        assert await find_invitation(session, other.id, ours[0].id) is None
        everything = [each.id for each in await list_all(session, school.id)]
        assert set(everything) == {curators.id, *(each.id for each in ours)}
    assert [link.label for link in found] == ["", "Завод", "Выпускники"]
    assert [link.token for link in found] == ["t0", "t1", "t2"]
