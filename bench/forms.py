"""`python -m bench.forms`: how long a questionnaire of 300 questions takes from .xlsx to a form."""

import argparse
import json
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from statistics import median

from bench.tables import table
from mentoring.questionnaire.form import Choice, Form, Kind, Question

QUESTIONS = 300
KINDS = (Kind.TEXT, Kind.INTEGER, Kind.SELECT_ONE, Kind.SELECT_MULTIPLE, Kind.DATE)
LISTS = {"topics": 50, "towns": 300}
Figures = tuple[float, float, float]


def a_form() -> Form:
    """Questions in two languages, each with a condition on the one before and a limit."""
    lists = {
        name: tuple(Choice(f"c{i}", {"ru": f"Вариант {i}", "en": f"Choice {i}"}) for i in range(n))
        for name, n in LISTS.items()
    }
    return Form("big", "1", {"ru": "Большая"}, ("ru", "en"), "ru", tuple(_questions(lists)))


def _questions(lists: dict[str, tuple[Choice, ...]]) -> list[Question]:
    found = []
    for number in range(QUESTIONS):
        kind = KINDS[number % len(KINDS)]
        name = {Kind.SELECT_ONE: "topics", Kind.SELECT_MULTIPLE: "towns"}.get(kind)
        found.append(
            Question(
                f"q{number}",
                kind,
                {"ru": f"Вопрос номер {number}?", "en": f"Question number {number}?"},
                hint={"ru": "Подсказка"},
                required="true()" if number % 2 else None,
                relevant=f"${{q{number - 1}}} != '' and {number} > 0" if number else None,
                constraint=f"string-length(.) < {number + 10}" if kind is Kind.TEXT else None,
                constraint_message={"ru": "Напишите короче"},
                list_name=name,
                choices=lists.get(name or "", ()),
            )
        )
    return found


def inside(file: Path) -> None:
    """Read once, in a process that has just begun, and print the seconds."""
    from texts.xlsform import reading  # noqa: PLC0415 - it belongs to the start

    content = file.read_bytes()
    began, used = time.perf_counter(), time.process_time()
    form = reading.read((content, ".xlsx")).form
    assert len(form.questions) == QUESTIONS
    print(json.dumps([time.perf_counter() - began, time.process_time() - used]))


def measure(file: Path) -> Figures:
    """Seconds of the whole process, of reading in it, and of the processor while reading."""
    began = time.perf_counter()
    command = [sys.executable, "-m", "bench.forms", "--inside", str(file)]
    done = subprocess.run(command, capture_output=True, check=True)  # noqa: S603 - ourselves
    whole = time.perf_counter() - began
    read, used = json.loads(done.stdout)
    return whole, read, used


def run(rounds: int) -> None:
    from texts.phrases import Phrases  # noqa: PLC0415 - not in the process that is measured
    from texts.xlsform.writing import write_form  # noqa: PLC0415 - as above

    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "form.xlsx"
        began = time.perf_counter()
        file.write_bytes(write_form(a_form(), Phrases.load()))
        written = time.perf_counter() - began
        found = [measure(file) for _ in range(rounds)]
        size = file.stat().st_size
    whole, read, used = (median(column) for column in zip(*found, strict=True))
    rows: Sequence[Sequence[str]] = (
        ("start of the process with its libraries", f"{whole - read:.2f}"),
        ("reading, checking and building the form", f"{read:.2f}"),
        ("of that the processor", f"{used:.2f}"),
        ("from the file to the form, all in all", f"{whole:.2f}"),
        ("writing the form as .xlsx, once", f"{written:.2f}"),
    )
    print(f"{QUESTIONS} questions, {size / 1000:.0f} KB; medians of {rounds} rounds\n")
    print(table(("what", "seconds"), rows))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=7)
    parser.add_argument("--inside", type=Path, help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.inside:
        inside(given.inside)
    else:
        run(given.rounds)


if __name__ == "__main__":
    main()
