"""The way of a workbook: read, checked, judged by the standard's own reader, built."""

import hashlib
from pathlib import Path

from mentoring.questionnaire.form import UNASKED
from texts.xlsform.building import build
from texts.xlsform.checks import check
from texts.xlsform.circles import circles
from texts.xlsform.faults import Fault, FormRefused, NothingAsked, Reading
from texts.xlsform.harmless import apart
from texts.xlsform.judging import judge
from texts.xlsform.sheets import read_sheets


def read(source: Path | tuple[bytes, str]) -> Reading:
    """Give the form with what of it a chat leaves out; raises FormRefused with all faults."""
    content, suffix, stem = _opened(source)
    sheets = read_sheets(content, suffix.lower())
    rows, found = check(sheets)
    places = {fault.place for fault in sheets.faults}
    found = [fault for fault in found if fault.place not in places]
    faults, warnings = apart([*sheets.faults, *found], sheets)
    if not faults and all(row.type.kind in UNASKED for row in rows):
        faults = [Fault("survey", None, None, NothingAsked()), *warnings]
    if not faults:
        faults = circles(rows)
    if not faults:
        faults = judge(sheets, stem)
    if faults:
        raise FormRefused(_ordered(faults))
    version = hashlib.sha256(content).hexdigest()[:12]
    return Reading(build(sheets, rows, stem, version), _ordered(warnings))


def _ordered(faults: list[Fault]) -> tuple[Fault, ...]:
    return tuple(sorted(faults, key=lambda fault: fault.place))


def _opened(source: Path | tuple[bytes, str]) -> tuple[bytes, str, str]:
    """Give the content, the suffix and the name that a form without form_id gets as its code."""
    if isinstance(source, Path):
        return source.read_bytes(), source.suffix, source.stem
    content, name = source
    stem, dot, ending = name.rpartition(".")
    return content, dot + ending, stem or "form"
