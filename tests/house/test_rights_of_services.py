"""Services ask for rights themselves: whatever the door lets through, nothing is done unasked."""

import ast
import importlib
import inspect
from collections.abc import Awaitable, Callable, Collection, Iterator
from functools import cache, partial
from types import SimpleNamespace
from typing import Any

import pytest

from mentoring.audience import SERVICE
from mentoring.rights import Action
from mentoring.way import OFFERS, REQUESTS
from services.act import Act
from services.jobs import WORKS
from services.outcomes import OUTCOMES
from services.rights import FORMS, NotAllowed
from services.surveys import begin
from tests.house.rights_matrix import expected
from tests.house.rights_of_services import JOB, OUTCOME, SERVICES, Right, Without
from tests.house.sources import python_files, tree_of
from tests.house.visitors import STRANGER, VISITORS, Visitor, untouched

Service = Callable[..., Awaitable[Any]]


def entries() -> Iterator[tuple[str, str, Right]]:
    """(module, name, what the matrix says) of every entry."""
    for module, rights in SERVICES.items():
        for right, names in rights.items():
            for name in names.split():
                yield module, name, right


def services() -> Iterator[tuple[str, str, Service, Right]]:
    """The same with the function itself; that an entry is stale is said by one test only."""
    for module, name, right in entries():
        if (module, name) in written():
            yield module, name, getattr(importlib.import_module(f"services.{module}"), name), right


@cache
def written() -> set[tuple[str, str]]:
    """Every public function of the services that is done for somebody."""
    return {
        (name.stem, node.name)
        for name in python_files("services")
        for node in tree_of(name).body
        if isinstance(node, ast.AsyncFunctionDef)
        and not node.name.startswith("_")
        and [each.arg for each in node.args.args][:1] == ["act"]
    }


def test_every_service_has_one_entry_and_no_entry_is_stale() -> None:
    named = [(module, name) for module, name, _ in entries()]
    assert len(named) == len(set(named))
    assert set(named) == written()


def actions_of(right: Right) -> frozenset[Action]:
    if isinstance(right, Without):
        return frozenset()
    return frozenset(right) if isinstance(right, tuple) else frozenset({right})


def test_every_service_asks_for_the_right_that_the_matrix_says() -> None:
    for module, name, service, right in services():
        asked: frozenset[Action] = getattr(service, "action", frozenset())
        assert asked == actions_of(right), f"{module}.{name}"


def test_what_the_program_does_by_itself_is_what_the_matrix_says() -> None:
    of: dict[Without, set[Service]] = {right: set() for right in Without}
    for _, _, service, right in services():
        if isinstance(right, Without):
            of[right].add(service)
    assert of[JOB] == {step for work in WORKS.values() for step in (work.read, work.write)}
    assert of[OUTCOME] == {
        step for each in OUTCOMES.values() for step in (each.sent, each.check) if step
    }


PLAYED = frozenset({"bot/demo_robot.py", "bot/demo_school.py"})
"""Where people of the demo act, each with an account and rights of their own."""


def called_in(*folders: str, but: Collection[str] = ()) -> set[tuple[str, str]]:
    """The services that a storey names, as (module, function)."""
    found: set[tuple[str, str]] = set()
    for name in python_files(*folders):
        if name.as_posix() in but:
            continue
        modules: dict[str, str] = {}
        for node in ast.walk(tree_of(name)):
            if isinstance(node, ast.ImportFrom) and node.module == "services":
                modules |= {each.asname or each.name: each.name for each in node.names}
            elif isinstance(node, ast.ImportFrom) and (node.module or "").startswith("services."):
                module = (node.module or "").removeprefix("services.")
                found |= {(module, each.name) for each in node.names}
        found |= {
            (modules[node.value.id], node.attr)
            for node in ast.walk(tree_of(name))
            if isinstance(node, ast.Attribute)
            and isinstance(node.value, ast.Name)
            and node.value.id in modules
        }
    return found


def test_handlers_call_only_services_that_ask_for_a_right_or_are_open_to_all() -> None:
    called = called_in("handlers")
    for module, name, _, right in services():
        if isinstance(right, Without) and right is not Without.OPEN:
            assert (module, name) not in called, f"{module}.{name}: {right}"


def test_the_program_calls_no_service_that_would_refuse_it() -> None:
    called = called_in("bot", but=PLAYED)
    for module, name, service, right in services():
        if (module, name) in called and not isinstance(right, Without):
            assert vars(service)["program_may"], f"{module}.{name}"


@pytest.mark.parametrize("visitor", VISITORS, ids=str)
async def test_a_service_refuses_whoever_lacks_the_right_before_it_does_anything(
    visitor: Visitor,
) -> None:
    for module, name, service, right in services():
        actions = actions_of(right)
        if not actions:
            continue
        act = untouched(visitor)
        may = any(expected(visitor.role, a, known=visitor is not STRANGER) for a in actions)
        refused = await is_refused(service, act)
        assert refused is not may, f"{visitor}: {module}.{name}"


async def is_refused(service: Service, act: Act) -> bool:
    """With arguments that mean nothing: whoever is let in fails at something else, or does not."""
    given = [
        SimpleNamespace()
        for each in list(inspect.signature(service).parameters.values())[1:]
        if each.default is each.empty and each.kind is not each.KEYWORD_ONLY
    ]
    named = {
        each.name: SimpleNamespace()
        for each in inspect.signature(service).parameters.values()
        if each.default is each.empty and each.kind is each.KEYWORD_ONLY
    }
    try:
        await service(act, *given, **named)
    except NotAllowed:
        return True
    except Exception:  # noqa: BLE001 - nothing that was given means anything
        return False
    return False


def test_forms_that_belong_to_a_work_are_asked_of_those_who_do_it_only() -> None:
    """A form with an outcome of its own is for anybody only if it is about who fills it in."""
    for_anybody = {"child", "teen", *OFFERS, *REQUESTS} - {*FORMS}
    assert {*OUTCOMES} == {*FORMS} | for_anybody
    assert {*FORMS} <= SERVICE, "a form of somebody's work could be sent round to many"


@pytest.mark.parametrize("visitor", VISITORS, ids=str)
async def test_a_form_that_belongs_to_a_work_is_not_begun_by_others(visitor: Visitor) -> None:
    for code, action in FORMS.items():
        may = expected(visitor.role, action, known=visitor is not STRANGER)
        assert await is_refused(partial(begin, code=code), untouched(visitor)) is not may, code
