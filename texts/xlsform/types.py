"""What a cell of the column `type` means, and what each type that a chat can ask needs."""

import re
from collections.abc import Mapping
from dataclasses import dataclass

from mentoring.questionnaire.form import Kind

_LOOKS = frozenset({"placeholder"})
_PLACE = frozenset({"capture-accuracy", "warning-accuracy", "allow-mock-accuracy"})


@dataclass(frozen=True, slots=True)
class Needs:
    """How a kind of question is written: its names in the column `type`, whether a list of
    choices follows the name, and which parameters may stand beside it.
    """

    spellings: tuple[str, ...]
    listed: bool = False
    parameters: frozenset[str] = _LOOKS


TYPES: Mapping[Kind, Needs] = {
    Kind.TEXT: Needs(("text", "string"), parameters=_LOOKS | {"rows"}),
    Kind.INTEGER: Needs(("integer", "int")),
    Kind.DECIMAL: Needs(("decimal",)),
    Kind.DATE: Needs(("date",)),
    Kind.TIME: Needs(("time",)),
    Kind.DATETIME: Needs(("dateTime", "datetime", "date time")),
    Kind.SELECT_ONE: Needs(("select_one", "select1"), listed=True),
    Kind.SELECT_MULTIPLE: Needs(("select_multiple", "select all that apply"), listed=True),
    Kind.RANK: Needs(("rank",), listed=True),
    Kind.RANGE: Needs(
        ("range",),
        parameters=_LOOKS | {"start", "end", "step", "tick_interval", "tick_labelset"},
    ),
    Kind.ACKNOWLEDGE: Needs(("acknowledge", "trigger")),
    Kind.GEOPOINT: Needs(("geopoint", "gps", "location"), parameters=_LOOKS | _PLACE),
    Kind.IMAGE: Needs(("image", "photo"), parameters=_LOOKS | {"max-pixels", "app"}),
    Kind.AUDIO: Needs(("audio",), parameters=_LOOKS | {"quality"}),
    Kind.VIDEO: Needs(("video",)),
    Kind.FILE: Needs(("file",)),
    Kind.REPEAT: Needs(("begin_repeat",)),
    Kind.NOTE: Needs(("note",)),
    Kind.CALCULATE: Needs(("calculate",)),
    Kind.HIDDEN: Needs(("hidden",)),
}
"""Every type that a form may have, in the order in which a reference explains them."""
CLOCKS = {"start": "once(now())", "end": "now()", "today": "once(today())"}
"""Types that fill themselves in, as the calculations that do the same."""

_SELECT = re.compile(
    r"(?:add )?(?:(select[_ ]one(?: from)?|select1)|(select[_ ]multiple(?: from)?|"
    r"select all that apply(?: from)?)) (\S+)( or[_ ]other| or specify other)?",
    re.IGNORECASE,
)
_RANK = re.compile(r"rank (\S+)", re.IGNORECASE)
_GROUP = re.compile(r"(begin|end)[_ ](group|repeat|loop)", re.IGNORECASE)
_BEYOND = re.compile(
    r"(rank|barcode|geo\w+|location"
    r"|csv-ext|xml-ext|select_(one|multiple)_(from_file|external)|deviceid|device id|username"
    r"|email|audit|phonenumber|simserial|subscriberid|uri:|start-geo|background-|osm|percentage"
    r"|imei|q |add |get |begin|end|select (one|multiple) (external|from file))",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Type:
    """`kind` is None for a group's begin and end; `beyond` is what only other tools can do.

    `list_name` is empty where a type that needs a list does not name one.
    """

    kind: Kind | None = None
    list_name: str | None = None
    or_other: bool = False
    begins: bool = False
    ends: bool = False
    clock: str | None = None
    beyond: bool = False


_PLAIN = {
    spelling.lower(): Type(kind)
    for kind, needs in TYPES.items()
    if not needs.listed and kind is not Kind.REPEAT
    for spelling in needs.spellings
}
_CLOCKED = {name: Type(Kind.CALCULATE, clock=clock) for name, clock in CLOCKS.items()}
_WITHOUT_LIST = {
    spelling: Type(kind, list_name="")
    for kind, needs in TYPES.items()
    if needs.listed
    for each in needs.spellings
    for spelling in (each, f"{each} or_other")
}
_WORDS = {**_PLAIN, **_CLOCKED, **_WITHOUT_LIST}


def read_type(cell: str) -> Type | None:
    """Read a type; None where XLSForm itself knows none such."""
    plain = " ".join(cell.split())
    if plain.lower() in _WORDS:
        return _WORDS[plain.lower()]
    if found := _GROUP.fullmatch(plain):
        return _bracket(found[1].lower() == "begin", found[2].lower())
    if found := _RANK.fullmatch(plain):
        return Type(Kind.RANK, list_name=found[1])
    if found := _SELECT.fullmatch(plain):
        kind = Kind.SELECT_ONE if found[1] else Kind.SELECT_MULTIPLE
        return Type(kind, list_name=found[3], or_other=found[4] is not None)
    return Type(beyond=True) if _BEYOND.match(plain) else None


def _bracket(opens: bool, word: str) -> Type:  # noqa: FBT001 - the word that stands there
    if word == "loop":
        return Type(begins=opens, ends=not opens, beyond=opens)
    repeats = opens and word == "repeat"
    return Type(Kind.REPEAT if repeats else None, begins=opens, ends=not opens)
