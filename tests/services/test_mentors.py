"""The curator's list: the newest first, found by name, and of this school only."""

from datetime import timedelta

import pytest
from sqlalchemy import select

from db.queries.audit import list_of_actor
from db.queries.institutions import add_institution
from db.queries.people import get_person, grant, revoke
from db.tables import audit
from db.types import new_id
from mentoring.filling import Filling
from mentoring.people import Role
from services.mentors import PAGE, MentorGone, get_application, list_mentors, matches
from tests.db.examples import NOW, known
from tests.services.acting import Acting, mentor_form

NAMES = ("Семён Егоров", "Сардана Петрова", "Дьулус Семёнов")


@pytest.fixture(autouse=True)
async def curator(acting: Acting) -> None:
    await acting.somebody(1, Role.CURATOR)


async def apply(acting: Acting, *names: str) -> list[Filling]:
    version = await acting.install(mentor_form())
    sent = []
    for number, name in enumerate(names):
        person = await acting.somebody(100 + number, Role.MENTOR, name=name)
        at = NOW + timedelta(minutes=number)
        sent.append(await acting.sent(person, mentor_form(), version, at))
    return sent


async def names_found(acting: Acting, search: str = "", number: int = 0) -> list[str | None]:
    async with acting.by(1) as act:
        page = await list_mentors(act, number, search)
    return [each.name for each in page.lines]


async def test_the_newest_come_first(acting: Acting) -> None:
    sent = await apply(acting, *NAMES)
    assert await names_found(acting) == list(NAMES[::-1])
    async with acting.by(1) as act:
        page = await list_mentors(act)
    assert [each.filling_id for each in page.lines] == [each.id for each in sent[::-1]]
    assert [each.sent_at for each in page.lines] == [each.sent_at for each in sent[::-1]]


async def test_who_has_only_begun_or_gave_the_role_back_is_not_listed(acting: Acting) -> None:
    (former,) = await apply(acting, "Бывший")
    version = await acting.install(mentor_form())
    await acting.fills(await acting.somebody(7, name="Начал"), mentor_form(), version)
    async with acting.by(1) as act:
        person = await get_person(act.session, former.person_id)
        await revoke(act.session, person, Role.MENTOR)
    assert await names_found(acting) == []
    async with acting.by(1) as act:
        with pytest.raises(MentorGone):
            await get_application(act, former.id)


async def test_a_search_finds_every_word_whatever_the_case_and_yo(acting: Acting) -> None:
    await apply(acting, *NAMES)
    assert await names_found(acting, "СЕМЕН") == ["Дьулус Семёнов", "Семён Егоров"]
    assert await names_found(acting, " егоров  семён ") == ["Семён Егоров"]
    assert await names_found(acting, "нет такого") == []


@pytest.mark.parametrize("search", ["", "   "])
def test_an_empty_search_matches_everybody(search: str) -> None:
    assert matches("Айсен", search)
    assert matches("", search)


async def test_pages_hold_what_a_phone_shows_and_never_end_nowhere(acting: Acting) -> None:
    await apply(acting, *(f"Имя {number:02}" for number in range(PAGE + 1)))
    async with acting.by(1) as act:
        first, last, beyond, before = [await list_mentors(act, n) for n in (0, 1, 99, -5)]
    assert (first.total, first.pages, len(first.lines)) == (PAGE + 1, 2, PAGE)
    assert len(last.lines) == 1
    assert (beyond, before) == (last, first)


async def test_a_list_of_nobody_is_one_empty_page(acting: Acting) -> None:
    async with acting.by(1) as act:
        page = await list_mentors(act)
    assert (page.pages, page.total, page.lines) == (1, 0, ())


async def test_that_a_curator_read_a_card_is_recorded(acting: Acting) -> None:
    (filling,) = await apply(acting, "Айсен")
    async with acting.by(1) as act:
        card = await get_application(act, filling.id)
        columns = select(audit.c.action, audit.c.object_id)
        seen = await act.session.rows(columns.where(audit.c.actor_id == act.person.id))
    assert card.filling == filling
    assert [(each.action, each.object_id) for each in seen] == [("mentor_seen", card.person.id)]


async def test_a_card_that_is_not_of_this_school_does_not_exist(acting: Acting) -> None:
    version = await acting.install(mentor_form())
    async with acting.by() as act:
        other = await add_institution(act.session, "Школа № 6", "г. Якутск", NOW)
        stranger = await grant(act.session, await known(act.session, other, 55), Role.MENTOR, NOW)
    theirs = await acting.sent(stranger, mentor_form(), version, NOW)
    async with acting.by(1) as act:
        for key in (theirs.id, new_id()):
            with pytest.raises(MentorGone):
                await get_application(act, key)
        assert await list_of_actor(act.session, act.person.id) == []
