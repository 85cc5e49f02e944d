"""The column `parameters`: the scale of a range, the rows of a text."""

from __future__ import annotations

import re
from collections.abc import Iterator

from mentoring.errors import Refusal
from mentoring.questionnaire.form import Kind, Scale
from texts.xlsform.faults import BadParameter, BadScale, UnsupportedParameter
from texts.xlsform.survey import Entry

_SCALE = {"start": "1", "end": "10", "step": "1"}
_LOOKS = frozenset({"tick_interval", "tick_labelset", "placeholder", "rows"})
MOST_POINTS = 1_000


def parameters_of(entry: Entry) -> dict[str, str]:
    """Read `start=1 end=10 step=1`, with spaces, commas or semicolons between."""
    cell = re.sub(r"\s*=\s*", "=", entry.row.get("parameters"))
    pairs = (part.partition("=") for part in re.split(r"[\s,;]+", cell) if part)
    return {name.lower(): value for name, _, value in pairs}


def scale_of(entry: Entry) -> Scale | None:
    """Give a range its scale, from 1 to 10 where nothing else is said."""
    if entry.type.kind is not Kind.RANGE:
        return None
    given = {**_SCALE, **parameters_of(entry)}
    return Scale(*(float(given[name]) for name in _SCALE))


def check_parameters(entry: Entry) -> Iterator[tuple[str, Refusal]]:
    """Refuse parameters that a chat does not follow, and scales without points."""
    known = set(_SCALE) if entry.type.kind is Kind.RANGE else set()
    given = parameters_of(entry)
    for name in given:
        if name not in known | _LOOKS:
            yield "parameters", UnsupportedParameter(name)
    if not known:
        return
    scale = {**_SCALE, **{name: value for name, value in given.items() if name in known}}
    wrong = {n: v for n, v in scale.items() if not re.fullmatch(r"-?\d{1,9}(\.\d{1,6})?", v)}
    for name, value in wrong.items():
        yield "parameters", BadParameter(name, value)
    if not wrong and not _sound(*(float(scale[name]) for name in _SCALE)):
        yield "parameters", BadScale(scale["start"], scale["end"], scale["step"])


def _sound(start: float, end: float, step: float) -> bool:
    return step > 0 and start < end and (end - start) / step <= MOST_POINTS
