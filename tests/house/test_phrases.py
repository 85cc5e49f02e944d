import ast
import re
from collections.abc import Iterator
from pathlib import Path

from fluent.syntax import FluentParser
from fluent.syntax import ast as fluent

from mentoring import errors
from mentoring.people import Role
from mentoring.way import WISHES
from services import enrolment, unpaired
from services.candidates import EARLIER_EVENT
from services.pairs import EVENTS as PAIRED
from services.selection import EVENTS
from tests.house.sources import ROOT, python_files, tracked, tree_of
from texts.phrases import FOLDER, LANGUAGES

KEY = re.compile(r"^[a-z]+(-[a-z0-9_]+)+$")
MADE_OF_PARTS = {
    "btn-age-": "one an age band",
    "btn-link-": "one a kind of link",
    "btn-withdraw-": "one a purpose",
    "msg-link-once-": "one a role that a link gives one person",
    "msg-withdraw-sure-": "one a purpose",
    "word-link-": "one a kind of link",
    "card-": "one an answer that the card shows",
    "chg-": "one a change between two versions of a form",
    "cmd-": "a command's line in the menu",
    "consent-": "one a purpose",
    "demo-": "one a step of the demo",
    "doc-": "one a kind of document, or what a paper itself says",
    "msg-doc-nobody-": "one a scope of documents",
    "event-": "one a recorded action",
    "rm-fact-": "one a figure that the program counts itself",
    "rm-waits-": "one a state in which people wait",
    "role-": "one a role",
    "xls-": "one a type, column and function of the workbook",
}
"""Beginnings of keys that the code puts together, with what follows."""


def written(language: str) -> dict[str, fluent.Message]:
    found: dict[str, fluent.Message] = {}
    for file in sorted((FOLDER / language).glob("*.ftl")):
        parsed = FluentParser().parse(file.read_text(encoding="utf-8"))
        for entry in parsed.body:
            assert not isinstance(entry, fluent.Junk), f"{file.name}: {entry.content}"
            if isinstance(entry, fluent.Message):
                assert entry.id.name not in found, f"{entry.id.name} stands twice"
                found[entry.id.name] = entry
    return found


def variables(message: fluent.Message) -> set[str]:
    found: set[str] = set()

    def visit(node: object) -> None:
        if isinstance(node, fluent.VariableReference):
            found.add(node.id.name)
        for value in getattr(node, "__dict__", {}).values():
            for child in value if isinstance(value, list) else [value]:
                if isinstance(child, fluent.BaseNode):
                    visit(child)

    visit(message)
    return found


def strings_in(name: Path) -> Iterator[str]:
    for node in ast.walk(tree_of(name)):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node.value


def refusals(kind: type[errors.Refusal] = errors.Refusal) -> Iterator[type[errors.Refusal]]:
    for child in kind.__subclasses__():
        yield child
        yield from refusals(child)


def used() -> set[str]:
    found = {
        text
        for name in python_files("mentoring", "services", "handlers", "bot", "texts")
        for text in strings_in(name)
        if KEY.match(text)
    }
    templates = [name for name in tracked() if name.suffix == ".html" and name.parts[0] == "texts"]
    for name in templates:
        found |= set(re.findall(r'say\("([a-z0-9-]+)"', (ROOT / name).read_text(encoding="utf-8")))
    return found


def test_every_phrase_is_written_in_every_language_with_the_same_values() -> None:
    first, *others = [written(language) for language in LANGUAGES]
    for other in others:
        assert set(first) == set(other)
        for key, message in first.items():
            assert variables(message) == variables(other[key]), key


def test_every_refusal_has_words() -> None:
    import handlers  # noqa: F401, PLC0415
    import texts.xlsform  # noqa: F401, PLC0415 - its refusals must be defined to be found

    ours = [kind for kind in refusals() if not kind.__module__.startswith("tests")]
    keys = {kind.__new__(kind).key for kind in ours} - {"err-form-refused"}
    assert keys - set(written("ru")) == set()
    assert {key for key in written("ru") if key.startswith("err-")} - keys - used() == set()


def test_every_phrase_is_used_and_every_key_in_the_code_is_written() -> None:
    keys, in_code = set(written("ru")), used()
    made = {key for key in keys if key.startswith((*MADE_OF_PARTS, "err-"))}
    assert keys - made - in_code == set(), "not used"
    prefixes = ("msg-", "btn-", "ntf-", "toast-", "word-", "cli-", "mydata-", "setting-")
    wanted = {key for key in in_code if key.startswith(prefixes)}
    assert wanted - keys == set(), "not written"


SELECTED = {*EVENTS.values(), EARLIER_EVENT}
"""How the steps of a selection are recorded."""


SUPPORTED = {unpaired.ASKED, unpaired.TAKEN}


def test_every_role_and_recorded_action_has_a_name() -> None:
    keys = set(written("ru"))
    assert {f"role-{role}" for role in Role} <= keys
    became = {f"became_{role}" for role in enrolment.GIVES | enrolment.ANYBODY}
    applied = {f"{role}_applied" for role in WISHES}
    known = recorded() | became | applied | SELECTED | {*PAIRED.values()} | SUPPORTED
    named = {f"event-{action.replace('_', '-')}" for action in known}
    assert named == {key for key in keys if key.startswith("event-")}


def recorded() -> set[str]:
    """What is written into the audit under a name of its own."""
    return {
        text
        for name in python_files("services")
        for node in ast.walk(tree_of(name))
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr in {"record", "record_all"}
        for arg in node.args
        if isinstance(arg, ast.Constant) and isinstance(text := arg.value, str)
    }
