"""Long work: run once, tried three times, and done wholly or not at all."""

import asyncio
from typing import Any

import pytest

from bot.jobs import TRIES, Jobs
from db.queries.people import list_in_role
from db.queues.jobs import LEASE, add_job, claim_jobs
from db.tables import job, outbox
from mentoring.consent import Purpose
from mentoring.notices import ConsentWithdrawn
from mentoring.people import Role
from services.act import Act
from services.jobs import Work
from tests.bot.engine_room import Room, waiting

ALARM = 4711


class Recorder:
    """A kind of work that counts its steps and fails where it is told to."""

    def __init__(self, *failing: str, times: int = 99) -> None:
        self.failing = list(failing) * times
        self.steps: list[str] = []

    def step(self, name: str) -> None:
        self.steps.append(name)
        if name in self.failing:
            self.failing.remove(name)
            raise ArithmeticError(name)

    async def read(self, act: Act, payload: dict[str, Any]) -> str:
        del act
        self.step("read")
        return str(payload["word"])

    def work(self, found: str) -> str:
        self.step("work")
        return found.upper()

    async def write(self, act: Act, found: str, made: str) -> None:
        (curator,) = await list_in_role(act.session, act.school.id, Role.CURATOR)
        act.notify(curator, ConsentWithdrawn(f"{found} {made}", Purpose.MENTOR))
        self.step("write")

    def runner(self, room: Room, alarm: int | None = None) -> Jobs:
        work = Work(self.read, self.work, self.write)
        return Jobs(room.app.acts, {"shout": work}, room.app.job_bell, alarm)


@pytest.fixture(autouse=True)
async def with_a_curator(room: Room) -> None:
    await room.somebody("Мария", Role.CURATOR)


async def ask(room: Room, kind: str = "shout", account: int = 7) -> None:
    async with room.app.database.begin() as session:
        await add_job(session, account, kind, b'{"word": "tree"}', room.app.clock.now())


async def work_off(room: Room, runner: Jobs) -> None:
    async with asyncio.timeout(10):
        while not all(row.done_at for row in await room.rows(job)):
            await runner.step()
            room.later()


async def test_a_job_is_read_worked_and_written_and_its_result_sent(room: Room) -> None:
    kind = Recorder()
    await ask(room)
    await work_off(room, kind.runner(room))
    assert kind.steps == ["read", "work", "write"]
    assert len(await room.rows(outbox)) == 1
    (row,) = await room.rows(job)
    assert (row.outcome, row.payload) == ("done", None)


@pytest.mark.parametrize("where", ["read", "work", "write"])
async def test_a_job_that_fails_is_tried_again_and_written_once(room: Room, where: str) -> None:
    kind = Recorder(where, times=TRIES - 1)
    await ask(room)
    await work_off(room, kind.runner(room))
    assert kind.steps.count(where) == TRIES
    assert await room.outcomes(job) == ["done"]
    assert len(await room.rows(outbox)) == 1


@pytest.mark.parametrize("where", ["read", "work", "write"])
async def test_a_job_that_always_fails_is_set_aside_after_three_tries(
    room: Room, where: str
) -> None:
    kind = Recorder(where)
    await ask(room)
    await work_off(room, kind.runner(room))
    assert kind.steps.count(where) == TRIES
    (row,) = await room.rows(job)
    assert (row.outcome, row.error) == ("set_aside", "ArithmeticError")
    assert await room.rows(outbox) == []


async def test_who_waits_for_a_job_that_was_set_aside_is_told_and_so_is_the_operator(
    room: Room,
) -> None:
    person, kind = await room.somebody("Айсен"), Recorder("work")
    await ask(room, account=person.id)
    runner = kind.runner(room, ALARM)
    for _ in range(TRIES - 1):
        await runner.step()
        room.later()
    assert await waiting(room) == [], "while it is still tried nobody is alarmed"
    await work_off(room, runner)
    say = room.app.shared.phrases.say
    said = dict(await waiting(room))
    assert len(await room.rows(outbox)) == 2
    apology, alarm = said[person.id], said[ALARM]
    assert apology.startswith(say("ru", "ntf-update-failed"))
    assert "Мария" in apology, "whom to turn to"
    assert alarm == say("ru", "msg-alarm", what="job shout", error="ArithmeticError")
    assert "tree" not in f"{apology}{alarm}"


async def test_of_a_strangers_job_only_the_operator_is_told(room: Room) -> None:
    await ask(room)
    await work_off(room, Recorder("read").runner(room, ALARM))
    assert [chat for chat, _ in await waiting(room)] == [ALARM]


async def test_of_a_job_that_was_done_at_last_nobody_is_alarmed(room: Room) -> None:
    person = await room.somebody("Айсен")
    await ask(room, account=person.id)
    await work_off(room, Recorder("work", times=TRIES - 1).runner(room, ALARM))
    assert {chat for chat, _ in await waiting(room)}.isdisjoint({person.id, ALARM})


async def test_an_unknown_kind_of_job_holds_no_other(room: Room) -> None:
    kind = Recorder()
    await ask(room, "no such kind")
    await ask(room)
    await work_off(room, kind.runner(room))
    assert await room.outcomes(job) == ["set_aside", "done"]


async def test_two_runners_run_a_job_once(room: Room) -> None:
    kind = Recorder()
    for _ in range(5):
        await ask(room)
    runners = [kind.runner(room), kind.runner(room)]
    async with asyncio.timeout(10):
        while not all(row.done_at for row in await room.rows(job)):
            await asyncio.gather(*(runner.step() for runner in runners))
    assert kind.steps.count("write") == kind.steps.count("work") == 5
    assert len(await room.rows(outbox)) == 5


async def test_a_runner_that_was_held_up_writes_nothing_a_second_time(room: Room) -> None:
    """Its lease ran out, another has done the job: its own result comes too late."""
    kind = Recorder()
    slow, quick = kind.runner(room), kind.runner(room)
    await ask(room)
    async with room.app.database.begin() as session:
        now = room.app.clock.now()
        (held,) = await claim_jobs(session, now=now, holder=slow._holder, limit=1)
    room.later(2 * LEASE)
    await work_off(room, quick)
    await slow._run(held)
    assert kind.steps.count("write") == 1
    assert len(await room.rows(outbox)) == 1
