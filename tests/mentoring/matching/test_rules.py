from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given

from mentoring.matching.rule_table import BIT, rule_table
from mentoring.matching.rules import BINDING, Rule, broken
from mentoring.matching.sides import Gender, Kind, Marks, Mentee, Mentor, Years
from mentoring.matching.weights import Settings, UnwaivableRule
from tests.mentoring.matching.building import TODAY, key, mentee, mentor, pair
from tests.mentoring.matching.strategies import MARKS, MENTEES, MENTORS

ANNA, BORIS = mentor(1), mentee(1)


def test_who_said_nothing_is_blocked_by_nothing() -> None:
    assert broken(ANNA, BORIS) == frozenset()


@pytest.mark.parametrize(
    ("one", "other", "rule"),
    [
        (replace(ANNA, consents=False), BORIS, Rule.CONSENT),
        (ANNA, replace(BORIS, consents=False), Rule.CONSENT),
        (replace(ANNA, registered=False), BORIS, Rule.REGISTER),
        (replace(ANNA, places=0), BORIS, Rule.CAPACITY),
        (replace(ANNA, places=0, group_size=5), BORIS, Rule.CAPACITY),
        (
            replace(ANNA, languages=frozenset({"en"})),
            replace(BORIS, languages=frozenset({"ru", "sah"})),
            Rule.LANGUAGE,
        ),
        (
            replace(ANNA, forms=frozenset({"teacher_teacher"})),
            replace(BORIS, forms=frozenset({"teacher_pupil"})),
            Rule.FORM,
        ),
        (replace(ANNA, kind=Kind.PUPIL), replace(BORIS, kind=Kind.ADULT), Rule.KIND),
        (replace(ANNA, gender=Gender.WOMAN), replace(BORIS, gender=Gender.MAN), Rule.GENDER),
        (replace(ANNA, age=60), replace(BORIS, mentor_ages=(Years(18, 30),)), Rule.AGE),
        (
            replace(ANNA, times=frozenset({"sunday"})),
            replace(BORIS, times=frozenset({"saturday"})),
            Rule.TIME,
        ),
        (ANNA, replace(BORIS, class_teacher_id=ANNA.id), Rule.CLASS_TEACHER),
        (ANNA, replace(BORIS, relatives=frozenset({ANNA.id})), Rule.RELATIVE),
    ],
)
def test_each_rule_blocks_by_itself(one: Mentor, other: Mentee, rule: Rule) -> None:
    assert broken(one, other) == {rule}


def test_a_wished_gender_is_not_met_by_a_mentor_whose_gender_nobody_knows() -> None:
    assert broken(ANNA, replace(BORIS, gender=Gender.MAN)) == {Rule.GENDER}


def test_a_teacher_is_an_adult_too() -> None:
    teacher = replace(ANNA, kind=Kind.TEACHER)
    assert not broken(teacher, replace(BORIS, kind=Kind.ADULT))
    assert broken(replace(ANNA, kind=Kind.ADULT), replace(BORIS, kind=Kind.TEACHER))


def test_who_is_free_at_various_hours_finds_a_time_with_everybody() -> None:
    assert not broken(
        replace(ANNA, times=frozenset({"varies"})), replace(BORIS, times=frozenset({"sunday"}))
    )


def test_papers_are_asked_for_the_form_that_the_pair_would_have() -> None:
    both = frozenset({"teacher_pupil", "teacher_teacher"})
    one = replace(ANNA, forms=both, lacking=frozenset({"teacher_pupil"}))
    assert broken(one, replace(BORIS, forms=frozenset({"teacher_pupil"}))) == {Rule.PAPERS}
    assert not broken(one, replace(BORIS, forms=frozenset({"teacher_teacher"})))


def test_bans_stand_against_one_pair_only() -> None:
    marks = Marks(forbidden=frozenset({pair(1, 1)}), not_again=frozenset({pair(1, 1)}))
    assert broken(ANNA, BORIS, marks) == {Rule.FORBIDDEN, Rule.NOT_AGAIN}
    assert broken(ANNA, mentee(2), marks) == frozenset()


def test_a_lock_is_stronger_than_all_but_consent_and_capacity() -> None:
    against = replace(
        BORIS, gender=Gender.MAN, relatives=frozenset({ANNA.id}), class_teacher_id=ANNA.id
    )
    marks = Marks(locked=frozenset({pair(1, 1)}), forbidden=frozenset({pair(1, 1)}))
    assert broken(ANNA, against, marks) == frozenset()
    left = broken(replace(ANNA, places=0, consents=False), against, marks)
    assert left == {Rule.CAPACITY, Rule.CONSENT}


@given(MENTORS, MENTEES, MARKS)
def test_the_table_says_of_every_pair_what_the_rules_say(
    mentors: list[Mentor], mentees: list[Mentee], marks: Marks
) -> None:
    if not mentors or not mentees:
        return
    everybody = slice(0, len(mentees))
    table = rule_table(mentors, mentees, marks)
    bits = table.bits(everybody)
    for row, other in enumerate(mentees):
        for col, one in enumerate(mentors):
            told = {rule for rule, bit in BIT.items() if bits[row, col] & bit}
            assert told == broken(one, other, marks)
    unlocked = rule_table(mentors, mentees, replace(marks, locked=frozenset()))
    assert np.array_equal(table.allowed(everybody), unlocked.bits(everybody) == 0)


@pytest.mark.parametrize("rule", sorted(BINDING))
def test_what_protects_people_cannot_be_set_aside(rule: Rule) -> None:
    with pytest.raises(UnwaivableRule):
        Settings(TODAY, waived=frozenset({rule}))


def test_a_waived_rule_is_not_asked() -> None:
    one = replace(ANNA, times=frozenset({"sunday"}))
    other = replace(BORIS, times=frozenset({"saturday"}))
    whole = slice(0, 1)
    assert not rule_table([one], [other]).allowed(whole)[0, 0]
    assert rule_table([one], [other], waived=frozenset({Rule.TIME})).allowed(whole)[0, 0]
    assert key(1) == one.id
