"""The best plan by trying every plan, for a few people."""

from collections.abc import Iterator, Sequence
from itertools import product

from mentoring.matching.rules import STRONGER_THAN_A_LOCK, broken, room
from mentoring.matching.sides import Marks, Mentee, Mentor, Pair
from mentoring.matching.weights import Goal

Scores = dict[tuple[int, int], int]
Sitting = tuple[int | None, ...]
"""The place of each mentee's mentor."""


def plans(
    mentors: Sequence[Mentor], mentees: Sequence[Mentee], marks: Marks, kept: set[Pair]
) -> Iterator[Sitting]:
    """Every plan that breaks no rule and keeps these locks."""
    options = [list(mentors_for(mentors, mentee, marks, kept)) for mentee in mentees]
    for sitting in product(*options):
        if all(fits(mentor, place, sitting, mentees) for place, mentor in enumerate(mentors)):
            yield sitting


def mentors_for(
    mentors: Sequence[Mentor], mentee: Mentee, marks: Marks, kept: set[Pair]
) -> Iterator[int | None]:
    own = [i for i, each in enumerate(mentors) if Pair(each.id, mentee.id) in kept]
    if own:
        yield own[0]
        return
    yield None
    unlocked = Marks(frozenset(), marks.forbidden, marks.not_again)
    yield from (i for i, each in enumerate(mentors) if not broken(each, mentee, unlocked))


def fits(mentor: Mentor, place: int, sitting: Sitting, mentees: Sequence[Mentee]) -> bool:
    there = [mentee for mentee, at in zip(mentees, sitting, strict=True) if at == place]
    alone = [mentee for mentee in there if not mentee.group]
    return len(alone) <= mentor.places and len(there) <= max(mentor.places, mentor.group_size)


def worth(sitting: Sitting, scores: Scores) -> int:
    return sum(scores[row, col] for row, col in enumerate(sitting) if col is not None)


def placed(sitting: Sitting) -> int:
    return sum(col is not None for col in sitting)


def best(found: Sequence[Sitting], scores: Scores, goal: Goal) -> tuple[int, int]:
    """How many are placed and the points; where quality comes first only the points count."""
    if goal is Goal.MOST_PLACED:
        return max((placed(each), worth(each, scores)) for each in found)
    return 0, max(worth(each, scores) for each in found)


def can_be_locked(mentor: Mentor, mentee: Mentee) -> bool:
    return not broken(mentor, mentee) & STRONGER_THAN_A_LOCK and room(mentor, mentee) > 0
