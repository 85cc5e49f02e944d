"""`form check` tells what is wrong in a questionnaire and what of it a chat leaves out."""

from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from bot.commands import main

FORM = """
| survey |          |       |       |
|        | type     | name  | label |
|        | deviceid | phone |       |
|        | text     | topic | Тема? |
"""


@pytest.fixture(autouse=True)
def _in_russian(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("LANG", raising=False)


def check(file: Path) -> Result:
    return CliRunner().invoke(main, ["form", "check", str(file)])


def test_what_a_chat_leaves_out_is_told_and_is_no_fault(tmp_path: Path) -> None:
    file = tmp_path / "good.md"
    file.write_text(FORM, encoding="utf-8")
    done = check(file)
    assert done.exit_code == 0
    good, heading, left_out = done.stdout.strip().splitlines()
    assert "good" in good
    assert heading == "Чат обойдётся без этого:"
    assert left_out.startswith("survey:2:type: ")
    assert "deviceid" in left_out


def test_a_file_that_is_no_form_has_no_place_to_name(tmp_path: Path) -> None:
    file = tmp_path / "bad.docx"
    file.write_text("x", encoding="utf-8")
    done = check(file)
    assert done.exit_code == 1
    assert done.stdout.startswith("Файл .docx")
