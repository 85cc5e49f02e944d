"""Links that a school gives out: one for each source, however it is written."""

from db.queries.audit import list_of_actor
from db.queries.invitations import find_by_token
from mentoring.people import Role
from services.invitations import count_arrivals, invite_curator, invite_mentors, mentor_links
from tests.services.acting import Acting


async def test_the_public_link_is_made_once_and_shown_again(acting: Acting) -> None:
    shown = []
    for _ in range(3):
        async with acting.by() as act:
            shown += await mentor_links(act, acting.school)
    assert len({link.token for link in shown}) == 1
    assert shown[0].role is Role.MENTOR
    assert shown[0].uses_left is None


async def test_a_source_has_one_link_whatever_its_case_and_spaces(acting: Acting) -> None:
    async with acting.by() as act:
        first = await invite_mentors(act, acting.school, " Выпускники   2015 ")
        again = await invite_mentors(act, acting.school, "ВЫПУСКНИКИ 2015")
        other = await invite_mentors(act, acting.school, "Завод")
        unnamed = await invite_mentors(act, acting.school, "  ")
    assert first.label == "Выпускники 2015"
    assert first.token == again.token
    assert len({first.token, other.token, unnamed.token}) == 3
    assert unnamed.label == ""


async def test_a_long_name_of_a_source_is_cut_and_found_again(acting: Acting) -> None:
    async with acting.by() as act:
        first = await invite_mentors(act, acting.school, "Очень длинное имя " * 30)
        again = await invite_mentors(act, acting.school, "Очень длинное имя " * 30)
    assert len(first.label) == 100
    assert again.token == first.token


async def test_who_made_a_link_is_on_record(acting: Acting) -> None:
    curator = await acting.somebody(1, Role.CURATOR)
    async with acting.by(1) as act:
        await invite_mentors(act, acting.school, "Завод")
        made = await list_of_actor(act.session, curator.id)
    assert {each.action for each in made} == {"link_made"}


async def test_every_curators_link_is_another_one(acting: Acting) -> None:
    async with acting.by() as act:
        tokens = {await invite_curator(act, acting.school) for _ in range(5)}
        found = [await find_by_token(act.session, token) for token in tokens]
    assert len(tokens) == 5
    assert all(link and link.role is Role.CURATOR and link.uses_left == 1 for link in found)


async def test_arrivals_are_people_not_openings_of_a_link(acting: Acting) -> None:
    async with acting.by() as act:
        factory = await invite_mentors(act, acting.school, "Завод")
        other = await invite_mentors(act, acting.school, "Школа")
    for account, link in ((7, factory), (8, factory), (9, other)):
        await acting.somebody(account, invitation_id=link.id)
    await acting.somebody(10)
    async with acting.by() as act:
        assert await count_arrivals(act) == {factory.id: 2, other.id: 1}
