"""What both sides share of topics or words, weighed by how rare it is."""

from collections import Counter
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from math import log

import numpy as np
from numpy.typing import NDArray

Ints = NDArray[np.int64]
MOST_TERMS = 2048
"""So many terms at most are told apart, those that most people share: a city must fit in memory."""
MOST_OF_ONE = 32
"""So many terms of one mentee are looked at, the rarest first."""
SCALE = 10


@dataclass(frozen=True)
class Shared:
    """Weights are whole numbers, so that sums come out the same in whatever order they are made.

    `wanted` holds a mentee's terms, filled up with a last term that nobody has and weighs nothing;
    `offered` says which mentor has which. `full` is the sum that counts as fitting fully.
    """

    terms: tuple[str, ...]
    rarity: Ints
    wanted: NDArray[np.int32]
    offered: NDArray[np.uint8]
    full: Ints

    def sums(self, rows: Ints, cols: Ints) -> Ints:
        """The weight of what each pair shares; rows are mentees, columns mentors."""
        total = np.zeros(len(rows), np.int64)
        for place in range(self.wanted.shape[1]):
            term = self.wanted[rows, place]
            total += self.rarity[term] * self.offered[cols, term]
        return total

    def of_pair(self, row: int, col: int) -> tuple[str, ...]:
        """What a pair shares, the rarest first."""
        return tuple(self.terms[t] for t in self.wanted[row] if self.offered[col, t])


def rarities(
    wanted: Sequence[Collection[str]], offered: Sequence[Collection[str]]
) -> dict[str, int]:
    """The rarer a term among all people of both sides, the heavier; at least 1."""
    people = len(wanted) + len(offered)
    mentees = Counter(term for each in wanted for term in each)
    mentors = Counter(term for each in offered for term in each)
    both = {term: mentees[term] + mentors[term] for term in mentees.keys() & mentors.keys()}
    often = sorted(both, key=lambda term: (-min(mentees[term], mentors[term]), term))
    return {term: weight(people, both[term]) for term in often[:MOST_TERMS]}


def weight(people: int, having: int) -> int:
    return max(1, round(SCALE * log((people + 1) / having)))


def shared(
    wanted: Sequence[Collection[str]],
    offered: Sequence[Collection[str]],
    full: int | None = None,
) -> Shared:
    """`full`: so many of the rarest terms fit fully; None: everything that the mentee wants."""
    rarity = rarities(wanted, offered)
    terms = sorted(rarity, key=lambda term: (-rarity[term], term))
    places = {term: place for place, term in enumerate(terms)}
    everything = np.array([*(rarity[term] for term in terms), 0], np.int64)
    people = len(wanted) + len(offered)
    if full is None:
        enough = np.array([sum(rarity.get(t, weight(people, 1)) for t in w) for w in wanted])
    else:
        enough = np.full(len(wanted), full * weight(people, 2))
    return Shared(
        tuple(terms),
        everything,
        padded(wanted, places),
        table(offered, places),
        np.maximum(enough.astype(np.int64), 1),
    )


def padded(wanted: Sequence[Collection[str]], places: Mapping[str, int]) -> NDArray[np.int32]:
    """Each mentee's terms by place, which is by rarity."""
    found = [sorted(places[term] for term in each if term in places) for each in wanted]
    width = min(max(map(len, found), default=0), MOST_OF_ONE)
    filled = np.full((len(wanted), width), len(places), np.int32)
    for row, each in enumerate(found):
        filled[row, : len(each)] = each[:width]
    return filled


def table(offered: Sequence[Collection[str]], places: Mapping[str, int]) -> NDArray[np.uint8]:
    filled = np.zeros((len(offered), len(places) + 1), np.uint8)
    for row, each in enumerate(offered):
        filled[row, [places[term] for term in each if term in places]] = 1
    return filled
