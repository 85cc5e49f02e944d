from __future__ import annotations

import io
import pickle
import time
import zipfile

import pytest

from mentoring.errors import Refusal
from tests.texts.workbooks import excel, form_of, refused
from texts.xlsform import Fault, FormRefused
from texts.xlsform.faults import NoSurvey, UnknownType
from texts.xlsform.files import DamagedFile, FileTooLarge, UnknownFileType, UnreadableFile
from texts.xlsform.questions import MOST_QUESTIONS

HEAD = "| type | name | label |"


def test_other_columns_and_sheets_are_left_alone() -> None:
    form = form_of("| type | name | label | my_remark | note |\n| text | a | A | later | x |")
    assert len(form.questions) == 1
    rows = [["type", "name", "label"], ["text", "a", "A"]]
    content = excel(survey=rows, help=[["read", "me"]])
    with pytest.raises(AssertionError, match="nothing was refused"):
        refused((content, ".xlsx"))


@pytest.mark.parametrize(
    ("content", "suffix", "problem"),
    [
        (b"", ".docx", UnknownFileType(".docx")),
        (b"x" * (10 * 1024 * 1024 + 1), ".xlsx", FileTooLarge(10)),
        (b"PK\x03\x04 broken", ".xlsx", DamagedFile()),
        (b"", ".xlsx", DamagedFile()),
        (b"", ".md", None),
        (b"just words", ".md", None),
        (b"\xff\xfe\x00", ".md", None),
        (b"a,b,c,d,e,f\n", ".csv", None),
        (b"\x98\x98", ".csv", None),
    ],
)
def test_what_is_no_workbook_is_refused_with_a_reason(
    content: bytes, suffix: str, problem: Refusal | None
) -> None:
    (fault,) = refused((content, suffix))
    assert fault.problem == problem or isinstance(fault.problem, (UnreadableFile, NoSurvey))


def test_a_small_archive_that_unpacks_into_an_enormous_one_is_not_unpacked() -> None:
    bomb = io.BytesIO()
    with zipfile.ZipFile(bomb, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/workbook.xml", b"0" * (101 * 1024 * 1024))
    (fault,) = refused((bomb.getvalue(), ".xlsx"))
    assert fault.problem == FileTooLarge(100)


def test_a_refusal_travels_between_processes() -> None:
    refusal = FormRefused((Fault("survey", 2, "type", UnknownType("x")),))
    again = pickle.loads(pickle.dumps(refusal))  # noqa: S301 - our own bytes
    assert again == refusal
    assert again.faults[0].problem.data == {"type": "x"}


def test_the_longest_form_and_its_calculations_are_read_in_two_seconds() -> None:
    """The most questions that are allowed, and as many rows as 300 in all."""
    rows = [
        f"| text | q{i} | Question {i} | "
        + (f"${{q{i - 1}}} != '' and string-length(${{q{i - 1}}}) > 2" if i else "")
        + " | . != '' | |"
        for i in range(MOST_QUESTIONS)
    ]
    rows += [
        f"| calculate | q{i} | | | | if(string-length(${{q{i - 1}}}) > 2, ${{q{i - 1}}}, '') |"
        for i in range(MOST_QUESTIONS, 300)
    ]
    start = time.process_time()
    form = form_of(
        "| type | name | label | relevant | constraint | calculation |\n" + "\n".join(rows)
    )
    assert len(form.questions) == 300
    assert time.process_time() - start < 2
