"""How well pairs fit, part by part, in whole points."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from mentoring.matching.classes import Classes, classes
from mentoring.matching.shared import Ints, Shared, shared
from mentoring.matching.sides import VARIES, Mentee, Mentor
from mentoring.matching.weights import UNIT, Part, Settings
from mentoring.matching.words import Stemmer

ENOUGH_HOURS = 3
ENOUGH_YEARS = 10
LONG_WAIT = 365
SLICE = 500_000
NEAR = 4
"""An age that lies so many years outside the wished ones fits no more."""

Stems = Sequence[Mapping[str, str]]


@dataclass(frozen=True)
class Features:
    """All that scores are made of. `goals` and the like hold stems with the words as written."""

    topics: Shared
    words: Shared
    profession: Shared
    interests: Shared
    times: Classes[np.int64]
    formats: Classes[np.int64]
    ages: Classes[np.int64]
    experience: Ints
    waiting: Ints
    goals: Stems
    wishes: Stems
    hobbies: Stems


def features(mentors: Sequence[Mentor], mentees: Sequence[Mentee], settings: Settings) -> Features:
    stems = Stemmer().stems
    goals = [stems(each.words.goal) for each in mentees]
    wishes = [stems(each.words.wished_profession) for each in mentees]
    hobbies = [stems(each.words.interests) for each in mentees]
    work = [stems(each.words.occupation, each.words.study) for each in mentors]
    deeds = [work[i] | stems(each.words.achievements) for i, each in enumerate(mentors)]
    loves = [stems(each.words.interests) for each in mentors]
    return Features(
        topics=shared([each.topics for each in mentees], [each.topics for each in mentors]),
        words=shared(goals, deeds, full=2),
        profession=shared(wishes, work, full=1),
        interests=shared(hobbies, loves, full=1),
        times=classes(mentors, mentees, (lambda m: m.times, lambda m: m.times), hours, np.int64),
        formats=classes(
            mentors, mentees, (lambda m: m.formats, lambda m: m.formats), met, np.int64
        ),
        ages=classes(
            mentors,
            mentees,
            (lambda m: (m.ages, m.age), lambda m: (m.age, m.mentor_ages)),
            nearness,
            np.int64,
        ),
        experience=np.array([percent(each.experience or 0, ENOUGH_YEARS) for each in mentors]),
        waiting=np.array([percent(waited(each, settings), LONG_WAIT) for each in mentees]),
        goals=goals,
        wishes=wishes,
        hobbies=hobbies,
    )


def points(of: Features, rows: Ints, cols: Ints, settings: Settings) -> dict[Part, Ints]:
    """Each part of the score of pairs of mentees (rows) and mentors (columns)."""
    found = {
        Part.TOPICS: share(of.topics, rows, cols),
        Part.WORDS: share(of.words, rows, cols),
        Part.PROFESSION: share(of.profession, rows, cols),
        Part.INTERESTS: share(of.interests, rows, cols),
        Part.TIMES: of.times.pairs(rows, cols),
        Part.FORMATS: of.formats.pairs(rows, cols),
        Part.AGES: of.ages.pairs(rows, cols),
        Part.EXPERIENCE: of.experience[cols],
        Part.WAITING: of.waiting[rows],
    }
    return {part: each * settings.weights.of(part) for part, each in found.items()}


def totals(parts: Mapping[Part, Ints]) -> Ints:
    found: Ints = np.sum(list(parts.values()), axis=0, dtype=np.int64)
    return found


def share(of: Shared, rows: Ints, cols: Ints) -> Ints:
    full = of.full[rows]
    found: NDArray[np.int64] = np.minimum(of.sums(rows, cols), full) * UNIT // full
    return found


def percent(given: int, enough: int) -> int:
    return min(max(given, 0), enough) * UNIT // enough


def waited(mentee: Mentee, settings: Settings) -> int:
    """Days."""
    return (settings.today - mentee.waiting_since).days if mentee.waiting_since else 0


def common_hours(mentor: Mentor, mentee: Mentee) -> frozenset[str]:
    """Who is free at any time is free at the other's hours; VARIES where both are."""
    if VARIES in mentor.times:
        return mentee.times
    return mentor.times if VARIES in mentee.times else mentor.times & mentee.times


def hours(mentor: Mentor, mentee: Mentee) -> int:
    common = common_hours(mentor, mentee)
    return UNIT if VARIES in common else percent(len(common), ENOUGH_HOURS)


def met(mentor: Mentor, mentee: Mentee) -> int:
    """One way of meeting that suits both is enough."""
    return 0 if mentor.formats.isdisjoint(mentee.formats) else UNIT


def nearness(mentor: Mentor, mentee: Mentee) -> int:
    """Of each age to what the other gets on with or wishes; what is not known is left out."""
    asked = ((mentor.ages, mentee.age), (mentee.mentor_ages, mentor.age))
    away = [
        min(each.distance(age) for each in ranges)
        for ranges, age in asked
        if ranges and age is not None
    ]
    fits = [percent(NEAR - each, NEAR) for each in away]
    return sum(fits) // len(fits) if fits else 0


def total_points(of: Features, rows: Ints, cols: Ints, settings: Settings) -> Ints:
    """The points of many pairs, a slice at a time."""
    slices = [slice(start, start + SLICE) for start in range(0, len(rows), SLICE)]
    found = [totals(points(of, rows[each], cols[each], settings)) for each in slices]
    return np.concatenate([np.zeros(0, np.int64), *found])
