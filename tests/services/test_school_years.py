"""What of a school year goes on into the next, who may move its dates, and into whose hands."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

import pytest

from db.queries import programmes
from mentoring.people import Role
from mentoring.roadmap.notices import DatesProposed
from mentoring.roadmap.plan import Fact, Item, Paper, Programme
from services import programme, roadmap, school_years, team, ticking
from services.programme import RoadmapChanged
from tests.db.examples import NOW
from tests.services.acting import Acting, told

CURATOR, OTHER, HEAD = 1, 2, 3


@pytest.fixture
async def begun(acting: Acting) -> Programme:
    """Two curators and a head of school, with the roadmap that ships."""
    roles = {CURATOR: Role.CURATOR, OTHER: Role.CURATOR, HEAD: Role.HEAD}
    for account, role in roles.items():
        await acting.somebody(account, role, name=f"Некто {account}")
    async with acting.by(CURATOR) as act:
        await roadmap.install(act, act.school)
        return await roadmap.get_programme(act, act.school.id)


async def present(acting: Acting) -> Programme:
    async with acting.by(CURATOR) as act:
        return await roadmap.get_programme(act, act.school.id)


def order_of(found: Programme) -> Item:
    return next(item for _, item in found.all_items() if item.plan.fact is Fact.ORDER)


def papers(found: Programme) -> Iterable[Item]:
    return (item for _, item in found.all_items() if item.paper is not Paper.NEEDED)


async def test_what_is_in_force_stays_so_but_for_the_years_order_and_all_else_begins_anew(
    acting: Acting, begun: Programme
) -> None:
    order, *others = [pair for pair in begun.all_items() if pair[1].is_document]
    lasting, run_out, endless = others[:3]
    ends = {
        order: None,
        lasting: date(2027, 8, 31),
        run_out: date(2026, 10, 1),
        endless: None,
    }
    async with acting.by(CURATOR) as act:
        for (stage, item), until in ends.items():
            signed = replace(item, paper=Paper.IN_FORCE, number="1", valid_until=until, done_at=NOW)
            await programmes.save_item(act.session, begun, stage, signed)
        await ticking.tick(act, begun.stages[0].items[0].id)
        vacations = ((date(2026, 10, 26), date(2026, 11, 3)), (date(2027, 3, 26), date(2027, 4, 3)))
        await programme.save(act, begun, replace(begun, school_year=2026, vacations=vacations))
    async with acting.by(CURATOR) as act:
        await school_years.begin(act, begun.id)
    after = await present(acting)
    kept = [lasting[1].plan.title, endless[1].plan.title]
    assert [item.plan.title for item in papers(after)] == kept
    assert not any(item.done_at for _, item in after.all_items() if not item.is_document)
    assert (after.school_year, after.starts_on, after.vacations) == (2027, None, vacations[1:])
    assert [len(each.items) for each in after.stages] == [len(each.items) for each in begun.stages]


async def test_a_year_that_is_over_already_is_not_ended_again(
    acting: Acting, begun: Programme
) -> None:
    async with acting.by(CURATOR) as act:
        await school_years.begin(act, begun.id)
    for account in (CURATOR, OTHER):
        with pytest.raises(RoadmapChanged):
            async with acting.by(account) as act:
                await school_years.begin(act, begun.id)


async def test_an_order_that_is_not_entered_by_a_curator_is_every_curators_to_confirm_once(
    acting: Acting, begun: Programme
) -> None:
    assert order_of(begun).number == ""
    async with acting.by(HEAD) as act:
        await programme.order_signed(act, "41-од", date(2026, 9, 5))
    asked = {person.telegram_id: notice.upload_id for person, notice in told(act, DatesProposed)}
    assert set(asked) == {CURATOR, OTHER}
    assert (await present(acting)).order_on is None
    async with acting.by(OTHER) as act:
        await programme.confirm(act, asked[OTHER])
    kept = await present(acting)
    assert (kept.order_on, order_of(kept).number) == (date(2026, 9, 5), "41-од")
    with pytest.raises(RoadmapChanged):
        async with acting.by(CURATOR) as act:
            await programme.confirm(act, asked[CURATOR])


async def test_what_the_former_curator_had_taken_over_is_the_new_ones(
    acting: Acting, begun: Programme
) -> None:
    item = begun.stages[0].items[0]
    async with acting.by(CURATOR) as act:
        await ticking.hand_on(act, item.id, act.person.id)
    deputy = await acting.somebody(4, Role.DEPUTY, name="Новая")
    async with acting.by(CURATOR) as act:
        await team.hand_over(act, deputy.id)
    found = (await present(acting)).item(item.id)
    assert found is not None
    assert found[1].owner_id == deputy.id
