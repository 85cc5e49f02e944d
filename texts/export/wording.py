"""Words of one language, and columns with their widths, for all sheets of an export."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from mentoring.people import Role
from mentoring.snapshot import Taken
from texts import dates
from texts.phrases import Phrases
from texts.render.answers import Marks, Sheet
from texts.render.cells import Cell

Column = tuple[str, int]
"""The phrase of a heading, and the column's width in signs."""


@dataclass(frozen=True, slots=True)
class Wording:
    taken: Taken
    phrases: Phrases

    @property
    def language(self) -> str:
        return self.taken.context.language

    def say(self, key: str, **values: str | int) -> str:
        return self.phrases.plain(self.language, key, **values)

    def called(self, family: str, of: StrEnum | None) -> str | None:
        """`OWN_CONSENT` of the family `stands` is called by `word-stands-own-consent`."""
        return self.say(f"word-{family}-{of.name.lower().replace('_', '-')}") if of else None

    def all_called(self, family: str, those: Iterable[StrEnum]) -> str | None:
        return ", ".join(self.called(family, each) or "" for each in those) or None

    def role(self, role: Role | None) -> str | None:
        return self.say(f"role-{role}") if role else None

    def day(self, moment: datetime | None) -> date | None:
        return self.taken.local(moment).date() if moment else None

    def moment(self, moment: datetime | None) -> datetime | None:
        return self.taken.local(moment) if moment else None

    def yes(self, *, so: bool) -> str:
        return self.say("xp-yes" if so else "xp-no")

    def sheet(
        self, title: str, columns: Sequence[Column], rows: Iterable[tuple[Cell, ...]]
    ) -> Sheet:
        head, widths = zip(*columns, strict=True)
        return Sheet(
            self.say(title), tuple(self.say(key) for key in head), tuple(rows), tuple(widths)
        )

    @property
    def reader(self) -> str:
        return self.taken.reader.name or self.say("word-no-name")

    def marks(self, what: str) -> Marks:
        """What every page bears."""
        moment = dates.moment(self.taken.at, self.language)
        return Marks(
            f"{what} · {self.taken.school.name}",
            self.say("xp-made-for", name=self.reader[:NAME]),
            self.say("xp-made-at", moment=moment),
        )


NAME = 200
"""A phrase takes no longer name."""
