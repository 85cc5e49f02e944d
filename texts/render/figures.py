"""The figures of a questionnaire as a workbook: a question a row."""

import io
from dataclasses import dataclass

from mentoring.trail import REVIEW, Count
from texts.phrases import Phrases
from texts.render.styles import BODY, HEAD, printed_wide, written

_COLUMNS = (
    ("word-figures-question", 60),
    ("word-figures-name", 22),
    ("word-figures-shown", 12),
    ("word-figures-answered", 12),
    ("word-figures-skipped", 12),
    ("word-figures-back", 12),
    ("word-figures-left", 14),
    ("word-figures-seconds", 16),
)


@dataclass(frozen=True, slots=True)
class Line:
    name: str
    label: str
    count: Count


@dataclass(frozen=True, slots=True)
class Figures:
    """`begun` counts copies; `hardest` names the question where most people stopped."""

    title: str
    lines: tuple[Line, ...]
    review: Count
    hardest: str | None
    begun: int


def sheet(figures: Figures, language: str, phrases: Phrases) -> bytes:
    """Make an .xlsx: the questions in their order, the review of all answers last."""
    content = io.BytesIO()
    review = Line(REVIEW, phrases.plain(language, "word-figures-review"), figures.review)
    with written(content) as book:
        page = book.add_worksheet(phrases.plain(language, "word-figures-sheet"))
        head, body = book.add_format(HEAD), book.add_format(BODY)
        for place, (key, width) in enumerate(_COLUMNS):
            page.set_column(place, place, width)
            page.write_string(0, place, phrases.plain(language, key), head)
        for row, line in enumerate((*figures.lines, review), start=1):
            page.write_string(row, 0, line.label, body)
            page.write_string(row, 1, line.name, body)
            for place, number in enumerate(numbers(line.count), start=2):
                if number is not None:
                    page.write_number(row, place, number, body)
        printed_wide(page)
    return content.getvalue()


def numbers(count: Count) -> tuple[float | None, ...]:
    return (
        count.shown,
        count.answered,
        count.skipped,
        count.went_back,
        count.left_here,
        count.typical,
    )
