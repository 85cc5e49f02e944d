"""The column `parameters`: the scale of a range, the rows of a text, the size of a photo."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from mentoring.errors import Refusal
from mentoring.questionnaire.form import Kind, Scale
from texts.xlsform.faults import BadParameter, BadScale, UnsupportedParameter
from texts.xlsform.survey import Entry
from texts.xlsform.types import TYPES

_SCALE = {"start": "1", "end": "10", "step": "1"}
_PIXELS = "max-pixels"
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


def most_pixels(entry: Entry) -> int:
    """Give the longest side that a photo may have; 0 is any."""
    return int(parameters_of(entry).get(_PIXELS, 0)) if entry.type.kind is Kind.IMAGE else 0


def check_parameters(entry: Entry) -> Iterator[tuple[str, Refusal]]:
    """Refuse parameters that a chat does not follow, and scales without points."""
    kind, given = entry.type.kind, parameters_of(entry)
    for name in given:
        if kind is None or name not in TYPES[kind].parameters:
            yield "parameters", UnsupportedParameter(name)
    if kind is Kind.IMAGE and not re.fullmatch(r"[1-9]\d{0,4}", given.get(_PIXELS, "1")):
        yield "parameters", BadParameter(_PIXELS, given[_PIXELS])
    if kind is Kind.RANGE:
        yield from _check_scale({**_SCALE, **{n: v for n, v in given.items() if n in _SCALE}})


def _check_scale(scale: Mapping[str, str]) -> Iterator[tuple[str, Refusal]]:
    wrong = {
        n: v for n, v in scale.items() if not re.fullmatch(r"-?(\d{1,9}(\.\d{0,6})?|\.\d{1,6})", v)
    }
    for name, value in wrong.items():
        yield "parameters", BadParameter(name, value)
    if not wrong and not _sound(*(float(scale[name]) for name in _SCALE)):
        yield "parameters", BadScale(scale["start"], scale["end"], scale["step"])


def _sound(start: float, end: float, step: float) -> bool:
    return step > 0 and start < end and (end - start) / step <= MOST_POINTS
