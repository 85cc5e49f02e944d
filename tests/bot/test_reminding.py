"""The tick that reminds: one failure stops nobody else, and who blocked the bot is left alone."""

from datetime import timedelta
from typing import Any

import pytest

from bot.reminding import Reminding
from db.queries.accounts import set_reachable
from db.queues import reminders as queue
from db.tables import reminder
from db.types import new_id
from mentoring.notices import FileReady, PersonUnreachable
from mentoring.people import Role
from mentoring.reminders import Chain, Quiet
from services import waiting as waiting_services
from services.act import Act
from tests.bot.engine_room import Room, waiting

DAY = timedelta(days=1)


@pytest.fixture(autouse=True)
def by_day(room: Room) -> None:
    """These tests run at any hour."""
    room.app.shared.quiet = Quiet(room.app.shared.quiet.end, room.app.shared.quiet.end)


async def due(room: Room, person_id: Any, about: Any) -> None:
    async with room.app.acts.open() as act:
        await queue.add_reminder(act.session, person_id, Chain.WAITING, about, act.now, act.now)


async def test_what_fails_is_loud_and_stops_nobody_elses_reminder(
    room: Room, capsys: pytest.CaptureFixture[str]
) -> None:
    first, second = await room.somebody("Айсен"), await room.somebody("Кирилл")
    broken = new_id()
    for person, about in ((first, broken), (second, new_id())):
        await due(room, (await room.remember(person)).id, about)

    async def look(act: Act, taken: queue.Reminder) -> None:
        await waiting_services.look_at_minor(act, taken)
        if taken.about_id == broken:
            raise ArithmeticError

    await Reminding(room.app.acts, look).tick()
    rows = {row.object_id: row for row in await room.rows(reminder)}
    now = room.app.clock.now()
    assert rows.pop(broken).due_at > now + DAY / 2
    assert [row.done_at is not None for row in rows.values()] == [True]
    assert "reminder_failed" in capsys.readouterr().out


@pytest.mark.parametrize("reachable", [True, False])
async def test_who_blocked_the_bot_gets_no_notice(room: Room, *, reachable: bool) -> None:
    person = await room.somebody("Мария", Role.CURATOR)
    async with room.app.acts.open() as act:
        await set_reachable(act.session, person.id, at=act.now, reachable=reachable)
    known = await room.remember(person)
    async with room.app.acts.open() as act:
        act.notify(known, PersonUnreachable("Айсен"))
    assert len(await waiting(room)) == reachable


async def test_what_they_asked_for_themselves_is_sent(room: Room) -> None:
    person = await room.somebody("Мария", Role.CURATOR)
    async with room.app.acts.open() as act:
        await set_reachable(act.session, person.id, at=act.now, reachable=False)
    known = await room.remember(person)
    assert known.unreachable
    async with room.app.acts.open() as act:
        act.me = known
        act.notify(known, FileReady("a.html", b"", "ntf-mydata-ready"))
    assert len(await room.rows()) == 1
