"""`python -m bench.documents`: five hundred development plans and as many certificates in one go,
while somebody keeps writing to the bot.

Bot, Bot API and whoever writes are in this process; what fills in and prints is a process apart, as
it always is.
"""

import argparse
import asyncio
import tempfile
import time
from dataclasses import dataclass, field
from pathlib import Path
from statistics import quantiles

import psutil  # type: ignore[import-untyped]  # ships no types
from sqlalchemy import func, select

from bench.start import MEGABYTE
from bench.tables import table
from bot.sandbox import Sandbox
from db.queries import pairs, people
from db.tables import document
from db.types import new_id
from mentoring import people as rules
from mentoring.pairs import Agreement, Pair, State
from mentoring.people import Role
from services import document_asking, requisites
from services.act import Act
from services.requisites import Requisites
from tests.conversations.people import Person
from tests.installation import Installation, running, settings_for

GIVEN = ("Айсен", "Туйаара", "Нюргун", "Сардаана", "Дьулустан", "Кюннэй")
PATIENCE = 60
PAUSE = 0.25
"""Seconds that a reply may take, and those between it and the next message of whoever writes."""


@dataclass
class Seen:
    """Seconds that replies took, and the most megabytes of the bot and of its processes apart."""

    waits: list[float] = field(default_factory=list)
    bot: float = 0
    apart: float = 0


async def fill(school: Installation, count: int) -> rules.Person:
    """So many pairs that meet, and the curator who asks for their papers."""
    async with school.app.acts.open() as act:
        (curator,) = await people.list_in_role(act.session, act.school.id, Role.CURATOR)
        mentor = await add(act, "Сивцев Нюргун Ильич", Role.MENTOR)
        made = []
        for number in range(count):
            name = f"Николаев{'а' * (number % 2)} {GIVEN[number % len(GIVEN)]} Номер{number}"
            mentee = await add(act, name, Role.MENTEE)
            agreed = Agreement("Очно", 7, "Собрать робота к весне", "раз в неделю", "Кабинет 204")
            key = new_id()
            made.append(
                Pair(
                    key,
                    act.school.id,
                    mentor.id,
                    mentee.id,
                    key,
                    State.RUNNING,
                    "employer_pupil",
                    agreement=agreed,
                )
            )
        await pairs.add_pairs(act.session, made, act.now)
        act.me = curator
        known = Requisites("Школа № 5", "Якутск", "Директор", "Попова Анна Семёновна")
        await requisites.keep(act, known)
    return curator


async def add(act: Act, name: str, role: Role) -> rules.Person:
    """On paper, as most of a school's pupils come in."""
    made = rules.Person(new_id(), act.school.id, None, "ru", name=name, class_name="9А")
    known = await people.add_person(act.session, made, act.now)
    return await people.grant(act.session, known, role, act.now)


async def writes(person: Person, seen: Seen) -> None:
    """Again and again, and notes how long each reply took."""
    while True:
        began = time.perf_counter()
        await person.says("/help")
        await person.sees("Напишите куратору", PATIENCE)
        seen.waits.append(time.perf_counter() - began)
        await asyncio.sleep(PAUSE)


async def watches(seen: Seen) -> None:
    own = psutil.Process()
    while True:
        seen.bot = max(seen.bot, own.memory_info().rss / MEGABYTE)
        for child in own.children(recursive=True):
            try:
                seen.apart = max(seen.apart, child.memory_info().rss / MEGABYTE)
            except psutil.NoSuchProcess:
                continue
        await asyncio.sleep(PAUSE)


async def count_made(school: Installation) -> int:
    async with school.app.acts.open() as act:
        row = await act.session.row(select(func.count().label("made")).select_from(document))
    return int(row.made) if row else 0


async def run(count: int) -> None:
    seen = Seen()
    with tempfile.TemporaryDirectory() as name:
        async with Sandbox.running() as sandbox:
            settings = settings_for(sandbox, Path(name))
            async with running(settings, sandbox) as school:
                await school.with_curator()
                curator = await fill(school, count)
                somebody = school.somebody("Пётр")
                await somebody.opens(await school.mentor_link())
                tasks = [
                    asyncio.create_task(each) for each in (writes(somebody, seen), watches(seen))
                ]
                began = time.perf_counter()
                async with school.app.acts.open() as act:
                    act.me, act.account = curator, curator.telegram_id
                    for code in ("development_plan", "certificate"):
                        await document_asking.begin(act, code, document_asking.EVERYBODY)
                while (made := await count_made(school)) < 2 * count:  # noqa: ASYNC110 - a table
                    await asyncio.sleep(PAUSE)
                await school.settles()
                seconds = time.perf_counter() - began
                for task in tasks:
                    task.cancel()
    facts = [
        ("documents, each as Word and on the pages of a PDF", str(made)),
        ("seconds until the last file was sent", f"{seconds:.0f}"),
        ("documents a second", f"{made / seconds:.1f}"),
        ("memory of bot and Bot API at most, MB", f"{seen.bot:.0f}"),
        ("memory of the process apart at most, MB", f"{seen.apart:.0f}"),
        ("replies to somebody else meanwhile", str(len(seen.waits))),
        *zip(("their wait, p50 ms", "p95 ms", "p99 ms", "most ms"), waited(seen), strict=True),
    ]
    print(table(("what", "how much"), facts))


def waited(seen: Seen) -> list[str]:
    points = quantiles(seen.waits, n=100)
    return [f"{each * 1000:.0f}" for each in (points[49], points[94], points[98], max(seen.waits))]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--count", type=int, default=500)
    asyncio.run(run(parser.parse_args().count))


if __name__ == "__main__":
    main()
