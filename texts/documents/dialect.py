r"""How the templates that ship are written: Markdown with the marks that school paperwork needs.

| line begins with | is |
|---|---|
| `# `, `## `, `### ` | title, heading, heading within the text |
| `>> ` | what stands on the right: «УТВЕРЖДАЮ», whom a letter goes to |
| `>< ` | centred |
| `~ ` | without an indent |
| `^ ` | small print |
| `- ` | a point of a list |
| `!! ` | twice as large and centred: what a certificate is called |
| `:: left \| right` | a line for a signature; `:| left \| right` the same without one |
| `___` | a line across the sheet to write on, with words before it or without |
| `\|` | a row of a table, the first one its head |
| `\|=`, `\|!` | the same without a head and with room to write; without lines |
| `\| - \| --- \|` | how wide the columns are, in shares |
| `===` | a new page |
| `@landscape`, `@size 12` | the sheet lies across, the letters' size in points |
| `@pages`, `@frame` | pages numbered from the second on; a frame with the words in its middle |

Anything else is a paragraph; `**bold**` is the only mark inside of words. Tags of the template
(`{{ … }}`, `{% … %}`, and `{%p … %}`, `{%tr … %}` for whole paragraphs and rows) are ordinary words
here.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import StrEnum

SIZE = 14
ALONE = ("|", "@", "{%p")
"""What a line begins with that is a paragraph by itself."""
TABLES = ("|!", "|=", "|")
BETWEEN = " | "
"""Between two cells: a filter inside of a field has no blanks around its mark."""


class Mark(StrEnum):
    """What a line is."""

    TITLE = "# "
    HEADING = "## "
    SUBHEADING = "### "
    RIGHT = ">> "
    CENTRED = ">< "
    FLUSH = "~ "
    SMALL = "^ "
    POINT = "- "
    SIGNATURE = ":: "
    SIDES = ":| "
    GRAND = "!! "
    RULE = "___"
    NEW_PAGE = "==="
    PLAIN = ""


@dataclass(frozen=True, slots=True)
class Line:
    mark: Mark
    words: str


@dataclass(slots=True)
class Table:
    """Rows of cells. `lined`: it shows its lines; `headed`: the first row is its head; `shares` are
    how wide the columns are, equal if nothing is said.
    """

    lined: bool = True
    headed: bool = True
    shares: list[int] = field(default_factory=list)
    rows: list[list[str]] = field(default_factory=list)


@dataclass(slots=True)
class Written:
    """A template as it is written. `size` is in points; `paged`: its pages have numbers."""

    parts: list[Line | Table] = field(default_factory=list)
    landscape: bool = False
    size: int = SIZE
    paged: bool = False
    framed: bool = False


def read(source: str) -> Written:
    written = Written()
    for paragraph in _lines(source):
        if paragraph.startswith("@landscape"):
            written.landscape = True
        elif paragraph.startswith("@size"):
            written.size = int(paragraph.split()[1])
        elif paragraph.startswith("@pages"):
            written.paged = True
        elif paragraph.startswith("@frame"):
            written.framed = True
        elif paragraph.startswith("|"):
            _row(written, paragraph)
        else:
            written.parts.append(_line(paragraph))
    return written


def _lines(source: str) -> Iterator[str]:
    """Paragraphs: an empty line ends one, and so does a line that begins with a mark."""
    open_: list[str] = []
    for line in (*source.splitlines(), ""):
        if open_ and (not line.strip() or _begins(line)):
            yield " ".join(open_)
            open_ = []
        if line.strip():
            open_.append(line.strip())
        if line.startswith(ALONE):
            yield " ".join(open_)
            open_ = []


def _begins(line: str) -> bool:
    return line.startswith((*ALONE, *(mark for mark in Mark if mark)))


def _row(written: Written, row: str) -> None:
    kind = next(each for each in TABLES if row.startswith(each))
    cells = [cell.strip() for cell in row.removeprefix(kind).rstrip("|").split(BETWEEN)]
    last = written.parts[-1] if written.parts else None
    if kind != "|" or not isinstance(last, Table):
        last = Table(lined=kind != "|!", headed=kind == "|")
        written.parts.append(last)
    if all(cell and set(cell) == {"-"} for cell in cells):
        last.shares = [len(cell) for cell in cells]
    else:
        last.rows.append(cells)


def _line(paragraph: str) -> Line:
    mark = next(each for each in Mark if paragraph.startswith(each))
    return Line(mark, paragraph[len(mark) :].strip())
