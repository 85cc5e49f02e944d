"""Documents are made by a process apart: a school's template is somebody else's program.

Nothing here imports what reads Word, so the bot can ask.
"""

import io
import re
import zipfile
import zlib
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from pydantic import TypeAdapter
from pydantic.types import Base64Bytes

from texts.apart import NeededTooMuch, TookTooLong, run_apart

SECONDS = 120
MEGABYTES = 1500
"""Typst's threads claim address space, not memory."""
PROPERTIES = "docProps/core.xml"
LONGEST_PROPERTIES = 64 * 1024
CATEGORY = re.compile(r"<cp:category[^>]*>([^<]{1,60})</cp:category>")


@dataclass(frozen=True, slots=True)
class Wanted:
    """One document of a batch: what is filled in."""

    data: dict[str, Any]


@dataclass(frozen=True, slots=True)
class Order:
    """Documents of one kind. `template` is a school's own .docx, or none for the one that ships;
    `corrections` are names in cases as the school writes them. `dry`: only whether it can be made.
    """

    kind: str
    wanted: tuple[Wanted, ...]
    template: Base64Bytes | None = None
    corrections: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    dry: bool = False


@dataclass(frozen=True, slots=True)
class Named:
    """A name as the documents decline it."""

    name: str
    case: str
    form: str


@dataclass(frozen=True, slots=True)
class Made:
    """One document: the Word file, and what stands in it line by line."""

    word: Base64Bytes
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Fault:
    """Why a template cannot be filled in: a phrase's key, and what it stumbled on."""

    key: str
    field: str = ""


@dataclass(frozen=True, slots=True)
class Batch:
    """Everything that was ordered, all pages in one PDF, or the fault of the template."""

    made: tuple[Made, ...] = ()
    pdf: Base64Bytes = b""
    names: tuple[Named, ...] = ()
    fault: Fault | None = None


ORDERS = TypeAdapter(Order)
BATCHES = TypeAdapter(Batch)


def make_apart(order: Order, seconds: float = SECONDS) -> Batch:
    """Fill in and print, in a process that ends within its limits.

    Blocks: call it from a thread. A template that never ends is the batch's fault.
    """
    try:
        told = run_apart(
            "texts.documents",
            [],
            ORDERS.dump_json(order),
            seconds=seconds,
            megabytes=MEGABYTES,
        )
    except (TookTooLong, NeededTooMuch):
        return Batch(fault=Fault("doc-fault-heavy"))
    return BATCHES.validate_json(told)


def ask_template(kind: str) -> bytes:
    """The template that ships, as a .docx. Blocks: call it from a thread."""
    return run_apart("texts.documents", [kind], b"", seconds=SECONDS, megabytes=MEGABYTES)


def kind_of_word(content: bytes) -> str:
    """Of which kind a Word file says that it is the template; empty where it says none.

    Only its properties are read, and no more of them than they can be long.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive, archive.open(PROPERTIES) as inside:
            found = CATEGORY.search(inside.read(LONGEST_PROPERTIES).decode("utf-8", "replace"))
    except (zipfile.BadZipFile, KeyError, OSError, NotImplementedError, RuntimeError, zlib.error):
        return ""
    return found.group(1).strip() if found else ""
