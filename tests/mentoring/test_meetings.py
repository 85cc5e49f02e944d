"""Rules of meetings: times as people write them, hours in common, moments of reminders."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.types import new_id
from mentoring import meeting_times
from mentoring.gatherings import next_kind
from mentoring.meeting_moments import moments
from mentoring.meeting_slots import HOURS, MOST, slots
from mentoring.meeting_times import read_times
from mentoring.meetings import LASTS, STEPS, Kind, Meeting, MeetingMovedOn, State, Step, after
from mentoring.pairs import Pair
from mentoring.pairs import State as Stands
from mentoring.reminders import NUDGES, OF_MEETINGS, Chain, Quiet
from mentoring.roadmap.calendar import Calendar

ZONE = ZoneInfo("Asia/Yakutsk")
NOW = datetime(2026, 12, 1, 14, 0, tzinfo=ZONE)
"""A Tuesday."""


def on(day: int, hour: int, minute: int = 0, month: int = 12, year: int = 2026) -> datetime:
    return datetime(year, month, day, hour, minute, tzinfo=ZONE)


@pytest.mark.parametrize(
    ("line", "moment"),
    [
        ("суббота 5 декабря 11:00", on(5, 11)),
        ("06.12 в 11:00", on(6, 11)),
        ("6 декабря, воскресенье, 15:30", on(6, 15, 30)),
        ("сб 12.12 10:00", on(12, 10)),
        ("в субботу в 12:00", on(5, 12)),
        ("завтра в 9", on(2, 9)),
        ("во вторник в 15:00", on(1, 15)),
        ("вт 13:00", on(8, 13)),
        ("- 7 декабря в 3 часа дня", on(7, 15)),
        ("9.12 18-00", on(9, 18)),
        ("15 января 17:00", on(15, 17, month=1, year=2027)),
        ("Sat 5 Dec 14:00", on(5, 14)),
        ("On Monday at 10:30", on(7, 10, 30)),
    ],
)
def test_a_line_is_read_as_people_write_it(line: str, moment: datetime) -> None:
    read, unread = read_times(line, NOW)
    assert (read, unread) == ((moment,), ())
    assert read[0].tzinfo is UTC


@pytest.mark.parametrize(
    "line",
    [
        "вчера 10:00",
        "сегодня 13:59",
        "суббота 6 декабря 11:00",
        "когда-нибудь",
        "25 декабря",
        "32.12 11:00",
        "5 декабря 25:00",
        "5 декабря 2029 11:00",
    ],
)
def test_what_is_past_far_or_no_such_day_is_told_and_not_guessed(line: str) -> None:
    assert read_times(line, NOW) == ((), (line,))


def test_good_lines_are_taken_though_others_are_not() -> None:
    read, unread = read_times("5 декабря 11:00\nпотом\n\n5.12 в 11:00; 6.12 12:00", NOW)
    assert read == (on(5, 11), on(6, 12))
    assert unread == ("потом",)


def test_more_times_than_anybody_can_choose_from_are_told() -> None:
    lines = [f"{day} декабря 11:00" for day in range(2, 12)]
    read, unread = read_times("\n".join(lines), NOW)
    assert len(read) == meeting_times.MOST
    assert unread == tuple(lines[meeting_times.MOST :])


@given(st.text(max_size=60))
def test_whatever_is_written_nothing_past_comes_of_it(text: str) -> None:
    read, _ = read_times(text, NOW)
    assert all(NOW < each <= NOW + meeting_times.FARTHEST for each in read)


WORKS = Calendar(lambda day: day.weekday() < 5)
DAY = Quiet(time(21), time(9))


def test_times_suit_everybody_and_are_spread_over_the_days() -> None:
    hours = [{"weekday_evening", "saturday"}, {"weekday_evening", "weekday_day"}]
    found = slots(hours, NOW, WORKS, DAY)
    assert len(found) == MOST
    assert len({each.date() for each in found}) == MOST
    assert all(each.time() in HOURS["weekday_evening"] for each in found)


def test_who_has_nothing_in_common_gets_no_times() -> None:
    assert slots([{"saturday"}, {"sunday"}], NOW, WORKS, DAY) == ()


def test_who_says_it_varies_or_nothing_suits_any_hour() -> None:
    found = slots([{"saturday"}, {"varies"}, set()], NOW, WORKS, DAY)
    assert {each.weekday() for each in found} == {5}


def test_a_free_weekday_is_a_holiday() -> None:
    off = Calendar(WORKS.works, ((date(2026, 12, 1), date(2026, 12, 31)),))
    assert slots([{"weekday_day"}], NOW, off, DAY) == ()
    assert {each.weekday() < 5 for each in slots([{"holidays"}], NOW, off, DAY)} == {True}


def test_no_time_lies_beside_a_meeting_that_is_there() -> None:
    taken = on(5, 11)
    found = slots([{"saturday"}], NOW, WORKS, DAY, [taken])
    assert taken not in found
    assert on(5, 14) in found


@given(st.lists(st.sets(st.sampled_from([*HOURS, "varies"])), max_size=4))
def test_no_time_is_offered_in_quiet_hours_or_today(hours: list[set[str]]) -> None:
    for each in slots(hours, NOW, WORKS, Quiet(time(18), time(11))):
        assert time(11) <= each.time() < time(18)
        assert each.date() > NOW.date()


def planned(starts_at: datetime, now: datetime = NOW) -> dict[Chain, datetime]:
    return dict(moments(starts_at, now, DAY))


def test_a_meeting_is_reminded_of_a_day_and_an_hour_before() -> None:
    assert planned(on(5, 15)) == {
        Chain.MEETING_DAY: on(4, 15),
        Chain.MEETING_HOUR: on(5, 14),
        Chain.MEETING_HELD: on(5, 17),
    }


def test_a_meeting_set_for_tomorrow_morning_is_reminded_of_an_hour_before() -> None:
    assert planned(on(2, 11)) == {Chain.MEETING_HOUR: on(2, 10), Chain.MEETING_HELD: on(2, 13)}


def test_a_meeting_within_the_hour_is_only_asked_about() -> None:
    assert planned(on(1, 14, 30)) == {Chain.MEETING_HELD: on(1, 16, 30)}


def test_reminders_of_early_and_late_meetings_wait_for_the_morning() -> None:
    assert planned(on(5, 9, 30))[Chain.MEETING_HOUR] == on(5, 9)
    assert planned(on(5, 20))[Chain.MEETING_HELD] == on(6, 9)


def test_nothing_is_said_before_a_meeting_that_begins_in_quiet_hours() -> None:
    assert planned(on(5, 9)) == {Chain.MEETING_DAY: on(4, 9), Chain.MEETING_HELD: on(5, 11)}


@given(
    st.integers(0, 20_000).map(lambda minutes: NOW + timedelta(minutes=minutes)),
    st.integers(0, 20_000).map(lambda minutes: NOW + timedelta(minutes=minutes)),
)
def test_no_reminder_comes_in_quiet_hours_or_after_the_beginning(
    starts_at: datetime, now: datetime
) -> None:
    for chain, moment in moments(starts_at, now, DAY):
        assert not DAY.covers(moment.time())
        assert chain is Chain.MEETING_HELD or now < moment < starts_at


def test_a_nudge_never_puts_off_a_reminder_of_a_meeting() -> None:
    assert not OF_MEETINGS & NUDGES


def meeting_in(state: State) -> Meeting:
    return Meeting(new_id(), new_id(), Kind.TRIAL, new_id(), state)


@pytest.mark.parametrize("step", Step)
@pytest.mark.parametrize("state", State)
def test_each_step_leads_where_the_table_says_or_nowhere(step: Step, state: State) -> None:
    target = STEPS[step].get(state)
    if target is None:
        with pytest.raises(MeetingMovedOn):
            after(meeting_in(state), step)
    else:
        assert after(meeting_in(state), step) is target


def test_what_was_called_off_stays_so() -> None:
    assert not any(State.CANCELLED in sources for sources in STEPS.values())


def pair_in(state: Stands) -> Pair:
    return Pair(new_id(), new_id(), new_id(), new_id(), new_id(), state)


@pytest.mark.parametrize(
    ("states", "kind"),
    [
        ([Stands.AGREED], Kind.TRIAL),
        ([Stands.TRIED], Kind.PLANNING),
        ([Stands.RUNNING, Stands.APPROVED], Kind.REGULAR),
        ([Stands.TRIED, Stands.AGREED], Kind.TRIAL),
        ([Stands.READY], None),
        ([Stands.ASKED, Stands.PAUSED, Stands.ENDED], None),
        ([], None),
    ],
)
def test_the_next_meeting_of_a_group_is_that_of_who_has_come_least_far(
    states: list[Stands], kind: Kind | None
) -> None:
    assert next_kind(map(pair_in, states)) is kind


def test_a_meeting_lasts_an_hour_in_a_calendar() -> None:
    assert timedelta(hours=1) == LASTS
