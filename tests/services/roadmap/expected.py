"""Who is to be told what at each tick: a notebook that is kept beside the program."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum

from tests.services.roadmap.entries import LATER, Entry, Rules
from tests.services.roadmap.naive import DAY, all_things
from tests.services.roadmap.small import STAGES, TEAM
from tests.services.roadmap.world import DIGEST, DUE, ESCALATED, Line, Told

AHEAD = timedelta(days=40)
"""How far a change of vacations or clocks may reach."""


class Wait(StrEnum):
    """How long something may wait to be told."""

    NOT = "not"
    """By day, on a working day, it is told at once."""
    MORNING = "morning"
    """Days off or clocks were changed when it was to come or was waiting: until the next morning
    that is one by them, unless it is to come by them once more.
    """
    EVER = "ever"
    """Its hour comes a second time, as clocks and vacations were set back: it may be told again."""


@dataclass
class Expected(Rules):
    """`told` is all that was told, `merged` what of it stood for another reminder of the same;
    `latest` is how far time has come before it was set back.
    """

    waiting: dict[int, dict[Entry, Wait]] = field(default_factory=lambda: {who: {} for who in TEAM})
    told: set[tuple[int, Entry]] = field(default_factory=set)
    merged: set[tuple[int, Entry]] = field(default_factory=set)
    latest: datetime | None = None

    def time_goes_on(self, until: datetime) -> None:
        """To another moment, also to an earlier one; what comes meanwhile waits to be told."""
        before = self.school.now
        self.latest = max(self.latest or before, before)
        for day in self.school.mornings(before, until):
            self.school.now = self.school.morning(day)
            once_more = self.school.now <= self.latest
            for who in TEAM:
                self.wait_no_longer(who)
                for entry in self.coming(who, day):
                    again = once_more or (who, entry) in self.merged
                    if again or (who, entry) not in self.told:
                        self.waiting[who].setdefault(entry, Wait.EVER if again else Wait.NOT)
        self.school.now = until

    def wait_no_longer(self, who: int) -> None:
        self.waiting[who] = {
            entry: Wait.NOT
            for entry, wait in self.waiting[who].items()
            if wait is Wait.NOT or (wait is Wait.MORNING and self.has_come(entry))
        }

    def move_days(self, make: Callable[[], None]) -> None:
        """A change of vacations or clocks: what it overtakes is told all the same."""
        coming = {who: self.next_of(who) for who in TEAM}
        self.change(make)
        for who in TEAM:
            overtaken = {each for each in coming[who] if self.has_come(each)}
            changed = {entry for entry, wait in self.waiting[who].items() if wait is Wait.NOT}
            found = {each: Wait.MORNING for each in overtaken | changed if self.holds(who, each)}
            self.waiting[who] |= found

    def next_of(self, who: int) -> set[Entry]:
        """What comes next of each thing as everything stands."""
        found: dict[Line, Entry] = {}
        for day in self.school.mornings(self.school.now, self.school.now + AHEAD):
            for entry in self.coming(who, day):
                if (who, entry) not in self.told:
                    found.setdefault((entry.part, entry.title), entry)
        return set(found.values())

    def change(self, make: Callable[[], None]) -> None:
        """Something is changed; what does not hold any more is not told later either."""
        make()
        self.put_off = {
            (who, title): (on, until)
            for (who, title), (on, until) in self.put_off.items()
            if self.is_due_still(title, on) and who in self.school.concerned(title)
        }
        for who, entries in self.waiting.items():
            self.waiting[who] = {k: wait for k, wait in entries.items() if self.holds(who, k)}

    def puts_off(self, who: int, title: str, days: int) -> None:
        """To a working day; nothing is told of it before."""
        on, until = self.school.deadline(title), self.school.day(self.school.now) + days * DAY
        if on is None or not self.is_due_still(title, on):
            return
        while not self.school.works(until):
            until += DAY
        self.put_off[who, title] = (on, until)
        left = self.waiting[who].items()
        self.waiting[who] = {k: wait for k, wait in left if k.line != (DUE, title)}

    def begins_a_new_year(self) -> None:
        """All is to be done again, but for documents that stay in force; no day is known yet."""
        school, today = self.school, self.school.day(self.school.now)
        for title, fresh in all_things().items():
            end = school.end_of(title)
            if end is None or end < today:
                school.things[title] = fresh
        school.start = school.order = None
        school.closed.clear()
        school.vacations = tuple(each for each in school.vacations if each[1] >= today)
        self.told.clear()
        self.merged.clear()
        self.put_off.clear()
        self.waiting = {who: {} for who in TEAM}

    def check(self, told: list[Told]) -> None:
        """Everybody hears what they are to hear, in one message, and nothing else."""
        heard, at = dict(told), self.school.local
        assert len(heard) == len(told), f"{at}: several messages at one moment: {told}"
        if not self.school.may_speak(self.school.now):
            assert not told, f"{at}: told on a day off or by night: {told}"
            return
        for who in TEAM:
            self.check_one(who, heard.pop(who, frozenset()))
        assert not heard, f"{at}: told to strangers: {heard}"

    def check_one(self, who: int, lines: frozenset[Line]) -> None:
        entries = {k: wait for k, wait in self.waiting[who].items() if self.holds(who, k)}
        due = [each for each, wait in entries.items() if wait is Wait.NOT]
        missing = [each for each in due if each.line not in lines and self.has_words(each, lines)]
        assert not missing, f"{self.school.local}: {who} was not told {missing}"
        surplus = lines - {each.line for each in entries}
        assert not surplus, f"{self.school.local}: {who} was told {surplus}"
        said = [each for each in entries if each.line in lines or entries[each] is Wait.NOT]
        for entry in said:
            self.told.add((who, entry))
            if sum(other.line == entry.line for other in said) > 1:
                self.merged.add((who, entry))
            if entry.part == LATER:
                self.put_off.pop((who, entry.title), None)
        left = self.waiting[who].items()
        self.waiting[who] = {k: w for k, w in left if k not in said and w is not Wait.NOT}

    def has_words(self, entry: Entry, lines: frozenset[Line]) -> bool:
        """A digest may have nothing to say once all is done, and a head of school is not told twice
        of what is their own.
        """
        if entry.part == DIGEST:
            return len(self.school.closed) < len(STAGES)
        return entry.part != ESCALATED or (DUE, entry.title) not in lines
