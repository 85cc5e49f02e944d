"""The rules for all pairs at once; what they say is what `rules.broken` says of each."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

import numpy as np
from numpy.typing import NDArray

from mentoring.matching.classes import Classes, MenteeKey, MentorKey, classes, grouped
from mentoring.matching.rules import CHECKS, NOTHING, STRONGER_THAN_A_LOCK, Rule
from mentoring.matching.sides import Marks, Mentee, Mentor, Pair

Bits = NDArray[np.uint16]
Bools = NDArray[np.bool_]
BIT = {rule: 1 << place for place, rule in enumerate(Rule)}
MOST_CELLS = 4_000_000
KEYS: Mapping[Rule, tuple[MentorKey, MenteeKey]] = {
    Rule.CONSENT: (lambda mentor: mentor.consents, lambda mentee: mentee.consents),
    Rule.REGISTER: (lambda mentor: mentor.registered, lambda _: None),
    Rule.PAPERS: (lambda mentor: (mentor.forms, mentor.lacking), lambda mentee: mentee.forms),
    Rule.CAPACITY: (lambda mentor: (mentor.places, mentor.group_size), lambda mentee: mentee.group),
    Rule.FORM: (lambda mentor: mentor.forms, lambda mentee: mentee.forms),
    Rule.KIND: (lambda mentor: mentor.kind, lambda mentee: mentee.kind),
    Rule.LANGUAGE: (lambda mentor: mentor.languages, lambda mentee: mentee.languages),
    Rule.GENDER: (lambda mentor: mentor.gender, lambda mentee: mentee.gender),
    Rule.AGE: (lambda mentor: mentor.age, lambda mentee: mentee.mentor_ages),
    Rule.TIME: (lambda mentor: mentor.times, lambda mentee: mentee.times),
}
"""On what of each side a rule depends. Rules that name persons stand in `named` instead."""


@dataclass(frozen=True)
class RuleTable:
    """`by_rule` for reasons, `merged` (few tables, the same rules) for millions of pairs."""

    by_rule: Mapping[Rule, Classes[np.bool_]]
    merged: tuple[Classes[np.bool_], ...]
    named: tuple[tuple[int, int, Rule], ...]
    locked: tuple[tuple[int, int], ...]

    def bits(self, mentees: slice) -> Bits:
        """For every mentor a bit for each rule broken."""
        start, stop = mentees.start, mentees.stop
        found = sum(
            (each.block(mentees) * np.uint16(BIT[rule]) for rule, each in self.by_rule.items()),
            np.zeros((1, 1), np.uint16),
        ).astype(np.uint16)
        for row, col, rule in self.named:
            if start <= row < stop:
                found[row - start, col] |= BIT[rule]
        for row, col in self.locked:
            if start <= row < stop:
                found[row - start, col] &= sum(BIT[rule] for rule in STRONGER_THAN_A_LOCK)
        return found

    def allowed(self, mentees: slice) -> Bools:
        """Which mentors nothing stands against; locked pairs are asked like others."""
        found = self.merged[0].block(mentees)
        for each in self.merged[1:]:
            found |= each.block(mentees)
        np.logical_not(found, out=found)
        for row, col, _ in self.named:
            if mentees.start <= row < mentees.stop:
                found[row - mentees.start, col] = False
        return found


def rule_table(
    mentors: Sequence[Mentor],
    mentees: Sequence[Mentee],
    marks: Marks = NOTHING,
    waived: frozenset[Rule] = frozenset(),
) -> RuleTable:
    by_rule = {
        rule: classes(mentors, mentees, keys, CHECKS[rule], np.bool_)
        for rule, keys in KEYS.items()
        if rule not in waived
    }
    places = Places(mentors, mentees)
    return RuleTable(
        by_rule,
        tuple(merged(list(by_rule.values()))),
        tuple(named(places, mentees, marks)),
        tuple(places.of(marks.locked)),
    )


class Places:
    """Where a person stands among the mentors or mentees."""

    def __init__(self, mentors: Sequence[Mentor], mentees: Sequence[Mentee]) -> None:
        self.mentors = {each.id: place for place, each in enumerate(mentors)}
        self.mentees = {each.id: place for place, each in enumerate(mentees)}

    def of(self, pairs: frozenset[Pair]) -> list[tuple[int, int]]:
        found = (self.find(each.mentor_id, each.mentee_id) for each in pairs)
        return sorted(each for each in found if each)

    def find(self, mentor_id: UUID | None, mentee_id: UUID) -> tuple[int, int] | None:
        if mentor_id not in self.mentors or mentee_id not in self.mentees:
            return None
        return self.mentees[mentee_id], self.mentors[mentor_id]


def named(places: Places, mentees: Sequence[Mentee], marks: Marks) -> list[tuple[int, int, Rule]]:
    """The few pairs that a rule names one by one."""
    found = [(*each, Rule.FORBIDDEN) for each in places.of(marks.forbidden)]
    found += [(*each, Rule.NOT_AGAIN) for each in places.of(marks.not_again)]
    for mentee in mentees:
        if spot := places.find(mentee.class_teacher_id, mentee.id):
            found.append((*spot, Rule.CLASS_TEACHER))
        spots = (places.find(key, mentee.id) for key in mentee.relatives)
        found += [(*spot, Rule.RELATIVE) for spot in spots if spot]
    return found


def merged(tables: list[Classes[np.bool_]]) -> list[Classes[np.bool_]]:
    """As few tables as stay small: people alike in several rules are one class for all of them."""
    done: list[Classes[np.bool_]] = []
    for each in sorted(tables, key=lambda table: table.table.size):
        if done and (both := joined(done[-1], each)):
            done[-1] = both
        else:
            done.append(each)
    return done


def joined(one: Classes[np.bool_], other: Classes[np.bool_]) -> Classes[np.bool_] | None:
    """None where the table of both would be too large."""
    rows, row_pairs = grouped(list(zip(one.rows, other.rows, strict=True)), lambda pair: pair)
    cols, col_pairs = grouped(list(zip(one.cols, other.cols, strict=True)), lambda pair: pair)
    if len(row_pairs) * len(col_pairs) > MOST_CELLS:
        return None
    down = np.array(row_pairs, np.int32).reshape(-1, 2)
    right = np.array(col_pairs, np.int32).reshape(-1, 2)
    table = (
        one.table[np.ix_(down[:, 0], right[:, 0])] | other.table[np.ix_(down[:, 1], right[:, 1])]
    )
    return Classes(table, rows, cols)
