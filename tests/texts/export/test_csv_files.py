"""CSV that Excel does not take for formulas, and that gives every value back."""

import csv
import io
import zipfile
from datetime import datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from texts.render.csv_files import archive, csv_bytes, guarded, unguarded

DANGEROUS = "=+-@\t\r"
AT = datetime(2026, 11, 23, 14, 5, tzinfo=ZoneInfo("Asia/Yakutsk"))


def rows(content: bytes) -> list[list[str]]:
    return list(csv.reader(io.StringIO(content.decode("utf-8-sig"), newline="")))


@pytest.mark.parametrize(
    "value",
    [
        "robotics physics",
        "2026-03-12",
        "2026-03-12T15:00:00.000+09:00",
        "-5",
        "-62.0281",
        "+7 914 123-45-67",
        "uuid:0188-99",
        "O'Neill",
        "'90-е",
        "слово; другое",
    ],
)
def test_what_odk_itself_writes_passes_to_the_letter(value: str) -> None:
    assert guarded(value) == value
    assert unguarded(value) == value


@pytest.mark.parametrize(
    "words", ["=cmd|' /C calc'!A0", "+cmd", "-1+cmd", "@SUM(A1)", "\t=1", "＝1"]
)
def test_what_excel_would_run_begins_with_an_apostrophe(words: str) -> None:
    assert guarded(words) == "'" + words.replace("\t=", "\t'=")


@pytest.mark.parametrize(
    "words", ["да;=cmd()", 'да;"=cmd()"', "да\n=cmd()", "да; =cmd()", "да\t@cmd", "да\r\n-cmd"]
)
def test_what_would_begin_a_cell_where_excel_cuts_at_semicolons_is_guarded_too(words: str) -> None:
    """As Excel with Russian settings reads a line: quotes in the middle of a cell mean nothing."""
    (line,) = csv_bytes(["2026", words], []).decode("utf-8-sig").split("\r\n", 1)[:1]
    whole = csv_bytes(["2026", words], []).decode("utf-8-sig")
    assert line
    for part in whole.replace("\n", ";").replace("\r", ";").replace("\t", ";").split(";"):
        assert not part.lstrip(' "').startswith(tuple(DANGEROUS)), part


@settings(max_examples=300, deadline=None)
@given(st.text(st.sampled_from("=+-@\t\r\n;'\" 1a＝"), max_size=12))
def test_the_guard_comes_off_again_without_a_trace(words: str) -> None:
    assert unguarded(guarded(words)) == words


@settings(max_examples=200, deadline=None)
@given(st.text(st.sampled_from("=+-@\t\r\n;'\" 1a"), max_size=12))
def test_no_cell_begins_as_a_formula_unless_it_is_a_mere_number(words: str) -> None:
    cell = guarded(words)
    if cell.lstrip(' "').startswith(("=", "@")):
        pytest.fail(cell)
    if cell.lstrip(' "').startswith(("+", "-")):
        assert not any(sign.isalpha() or sign in "=@;'\"" for sign in cell)


def test_excel_sees_that_it_is_utf_8_and_lines_and_quotes_stay_in_their_cell() -> None:
    content = csv_bytes(["a", "b"], [("две\nстроки", 'он сказал: "да", и ушёл'), (None, 0)])
    assert content.startswith(b"\xef\xbb\xbf")
    assert rows(content)[1:] == [["две\nстроки", 'он сказал: "да", и ушёл'], ["", "0"]]


def test_signs_that_no_xform_could_hold_are_left_out() -> None:
    assert rows(csv_bytes(["a"], [("до\x00\x0b\ufffeпосле",)]))[1] == ["допосле"]


def test_a_long_answer_is_not_cut() -> None:
    long = "я" * 100_000
    csv.field_size_limit(200_000)
    assert rows(csv_bytes(["a"], [(long,)]))[1] == [long]


def test_an_archive_says_for_whom_it_was_made_and_when() -> None:
    packed = zipfile.ZipFile(io.BytesIO(archive({"a.csv": b"1"}, "Сделано для: Мария", AT)))
    assert packed.comment.decode() == "Сделано для: Мария"
    (entry,) = packed.infolist()
    assert (entry.filename, entry.date_time) == ("a.csv", (2026, 11, 23, 14, 5, 0))
