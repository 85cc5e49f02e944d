from dataclasses import replace
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings

from mentoring.matching.score import features, points, totals
from mentoring.matching.shared import shared
from mentoring.matching.sides import Mentee, Mentor, Years
from mentoring.matching.weights import MOST, BadWeight, Part, Settings, Weights
from tests.mentoring.matching.building import TODAY, mentee, mentor
from tests.mentoring.matching.strategies import MENTEES, MENTORS

ONLY = Weights(**dict.fromkeys(Part, 0))


def score(one: Mentor, other: Mentee, part: Part, others: tuple[Mentor, ...] = ()) -> int:
    by = Settings(TODAY, weights=replace(ONLY, **{part: 1}))
    found = points(features([one, *others], [other], by), np.array([0]), np.array([0]), by)
    assert totals(found)[0] == found[part][0]
    return int(found[part][0])


@pytest.mark.parametrize("given_", [-1, 11, 2.5, True, "3"])
def test_a_weight_is_a_whole_number_up_to_ten(given_: Any) -> None:
    with pytest.raises(BadWeight):
        Weights(topics=given_)
    assert Weights(topics=MOST).best > Weights().best


def test_a_rare_topic_counts_more_than_a_common_one() -> None:
    others = tuple(mentor(n, "it") for n in range(2, 9))
    wanting = mentee(1, "it", "arts")
    rare = score(mentor(1, "arts"), wanting, Part.TOPICS, others)
    common = score(mentor(1, "it"), wanting, Part.TOPICS, (*others, mentor(10, "arts")))
    assert rare > common > 0
    assert score(mentor(1, "it", "arts"), wanting, Part.TOPICS, others) == 100


def test_the_nearer_an_age_the_better() -> None:
    child = replace(mentee(1), age=10)
    away = [
        score(replace(mentor(1), ages=(Years(first, 17),)), child, Part.AGES)
        for first in (9, 11, 12, 13, 14, 16)
    ]
    assert away == [100, 75, 50, 25, 0, 0]


def test_a_wish_is_met_by_the_mentors_work() -> None:
    doctor = mentor(1, work="Врач-кардиолог, больница")
    assert score(doctor, mentee(1, wish="врачом"), Part.PROFESSION) > 0
    assert score(doctor, mentee(1, wish="юристом"), Part.PROFESSION) == 0


def test_hours_formats_and_years_count_up_to_enough() -> None:
    free = replace(mentor(1), times=frozenset({"varies"}), experience=30)
    assert score(free, replace(mentee(1), times=frozenset({"sunday"})), Part.TIMES) == 33
    assert score(free, replace(mentee(1), times=frozenset({"varies"})), Part.TIMES) == 100
    assert score(free, mentee(1), Part.EXPERIENCE) == 100
    assert score(free, mentee(1), Part.FORMATS) == 0


@settings(deadline=None, max_examples=60)
@given(MENTORS, MENTEES)
def test_no_part_is_more_than_its_weight_or_less_than_nothing(
    mentors: list[Mentor], mentees: list[Mentee]
) -> None:
    if not mentors or not mentees:
        return
    by = Settings(TODAY)
    rows, cols = np.divmod(np.arange(len(mentors) * len(mentees)), len(mentors))
    for part, each in points(features(mentors, mentees, by), rows, cols, by).items():
        assert each.min() >= 0, part
        assert each.max() <= 100 * by.weights.of(part), part


def test_what_is_shared_is_named_the_rarest_first() -> None:
    found = shared([{"a", "b", "c"}], [{"a", "b"}, {"a"}, {"a"}])
    assert found.of_pair(0, 0) == ("b", "a")
    assert found.of_pair(0, 1) == ("a",)
