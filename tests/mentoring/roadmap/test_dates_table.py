"""Rule by rule: by which day something is due."""

from datetime import date

import pytest

from mentoring.roadmap.calendar import Calendar
from mentoring.roadmap.deadline import (
    After,
    Anchor,
    InMonth,
    Known,
    On,
    Rule,
    Unit,
    Yearly,
    due_on,
)
from tests.mentoring.roadmap.production import works
from tests.mentoring.roadmap.rows import ROWS, Row, counted_from
from tests.mentoring.roadmap.typed import (
    AROUND_VACATIONS,
    COUNTED,
    MONTH,
    ORDER,
    SINCE,
    STAGE,
    START,
    WORKDAY,
    day,
)

SOME = date(2026, 9, 1)


def counted() -> list[Row]:
    """Each row in turn from the start, the order and the end of a stage."""
    anchors = list(Anchor)
    rows = []
    for place, (count, unit, base, due) in enumerate(COUNTED):
        anchor = anchors[place % len(anchors)]
        stage, known = counted_from(day(base), anchor)
        name = f"typed-{count}-{unit}-after-{anchor}-{base}"
        rows.append(Row(name, After(count, unit, anchor, stage), known, day(due)))
    return rows


def around_vacations() -> list[Row]:
    return [
        Row(
            f"typed-{count}-workdays-after-{base}-vacation-{first}-{last}",
            After(count, WORKDAY, START),
            Known(start=day(base)),
            day(due),
            Calendar(works, ((day(first), day(last)),)),
        )
        for count, base, (first, last), due in AROUND_VACATIONS
    ]


def since() -> list[Row]:
    return [
        Row(f"typed-{named(rule)}-since-{base}", rule, Known(since=day(base)), day(due))
        for rule, base, due in SINCE
    ]


def named(rule: Rule) -> str:
    numbers = (getattr(rule, name, None) for name in ("year", "month", "day"))
    return "-".join([rule.kind, *(str(number) for number in numbers if number)])


TYPED = [*counted(), *around_vacations(), *since()]


def test_the_tables_are_long_and_every_row_has_a_name_of_its_own() -> None:
    assert len(ROWS) >= 200
    assert len(TYPED) >= 40
    assert len({row.name for row in ROWS + TYPED}) == len(ROWS + TYPED)


@pytest.mark.parametrize("row", ROWS, ids=str)
def test_a_rule_is_due_on_the_day_that_another_library_works_out(row: Row) -> None:
    assert due_on(row.rule, row.known, row.calendar) == row.expected


@pytest.mark.parametrize("row", TYPED, ids=str)
def test_a_rule_is_due_on_the_day_that_a_person_works_out(row: Row) -> None:
    assert due_on(row.rule, row.known, row.calendar) == row.expected


ALL_BUT_START = Known(order=SOME, since=SOME, ends={1: SOME})
ALL_BUT_ORDER = Known(start=SOME, since=SOME, ends={1: SOME})
ALL_BUT_SINCE = Known(start=SOME, order=SOME, ends={1: SOME})
ALL = Known(start=SOME, order=SOME, since=SOME, ends={1: SOME})
UNKNOWN = [
    Row("no-start", After(1, MONTH, START), ALL_BUT_START, None),
    Row("no-start-no-workdays", After(3, WORKDAY, START), ALL_BUT_START, None),
    Row("no-start-though-a-stage-is-named", After(1, MONTH, START, 1), ALL_BUT_START, None),
    Row("no-order", After(1, MONTH, ORDER), ALL_BUT_ORDER, None),
    Row("no-order-no-day-of-it", After(0, Unit.DAY, ORDER), ALL_BUT_ORDER, None),
    Row("no-such-end", After(1, MONTH, STAGE, 2), ALL, None),
    Row("no-stage-is-named", After(1, MONTH, STAGE), ALL, None),
    Row("a-month-of-no-programme", InMonth(9), ALL_BUT_SINCE, None),
    Row("a-day-of-no-programme", Yearly(10, 1), ALL_BUT_SINCE, None),
    Row("a-yearly-month-of-no-programme", Yearly(10), ALL_BUT_SINCE, None),
]


@pytest.mark.parametrize("row", UNKNOWN, ids=str)
def test_what_depends_on_something_unknown_has_no_day(row: Row) -> None:
    assert due_on(row.rule, row.known, row.calendar) is None


@pytest.mark.parametrize("rule", [On(date(2027, 1, 7)), InMonth(2, 2028)], ids=named)
def test_what_names_its_year_needs_nothing_to_be_known(rule: Rule) -> None:
    expected = {"on": date(2027, 1, 7), "month": date(2028, 2, 29)}
    assert due_on(rule, Known(), Calendar(works)) == expected[rule.kind]
