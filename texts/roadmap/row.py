"""One line of somebody's roadmap, by its columns."""

from dataclasses import dataclass, field

from texts.roadmap.columns import Column


@dataclass(slots=True)
class Row:
    """`cells` hold what is filled, and `borrowed` which of it stands in a merged cell above.

    `spread`: the words stand across columns or where numbers stand, as headings and notes do.
    `after_heading`: the columns were named again right before it.
    """

    line: int
    cells: dict[Column, str] = field(default_factory=dict)
    number: str = ""
    spread: bool = False
    borrowed: set[Column] = field(default_factory=set)
    after_heading: bool = False

    def text(self, column: Column) -> str:
        return self.cells.get(column, "")

    @property
    def title(self) -> str:
        return self.text(Column.TITLE)

    @property
    def is_lone(self) -> bool:
        """Nothing but words: a heading, or an item of which no more is said."""
        return self.cells.keys() - {Column.CODE} == {Column.TITLE}
