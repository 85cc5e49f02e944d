"""A workbook is read by a process apart: how it is asked and what it answers.

Nothing here imports pyxform, so the bot can ask, and word the faults in the curator's language.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping
from typing import Any

from mentoring.errors import Refusal
from mentoring.questionnaire.form import Form
from mentoring.questionnaire.patterns import BadPattern
from mentoring.questionnaire.tree import BadExpression
from texts.apart import NeededTooMuch, TookTooLong, run_apart
from texts.xlsform.faults import Fault, FormRefused, Reading
from texts.xlsform.files import DamagedFile
from texts.xlsform.standard import RefusedByStandard

SECONDS = 15
MEGABYTES = 512
_SAYERS = (Fault, DamagedFile, BadPattern, BadExpression, RefusedByStandard)
"""Their modules define what may be refused, and must be imported before it is heard."""


def read_apart(content: bytes, name: str) -> Reading:
    """Read a file that somebody sent, by its name, in a process that ends within its limits.

    Blocks: call it from a thread. Raises FormRefused, also where the limits were reached.
    """
    file = re.sub(r"[^\w.-]+", "_", name)[-100:] or "form"
    try:
        answer = run_apart(
            "texts.xlsform", ["--read", file], content, seconds=SECONDS, megabytes=MEGABYTES
        )
    except (TookTooLong, NeededTooMuch) as problem:
        raise FormRefused((Fault("", None, None, problem),)) from None
    return heard(json.loads(answer))


def said(found: Reading | FormRefused) -> dict[str, Any]:
    """Give what JSON can hold: either `form` and `warnings`, or `faults`."""
    if isinstance(found, FormRefused):
        return {"faults": _told(found.faults)}
    return {"form": found.form.to_dict(), "warnings": _told(found.warnings)}


def heard(data: Mapping[str, Any]) -> Reading:
    """Take the answer; raises FormRefused if it holds faults."""
    if "faults" in data:
        raise FormRefused(tuple(_fault(told) for told in data["faults"]))
    warnings = tuple(_fault(told) for told in data["warnings"])
    return Reading(Form.from_dict(data["form"]), warnings)


def _told(faults: Iterable[Fault]) -> list[dict[str, Any]]:
    return [
        {
            "sheet": fault.sheet,
            "row": fault.row,
            "column": fault.column,
            "key": fault.problem.key,
            "values": fault.problem.data,
        }
        for fault in faults
    ]


def _fault(told: Mapping[str, Any]) -> Fault:
    kind = kinds()[told["key"]]
    problem = kind.__new__(kind)
    vars(problem).update(told["values"])
    return Fault(told["sheet"], told["row"], told["column"], problem)


def kinds(of: type[Refusal] = Refusal) -> dict[str, type[Refusal]]:
    """Give what may be refused, by the key of its phrase."""
    found: dict[str, type[Refusal]] = {}
    for kind in of.__subclasses__():
        found[kind.__new__(kind).key] = kind
        found.update(kinds(kind))
    return found
