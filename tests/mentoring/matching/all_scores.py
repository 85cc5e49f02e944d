"""The score of every pair, allowed or not."""

from collections.abc import Sequence

import numpy as np

from mentoring.matching.score import features, total_points
from mentoring.matching.sides import Mentee, Mentor
from mentoring.matching.weights import Settings


def all_scores(
    mentors: Sequence[Mentor], mentees: Sequence[Mentee], by: Settings
) -> dict[tuple[int, int], int]:
    """By the places of mentee and mentor."""
    rows, cols = np.divmod(np.arange(len(mentors) * len(mentees)), max(len(mentors), 1))
    points = total_points(features(mentors, mentees, by), rows, cols, by)
    return dict(zip(zip(rows.tolist(), cols.tolist(), strict=True), points.tolist(), strict=True))
