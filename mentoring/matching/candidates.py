"""Which pairs are weighed at all: each that the rules allow, or for a city the best of everyone."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from mentoring.matching.nearby import Floats, Rough
from mentoring.matching.rule_table import Bools, RuleTable
from mentoring.matching.shared import Ints

LONGEST = 50
"""So many candidates of each mentee, and of each mentor, where not all can be weighed."""
CELLS = 8_000_000
"""So many pairs are looked at in one go: 32 MB of scores."""
SAMPLED = 10
POOLED = 3_000_000


@dataclass(frozen=True)
class Listed:
    """Pairs of mentees (rows) and mentors (columns), in order."""

    rows: Ints
    cols: Ints


def every_pair(rules: RuleTable, mentees: int) -> Listed:
    rows, cols = np.nonzero(rules.allowed(slice(0, mentees)))
    return Listed(rows.astype(np.int64), cols.astype(np.int64))


def best_pairs(rules: RuleTable, rough: Rough, longest: int = LONGEST) -> Listed:
    """The best mentors of every mentee and the best mentees of every mentor: without the latter
    mentors whom nobody likes best would stay without anybody.
    """
    mentees, mentors = len(rough.mentees), rough.mentors.shape[1]
    step = max(1, CELLS // max(mentors, 1))
    found: list[Ints] = []
    pool = Pool(mentors, longest)
    table = np.empty((step, mentors), np.float32)
    for start in range(0, mentees, step):
        block = slice(start, min(start + step, mentees))
        scores = rough.scores(block, table)
        scores *= rules.allowed(block)
        found.append(best_of_rows(scores, longest) + start * mentors)
        pool.add(scores, start)
    pairs = distinct(np.concatenate([*found, pool.pairs()]))
    return Listed(pairs // mentors, pairs % mentors)


def distinct(pairs: Ints) -> Ints:
    """In order. Faster here than numpy's own, which makes a table of hashes."""
    found: Ints = np.sort(pairs)
    first: Bools = np.r_[True, found[1:] != found[:-1]][: len(found)]
    return np.compress(first, found)


def best_of_rows(scores: Floats, most: int) -> Ints:
    """Places in the flattened table of the best of each row; what is zero is not allowed.

    The k-th best of a sample is no better than the k-th best of all, so nothing is missed that
    lies above it; of the little that is left the best are picked. To sort the sample takes a tenth
    of the time of partitioning it, as most of it is zero.
    """
    width = scores.shape[1]
    sample = scores[:, ::SAMPLED] if width >= SAMPLED * most else scores
    size = sample.shape[1]
    if size <= most:
        return np.flatnonzero(scores)
    least = np.sort(sample, axis=1)[:, size - most]
    above = np.flatnonzero(scores >= np.maximum(least, np.float32(0.5))[:, None])
    return above[ranked(above // width, scores.ravel()[above], most)]


def ranked(rows: Ints, scores: Floats, most: int) -> NDArray[np.int64]:
    """Places of the best of each row, where the rows are in order but of different lengths."""
    if not len(rows):
        return np.zeros(0, np.int64)
    first = np.flatnonzero(np.r_[True, rows[1:] != rows[:-1]])
    lengths = np.diff(np.r_[first, len(rows)])
    at = np.arange(len(rows)) - np.repeat(first, lengths)
    width = int(lengths.max())
    if width <= most:
        return np.arange(len(rows))
    line = np.repeat(np.arange(len(first)), lengths)
    table = np.zeros((len(first), width), np.float32)
    table[line, at] = scores
    best = np.argpartition(-table, most - 1, axis=1)[:, :most]
    taken = best < lengths[:, None]
    return np.sort((best + first[:, None])[taken])


class Pool:
    """The best mentees of every mentor so far; what is worse than them all is not taken in."""

    def __init__(self, mentors: int, most: int) -> None:
        self.most = most
        self.mentors = mentors
        self.least = np.full(mentors, 0.5, np.float32)
        self.found: list[tuple[Ints, Floats]] = []

    def add(self, scores: Floats, start: int) -> None:
        if self.found:
            places = np.flatnonzero(scores > self.least)
        else:
            turned = best_of_rows(np.ascontiguousarray(scores.T), self.most)
            places = turned % len(scores) * self.mentors + turned // len(scores)
        first = not self.found
        self.found.append((places + start * self.mentors, scores.ravel()[places]))
        if first or sum(len(each) for each, _ in self.found) > max(
            POOLED, 3 * self.most * self.mentors
        ):
            self.thin()

    def thin(self) -> None:
        pairs = np.concatenate([each for each, _ in self.found])
        scores = np.concatenate([each for _, each in self.found])
        order = np.argsort(pairs % self.mentors, kind="stable")
        pairs, scores = pairs[order], scores[order]
        best = ranked(pairs % self.mentors, scores, self.most)
        pairs, scores = pairs[best], scores[best]
        mentors = pairs % self.mentors
        worst = np.full(self.mentors, np.inf, np.float32)
        np.minimum.at(worst, mentors, scores)
        full = np.bincount(mentors, minlength=self.mentors) >= self.most
        self.least = np.where(full, worst, np.float32(0.5)).astype(np.float32)
        self.found = [(pairs, scores)]

    def pairs(self) -> Ints:
        if not self.found:
            return np.zeros(0, np.int64)
        self.thin()
        return self.found[0][0]
