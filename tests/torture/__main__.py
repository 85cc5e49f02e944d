"""`make torture`: the long trial; exits with 1 if a promise was broken."""

import argparse
import asyncio
import secrets
import sys
import tempfile
from pathlib import Path

from tests.torture.report import lines
from tests.torture.trial import Trial


def main() -> None:
    wish = arguments().parse_args()
    folder = Path(tempfile.mkdtemp(prefix="torture-"))
    sys.stdout.write(f"seed {wish.seed}, database and log in {folder}\n")
    trial = Trial(wish.kills, wish.people, wish.seed, folder, wish.database_url)
    result = asyncio.run(trial.run())
    sys.stdout.write("\n".join(lines(result)) + "\n")
    sys.exit(bool(result.verdict.violations))


def arguments() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m tests.torture", description=__doc__)
    parser.add_argument("--kills", type=int, default=200)
    parser.add_argument("--people", type=int, default=20)
    parser.add_argument("--seed", type=int, default=secrets.randbelow(10**6))
    parser.add_argument("--database-url", default="", help="an empty database; default: SQLite")
    return parser


if __name__ == "__main__":
    main()
