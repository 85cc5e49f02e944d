"""When a reminder may come: never in quiet hours, each once, and no more than a few in all."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class Quiet:
    """The hours in which nobody is written to unasked, on the clocks of the school's zone."""

    start: time = time(21)
    end: time = time(9)

    def covers(self, at: time) -> bool:
        if self.start <= self.end:
            return self.start <= at < self.end
        return at >= self.start or at < self.end


def daytime(moment: datetime, quiet: Quiet) -> datetime:
    """The moment itself, or the end of the quiet hours that it falls into; in the moment's zone."""
    if not quiet.covers(moment.time()):
        return moment
    morning = moment.replace(hour=quiet.end.hour, minute=quiet.end.minute, second=0, microsecond=0)
    return morning if morning > moment else morning + timedelta(days=1)


class Chain(StrEnum):
    """What somebody is reminded of, a few times at most."""

    UNFINISHED = "unfinished"
    """A questionnaire that was begun and not sent."""
    WAITING = "waiting"
    """A minor whose guardian has not agreed yet."""
    REFERRAL = "referral"
    """The teacher who named a pupil, before the draft goes."""
    DECIDING = "deciding"
    """A guardian who came by a link and has said neither yes nor no."""

    DEADLINE = "deadline"
    """Something of the roadmap is due, soon or already."""
    POSTPONED = "postponed"
    """The same, on the day to which somebody has put it off."""
    EXPIRY = "expiry"
    """A document runs out."""
    ESCALATED = "escalated"
    """What is late by two weeks is told to the head of school."""
    DIGEST = "digest"
    """The week as it stands, on its first working day."""

    PAPER = "paper"
    """A mentor's paper runs out, or ran out yesterday."""

    MEETING_ASKED = "meeting_asked"
    """Times were named, and somebody has not chosen."""
    MEETING_DAY = "meeting_day"
    """A meeting is a day ahead."""
    MEETING_HOUR = "meeting_hour"
    """A meeting is an hour ahead."""
    MEETING_HELD = "meeting_held"
    """A meeting is over: was it held?"""

    ASKED = "asked"
    """Somebody was asked about a pair and has not answered."""
    STEP = "step"
    """The next step of a pair or group on the way to an order is not taken."""
    NEWS = "news"
    """What has become of pairs in the last hour is told to a curator at once."""
    CARE = "care"
    """A pair that works is asked in its rhythm how it goes."""
    QUIET = "quiet"
    """A pair that works has not met for weeks."""
    SEARCHING = "searching"
    """Who waits for a mentor is told every two weeks where things stand."""

    SEARCH = "search"
    """A mentor is there or free: proposals are looked for anew."""


OF_ROADMAP = frozenset(
    {Chain.DEADLINE, Chain.POSTPONED, Chain.EXPIRY, Chain.ESCALATED, Chain.DIGEST}
)
"""What is due on a day of its own. The others are nudges, of which nobody gets two a day."""
OF_MEETINGS = frozenset(
    {Chain.MEETING_ASKED, Chain.MEETING_DAY, Chain.MEETING_HOUR, Chain.MEETING_HELD}
)
"""What is due at an hour of its own, whatever else somebody is reminded of."""
OF_PAIRS = frozenset(
    {Chain.ASKED, Chain.STEP, Chain.NEWS, Chain.CARE, Chain.QUIET, Chain.SEARCHING}
)
"""What follows from pairs that were proposed; due on days of its own as well."""
OF_PAPERS = frozenset({Chain.PAPER})
"""What follows from the last day of a mentor's paper."""
OF_MATCHING = frozenset({Chain.SEARCH})
"""What the program does by itself; a message comes of it only if somebody was found."""
NUDGES = frozenset(Chain) - OF_ROADMAP - OF_PAPERS - OF_MEETINGS - OF_PAIRS - OF_MATCHING


UNREMINDED = frozenset(
    {
        *("broadcast", "curator", "link_partner", "note", "paper_consent", "person", "refusal"),
        *(
            "programme",
            "stage_deadline",
            "stage_document",
            "stage_file",
            "stage_note",
            "stage_reason",
        ),
        *("indicators", "stage_reminders", "vacations"),
        *("meeting_place", "meeting_reason", "meeting_times"),
        *("mentor_paper", "register_order", "selection_criteria", "selection_reason"),
        *("pair_plan", "pair_refusal"),
        *("employer_order", "pair_end", "pair_pause", "pairs_order", "support_note"),
    }
)
"""Forms of the curator's own work and very short ones: erased in time, but nobody is nudged."""

UNTOUCHED = timedelta(days=1)
"""Whoever answered within it is at work and is left alone."""
PAUSE = timedelta(days=3)
"""Between the first reminder of a questionnaire and the second, at the least."""
SECOND_UNFINISHED = timedelta(days=4)
"""How long after the last answer the second reminder comes; there is no third."""
ERASING = 2
"""The step of an unfinished questionnaire at which it is erased instead of reminded of."""
ONE_A_DAY = timedelta(days=1)
"""Nobody gets more than one reminder within it, whatever they are reminded of."""

WAITING = (timedelta(days=3), timedelta(days=9))
BEFORE_THE_END = timedelta(days=2)
"""How long before first name and age band are forgotten a waiting minor hears of it."""
BEFORE_A_REFERRAL_GOES = timedelta(days=7)
DECIDING = timedelta(days=2)

REMIND_ASKED = 2
"""Days after which somebody who was asked about a pair is reminded."""
TELL_OF_SILENCE = 4
"""Days after which the curators hear who has not answered."""


def first_look(code: str, now: datetime, kept: timedelta) -> tuple[int, datetime]:
    """At which step a form's chain begins, and when; `kept` is how long an unsent copy stays."""
    return (ERASING, now + kept) if code in UNREMINDED else (0, now + UNTOUCHED)


def after_reminding(step: int, touched_at: datetime, now: datetime, kept: timedelta) -> datetime:
    """When the next step of an unfinished questionnaire is due, also where this one came late."""
    last_day = step + 1 == ERASING
    return max(touched_at + (kept if last_day else SECOND_UNFINISHED), now + PAUSE)


def of_waiting(began: datetime, until: datetime) -> tuple[datetime, ...]:
    """A minor who waits is reminded thrice, the last time before the draft goes."""
    return tuple(sorted((*(began + after for after in WAITING), until - BEFORE_THE_END)))


def passed(moments: Iterable[datetime], now: datetime) -> int:
    """How many of a chain's moments have come: after a week down one reminder stands for all."""
    return sum(moment <= now for moment in moments)
