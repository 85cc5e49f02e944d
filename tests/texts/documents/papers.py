"""Every template that ships, filled in once for all tests: with everything, nothing, the worst."""

import io
from collections.abc import Iterator, Mapping
from functools import lru_cache
from itertools import cycle
from pathlib import Path
from typing import Any

from docx import Document

from texts.documents import example, template
from texts.documents.dialect import read
from texts.documents.making import lines_of
from texts.documents.names import Decliner
from texts.documents.rendering import fill_in
from texts.documents.template import build

KINDS = sorted(path.stem for path in template.FOLDER.glob("*.md"))
WORST = (
    "А" * 2000,
    "«Ромашка» & <b>\"№ 1\"</b> {{ head.name }} {% if %} 'x' ]]>",
    "🤖👩‍🏫 שלום مرحبا \u202e ҕ ҥ ө һ ү Ҕ Ҥ Ө Һ Ү",
    "Строка\nвторая\tпосле знака\x00\x0b\x1f",
    "-",
)


def document(content: bytes) -> Any:
    return Document(io.BytesIO(content))


def filled(source: str, data: Mapping[str, Any]) -> list[str]:
    """What stands in a document made of a template in our dialect."""
    return lines_of(document(word(source, data)))


def word(source: str, data: Mapping[str, Any]) -> bytes:
    return fill_in(build(read(source), "example"), data, Decliner())


@lru_cache(maxsize=128)
def made(kind: str, how: str) -> bytes:
    return fill_in(template.shipped(kind), given(kind, how), Decliner())


def given(kind: str, how: str) -> dict[str, Any]:
    if how == "sparse":
        return example.sparse(kind)
    full = example.full(kind)
    return full if how == "full" else dict(worst(full, cycle(WORST)))


def worst(value: Any, words: Iterator[str]) -> Any:
    """The same shape, twice as many in each list, and every word the worst of its kind."""
    if isinstance(value, Mapping):
        if "picture" in value:
            return value
        return {name: worst(each, words) for name, each in value.items()}
    if isinstance(value, list):
        return [worst(each, words) for each in value * 2]
    return next(words) if isinstance(value, str) else value


def source_of(kind: str) -> str:
    return Path(template.FOLDER, f"{kind}.md").read_text(encoding="utf-8")
