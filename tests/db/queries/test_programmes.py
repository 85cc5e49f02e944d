"""Programmes and their roadmaps come back as they were written."""

from dataclasses import replace
from datetime import date, timedelta
from uuid import UUID

import pytest

from db.engine import Database, DatabaseError, Session
from db.queries import programmes
from db.types import new_id
from mentoring.people import Institution, Role
from mentoring.roadmap.deadline import After, Anchor, Deadline, InMonth, On, Rule, Unit, Yearly
from mentoring.roadmap.plan import (
    Card,
    Fact,
    Item,
    ItemPlan,
    Kind,
    Offsets,
    Owner,
    Paper,
    Programme,
    SentFile,
    Stage,
    StagePlan,
)
from tests.db.examples import NOW, known

START, ORDER = date(2026, 9, 1), date(2026, 9, 14)
CARD = Card("Цель", "Задачи", ("pupil_pupil",), "Своя", "Итоги", "Егорова М. И.")
MONTH = Deadline(After(1, Unit.MONTH, Anchor.START))
RULES: tuple[Rule, ...] = (
    On(START),
    InMonth(2),
    InMonth(2, 2027),
    Yearly(10, 1),
    Yearly(10),
    After(3, Unit.WORKDAY, Anchor.STAGE, 1),
)


def programme_of(school: Institution) -> Programme:
    vacations = ((date(2026, 10, 26), date(2026, 11, 3)),)
    return Programme(
        new_id(), school.id, 2026, START, "12-од", ORDER, CARD, vacations, tell_head=True
    )


def stages(by: UUID) -> tuple[Stage, ...]:
    """Every kind of rule, and everything that an item can hold."""
    ruled = tuple(
        Item(new_id(), ItemPlan(Kind.TASK, f"Дело {n}", Deadline(rule, f"слова {n}")))
        for n, rule in enumerate(RULES)
    )
    paper = Item(
        new_id(),
        ItemPlan(Kind.DOCUMENT, "Приказ", None, Owner(Role.HEAD), "Итог", "Раздел", Fact.ORDER),
        done_at=NOW,
        done_by_id=by,
        owner_id=by,
        paper=Paper.IN_FORCE,
        number="12-од",
        dated_on=ORDER,
        valid_until=START + timedelta(days=400),
        reason="Причина",
        note="Заметка",
        file=SentFile("file", "приказ.pdf", "file"),
    )
    first = StagePlan(
        "Первый", MONTH, Owner(Role.CURATOR, "координатор"), "Готово", offsets=Offsets((0,))
    )
    return (
        made(1, first, ruled, closed_at=NOW, closed_by_id=by, reason="Так решили"),
        made(2, StagePlan("Второй"), (paper,)),
    )


def made(number: int, plan: StagePlan, items: tuple[Item, ...], **more: object) -> Stage:
    whole = replace(plan, items=tuple(item.plan for item in items))
    return replace(Stage(new_id(), number, whole, items), **more)  # type: ignore[arg-type]


async def write(session: Session, school: Institution) -> tuple[Programme, tuple[Stage, ...]]:
    by = (await known(session, school)).id
    made_ = programme_of(school)
    await programmes.add_programme(session, made_, NOW)
    found = stages(by)
    await programmes.save_stages(session, made_, found)
    return made_, found


async def read(session: Session, school: Institution) -> Programme:
    found = await programmes.find_open(session, school.id, for_change=True)
    assert found is not None
    return found


async def test_a_roadmap_comes_back_as_it_was_written(
    database: Database, school: Institution
) -> None:
    async with database.begin() as session:
        programme, found = await write(session, school)
        assert await read(session, school) == replace(programme, stages=found)
        assert await programmes.list_with_programme(session) == [school.id]


async def test_what_is_missing_in_an_edited_roadmap_is_gone_and_the_rest_is_kept(
    database: Database, school: Institution
) -> None:
    async with database.begin() as session:
        programme, (first, second) = await write(session, school)
        present = replace(programme, stages=(first, second))
        kept = made(1, second.plan, (first.items[2], second.items[0]))
        await programmes.save_stages(session, present, [replace(kept, id=second.id)])
        (stage,) = (await read(session, school)).stages
        assert [item.id for item in stage.items] == [first.items[2].id, second.items[0].id]
        assert stage.items[1] == second.items[0]


async def test_one_item_and_one_stage_change_by_themselves(
    database: Database, school: Institution
) -> None:
    async with database.begin() as session:
        programme, (first, second) = await write(session, school)
        present = replace(programme, stages=(first, second))
        item = replace(first.items[3], done_at=NOW, note="Сделано")
        await programmes.save_item(session, present, first, item)
        await programmes.save_stage(session, present, replace(second, closed_at=NOW))
        found = await read(session, school)
        assert found.stages[0].items == (*first.items[:3], item, *first.items[4:])
        assert found.stages[1].closed_at == NOW


async def test_a_school_has_one_open_programme(database: Database, school: Institution) -> None:
    async with database.begin() as session:
        former, _ = await write(session, school)
        await programmes.end_programme(session, former.id, NOW)
        following = programme_of(school)
        await programmes.add_programme(session, following, NOW)
        assert await read(session, school) == following
    with pytest.raises(DatabaseError):
        async with database.begin() as session:
            await programmes.add_programme(session, programme_of(school), NOW)


async def test_what_somebody_took_over_is_passed_on_with_their_work(
    database: Database, school: Institution
) -> None:
    async with database.begin() as session:
        _, (_, second) = await write(session, school)
        other = (await known(session, school, 9)).id
        owner = second.items[0].owner_id
        assert owner is not None
        await programmes.pass_items(session, school.id, owner, other)
        assert (await read(session, school)).stages[1].items[0].owner_id == other
