"""`python -m tests.services.roadmap --runs 1000 --seed N`: many schools, whose months go by."""

import argparse
import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.db.databases import Template
from tests.services.roadmap.running import run


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=20261123)
    parser.add_argument("--no-shrink", action="store_true")
    given = parser.parse_args()
    began = time.monotonic()
    with TemporaryDirectory() as folder:
        template = Template(Path(folder) / "template.db")
        seen = run(template.migrated, given.runs, given.seed, shrink=not given.no_shrink)
    told = ", ".join(f"{name} {count}" for name, count in sorted(seen.items()))
    took = time.monotonic() - began
    sys.stdout.write(f"seed {given.seed}: {given.runs} runs in {took:.0f} s; {told}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
