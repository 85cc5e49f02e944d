"""`python -m texts.xlsform FILE…` prints each form as a line of JSON; `--read NAME` reads one
workbook from standard input and prints the form or its faults (see protocol.py); `--reference`
prints docs/xlsform.md.

The reader's libraries weigh 60 MB: the bot has its forms read by a process that ends.
"""

import json
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from texts.xlsform import FormRefused, read, read_form
from texts.xlsform.protocol import said


def main(arguments: Sequence[str]) -> None:
    if arguments[:1] == ["--read"]:
        _print(_answer(sys.stdin.buffer.read(), arguments[1]))
        return
    if arguments == ["--reference"]:
        sys.stdout.buffer.write(_reference().encode())
        return
    for name in arguments:
        _print(read_form(Path(name)).to_dict())


def _reference() -> str:
    from texts.phrases import Phrases  # noqa: PLC0415 - forms are read without any words
    from texts.xlsform.reference import Reference  # noqa: PLC0415 - as above

    return str(Reference(Phrases.load(), "en"))


def _answer(content: bytes, name: str) -> dict[str, Any]:
    try:
        return said(read((content, name)))
    except FormRefused as refused:
        return said(refused)


def _print(answer: dict[str, Any]) -> None:
    sys.stdout.write(json.dumps(answer) + "\n")


if __name__ == "__main__":
    main(sys.argv[1:])
