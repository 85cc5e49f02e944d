"""A roadmap as a workbook to edit and send back."""

from __future__ import annotations

import io
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType
from typing import Any

from mentoring.roadmap.deadline import Deadline
from mentoring.roadmap.plan import TEAM, ItemPlan, Owner, StagePlan
from texts.phrases import Phrases
from texts.render.styles import HEAD, printed_wide, written
from texts.roadmap.deadlines import deadline_words
from texts.roadmap.guide import add_guide
from texts.roadmap.kinds import OF_ITEMS, PHRASES, What
from texts.roadmap.looks import LOOKS, SHOWN
from texts.roadmap.owners import owner_words
from texts.roadmap.sheet import MOST_ITEMS, MOST_STAGES

DASH = "—"
"""Says that there is none, where an empty cell says that it is the stage's."""
MOST_ROWS = 2 * MOST_ITEMS + MOST_STAGES
"""As far as the lists to choose from reach: each item may have a section of its own."""
_UNWRITABLE = dict.fromkeys((0xFFFE, 0xFFFF))
"""Signs that no workbook can hold."""
_WHATS = {kind: what for what, kind in OF_ITEMS.items()}


@dataclass(frozen=True, slots=True)
class Standing:
    """How a stage or item stands, for people to read: it is not read back."""

    due_on: date | None = None
    state: str = ""


NO_STANDING: Mapping[str, Standing] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class _Line:
    number: str
    what: What
    title: str
    deadline: str = ""
    owner: str = ""
    result: str = ""
    code: str = ""


def write_roadmap(
    stages: Sequence[StagePlan],
    language: str,
    phrases: Phrases,
    standing: Mapping[str, Standing] = NO_STANDING,
) -> bytes:
    """Make an .xlsx of two sheets, the roadmap and help; what anybody wrote stays text.

    `standing` is by `code`; without it there are no columns for it.
    """
    content = io.BytesIO()
    with written(content) as book:
        _Writer(book, language, phrases, standing).write(stages)
        add_guide(book, language, phrases)
    return content.getvalue()


@dataclass(frozen=True, slots=True)
class _Writer:
    book: Any
    language: str
    phrases: Phrases
    standing: Mapping[str, Standing]

    def write(self, stages: Sequence[StagePlan]) -> None:
        sheet = self.book.add_worksheet(self._say("rmx-sheet"))
        shown = [look for look in LOOKS if self.standing or look.title not in SHOWN]
        head = self.book.add_format(HEAD)
        sheet.set_row(0, 34)
        for place, look in enumerate(shown):
            sheet.set_column(place, place, look.width, self.book.add_format(look.of()))
            sheet.write_string(0, place, self._say(look.title), head)
        formats = {what: [self.book.add_format(look.of(what)) for look in shown] for what in What}
        lines = list(self._lines(stages))
        for row, line in enumerate(lines, start=1):
            for place, look in enumerate(shown):
                self._put(sheet, row, place, self._cell(line, look.title), formats[line.what])
        sheet.autofilter(0, 0, len(lines), len(shown) - 1)
        sheet.ignore_errors({"number_stored_as_text": f"A1:I{MOST_ROWS + 1}"})
        self._offer_choices(sheet)
        printed_wide(sheet)

    def _put(self, sheet: Any, row: int, place: int, value: str | date, formats: list[Any]) -> None:
        if isinstance(value, date):
            sheet.write_datetime(row, place, value, formats[place])
        else:
            sheet.write_string(row, place, value.translate(_UNWRITABLE), formats[place])

    def _cell(self, line: _Line, title: str) -> str | date:
        standing = self.standing.get(line.code, Standing()) if line.code else Standing()
        cells: dict[str, str | date] = {
            "rmx-col-number": line.number,
            "rmx-col-what": self._say(PHRASES[line.what]),
            "rmx-col-title": line.title,
            "rmx-col-deadline": line.deadline,
            "rmx-col-owner": line.owner,
            "rmx-col-result": line.result,
            "rmx-col-day": standing.due_on or "",
            "rmx-col-state": standing.state,
            "rmx-col-code": line.code,
        }
        return cells[title]

    def _lines(self, stages: Sequence[StagePlan]) -> Iterator[_Line]:
        for number, stage in enumerate(stages, start=1):
            yield _Line(
                str(number),
                What.STAGE,
                stage.title,
                self._until(stage.deadline),
                self._by(stage.owner),
                stage.result,
                stage.code,
            )
            section = ""
            for within, item in enumerate(stage.items, start=1):
                if item.section != section:
                    section = item.section
                    yield _Line("", What.SECTION, section or DASH)
                yield self._item(f"{number}.{within}", item)

    def _item(self, number: str, item: ItemPlan) -> _Line:
        deadline = DASH if item.deadline == Deadline() else self._until(item.deadline)
        owner = self._by(item.owner)
        return _Line(number, _WHATS[item.kind], item.title, deadline, owner, item.result, item.code)

    def _until(self, deadline: Deadline | None) -> str:
        return deadline_words(deadline, self.language, self.phrases) if deadline else ""

    def _by(self, owner: Owner) -> str:
        return owner_words(owner, self.language, self.phrases)

    def _offer_choices(self, sheet: Any) -> None:
        """Only these kinds; of those responsible anybody, these first."""
        places = [look.title for look in LOOKS]
        what, owner = places.index("rmx-col-what"), places.index("rmx-col-owner")
        kinds = {
            "validate": "list",
            "source": [self._say(key) for key in PHRASES.values()],
            "error_title": self._say("rmx-col-what"),
            "error_message": self._say("rmx-choose-what"),
        }
        team = {
            "validate": "list",
            "source": [self._by(Owner(role)) for role in TEAM],
            "show_error": False,
        }
        sheet.data_validation(1, what, MOST_ROWS, what, kinds)
        sheet.data_validation(1, owner, MOST_ROWS, owner, team)

    def _say(self, key: str) -> str:
        return self.phrases.plain(self.language, key)
