"""A programme and its people: what every act of it stands on."""

import re
from dataclasses import dataclass, field
from datetime import datetime

from tests.conversations.people import Person
from tests.conversations.programme.cast import Cast
from tests.conversations.programme.desk import Desk
from tests.conversations.programme.players import Player, Rule
from tests.conversations.programme.stage import Stage
from tests.installation import Installation


def at(month: int, day: int, hour: int = 9, minute: int = 0) -> datetime:
    return datetime(2026, month, day, hour, minute, 30)  # noqa: DTZ001 - on the school's clocks


@dataclass
class Story:
    school: Installation
    cast: Cast
    stage: Stage
    desk: Desk
    mentors: list[Player] = field(default_factory=list)
    pupils: list[Player] = field(default_factory=list)
    guardians: list[Player] = field(default_factory=list)
    teachers: list[Player] = field(default_factory=list)
    staff: list[Player] = field(default_factory=list)

    @property
    def players(self) -> list[Player]:
        """Everybody but the curator."""
        return [*self.staff, *self.mentors, *self.pupils, *self.guardians, *self.teachers]

    def comes(self, group: list[Player], name: str, rules: list[Rule]) -> Player:
        surname, first_name, *_ = name.split()
        player = Player(self.school.somebody(first_name, last_name=surname), name, rules)
        group.append(player)
        return player

    def whoever(self, *names: str) -> list[Player]:
        found = [each for each in self.players if each.name in names]
        assert len(found) == len(names), names
        return found

    async def plays(self) -> None:
        await self.stage.plays(
            [self.guardians, self.mentors, [*self.pupils, *self.teachers], self.staff]
        )


def newest_link(person: Person) -> str:
    return str(re.findall(r"https://t\.me/\S+", person.transcript())[-1])
