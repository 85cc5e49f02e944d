"""When a meeting is reminded of: a day before, an hour before, and whether it was held."""

from collections.abc import Iterator
from datetime import datetime

from mentoring.meetings import ASKED_AFTER, DAY_BEFORE, HOUR_BEFORE
from mentoring.reminders import Chain, Quiet, daytime


def moments(starts_at: datetime, now: datetime, quiet: Quiet) -> Iterator[tuple[Chain, datetime]]:
    """Both in the school's zone. What would come in quiet hours waits for the morning, and before
    a meeting is left out where that is no earlier than the next one; what has passed is left out.
    """
    hour = daytime(starts_at - HOUR_BEFORE, quiet)
    day = daytime(starts_at - DAY_BEFORE, quiet)
    if now < day < hour:
        yield Chain.MEETING_DAY, day
    if now < hour < starts_at:
        yield Chain.MEETING_HOUR, hour
    yield Chain.MEETING_HELD, daytime(starts_at + ASKED_AFTER, quiet)


def is_late(chain: Chain, starts_at: datetime, now: datetime, quiet: Quiet) -> bool:
    """Has the next reminder's moment come already, or the meeting itself?"""
    hour = daytime(starts_at - HOUR_BEFORE, quiet)
    ends = {Chain.MEETING_DAY: min(hour, starts_at), Chain.MEETING_HOUR: starts_at}
    return chain in ends and now >= ends[chain]
