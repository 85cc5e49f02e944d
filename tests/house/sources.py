"""The project's own sources, as the house's checks read them."""

import ast
import subprocess
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parent.parent.parent
STOREYS = ("mentoring", "db", "texts", "services", "handlers", "bot")


@cache
def tracked() -> tuple[Path, ...]:
    """Files of the repository, those not yet committed included, relative to its root."""
    listed = subprocess.run(
        ["git", "ls-files", "--cached", "--others", "--exclude-standard"],  # noqa: S607
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    names = (Path(line) for line in listed.stdout.splitlines())
    return tuple(sorted({name for name in names if (ROOT / name).is_file()}))


def python_files(*folders: str) -> list[Path]:
    wanted = folders or (*STOREYS, "tests", "bench")
    return [name for name in tracked() if name.suffix == ".py" and name.parts[0] in wanted]


@cache
def tree_of(name: Path) -> ast.Module:
    return ast.parse((ROOT / name).read_text(encoding="utf-8"))
