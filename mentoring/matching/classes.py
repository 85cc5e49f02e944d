"""People who are alike in something are asked about it once."""

from collections.abc import Callable, Hashable, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

import numpy as np
from numpy.typing import NDArray

from mentoring.matching.sides import Mentee, Mentor

T = TypeVar("T", bound=np.generic)
MentorKey = Callable[[Mentor], Hashable]
MenteeKey = Callable[[Mentee], Hashable]


@dataclass(frozen=True)
class Classes(Generic[T]):
    """A table of every class of mentees against every class of mentors, and who is in which."""

    table: NDArray[T]
    rows: NDArray[np.int32]
    cols: NDArray[np.int32]

    def block(self, mentees: slice) -> NDArray[T]:
        """The answers of some mentees against all mentors."""
        return np.take(self.table[self.rows[mentees]], self.cols, axis=1)

    def pairs(self, rows: NDArray[np.int64], cols: NDArray[np.int64]) -> NDArray[T]:
        return self.table[self.rows[rows], self.cols[cols]]


def classes(
    mentors: Sequence[Mentor],
    mentees: Sequence[Mentee],
    keys: tuple[MentorKey, MenteeKey],
    answer: Callable[[Mentor, Mentee], int],
    kind: type[T],
) -> Classes[T]:
    """`keys` say on what the answer depends; it is asked once for each two classes."""
    cols, some_mentors = grouped(mentors, keys[0])
    rows, some_mentees = grouped(mentees, keys[1])
    table = [[answer(mentor, mentee) for mentor in some_mentors] for mentee in some_mentees]
    shape = (len(some_mentees), len(some_mentors))
    return Classes(np.array(table, kind).reshape(shape), rows, cols)


S = TypeVar("S")


def grouped(people: Sequence[S], key: Callable[[S], Hashable]) -> tuple[NDArray[np.int32], list[S]]:
    """The class of each, and the first of each class."""
    known: dict[Hashable, int] = {}
    firsts: list[S] = []
    found = np.empty(len(people), np.int32)
    for place, each in enumerate(people):
        one = key(each)
        if one not in known:
            known[one] = len(firsts)
            firsts.append(each)
        found[place] = known[one]
    return found, firsts
