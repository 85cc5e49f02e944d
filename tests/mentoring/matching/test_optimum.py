from collections import Counter
from dataclasses import replace

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from mentoring.matching.bound import certify_by_moves
from mentoring.matching.planning import make_plan
from mentoring.matching.rules import broken
from mentoring.matching.sides import Marks, Mentee, Mentor, Pair
from mentoring.matching.solve import solve
from mentoring.matching.weighed import weigh
from mentoring.matching.weights import Goal, Settings
from tests.mentoring.matching import by_hand
from tests.mentoring.matching.all_scores import all_scores
from tests.mentoring.matching.building import BEST, MOST, mentee, mentor, pairs, planned
from tests.mentoring.matching.strategies import MARKS, MENTEES, MENTORS, SETTINGS, a_mentor

few = settings(deadline=None, max_examples=60)
many = settings(deadline=None, max_examples=150)


@many
@given(MENTORS, MENTEES, MARKS, SETTINGS)
def test_no_plan_is_better_of_all_there_are(
    mentors: list[Mentor], mentees: list[Mentee], marks: Marks, by: Settings
) -> None:
    plan = make_plan(mentors, mentees, marks, by)
    kept = {each.pair for each in plan.proposals if each.locked}
    scores = all_scores(mentors, mentees, by)
    every = list(by_hand.plans(mentors, mentees, marks, kept))
    found = plan.certificate
    reached = (found.placed if by.goal is Goal.MOST_PLACED else 0, found.points)
    assert reached == by_hand.best(every, scores, by.goal)
    assert found.points == sum(each.score.total for each in plan.proposals)
    assert found.placed == len(plan.proposals)


@many
@given(MENTORS, MENTEES, MARKS, SETTINGS)
def test_the_linear_programme_proves_every_plan(
    mentors: list[Mentor], mentees: list[Mentee], marks: Marks, by: Settings
) -> None:
    assert make_plan(mentors, mentees, marks, by).certificate.is_optimal
    problem = weigh(mentors, mentees, marks, by).problem
    assert certify_by_moves(problem, solve(problem)).is_optimal


@many
@given(MENTORS, MENTEES, MARKS, SETTINGS)
def test_no_plan_breaks_a_rule_or_a_mentors_room(
    mentors: list[Mentor], mentees: list[Mentee], marks: Marks, by: Settings
) -> None:
    plan = make_plan(mentors, mentees, marks, by)
    one = {each.id: each for each in mentors}
    other = {each.id: each for each in mentees}
    for each in plan.proposals:
        assert not broken(one[each.mentor_id], other[each.mentee_id], marks)
    there = Counter(each.mentor_id for each in plan.proposals)
    alone = Counter(e.mentor_id for e in plan.proposals if not other[e.mentee_id].group)
    for key, mentor_ in one.items():
        assert there[key] <= max(mentor_.places, mentor_.group_size)
        assert alone[key] <= mentor_.places
    everybody = [each.mentee_id for each in plan.proposals]
    everybody += [each.mentee_id for each in plan.left_over]
    assert sorted(everybody) == sorted(other)


@many
@given(MENTORS, MENTEES, MARKS, SETTINGS)
def test_locked_pairs_stay_or_are_named_with_what_they_break(
    mentors: list[Mentor], mentees: list[Mentee], marks: Marks, by: Settings
) -> None:
    plan = make_plan(mentors, mentees, marks, by)
    known = {Pair(one.id, other.id) for one in mentors for other in mentees}
    kept = {each.pair for each in plan.proposals if each.locked}
    refused = {each.pair for each in plan.refused}
    assert kept | refused == marks.locked & known
    assert not kept & refused
    assert all(each.rules for each in plan.refused)


@few
@given(MENTORS, MENTEES, MARKS, SETTINGS)
def test_planning_again_moves_nobody(
    mentors: list[Mentor], mentees: list[Mentee], marks: Marks, by: Settings
) -> None:
    first = make_plan(mentors, mentees, marks, by)
    again = make_plan(mentors, mentees, replace(marks, previous=first.pairs), by)
    assert again.pairs == first.pairs
    assert all(each.kept for each in again.proposals)


@few
@given(MENTORS, MENTEES, MARKS, a_mentor(9))
def test_one_more_mentor_never_places_fewer(
    mentors: list[Mentor], mentees: list[Mentee], marks: Marks, one_more: Mentor
) -> None:
    before = make_plan(mentors, mentees, marks, MOST)
    assume(not before.refused)
    after = make_plan([*mentors, one_more], mentees, marks, MOST)
    assert after.certificate.placed >= before.certificate.placed


@few
@given(MENTORS, MENTEES, MARKS, SETTINGS, st.randoms())
def test_the_order_of_people_does_not_change_what_is_reached(
    mentors: list[Mentor],
    mentees: list[Mentee],
    marks: Marks,
    by: Settings,
    random: st.DataObject,
) -> None:
    marks = replace(marks, locked=frozenset())
    mixed = sorted(mentees, key=lambda _: random.random())  # type: ignore[attr-defined]
    there = make_plan(mentors, mentees, marks, by).certificate
    here = make_plan(mentors[::-1], mixed, marks, by).certificate
    assert here.points == there.points


def test_most_placed_gives_up_points_for_a_place_and_quality_does_not() -> None:
    mentors = [mentor(1, "it", "arts"), replace(mentor(2), formats=frozenset({"online"}))]
    strict = replace(mentee(2, "it"), relatives=frozenset({mentors[1].id}))
    mentees = [replace(mentee(1, "it", "arts"), formats=frozenset({"online"})), strict]
    assert pairs(planned(mentors, mentees, by=MOST)) == {(1, 2), (2, 1)}
    mentors[1] = mentor(2)
    assert pairs(planned(mentors, mentees, by=BEST)) in ({(1, 1)}, {(1, 2)})


def test_where_quality_comes_first_nobody_is_placed_for_nothing() -> None:
    assert pairs(planned([mentor(1)], [mentee(1)], by=BEST)) == set()
    assert pairs(planned([mentor(1)], [mentee(1)], by=MOST)) == {(1, 1)}


def test_a_group_takes_those_who_want_one_and_only_those() -> None:
    one = replace(mentor(1), places=1, group_size=3)
    wanting = [replace(mentee(n), group=True) for n in (1, 2, 3)]
    plan = planned([one], [*wanting, mentee(4)])
    assert plan.certificate.placed == 3
    together = planned([one], wanting)
    assert [each.in_group for each in together.proposals] == [True, True, True]
    assert planned([one], [mentee(1), mentee(2)]).certificate.placed == 1


def test_previous_pairs_win_where_plans_are_as_good() -> None:
    mentors, mentees = [mentor(n, "it") for n in (1, 2, 3)], [mentee(n, "it") for n in (1, 2, 3)]
    for crossed in ({(1, 2), (2, 3), (3, 1)}, {(1, 3), (2, 1), (3, 2)}):
        before = frozenset(Pair(mentors[a - 1].id, mentees[b - 1].id) for a, b in crossed)
        assert pairs(planned(mentors, mentees, Marks(previous=before))) == crossed
