"""What is wrong or worth knowing about a roadmap that somebody sent, as it is found."""

from dataclasses import dataclass, field

from texts.roadmap.columns import Column
from texts.roadmap.heading import Heading
from texts.tables.cells import SHOWN, CellFault
from texts.tables.faults import RowFault


@dataclass(slots=True)
class Findings:
    """Of one sheet; `tab` is its name where several are read, to tell their rows apart."""

    heading: Heading
    tab: str = ""
    faults: list[RowFault] = field(default_factory=list)
    remarks: list[RowFault] = field(default_factory=list)
    _unread: dict[str, list[int]] = field(default_factory=dict)
    _strangers: set[int] = field(default_factory=set)

    def fault(self, line: int, column: Column | None, key: str, **data: int | str) -> None:
        self.faults.append(RowFault(line, self._title(column), key, data))

    def broken(self, line: int, column: Column, fault: CellFault) -> None:
        self.fault(line, column, fault.key, **fault.data)

    def remark(self, line: int, column: Column | None, key: str, **data: int | str) -> None:
        self.remarks.append(RowFault(line, self._title(column), key, data))

    def stranger(self, line: int, place: int) -> None:
        """A column that nobody reads and that is not empty; it is told once."""
        if place in self._strangers:
            return
        self._strangers.add(place)
        titles = {at: self.heading.title(column) for column, at in self.heading.places.items()}
        if title := (titles | dict(self.heading.strangers)).get(place):
            self.remarks.append(
                RowFault(self.heading.line, self._named(title), "imp-column-unread", {})
            )
        else:
            self.remark(line, None, "rmx-column-untitled", letter=letter(place))

    def left_in_words(self, line: int, deadline: str) -> None:
        """A deadline that nobody can be reminded of; the same words are told once."""
        self._unread.setdefault(deadline, []).append(line)

    def all_faults(self) -> list[RowFault]:
        """In the order of the rows."""
        return sorted(self.faults, key=lambda fault: fault.row or 0)

    def all_remarks(self) -> list[RowFault]:
        """In the order of the rows."""
        title = self._title(Column.DEADLINE)
        words = (
            RowFault(
                lines[0],
                title,
                "rmx-deadline-in-words",
                {"text": text[:SHOWN], "others": len(lines) - 1},
            )
            for text, lines in self._unread.items()
        )
        return sorted([*self.remarks, *words], key=lambda remark: remark.row or 0)

    def _title(self, column: Column | None) -> str | None:
        if column is Column.TITLE and column not in self.heading.titles:
            column = Column.STAGE
        return self._named(self.heading.title(column) if column else "")

    def _named(self, title: str) -> str | None:
        return ": ".join(part for part in (self.tab, title) if part) or None


def letter(place: int) -> str:
    """How a spreadsheet calls a column: A is 0, AA is 26."""
    left, name = place + 1, ""
    while left:
        left, last = divmod(left - 1, 26)
        name = chr(ord("A") + last) + name
    return name
