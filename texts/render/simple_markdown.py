"""As much of Markdown as our documents need; every other mark is an ordinary letter.

A document is a title (`# `), a lead, and sections (`## `) of paragraphs, points (`- `) and steps
(`1. `); a paragraph that begins with `> ` is its notice. `**Bold**` is the only mark inside words.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Literal

ITEMS = {"points": re.compile(r"- "), "steps": re.compile(r"\d+\. ")}
BLANK_LINES = re.compile(r"\n\s*\n")
Kind = Literal["words", "points", "steps"]


@dataclass(frozen=True, slots=True)
class Run:
    words: str
    strong: bool


@dataclass(frozen=True, slots=True)
class Block:
    """A list has an entry an item, a paragraph one."""

    kind: Kind
    entries: tuple[tuple[Run, ...], ...]


@dataclass(slots=True)
class Section:
    head: str
    blocks: list[Block] = field(default_factory=list)


@dataclass(slots=True)
class Document:
    title: str = ""
    lead: list[Block] = field(default_factory=list)
    sections: list[Section] = field(default_factory=list)
    notice: list[Block] = field(default_factory=list)


def read_document(written: str) -> Document:
    document = Document()
    for paragraph in filter(None, map(str.strip, BLANK_LINES.split(written))):
        mark, _, rest = paragraph.partition(" ")
        if mark == "#":
            document.title = _one_line(rest)
        elif mark == "##":
            document.sections.append(Section(_one_line(rest)))
        elif mark == ">":
            document.notice.append(_block(re.sub(r"^> ?", "", paragraph, flags=re.MULTILINE)))
        else:
            here = document.sections[-1].blocks if document.sections else document.lead
            here.append(_block(paragraph))
    return document


def _block(paragraph: str) -> Block:
    for kind in ("points", "steps"):
        if ITEMS[kind].match(paragraph):
            items = re.split(rf"^{ITEMS[kind].pattern}", paragraph, flags=re.MULTILINE)[1:]
            return Block(kind, tuple(tuple(_runs(_one_line(item))) for item in items))
    return Block("words", (tuple(_runs(_one_line(paragraph))),))


def _runs(words: str) -> Iterator[Run]:
    parts = words.split("**")
    if len(parts) % 2 == 0:
        parts[-2:] = ["**".join(parts[-2:])]  # nobody closed the last one
    for number, part in enumerate(parts):
        if part:
            yield Run(part, strong=number % 2 == 1)


def _one_line(words: str) -> str:
    return " ".join(words.split())
