"""What a cell of the column `type` means."""

import re
from dataclasses import dataclass

from mentoring.questionnaire.form import Kind

_PLAIN = {
    "text": Kind.TEXT,
    "string": Kind.TEXT,
    "integer": Kind.INTEGER,
    "int": Kind.INTEGER,
    "decimal": Kind.DECIMAL,
    "date": Kind.DATE,
    "range": Kind.RANGE,
    "acknowledge": Kind.ACKNOWLEDGE,
    "trigger": Kind.ACKNOWLEDGE,
    "note": Kind.NOTE,
    "calculate": Kind.CALCULATE,
    "hidden": Kind.HIDDEN,
}
CLOCKS = {"start": "once(now())", "end": "now()", "today": "once(today())"}
"""Types that fill themselves in, as the calculations that do the same."""

_SELECT = re.compile(
    r"(?:add )?(?:(select[_ ]one(?: from)?|select1)|(select[_ ]multiple(?: from)?|"
    r"select all that apply(?: from)?)) (\S+)( or[_ ]other| or specify other)?",
    re.IGNORECASE,
)
_GROUP = re.compile(r"(begin|end)[_ ](group|repeat|loop)", re.IGNORECASE)
_BEYOND = re.compile(
    r"(rank|image|photo|audio|video|file|barcode|geo\w+|gps|location|time|datetime|date time"
    r"|csv-ext|xml-ext|select_(one|multiple)_(from_file|external)|deviceid|device id|username"
    r"|email|audit|phonenumber|simserial|subscriberid|uri:|start-geo|background-|osm|percentage"
    r"|imei|q |add |get |begin|end|select (one|multiple) (external|from file))",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Type:
    """`kind` is None for a group's begin and end; `beyond` is what only other tools can do."""

    kind: Kind | None = None
    list_name: str | None = None
    or_other: bool = False
    begins: bool = False
    ends: bool = False
    clock: str | None = None
    beyond: bool = False


def read_type(cell: str) -> Type | None:
    """Read a type; None where XLSForm itself knows none such."""
    plain = " ".join(cell.split())
    if plain.lower() in _PLAIN:
        return Type(_PLAIN[plain.lower()])
    if plain.lower() in CLOCKS:
        return Type(Kind.CALCULATE, clock=CLOCKS[plain.lower()])
    if found := _GROUP.fullmatch(plain):
        opens = found[1].lower() == "begin"
        return Type(begins=opens, ends=not opens, beyond=found[2].lower() != "group" and opens)
    if found := _SELECT.fullmatch(plain):
        kind = Kind.SELECT_ONE if found[1] else Kind.SELECT_MULTIPLE
        return Type(kind, list_name=found[3], or_other=found[4] is not None)
    return Type(beyond=True) if _BEYOND.match(plain) else None
