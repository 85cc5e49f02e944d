"""Both sides as they were weighed, and the pairs chosen from them."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np

from mentoring.matching.candidates import Listed, best_pairs, distinct, every_pair
from mentoring.matching.nearby import rough
from mentoring.matching.plan import Refused
from mentoring.matching.problem import Problem, worthwhile
from mentoring.matching.rule_table import Places, RuleTable, rule_table
from mentoring.matching.rules import STRONGER_THAN_A_LOCK, Rule, broken
from mentoring.matching.score import Features, features, total_points
from mentoring.matching.shared import Ints
from mentoring.matching.sides import Marks, Mentee, Mentor, Pair
from mentoring.matching.weights import Settings

ALL_WEIGHED = 1_000_000
"""Up to so many pairs every one that the rules allow is weighed."""


@dataclass(frozen=True)
class Locks:
    """Pairs that stay, by place, and those that cannot. Room is what is left beside them."""

    rows: Ints
    cols: Ints
    refused: tuple[Refused, ...]
    single: Ints
    room: Ints


@dataclass(frozen=True)
class Weighed:
    mentors: Sequence[Mentor]
    mentees: Sequence[Mentee]
    marks: Marks
    settings: Settings
    rules: RuleTable
    features: Features
    locks: Locks
    problem: Problem
    every: bool


def weigh(
    mentors: Sequence[Mentor],
    mentees: Sequence[Mentee],
    marks: Marks,
    settings: Settings,
    longest: int | None = None,
) -> Weighed:
    """`longest`: so many candidates of everybody are weighed; None: as many as is sensible."""
    places = Places(mentors, mentees)
    rules = rule_table(mentors, mentees, marks, settings.waived)
    of = features(mentors, mentees, settings)
    locks = locked(mentors, mentees, marks, places)
    every = longest is None and len(mentors) * len(mentees) <= ALL_WEIGHED
    if every:
        listed = every_pair(rules, len(mentees))
    else:
        best = best_pairs(rules, rough(of, settings), *([] if longest is None else [longest]))
        listed = with_previous(best, rules, places.of(marks.previous), len(mentors))
    problem = stated(listed, of, settings, locks, [each.group for each in mentees])
    problem = with_kept(problem, places.of(marks.previous))
    return Weighed(mentors, mentees, marks, settings, rules, of, locks, problem, every)


def locked(
    mentors: Sequence[Mentor], mentees: Sequence[Mentee], marks: Marks, places: Places
) -> Locks:
    """A mentee has one mentor: a second lock finds no room, as one beyond a mentor's places."""
    single = np.array([each.places for each in mentors], np.int64)
    room = np.array([max(each.places, each.group_size) for each in mentors], np.int64)
    kept: dict[int, int] = {}
    refused: list[Refused] = []
    for row, col in places.of(marks.locked):
        mentor, mentee = mentors[col], mentees[row]
        against = broken(mentor, mentee) & STRONGER_THAN_A_LOCK
        if row in kept or not (room if mentee.group else single)[col]:
            against |= {Rule.CAPACITY}
        if against:
            refused.append(Refused(Pair(mentor.id, mentee.id), against))
            continue
        kept[row] = col
        room[col] -= 1
        single[col] = min(single[col] - (not mentee.group), room[col])
    rows, cols = np.array([*kept], np.int64), np.array([*kept.values()], np.int64)
    return Locks(rows, cols, tuple(refused), single, room)


def with_previous(
    listed: Listed, rules: RuleTable, previous: Iterable[tuple[int, int]], mentors: int
) -> Listed:
    """What was in the plan before is always weighed again, where it is still allowed."""
    allowed = [
        row * mentors + col for row, col in previous if rules.allowed(slice(row, row + 1))[0, col]
    ]
    if not allowed:
        return listed
    listed_pairs = listed.rows * mentors + listed.cols
    pairs = distinct(np.concatenate([listed_pairs, np.array(allowed, np.int64)]))
    return Listed(pairs // mentors, pairs % mentors)


def stated(
    listed: Listed, of: Features, settings: Settings, locks: Locks, grouped: list[bool]
) -> Problem:
    """Who is locked is not asked again, and who has no room left neither."""
    group = np.array(grouped, np.bool_)
    space = np.where(group[listed.rows], locks.room[listed.cols], locks.single[listed.cols])
    asked = np.ones(len(group), np.bool_)
    asked[locks.rows] = False
    open_ = asked[listed.rows] & (space > 0)
    rows, cols = listed.rows[open_], listed.cols[open_]
    points = total_points(of, rows, cols, settings)
    worth = worthwhile(points, settings.goal)
    rows, cols, points = rows[worth], cols[worth], points[worth]
    kept = np.zeros(len(rows), np.bool_)
    return Problem(rows, cols, points, kept, group, locks.single, locks.room, settings.goal)


def with_kept(problem: Problem, previous: Sequence[tuple[int, int]]) -> Problem:
    places = np.array([row * problem.mentors + col for row, col in previous], np.int64)
    problem.kept[:] = np.isin(problem.rows * problem.mentors + problem.cols, places)
    return problem
