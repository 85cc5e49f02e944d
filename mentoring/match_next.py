"""Who could be a mentee's mentor now, one after another. It imports numpy, but no solver."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from mentoring.matching.plan import Reasons, Score
from mentoring.matching.reasons import reasons, scores
from mentoring.matching.sides import NONE, Marks, Mentee, Mentor
from mentoring.matching.weighed import weigh
from mentoring.matching.weights import Settings


@dataclass(frozen=True, slots=True)
class Fitting:
    """A mentor whom every rule allows and who has a place."""

    mentor: Mentor
    score: Score
    reasons: Reasons


def next_best(
    mentors: Sequence[Mentor], mentee: Mentee, marks: Marks, settings: Settings, most: int
) -> list[Fitting]:
    """The best first; a lock does not hold any more, somebody has said no to it."""
    of = weigh(mentors, [mentee], replace(marks, locked=NONE, previous=NONE), settings)
    rows, cols = of.problem.rows, of.problem.cols
    best = np.argsort(-of.problem.points, kind="stable")[:most]
    found = scores(of, rows[best], cols[best])
    return [
        Fitting(mentors[col], score, reasons(of, 0, col))
        for col, score in zip(cols[best].tolist(), found, strict=True)
    ]
