"""Scores in a rough, for choosing candidates: one product of two tables for all parts at once."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from mentoring.matching.classes import Classes
from mentoring.matching.score import Features
from mentoring.matching.shared import Shared
from mentoring.matching.weights import UNIT, Part, Settings

Floats = NDArray[np.float32]
TERMS = {Part.TOPICS: 64, Part.WORDS: 96, Part.PROFESSION: 48, Part.INTERESTS: 32}
RANK = 8
MOST_CLASSES = 500


@dataclass(frozen=True)
class Rough:
    """A mentee's row times a mentor's column is about their score, and always above nothing."""

    mentees: Floats
    mentors: Floats

    def scores(self, mentees: slice, table: Floats) -> Floats:
        """Written into the table: to have new memory each time takes as long as the product."""
        rows = self.mentees[mentees]
        found = np.matmul(rows, self.mentors, out=table[: len(rows)])
        return np.maximum(found, 1, out=found)


def rough(of: Features, settings: Settings) -> Rough:
    """What only tells mentees apart is left out: it makes no mentor better than another."""
    weights = settings.weights
    pieces = [
        terms(each, TERMS[part], weights.of(part) * UNIT)
        for part, each in (
            (Part.TOPICS, of.topics),
            (Part.WORDS, of.words),
            (Part.PROFESSION, of.profession),
            (Part.INTERESTS, of.interests),
        )
    ]
    pieces += [
        ranks(each, weights.of(part))
        for part, each in (
            (Part.TIMES, of.times),
            (Part.FORMATS, of.formats),
            (Part.AGES, of.ages),
        )
    ]
    bias = weights.best / 2 + of.experience * weights.of(Part.EXPERIENCE)
    pieces.append((np.ones((len(of.waiting), 1), np.float32), bias.astype(np.float32)[:, None]))
    mentees = np.concatenate([left for left, _ in pieces], axis=1)
    mentors = np.concatenate([right for _, right in pieces], axis=1)
    return Rough(mentees, np.ascontiguousarray(mentors.T))


def terms(of: Shared, most: int, points: int) -> tuple[Floats, Floats]:
    """The terms that decide most pairs."""
    wanting = np.bincount(of.wanted.ravel(), minlength=len(of.rarity))
    telling = wanting * of.offered.sum(axis=0, dtype=np.int64) * of.rarity
    picked = np.sort(np.argsort(-telling, kind="stable")[: min(most, len(of.terms))])
    place = np.full(len(of.rarity), len(picked))
    place[picked] = np.arange(len(picked))
    wanted = np.zeros((len(of.wanted), len(picked) + 1), np.float32)
    for term in of.wanted.T:
        wanted[np.arange(len(wanted)), place[term]] = of.rarity[term] * points / of.full
    return wanted[:, :-1], of.offered[:, picked].astype(np.float32)


def ranks(of: Classes[np.int64], weight: int) -> tuple[Floats, Floats]:
    """A table of classes as a short product, by its greatest singular values."""
    table = of.table.astype(np.float32) * weight
    if min(table.shape) > MOST_CLASSES or not table.any():
        return np.zeros((len(of.rows), 0), np.float32), np.zeros((len(of.cols), 0), np.float32)
    left, size, right = np.linalg.svd(table, full_matrices=False)
    scaled = left[:, :RANK] * size[:RANK]
    return scaled[of.rows].astype(np.float32), right[:RANK].T[of.cols].astype(np.float32)
