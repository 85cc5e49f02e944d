"""The twelve questions as plain values, for bots and people that know no XLSForm."""

import json
import os
from dataclasses import dataclass
from pathlib import Path
from typing import Any

FORM = Path(__file__).with_name("mentor.md")
TYPED = {"integer": "12", "text": "Двенадцать лет строю мосты и учу этому других"}


@dataclass(frozen=True, slots=True)
class Question:
    """`choices` are the buttons; without any the answer is typed."""

    name: str
    kind: str
    label: str
    choices: tuple[str, ...]

    @property
    def answer(self) -> str:
        """What everybody answers: the second button, or these words."""
        return self.choices[1] if self.choices else TYPED[self.kind]


def load(path: str = "") -> list[Question]:
    """The questions from the JSON that `python -m texts.xlsform bench/mentor.md` prints."""
    form = json.loads(Path(path or os.environ["BENCH_FORM"]).read_text(encoding="utf-8"))
    return [
        Question(row["name"], row["kind"], row["label"]["ru"], tuple(choices_of(row, form)))
        for row in form["questions"]
    ]


def choices_of(row: dict[str, Any], form: dict[str, Any]) -> list[str]:
    if scale := row.get("range"):
        return [str(point) for point in range(int(scale[0]), int(scale[1]) + 1)]
    return [choice["label"]["ru"] for choice in form["lists"].get(row.get("list_name") or "", ())]
