"""Rights: the whole table, and whatever is not in it is denied."""

from itertools import combinations

import pytest

from db.types import new_id
from mentoring.people import Person, Role
from mentoring.rights import BY_ROLE, Action, allowed

MEMBER = {Action.ENTER, Action.APPLY}
CURATORS = {
    Action.SEE_PEOPLE,
    Action.EDIT_PEOPLE,
    Action.SEE_SUMMARY,
    Action.INVITE,
    Action.IMPORT,
    Action.EDIT_FORMS,
    Action.BROADCAST,
    Action.SEE_CONCERNS,
    Action.WRITE_NOTES,
    Action.EDIT_ROADMAP,
    Action.SELECT_MENTORS,
    Action.MATCH,
    Action.LEAD_PAIRS,
    Action.MAKE_DOCUMENTS,
    Action.MEET,
}
OF_A_PAIR = {Action.TAKE_PART, Action.MEET}
TEAM = {Action.SEE_ROADMAP, Action.WORK_ON_ROADMAP}
ALLOWED: dict[str, set[Action]] = {
    "stranger": {Action.ENTER},
    "invited": MEMBER,
    "mentor": MEMBER | OF_A_PAIR,
    "mentee": MEMBER | OF_A_PAIR,
    "teacher": MEMBER,
    "guardian": MEMBER | OF_A_PAIR | {Action.GUARD},
    "class_teacher": MEMBER | TEAM | {Action.REFER},
    "psychologist": MEMBER
    | TEAM
    | {Action.REFER, Action.SEE_CONCERNS, Action.WRITE_NOTES, Action.SUPPORT},
    "partner": MEMBER | {Action.SEE_PARTNER},
    "deputy": MEMBER | TEAM | {Action.SEE_SUMMARY},
    "head": MEMBER | TEAM | {Action.SEE_SUMMARY},
    "curator": MEMBER | TEAM | CURATORS,
}


def person_with(*roles: Role) -> Person:
    return Person(new_id(), new_id(), 1, "ru", roles=frozenset(roles))


WHO: dict[str, Person | None] = {"stranger": None, "invited": person_with()} | {
    role.value: person_with(role) for role in Role
}


@pytest.mark.parametrize("action", Action)
@pytest.mark.parametrize("who", WHO)
def test_each_may_do_what_the_table_says_and_nothing_else(who: str, action: Action) -> None:
    assert allowed(WHO[who], action) is (action in ALLOWED[who])


def test_every_role_stands_in_the_table() -> None:
    assert set(BY_ROLE) == set(Role)
    assert set(ALLOWED) == set(WHO)


def test_there_is_nothing_that_nobody_may_do() -> None:
    assert set().union(*ALLOWED.values()) == set(Action)


@pytest.mark.parametrize("action", Action)
def test_roles_together_may_do_what_one_of_them_may(action: Action) -> None:
    for one, other in combinations(Role, 2):
        each = allowed(person_with(one), action) or allowed(person_with(other), action)
        assert allowed(person_with(one, other), action) is each
