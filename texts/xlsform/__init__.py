"""From a workbook in the XLSForm standard to a Form, or to every fault in it at once."""

import hashlib
from pathlib import Path

from mentoring.questionnaire.form import Form
from texts.xlsform.building import build
from texts.xlsform.checks import check
from texts.xlsform.circles import circles
from texts.xlsform.faults import Fault, FormRefused
from texts.xlsform.judging import judge
from texts.xlsform.sheets import read_sheets

__all__ = ["Fault", "FormRefused", "read_form"]


def read_form(source: Path | tuple[bytes, str]) -> Form:
    """Read a form from a file, or from its bytes and suffix (.xlsx, .csv or .md).

    Raises FormRefused with all faults that were found, in the order of the sheets.
    """
    content, suffix, stem = _opened(source)
    sheets = read_sheets(content, suffix.lower())
    rows, faults = check(sheets)
    if not faults:
        faults = circles(rows)
    if not faults:
        faults = judge(sheets, stem)
    if faults:
        raise FormRefused(tuple(sorted(faults, key=lambda fault: fault.place)))
    version = hashlib.sha256(content).hexdigest()[:12]
    return build(sheets, rows, stem, version)


def _opened(source: Path | tuple[bytes, str]) -> tuple[bytes, str, str]:
    if isinstance(source, Path):
        return source.read_bytes(), source.suffix, source.stem
    return (*source, "form")
