"""A school whose people have filled everything in already, for conversations with its curator."""

from collections.abc import Iterator
from dataclasses import dataclass

from db.queries import forms, people
from mentoring.people import Role
from tests.conversations.people import Person
from tests.installation import Installation
from tests.services.acting import Acting
from tests.services.matching.room import CODES, Room

SOON = 20.0
"""Seconds: the first plan loads the solvers."""


@dataclass
class Day:
    school: Installation
    room: Room
    curator: Person


def joining(school: Installation) -> Iterator[int]:
    """Accounts that the bot can write to."""
    while True:
        yield school.somebody("Кто-то").id


async def begins(school: Installation) -> Day:
    curator = await school.with_curator()
    async with school.app.acts.open() as act:
        (me,) = await people.list_in_role(act.session, act.school.id, Role.CURATOR)
        versions = {}
        for code in CODES:
            found = await forms.find_in_use(act.session, act.school.id, code)
            assert found is not None
            versions[code] = found.id
        acting = Acting(school.app.database, school.app.shared, act.school)
    return Day(school, Room(acting, versions, me, joining(school)), curator)
