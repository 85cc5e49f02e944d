"""What a published form may hold that a chat leaves out without harm: told, not refused."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from mentoring.errors import Refusal
from texts.xlsform.faults import (
    Fault,
    UnknownName,
    UnsupportedColumn,
    UnsupportedLook,
    UnsupportedParameter,
    UnsupportedSheet,
    UnsupportedType,
)
from texts.xlsform.vocabulary import FOLLOWED_LOOKS

if TYPE_CHECKING:
    from texts.xlsform.sheets import Sheet, Sheets

TYPES = (
    "audit",
    "background-audio",
    "deviceid",
    "device id",
    "email",
    "get device id",
    "get phone number",
    "get sim id",
    "get subscriber id",
    "imei",
    "phonenumber",
    "simserial",
    "start-geopoint",
    "subscriberid",
    "username",
)
"""They tell about the device that filled a form in. A chat is no device: nothing is kept."""
COLUMNS = ("image", "big_image", "audio", "video", "autoplay", "save_to", "guidance_hint")
"""Media and guidance beside a question, whose words a chat shows, and what a server keeps."""
SETTINGS = (
    "allow_choice_duplicates",
    "auto_delete",
    "auto_send",
    "instance_name",
    "instance_xmlns",
    "namespaces",
    "prefix",
    "public_key",
    "sms_keyword",
    "style",
    "submission_url",
)
"""How a device shows, names and sends a filled form."""
PARAMETERS = (
    "allow-mock-accuracy",
    "app",
    "capture-accuracy",
    "identify-user",
    "incremental",
    "location-max-age",
    "location-min-interval",
    "location-priority",
    "max-pixels",
    "quality",
    "randomize",
    "seed",
    "track-changes",
    "warning-accuracy",
)
"""How a device should take something down; a messenger has its own ways."""
SHEETS = ("external_choices", "osm", "entities")
"""Lists for types that are refused by name, and what a server makes of the answers."""
_CHOOSES = "search("
"""The one appearance that changes what is asked: it takes the choices from another file."""


def apart(faults: Iterable[Fault], sheets: Sheets) -> tuple[list[Fault], list[Fault]]:
    """Part what must be put right from what is only left out.

    What is left out must be put right where something else of the form mentions it.
    """
    found = [*faults, *_left_out(sheets)]
    missed = {fault.problem.name for fault in found if isinstance(fault.problem, UnknownName)}
    needed = {row.number for row in sheets.survey.rows if row.get("name") in missed}
    serious: list[Fault] = []
    warnings: list[Fault] = []
    for fault in found:
        left_out = is_harmless(fault.problem) and (fault.sheet, fault.row) not in {
            ("survey", number) for number in needed
        }
        (warnings if left_out else serious).append(fault)
    return serious, warnings


def is_harmless(problem: Refusal) -> bool:
    if isinstance(problem, UnsupportedType):
        return " ".join(problem.type.lower().split()) in TYPES
    if isinstance(problem, UnsupportedColumn):
        parts = re.split(r"::?", problem.column.lower())
        names = {re.sub(r"[\s-]+", "_", part.strip()) for part in parts}
        return not names.isdisjoint({*COLUMNS, *SETTINGS})
    if isinstance(problem, UnsupportedSheet):
        return problem.sheet in SHEETS
    if isinstance(problem, UnsupportedLook):
        return not problem.look.startswith(_CHOOSES)
    return isinstance(problem, UnsupportedParameter) and problem.parameter in PARAMETERS


def _left_out(sheets: Sheets) -> Iterator[Fault]:
    yield from _columns(sheets.settings, SETTINGS)
    yield from _columns(sheets.survey, ("guidance_hint",))
    seen = set(FOLLOWED_LOOKS)
    for row in sheets.survey.rows:
        for look in re.findall(r"search\(.*\)|\S+", row.get("appearance").lower()):
            if look not in seen:
                seen.add(look)
                title = sheets.survey.heading("appearance")
                yield Fault("survey", row.number, title, UnsupportedLook(look))


def _columns(sheet: Sheet, names: Iterable[str]) -> Iterator[Fault]:
    """Tell each filled column once, where it is filled first."""
    for name in names:
        titles = [title for column, title in sheet.columns.items() if column.name == name]
        rows = [row.number for row in sheet.rows if row.get(name) or row.localized(name, "")]
        if titles and rows:
            yield Fault(sheet.name, rows[0], titles[0], UnsupportedColumn(titles[0]))
