from dataclasses import replace

import numpy as np
import pytest

from bench.sides import TODAY, Crowd
from mentoring.matching import candidates
from mentoring.matching.bound import certify, certify_by_moves
from mentoring.matching.candidates import Pool, best_of_rows
from mentoring.matching.nearby import rough
from mentoring.matching.prices import BrokenPlan, NoProof, Prices, ceiling, reached
from mentoring.matching.score import total_points
from mentoring.matching.sides import Marks, Pair
from mentoring.matching.solve import solve
from mentoring.matching.weighed import Weighed, weigh
from mentoring.matching.weights import Goal, Settings

COUNT = 120


def crowd(longest: int | None, goal: Goal = Goal.QUALITY, marks: Marks | None = None) -> Weighed:
    made = Crowd(7)
    by = Settings(TODAY, goal)
    return weigh(made.mentors(COUNT), made.mentees(COUNT), marks or Marks(), by, longest)


def reached_by(of: Weighed) -> tuple[int, int]:
    return reached(of.problem, solve(of.problem))


def test_lists_of_candidates_hold_only_what_the_rules_allow() -> None:
    every, short = crowd(None).problem, crowd(5).problem
    known = set(zip(every.rows.tolist(), every.cols.tolist(), strict=True))
    found = set(zip(short.rows.tolist(), short.cols.tolist(), strict=True))
    assert found < known
    assert max(np.bincount(short.rows).max(), np.bincount(short.cols).max()) >= 5


@pytest.mark.parametrize("goal", Goal)
def test_longer_lists_are_never_worse_and_whole_ones_are_as_good_as_all(goal: Goal) -> None:
    found = [reached_by(crowd(longest, goal)) for longest in (2, 8, 40, COUNT)]
    key = (lambda each: each) if goal is Goal.MOST_PLACED else (lambda each: each[1:])
    assert sorted(found, key=key) == found
    assert found[-1] == reached_by(crowd(None, goal))


@pytest.mark.parametrize("goal", Goal)
@pytest.mark.parametrize("longest", [3, None])
def test_the_proof_holds_for_lists_as_for_all_pairs(goal: Goal, longest: int | None) -> None:
    of = crowd(longest, goal)
    chosen = solve(of.problem)
    found = certify(of.problem, chosen)
    assert found.is_optimal
    assert certify_by_moves(of.problem, chosen) == found


@pytest.mark.parametrize("goal", Goal)
def test_neither_proof_says_that_a_worse_plan_is_the_best(goal: Goal) -> None:
    of = crowd(None, goal)
    worse = solve(of.problem)
    worse[np.flatnonzero(worse >= 0)[0]] = -1
    assert not certify(of.problem, worse).is_optimal
    assert not certify_by_moves(of.problem, worse).is_optimal


def test_a_pair_of_the_plan_before_is_weighed_again_however_short_the_lists() -> None:
    every, short = crowd(None).problem, crowd(1)
    gone = np.setdiff1d(every.rows * COUNT + every.cols, short.problem.rows * COUNT)[0]
    row, col = divmod(int(gone), COUNT)
    before = Pair(short.mentors[col].id, short.mentees[row].id)
    again = crowd(1, marks=Marks(previous=frozenset({before}))).problem
    assert ((again.rows == row) & (again.cols == col) & again.kept).any()


def test_a_rough_score_is_near_the_true_one() -> None:
    of = crowd(None)
    problem = of.problem
    table = rough(of.features, of.settings).scores(
        slice(0, COUNT), np.empty((COUNT, COUNT), np.float32)
    )
    true = total_points(of.features, problem.rows, problem.cols, of.settings)
    assert np.corrcoef(table[problem.rows, problem.cols], true)[0, 1] > 0.9


def test_the_best_of_each_row_are_found_through_samples() -> None:
    scores = np.random.default_rng(3).random((50, 400), dtype=np.float32)
    scores[scores < 0.5] = 0
    scores[7] = 0
    found = np.zeros_like(scores, dtype=bool)
    found.ravel()[best_of_rows(scores, 10)] = True
    least = np.sort(scores, axis=1)[:, -10]
    assert np.array_equal(found, (scores >= least[:, None]) & (scores > 0))


def test_the_pool_keeps_the_best_of_every_column(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(candidates, "POOLED", 100)
    scores = np.random.default_rng(4).random((300, 20), dtype=np.float32)
    pool = Pool(20, 4)
    for start in range(0, 300, 30):
        pool.add(scores[start : start + 30], start)
    found = np.zeros_like(scores, dtype=bool)
    found.ravel()[pool.pairs()] = True
    assert np.array_equal(found, scores >= np.sort(scores, axis=0)[-4])


def test_prices_that_do_not_cover_a_pair_prove_nothing() -> None:
    problem = crowd(None).problem
    none = np.zeros(COUNT, np.int64)
    with pytest.raises(NoProof):
        ceiling(problem, Prices(none, none, none), 0)
    with pytest.raises(NoProof):
        ceiling(problem, Prices(none + 10_000, none - 1, none), 0)
    assert ceiling(problem, Prices(none + 10_000, none, none), 0) == 10_000 * COUNT


def test_a_plan_beyond_a_mentors_room_is_not_counted() -> None:
    problem = crowd(None).problem
    full = replace(problem, room=np.zeros_like(problem.room), single=np.zeros_like(problem.room))
    with pytest.raises(BrokenPlan):
        reached(full, solve(problem))
