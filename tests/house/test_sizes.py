import ast

from tests.house.sources import ROOT, python_files, tracked, tree_of

MOST_LINES = 250
MOST_FUNCTION_LINES = 40

REASONS: dict[str, str] = {
    "db/migrations/versions/0001_first_tables.py": "all first tables, one after another",
    "db/migrations/versions/0001_first_tables.py:upgrade": "as above",
    "db/migrations/versions/0005_pairs.py": "eleven tables, one after another",
}
"""What may be longer, each with its reason."""


def test_no_file_is_longer_than_a_reader_can_hold() -> None:
    sources = [name for name in tracked() if name.suffix in {".py", ".js", ".css"}]
    long = {
        name.as_posix(): lines
        for name in sources
        if (lines := len((ROOT / name).read_text(encoding="utf-8").splitlines())) > MOST_LINES
    }
    assert {name: lines for name, lines in long.items() if name not in REASONS} == {}


def test_no_function_is_longer_than_a_screen() -> None:
    long = {
        f"{name.as_posix()}:{node.name}": lines
        for name in python_files()
        for node in ast.walk(tree_of(name))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        and (lines := (node.end_lineno or 0) - node.lineno + 1) > MOST_FUNCTION_LINES
    }
    assert {name: lines for name, lines in long.items() if name not in REASONS} == {}


def test_every_reason_still_has_its_file() -> None:
    names = {name.as_posix() for name in tracked()}
    assert {entry.partition(":")[0] for entry in REASONS} <= names
