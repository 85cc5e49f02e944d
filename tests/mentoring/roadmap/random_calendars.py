"""Calendars of countries and schools that do not exist."""

from datetime import date, timedelta

from hypothesis import strategies as st

from mentoring.roadmap.calendar import LONGEST_VACATION, Calendar, Vacation
from mentoring.roadmap.plan import Offsets
from tests.mentoring.roadmap.production import plain

DAYS = st.dates(date(2025, 1, 1), date(2028, 12, 31))


@st.composite
def vacations(draw: st.DrawFn) -> Vacation:
    """Most begin near the days in question, and some are as long as one may be."""
    first = draw(DAYS)
    return first, first + timedelta(days=draw(st.integers(0, LONGEST_VACATION - 1)))


@st.composite
def calendars(draw: st.DrawFn) -> Calendar:
    holidays = draw(st.frozensets(st.tuples(st.integers(1, 12), st.integers(1, 31)), max_size=15))
    worked = draw(st.frozensets(st.tuples(st.integers(1, 12), st.integers(1, 31)), max_size=5))

    def works(day: date) -> bool:
        key = (day.month, day.day)
        return key in worked or (plain(day) and key not in holidays)

    return Calendar(works, tuple(draw(st.lists(vacations(), max_size=4))))


CALENDARS = calendars()
OFFSETS = st.builds(
    Offsets,
    st.one_of(
        st.just(Offsets().days), st.lists(st.integers(-60, 60), max_size=8, unique=False).map(tuple)
    ),
    st.booleans(),
)
