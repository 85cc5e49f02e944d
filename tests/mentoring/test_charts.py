"""What the pictures show follows from the facts, and points at nobody."""

from datetime import date, timedelta
from uuid import UUID

from hypothesis import given
from hypothesis import strategies as st

from db.types import new_id
from mentoring.charts import (
    MOST_POINTS,
    Life,
    Mean,
    PairsOf,
    Step,
    Topics,
    mean_of,
    over_time,
    topics_of,
    way_of,
)
from mentoring.people import Person, Role
from mentoring.standing import Standing, State

SINCE = date(2026, 9, 1)
DAYS = st.dates(date(2026, 9, 1), date(2027, 8, 31))
CODES = st.sets(st.sampled_from("abcdef"))


@st.composite
def lives(draw: st.DrawFn) -> Life:
    approved = draw(DAYS)
    met, ended = (
        draw(st.none() | st.integers(0, 200).map(lambda days: approved + timedelta(days)))
        for _ in range(2)
    )
    return Life(approved, met, ended)


def standing(role: Role | None, *states: State, wish: Role | None = None) -> Standing:
    roles = frozenset({role} if role else ())
    person = Person(new_id(), UUID(int=1), None, "ru", wish=wish, roles=roles)
    return Standing(person, frozenset(states))


def test_each_step_counts_who_has_come_so_far_and_further() -> None:
    new = standing(None, State.NEW, wish=Role.MENTEE)
    agreed = standing(None, State.FILLING, wish=Role.MENTEE)
    sent, paired, ordered, met = (standing(Role.MENTEE, State.SENT) for _ in range(4))
    ids = [each.person.id for each in (paired, ordered, met)]
    pairs = PairsOf(frozenset(ids), frozenset(ids[1:]), frozenset(ids[2:]))
    stranger = standing(Role.GUARDIAN)
    found = way_of([new, agreed, sent, paired, ordered, met, stranger], Role.MENTEE, pairs)
    assert [count for _, count in found.steps] == [6, 5, 4, 3, 2, 1]
    assert [step for step, _ in found.steps] == list(Step)


def test_a_mentor_who_is_selected_has_come_further_than_one_who_applied() -> None:
    two = [standing(Role.MENTOR, State.SENT), standing(Role.MENTOR, State.APPROVED)]
    found = dict(way_of(two, Role.MENTOR, PairsOf()).steps)
    assert (found[Step.SENT], found[Step.CHOSEN], found[Step.APPROVED]) == (2, 1, 0)


@given(st.lists(st.sampled_from(State)), st.data())
def test_no_step_counts_more_than_the_one_before(states: list[State], data: st.DataObject) -> None:
    everybody = [standing(Role.MENTOR, state) for state in states]
    some = st.frozensets(st.sampled_from([e.person.id for e in everybody] or [new_id()]))
    pairs = PairsOf(data.draw(some), data.draw(some), data.draw(some))
    counts = [count for _, count in way_of(everybody, Role.MENTOR, pairs).steps]
    assert counts == sorted(counts, reverse=True)
    assert counts[0] == len(everybody)


@given(st.lists(CODES), st.lists(CODES))
def test_the_greatest_shortage_comes_first_and_nothing_is_lost(
    asked: list[set[str]], offered: list[set[str]]
) -> None:
    found = topics_of(asked, offered, {"ru": {"a": "Языки"}}).topics
    shortages = [each.short for each in found]
    assert shortages == sorted(shortages, reverse=True)
    assert sum(each.requests for each in found) == sum(map(len, asked))
    assert sum(each.mentors for each in found) == sum(map(len, offered))
    assert all(each.requests or each.mentors for each in found)
    assert {each.labels["ru"] for each in found if each.code == "a"} <= {"Языки"}


@given(st.lists(lives(), max_size=20), st.integers(0, 364))
def test_the_last_column_is_what_stands_today(known: list[Life], days: int) -> None:
    today = SINCE + timedelta(days)
    found = over_time(known, SINCE, today)
    last = found.points[-1]
    there = [
        e for e in known if e.approved_on <= today and not (e.ended_on and e.ended_on <= today)
    ]
    assert last.last == today
    assert last.approved == len(there)
    assert all(point.running <= point.approved for point in found.points)
    assert len(found.points) <= MOST_POINTS
    assert all(
        later.first == earlier.last + timedelta(1)
        for earlier, later in zip(found.points, found.points[1:], strict=False)
    )


def test_a_young_year_is_shown_by_weeks_and_a_grown_one_by_months() -> None:
    weekly = over_time([], SINCE, date(2026, 11, 20))
    assert weekly.weekly
    assert weekly.points[0].first == date(2026, 8, 31)
    monthly = over_time([], SINCE, date(2027, 5, 31))
    assert not monthly.weekly
    assert [point.first.month for point in monthly.points] == [9, 10, 11, 12, 1, 2, 3, 4, 5]


def test_a_pair_that_has_ended_is_gone_from_the_column_of_that_day_on() -> None:
    life = Life(date(2026, 9, 10), date(2026, 9, 20), date(2026, 11, 30))
    columns = over_time([life], SINCE, date(2027, 1, 15)).points
    assert [(each.approved, each.running) for each in columns] == [(1, 1), (1, 1), *[(0, 0)] * 3]


def test_a_year_that_has_not_begun_has_nothing_to_show() -> None:
    assert over_time([], date(2026, 9, 1), date(2026, 8, 20)).is_empty
    assert Topics(()).is_empty


def test_a_mean_of_fewer_than_three_answers_is_not_given_away() -> None:
    assert mean_of([10, 1]) is None
    assert mean_of([10, 1, 4]) == Mean(5.0, 3)
