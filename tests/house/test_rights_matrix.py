"""Rights are compared with the matrix that is written by hand; a thing without an entry fails."""

import ast
from dataclasses import dataclass
from functools import cache
from types import SimpleNamespace
from typing import cast

from aiogram.dispatcher.event.handler import HandlerObject
from aiogram.filters.callback_data import CallbackQueryFilter
from hypothesis import given
from hypothesis import strategies as st

from mentoring.people import Role
from mentoring.rights import Action, allowed
from tests.house.commands import COMMANDS
from tests.house.rights_matrix import (
    CALLBACKS,
    ELSE,
    OTHERS,
    ROLES,
    VALUES,
    action_of,
    expected,
    values_of,
)
from tests.house.sources import python_files, tree_of
from tests.house.test_handlers import all_routers, kinds
from tests.house.visitors import STRANGER, VISITORS, person_of


@dataclass(frozen=True)
class Found:
    """A handler as it stands in a router."""

    event: str
    handler: HandlerObject

    @property
    def name(self) -> str:
        of = self.handler.callback
        return f"{of.__module__.removeprefix('handlers.')}.{of.__name__}"

    @property
    def action(self) -> Action:
        return cast("Action", self.handler.flags["action"])

    @property
    def commands(self) -> tuple[str, ...]:
        return next(
            (c for f in self.handler.filters or [] if (c := getattr(f.callback, "commands", ()))),
            (),
        )

    @property
    def button(self) -> CallbackQueryFilter | None:
        filters = [each.callback for each in self.handler.filters or []]
        return next((each for each in filters if isinstance(each, CallbackQueryFilter)), None)


def handlers() -> list[Found]:
    return [
        Found(event, handler)
        for router in all_routers()
        for event, observer in router.observers.items()
        if event != "update"
        for handler in observer.handlers
    ]


@cache
def words() -> frozenset[str]:
    """Every word that stands in the handlers and the rules: among them all that buttons carry."""
    return frozenset(
        node.value
        for name in python_files("handlers", "mentoring")
        for node in ast.walk(tree_of(name))
        if isinstance(node, ast.Constant) and isinstance(node.value, str)
    )


def served(button: CallbackQueryFilter) -> set[object]:
    """The values of the telling field that come to this handler."""
    field, _ = VALUES[button.callback_data]
    truth = button.callback_data.model_fields[field].annotation is bool
    candidates = (True, False) if truth else words()
    return {
        value
        for value in candidates
        if button.rule is None or button.rule.resolve(SimpleNamespace(**{field: value}))
    }


def test_every_action_has_its_roles_in_the_matrix_and_every_role_what_it_says() -> None:
    assert set(ROLES) == set(Action) - {Action.ENTER, Action.APPLY}
    for visitor in VISITORS:
        for action in Action:
            may = allowed(visitor.person, action)
            assert may == expected(visitor.role, action, known=visitor is not STRANGER), visitor


@given(st.sets(st.sampled_from(Role)))
def test_several_roles_have_the_rights_of_all_of_them_and_no_others(roles: set[Role]) -> None:
    for action in Action:
        one_by_one = any(expected(role, action) for role in (None, *roles))
        assert allowed(person_of(*roles), action) == one_by_one


def test_every_command_has_an_entry_and_the_right_that_it_says() -> None:
    found: dict[str, set[Action]] = {}
    for each in handlers():
        for command in each.commands:
            found.setdefault(command, set()).add(each.action)
    assert found == COMMANDS


def test_every_button_has_an_entry_and_the_right_that_it_says() -> None:
    assert set(CALLBACKS) == kinds()
    for each in handlers():
        button = each.button
        if button is None:
            continue
        kind = button.callback_data
        values = served(button) if kind in VALUES else {""}
        assert values <= {*values_of(kind), ""}, f"{each.name}: no entry"
        assert {action_of(kind, value) for value in values} == {each.action}, each.name


def test_no_entry_speaks_of_a_button_that_nobody_serves() -> None:
    living: dict[object, set[object]] = {kind: set() for kind in VALUES}
    for each in handlers():
        if each.button and each.button.callback_data in VALUES:
            living[each.button.callback_data] |= served(each.button)
    assert living == {kind: set(values_of(kind)) for kind in VALUES}
    assert all(value in living[kind] for kind, value in ELSE)


def test_every_other_handler_has_an_entry_and_the_right_that_it_says() -> None:
    found = {e.name: e.action for e in handlers() if not e.commands and e.button is None}
    assert found == OTHERS
