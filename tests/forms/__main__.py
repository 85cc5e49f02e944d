"""`python -m tests.forms --runs 10000 --seed N`: many people fill in the forms of this folder."""

import argparse
import random
import sys
import time
from collections import Counter
from collections.abc import Iterator

from mentoring.errors import Refusal
from mentoring.questionnaire.run import Send
from tests.forms.catalogue import PATHS, form_at
from tests.forms.respondent import Respondent


def fill_in(seed: str, counted: Counter[str], refused: Counter[type[Refusal]]) -> None:
    """One person at one form, to the end; whatever is not as it should be raises."""
    path = random.Random(seed).choice(PATHS)
    respondent = Respondent(form_at(path), random.Random(f"{path.stem} {seed}"))
    turns = respondent.fills_in()
    person = respondent.person
    assert not person.does(Send(person.revision)).changed
    counted.update({path.stem: 1, "turns": turns, "answers": len(person.values())})
    refused.update(respondent.refused)


def report(counted: Counter[str], refused: Counter[type[Refusal]]) -> Iterator[str]:
    turns, answers = counted.pop("turns", 0), counted.pop("answers", 0)
    yield "forms: " + ", ".join(f"{name} {count}" for name, count in sorted(counted.items()))
    yield f"{turns} turns, {answers} values"
    met = sorted((kind.__name__, count) for kind, count in refused.items())
    yield "people who met: " + ", ".join(f"{name} {count}" for name, count in met)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--runs", type=int, default=10_000)
    parser.add_argument("--seed", type=int, default=20261123)
    given = parser.parse_args()
    counted: Counter[str] = Counter()
    refused: Counter[type[Refusal]] = Counter()
    failed: list[str] = []
    began = time.monotonic()
    for run in range(given.runs):
        try:
            fill_in(f"{given.seed} {run}", counted, refused)
        except Exception as error:  # noqa: BLE001 - every failure is counted, and the run goes on
            failed.append(f"--seed {given.seed}, run {run}: {type(error).__name__}: {error}"[:500])
    sys.stdout.write("\n".join(report(counted, refused)) + "\n")
    ended = given.runs - len(failed)
    took = time.monotonic() - began
    sys.stdout.write(
        f"seed {given.seed}: {ended} of {given.runs} came to the end in {took:.0f} s\n"
    )
    sys.stdout.writelines(f"{line}\n" for line in failed[:20])
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
