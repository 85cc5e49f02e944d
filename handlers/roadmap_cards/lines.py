"""Lines about what is due, as reminders, the digest and /today show them."""

from collections.abc import Sequence
from datetime import date
from html import escape
from itertools import groupby

from handlers.roadmap_cards import words
from handlers.say import Say, clip
from mentoring.roadmap.agenda import Due

FEW = 4
"""So many things are named one by one, with three buttons each."""
NAMED = 6
"""Of many, so many are named in all, the first of each stage."""
GROUPS = 8
"""Where each thing has a day of its own, so many days are shown; the rest is counted."""


def numbered(lines: Sequence[Due], first: int, today: date, say: Say) -> list[str]:
    """What is due on one day in one stage stands under one heading; a number each."""
    found: list[str] = []
    ranked = sorted(enumerate(lines, start=first), key=lambda pair: group_of(pair[1]))
    for _, group in groupby(ranked, key=lambda pair: group_of(pair[1])):
        pairs = list(group)
        found.append(heading(pairs[0][1], today, say))
        found += [f"{n}. {escape(clip(due.item.plan.title, words.TITLE))}" for n, due in pairs]
    return found


def listed(
    lines: Sequence[Due], first: int, today: date, say: Say
) -> tuple[list[str], tuple[Due, ...]]:
    """Few things by their names, and which of them have a number; of many, how many in each stage
    and the first of them.
    """
    ranked = sorted(lines, key=group_of)
    if len(ranked) <= FEW:
        return numbered(ranked, first, today, say), tuple(ranked)
    found: list[str] = []
    named: list[Due] = []
    groups = [list(group) for _, group in groupby(ranked, key=group_of)]
    each_stage = max(1, NAMED // len(groups))
    for all_ in groups[:GROUPS]:
        shown = all_[: min(each_stage, NAMED - len(named))]
        head = say("rm-due-sum", group=heading(all_[0], today, say), count=len(all_))
        found.append(f"\n{head}" if found else head)
        found += [
            f"{first + len(named) + place}. {escape(clip(each.item.plan.title, words.TITLE))}"
            for place, each in enumerate(shown)
        ]
        named += shown
    if rest := sum(map(len, groups[GROUPS:])):
        found.append(f"\n{say('msg-more-lines', count=rest)}")
    return found, tuple(named)


def group_of(due: Due) -> tuple[date, int]:
    return due.on, due.stage.number


def heading(due: Due, today: date, say: Say) -> str:
    """Which stage, by when, and that this falls on a day off."""
    return say(
        "rm-due-group",
        number=due.stage.number,
        day=words.day(due.on, today, say),
        when=words.when(due.on, today, say),
        off="yes" if due.day_off else "no",
    )


def summed(lines: Sequence[Due], today: date, say: Say) -> list[str]:
    """A line for each stage and day, with how much it is."""
    ranked = sorted(lines, key=group_of)
    return [
        say("rm-due-sum", group=heading(first, today, say), count=1 + len(list(rest)))
        for _, group in groupby(ranked, key=group_of)
        for first, rest in [(next(group), group)]
    ]
