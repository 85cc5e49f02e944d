"""What is done without a solver: the best pair first; and the peer, if it is installed."""

import numpy as np

from mentoring.matching.problem import Problem
from mentoring.matching.shared import Ints


def greedy(problem: Problem) -> Ints:
    """The best pair that is still free, again and again."""
    found = np.full(problem.mentees, -1, np.int64)
    room, single = problem.room.tolist(), problem.single.tolist()
    scarce = problem.through_single.tolist()
    rows, cols = problem.rows.tolist(), problem.cols.tolist()
    free = [True] * problem.mentees
    for pair in np.argsort(-problem.points, kind="stable").tolist():
        row, col = rows[pair], cols[pair]
        if free[row] and room[col] and (single[col] or not scarce[pair]):
            free[row], found[row] = False, pair
            room[col] -= 1
            single[col] -= scarce[pair]
    return found


def stable(problem: Problem) -> Ints:
    """By the `matching` package: mentees choose, mentors prefer the better score. It knows no
    groups, so everybody may take any room: that is easier than the task.
    """
    from matching.games import HospitalResident  # type: ignore[import-not-found] # noqa: PLC0415

    order = np.argsort(-problem.points, kind="stable")
    mentees: dict[int, list[int]] = {}
    mentors: dict[int, list[int]] = {}
    for row, col in zip(problem.rows[order].tolist(), problem.cols[order].tolist(), strict=True):
        mentees.setdefault(row, []).append(col)
        mentors.setdefault(col, []).append(row)
    room = {col: int(problem.room[col]) for col in mentors}
    game = HospitalResident.create_from_dictionaries(mentees, mentors, room)
    pairs = zip(problem.rows.tolist(), problem.cols.tolist(), strict=True)
    places = {pair: place for place, pair in enumerate(pairs)}
    found = np.full(problem.mentees, -1, np.int64)
    for hospital, residents in game.solve().items():
        for resident in residents:
            found[resident.name] = places[resident.name, hospital.name]
    return found
