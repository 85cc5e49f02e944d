from dataclasses import replace
from datetime import date

from hypothesis import given, settings
from pydantic import TypeAdapter

from mentoring.matching.plan import Loss, Plan
from mentoring.matching.planning import make_plan
from mentoring.matching.residual import residual
from mentoring.matching.rules import Rule
from mentoring.matching.sides import Gender, Marks, Mentee, Mentor, Pair, Years
from mentoring.matching.solve import solve
from mentoring.matching.weighed import weigh
from mentoring.matching.weights import Goal, Part, Settings
from tests.mentoring.matching.all_scores import all_scores
from tests.mentoring.matching.building import MOST, key, mentee, mentor, pair, planned
from tests.mentoring.matching.strategies import MARKS, MENTEES, MENTORS, SETTINGS

SHAPE = TypeAdapter(Plan)


@settings(deadline=None, max_examples=120)
@given(MENTORS, MENTEES, MARKS, SETTINGS)
def test_a_loss_is_what_planning_anew_with_that_pair_loses(
    mentors: list[Mentor], mentees: list[Mentee], marks: Marks, by: Settings
) -> None:
    plan = make_plan(mentors, mentees, marks, by)
    shown = [
        other for each in plan.proposals for other in (*each.other_mentors, *each.other_mentees)
    ]
    kept = frozenset(each.pair for each in plan.proposals if each.locked)
    for other in shown:
        forced = Pair(other.mentor_id, other.mentee_id)
        anew = make_plan(mentors, mentees, replace(marks, locked=kept | {forced}), by)
        assert not anew.refused
        assert other.lost == difference(plan, anew)


def difference(plan: Plan, anew: Plan) -> Loss:
    fewer = plan.certificate.placed - anew.certificate.placed
    less = plan.certificate.points - anew.certificate.points
    return Loss(fewer if plan.goal is Goal.MOST_PLACED else 0, less)


@settings(deadline=None, max_examples=60)
@given(MENTORS, MENTEES, SETTINGS)
def test_a_loss_of_a_pair_against_a_rule_is_that_of_locking_it(
    mentors: list[Mentor], mentees: list[Mentee], by: Settings
) -> None:
    of = weigh(mentors, mentees, Marks(), by)
    moved = residual(of.problem, solve(of.problem))
    assert moved is not None
    plan = make_plan(mentors, mentees, Marks(), by)
    for (row, col), points in all_scores(mentors, mentees, by).items():
        lock = Marks(locked=frozenset({Pair(mentors[col].id, mentees[row].id)}))
        anew = make_plan(mentors, mentees, lock, by)
        if not anew.refused:
            assert moved.lost(row, col, points) == difference(plan, anew)


@settings(deadline=None, max_examples=60)
@given(MENTORS, MENTEES, MARKS, SETTINGS)
def test_a_plan_comes_back_from_json_as_it_was(
    mentors: list[Mentor], mentees: list[Mentee], marks: Marks, by: Settings
) -> None:
    plan = make_plan(mentors, mentees, marks, by)
    assert SHAPE.validate_json(SHAPE.dump_json(plan)) == plan


def test_a_pair_says_why_the_rarest_first() -> None:
    one = replace(
        mentor(1, "it", "arts", "sport", work="инженер-программист", likes="шахматы"),
        times=frozenset({"saturday", "sunday"}),
        formats=frozenset({"online"}),
        languages=frozenset({"ru"}),
        ages=(Years(11, 13),),
        experience=12,
    )
    other = replace(
        mentee(
            1, "it", "arts", goal="Хочу программировать роботов", wish="инженер", likes="шахматы"
        ),
        times=frozenset({"saturday"}),
        formats=frozenset({"online", "in_person"}),
        languages=frozenset({"ru", "sah"}),
        age=12,
        waiting_since=date(2026, 9, 1),
    )
    common = [mentor(2, "it"), mentor(3, "it")]
    (found,) = planned([one, *common], [other]).proposals
    why = found.reasons
    assert why.topics == ("arts", "it")
    assert why.words == ("программировать",)
    assert why.profession == ("инженер",)
    assert why.interests == ("шахматы",)
    assert (why.times, why.formats, why.languages) == (("saturday",), ("online",), ("ru",))
    assert (why.age_fits, why.experience, why.waiting_days) == (True, 12, 30)
    assert found.score.total == sum(points for _, points in found.score.parts)
    assert found.score.parts[0] == (Part.TOPICS, 800)


def test_the_next_two_stand_beside_a_pair_on_either_side() -> None:
    mentors = [mentor(n, "it") for n in (1, 2, 3, 4)]
    (found,) = planned(mentors, [mentee(1, "it")]).proposals
    assert len(found.other_mentors) == 2
    assert found.mentor_id not in {each.mentor_id for each in found.other_mentors}
    two = planned([mentor(1, "it")], [mentee(1, "it"), mentee(2, "it")])
    (other,) = two.proposals[0].other_mentees
    assert other.mentee_id == two.left_over[0].mentee_id
    assert other.lost == Loss(0, 0)


def test_who_is_left_over_learns_which_rule_blocks_how_many() -> None:
    mentors = [
        replace(mentor(1), times=frozenset({"sunday"})),
        replace(mentor(2), times=frozenset({"sunday"}), languages=frozenset({"en"})),
    ]
    lonely = replace(mentee(1), times=frozenset({"saturday"}), languages=frozenset({"ru"}))
    (found,) = planned(mentors, [lonely]).left_over
    assert [(each.rule, each.mentors, each.alone) for each in found.blocked] == [
        (Rule.LANGUAGE, 1, 0),
        (Rule.TIME, 2, 1),
    ]
    change = found.changes[0]
    assert (change.rule, change.mentors, change.values) == (Rule.TIME, 1, ("sunday",))
    assert change.openings[0].mentor_id == key(1)
    assert change.openings[0].is_free
    assert change.openings[0].lost == Loss(-1, 0)


def test_who_is_left_over_for_want_of_places_learns_whom_they_would_displace() -> None:
    mentees = [mentee(1, "it", "arts"), mentee(2, "it", "sport")]
    plan = planned([mentor(1, "it", "arts")], mentees)
    (found,) = plan.left_over
    assert found.fitting == 1
    change = found.changes[0]
    assert (change.rule, change.values) == (Rule.CAPACITY, ("sport", "it"))
    (opening,) = change.openings
    assert opening.sitting == (mentees[0].id,)
    assert not opening.is_free
    assert opening.lost is not None
    assert opening.lost.placed == 0
    assert opening.lost.points > 0


def test_a_wished_gender_is_named_as_what_keeps_away() -> None:
    lonely = replace(mentee(1), gender=Gender.WOMAN)
    men = [replace(mentor(n), gender=Gender.MAN) for n in (1, 2)]
    (found,) = planned(men, [lonely]).left_over
    assert (found.changes[0].rule, found.changes[0].mentors) == (Rule.GENDER, 2)
    assert found.changes[0].values == ("man",)


def test_a_lock_that_no_consent_backs_is_refused_and_named() -> None:
    marks = Marks(locked=frozenset({pair(1, 1)}))
    plan = planned([replace(mentor(1), consents=False)], [mentee(1)], marks)
    assert [each.pair for each in plan.refused] == [pair(1, 1)]
    assert plan.refused[0].rules == {Rule.CONSENT}
    assert not plan.proposals


def test_without_anybody_there_is_an_empty_plan() -> None:
    assert planned([], []).proposals == ()
    assert len(planned([], [mentee(1)]).left_over) == 1
    assert make_plan([mentor(1)], [], Marks(), MOST).left_over == ()
