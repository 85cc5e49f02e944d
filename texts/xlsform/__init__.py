"""From a workbook in the XLSForm standard to a Form, or to every fault in it at once."""

from pathlib import Path

from mentoring.questionnaire.form import Form
from texts.xlsform.faults import Fault, FormRefused, Reading

__all__ = ["Fault", "FormRefused", "Reading", "read", "read_form"]


def read_form(source: Path | tuple[bytes, str]) -> Form:
    """Read a form from a file, or from its bytes and name (at least .xlsx, .xlsm, .csv or .md).

    Raises FormRefused with all faults that were found, in the order of the sheets.
    """
    return read(source).form


def read(source: Path | tuple[bytes, str]) -> Reading:
    """Read a form as read_form does, with warnings of what a chat leaves out."""
    from texts.xlsform import reading  # noqa: PLC0415 - pyxform weighs 60 MB; few need it

    return reading.read(source)
