"""The bot asks a process apart and words the faults itself."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

import texts
from mentoring.errors import Refusal
from tests.house.sources import ROOT
from tests.texts.workbooks import form_of, markdown
from texts.xlsform import Fault, FormRefused, Reading, read
from texts.xlsform.faults import MissingLabel, UnsupportedColumn
from texts.xlsform.protocol import heard, read_apart, said

SHIPPED = sorted((Path(texts.__file__).parent / "questionnaires").glob("*.md"))
NAMES = """
import sys
import texts.xlsform.protocol
from mentoring.errors import Refusal
assert "pyxform" not in sys.modules and "openpyxl" not in sys.modules
print(*texts.xlsform.protocol.kinds())
"""


def defined(of: type[Refusal] = Refusal) -> set[str]:
    """What the reader may say, all of its modules being imported here."""
    modules = ("texts.xlsform", "mentoring.questionnaire.tree", "mentoring.questionnaire.patterns")
    found = set()
    for kind in of.__subclasses__():
        if kind.__module__.startswith(modules):
            found.add(kind.__new__(kind).key)
        found |= defined(kind)
    return found


def test_whoever_asks_needs_none_of_the_readers_libraries_and_knows_all_that_it_may_say() -> None:
    form_of("| type | name | label |\n| text | a | A |")
    asked = subprocess.run(  # noqa: S603 - our own interpreter
        [sys.executable, "-c", NAMES], cwd=ROOT, capture_output=True, text=True, check=True
    )
    assert defined() - set(asked.stdout.split()) == set()


@pytest.mark.parametrize("path", SHIPPED[:3], ids=lambda path: path.stem)
def test_a_form_arrives_as_it_was_read(path: Path) -> None:
    assert read_apart(path.read_bytes(), path.name) == read(path)


def test_a_form_without_a_code_is_called_by_its_file() -> None:
    content = markdown("| type | name | label |\n| text | a | A |", "", "").encode()
    assert read_apart(content, "Анкета 5.md").form.code == "Анкета_5"


def test_faults_and_warnings_arrive_with_their_places_and_values() -> None:
    fault = Fault("survey", 2, "label", MissingLabel("a"))
    with pytest.raises(FormRefused) as refusal:
        heard(json.loads(json.dumps(said(FormRefused((fault,))))))
    assert refusal.value.faults == (fault,)
    form = form_of("| type | name | label |\n| text | a | A |")
    warning = Fault("survey", 3, None, UnsupportedColumn("image"))
    reading = Reading(form, (warning,))
    assert heard(json.loads(json.dumps(said(reading)))) == reading
