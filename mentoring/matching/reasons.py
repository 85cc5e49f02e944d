"""Why a pair was proposed, as data."""

from collections.abc import Mapping, Sequence

import numpy as np

from mentoring.matching.plan import Reasons, Score
from mentoring.matching.score import common_hours, nearness, points, waited
from mentoring.matching.shared import Ints, Shared
from mentoring.matching.weighed import Weighed
from mentoring.matching.weights import UNIT


def scores(of: Weighed, rows: Ints, cols: Ints) -> list[Score]:
    """With the parts that gave something, the greatest first."""
    parts = points(of.features, rows, cols, of.settings)
    table = np.stack(list(parts.values()), axis=1)
    found = []
    for line in table.tolist():
        given = sorted(zip(parts, line, strict=True), key=lambda part: -part[1])
        found.append(Score(sum(line), tuple(part for part in given if part[1])))
    return found


def reasons(of: Weighed, row: int, col: int) -> Reasons:
    mentor, mentee = of.mentors[col], of.mentees[row]
    told = of.features
    return Reasons(
        topics=told.topics.of_pair(row, col),
        words=written(told.words, told.goals, row, col),
        profession=written(told.profession, told.wishes, row, col),
        interests=written(told.interests, told.hobbies, row, col),
        times=tuple(sorted(common_hours(mentor, mentee))),
        formats=tuple(sorted(mentor.formats & mentee.formats)),
        languages=tuple(sorted(mentor.languages & mentee.languages)),
        forms=tuple(sorted((mentor.forms & mentee.forms) - mentor.lacking)),
        age_fits=nearness(mentor, mentee) == UNIT,
        experience=mentor.experience,
        waiting_days=waited(mentee, of.settings) if mentee.waiting_since else None,
    )


def written(of: Shared, stems: Sequence[Mapping[str, str]], row: int, col: int) -> tuple[str, ...]:
    """Shared stems as the words that the mentee wrote."""
    return tuple(stems[row][stem] for stem in of.of_pair(row, col))
