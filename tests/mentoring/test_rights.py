"""Rights: the whole table, and whatever is not in it is denied."""

from itertools import combinations

import pytest

from db.types import new_id
from mentoring.people import Person, Role
from mentoring.rights import BY_ROLE, Action, allowed

ALLOWED: dict[str, set[Action]] = {
    "stranger": {Action.ENTER},
    "invited": {Action.ENTER, Action.APPLY},
    "mentor": {Action.ENTER, Action.APPLY},
    "curator": set(Action),
}


def person_with(*roles: Role) -> Person:
    return Person(new_id(), new_id(), 1, "ru", roles=frozenset(roles))


WHO: dict[str, Person | None] = {
    "stranger": None,
    "invited": person_with(),
    "mentor": person_with(Role.MENTOR),
    "curator": person_with(Role.CURATOR),
}


@pytest.mark.parametrize("action", Action)
@pytest.mark.parametrize("who", WHO)
def test_each_may_do_what_the_table_says_and_nothing_else(who: str, action: Action) -> None:
    assert allowed(WHO[who], action) is (action in ALLOWED[who])


def test_every_role_stands_in_the_table() -> None:
    assert set(BY_ROLE) == set(Role)


@pytest.mark.parametrize("action", Action)
def test_roles_together_may_do_what_one_of_them_may(action: Action) -> None:
    for one, other in combinations(Role, 2):
        each = allowed(person_with(one), action) or allowed(person_with(other), action)
        assert allowed(person_with(one, other), action) is each
