"""Days lived through with the clock moved by hand, and everything said on them as text."""

import re
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta

from tests.conversations.people import Person
from tests.conversations.transcript import lines_of
from tests.installation import Installation
from texts import dates

MORNING = time(9, 0, 30)
EVENING = time(18)
LINK = re.compile(r"/start \S+")
"""A link is another one each time."""
WEEKDAYS = ("пн", "вт", "ср", "чт", "пт", "сб", "вс")


@dataclass
class Journal:
    """`people` are those whose chats are written down, in the order in which they came."""

    school: Installation
    people: list[Person] = field(default_factory=list)
    lines: list[str] = field(default_factory=list)
    _read: dict[int, int] = field(default_factory=dict)

    async def moves_to(self, day: date, at: time = MORNING) -> None:
        """The clock stands there, and everything that was due by then is done."""
        await self.school.stands_at(datetime.combine(day, at))

    async def writes(self, day: date) -> None:
        """What was said since the last time; of a day on which nothing was, nothing."""
        await self.school.settles()
        found = [line for person in self.people for line in self._news(person)]
        if found:
            head = f"{WEEKDAYS[day.weekday()]} {dates.day(day, 'ru')}"
            self.lines += [f"━━ {head}", *found, ""]

    def _news(self, person: Person) -> list[str]:
        changes = person.chat.changes[self._read.get(person.id, 0) :]
        self._read[person.id] = len(person.chat.changes)
        said = [each.message for each in changes if each.kind in {"sent", "said"}]
        lines = [
            LINK.sub("/start ‹ссылка›", line)
            for message in said
            for line in lines_of(person.chat, message)
        ]
        return [f"[{person.account.first_name}]", *lines] if lines else []

    async def passes(self, first: date, last: date) -> None:
        """Day after day, each with its morning."""
        day = first
        while day <= last:
            await self.moves_to(day)
            await self.writes(day)
            day += timedelta(days=1)

    def text(self) -> str:
        return "\n".join(self.lines)
