"""What the table of reminders must look like after every act."""

from sqlalchemy import select

from db.tables.queues import reminder
from mentoring.reminders import Chain
from tests.services.roadmap.naive import School
from tests.services.roadmap.world import World

ONE_A_THING = [Chain.DEADLINE.value, Chain.POSTPONED.value]


async def check_rows(world: World, school: School) -> None:
    """Of each thing one reminder is planned for a person, and only of what is theirs and open."""
    async with world.acting.by(now=school.now) as act:
        titles = {item.id: item.plan.title for _, item in (await world.programme(act)).all_items()}
        found = await act.session.rows(
            select(reminder).where(reminder.c.done_at.is_(None), reminder.c.kind.in_(ONE_A_THING))
        )
    accounts = {person.id: account for account, person in world.team.items()}
    keys = [
        (row.kind, accounts[row.person_id], titles[row.object_id])
        for row in found
        if row.object_id in titles
    ]
    assert len(keys) == len(set(keys)), "something is planned twice"
    for kind, who, title in keys:
        theirs = school.owners(title) if kind == Chain.DEADLINE else school.concerned(title)
        assert who in theirs, f"{title} is not {who}'s to do"
        if kind == Chain.POSTPONED:
            assert school.is_open(title, school.day(school.now)), f"{title} is done"
