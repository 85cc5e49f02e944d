import re

import click

from bot.commands import main
from bot.settings import Settings
from handlers import menus
from tests.house.sources import ROOT, tracked

README = (ROOT / "README.md").read_text(encoding="utf-8")
DRAWN = re.compile(r"^(?P<indent> *)(?P<name>[\w.-]+/?)(?:  .*)?$")


def commands(group: click.Group, before: str = "") -> set[str]:
    found = set()
    for name, command in group.commands.items():
        path = f"{before} {name}".strip()
        found |= commands(command, path) if isinstance(command, click.Group) else {path}
    return found


def drawn_tree() -> set[str]:
    """The paths in the README's drawing of the tree; two spaces a level."""
    block = README.split("<!-- tree -->")[1].split("```")[1]
    stack: list[str] = []
    found = set()
    for line in block.strip("\n").splitlines():
        match = DRAWN.match(line)
        assert match, f"not a line of the tree: {line!r}"
        level = len(match["indent"]) // 2
        stack = [*stack[:level], match["name"].rstrip("/")]
        found.add("/".join(stack))
    return found


def test_every_setting_is_explained() -> None:
    for name in Settings.model_fields:
        assert f"`{name.upper()}`" in README, name


def test_every_command_of_the_command_line_is_explained() -> None:
    for command in commands(main):
        assert f"`{command}" in README, command


def test_every_command_of_the_chat_is_explained() -> None:
    shown = {*menus.EVERYBODY, *(c for own in menus.BY_ROLE.values() for c in own)}
    for command in shown:
        assert f"`/{command}`" in README, command


def test_every_table_is_explained() -> None:
    from db.tables import metadata  # noqa: PLC0415

    for table in metadata.tables:
        assert f"`{table}`" in README, table


def test_the_drawn_tree_is_true() -> None:
    drawn = drawn_tree()
    for path in drawn:
        assert (ROOT / path).exists(), path
    folders = {parent.as_posix() for name in tracked() for parent in name.parents} - {"."}
    shallow = {
        folder for folder in folders if folder.count("/") <= 1 and not folder.startswith(".")
    }
    assert shallow - drawn == set(), "folders that the drawing lacks"


def test_every_target_of_the_makefile_is_explained() -> None:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    for target in re.findall(r"^([a-z]+):.*##", makefile, flags=re.MULTILINE):
        assert f"`make {target}`" in README, target


def test_nothing_names_a_registry_or_a_machine() -> None:
    # Put together from pieces, so that this file names none of them either.
    hosts = ["python" + "hosted", "pypi" + ".org", "registry." + "npmjs"]
    # XLSForm writes every lookup in a list as instance('list'), then root and item.
    folders = "home|root(?!/item)|work"
    pieces = "|".join(re.escape(host) for host in hosts)
    forbidden = re.compile(rf"{pieces}|(?<![\w.])/({folders})/")
    for name in tracked():
        if name.suffix in {".png", ".svg", ".ico"}:
            continue
        found = forbidden.search((ROOT / name).read_text(encoding="utf-8"))
        assert found is None, f"{name}: {found}"
