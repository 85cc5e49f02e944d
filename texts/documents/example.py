"""An example of everything that a document of a kind can show: its fields, and how they look."""

import base64
from collections.abc import Iterator, Mapping
from functools import lru_cache
from pathlib import Path
from typing import Any

import yaml

SOURCE = Path(__file__).with_suffix(".yaml")
PIXEL = base64.b64encode(
    bytes.fromhex(
        "89504e470d0a1a0a0000000d4948445200000001000000010802000000907753de"
        "0000000c49444154789c63f8ffff3f0005fe02fe0def46b80000000049454e44ae426082"
    )
).decode()
"""A picture of one white point."""
LONGEST = 60
"""Letters of an example that are shown."""


@lru_cache(maxsize=1)
def _all() -> dict[str, Any]:
    found: dict[str, Any] = yaml.safe_load(SOURCE.read_text(encoding="utf-8"))
    return found


def full(kind: str) -> dict[str, Any]:
    """Everything known; raises KeyError for a kind without an example."""
    found = _all()
    drawn: dict[str, Any] = _drawn({**found["common"], **found[kind]})
    return drawn


def sparse(kind: str) -> dict[str, Any]:
    """Nothing known: empty words, empty lists, no pictures."""
    emptied: dict[str, Any] = _emptied(full(kind))
    return emptied


def fields(kind: str) -> list[tuple[str, str]]:
    """The fields that a template may name, each with its example."""
    return list(_listed(full(kind), ""))


def asked(kind: str) -> tuple[str, ...]:
    """What its form is expected to ask; a school that has changed the form may ask less."""
    return tuple(_all().get(kind, {}).get("ask", ()))


def _drawn(value: Any) -> Any:
    if isinstance(value, Mapping):
        return {name: PIXEL if each == "PIXEL" else _drawn(each) for name, each in value.items()}
    return [_drawn(each) for each in value] if isinstance(value, list) else value


def _emptied(value: Any) -> Any:
    if isinstance(value, Mapping):
        if "picture" in value:
            return ""
        return {name: _emptied(each) for name, each in value.items()}
    if isinstance(value, list):
        return []
    return 0 if isinstance(value, int) and not isinstance(value, bool) else ""


def _listed(value: Any, name: str) -> Iterator[tuple[str, str]]:
    if isinstance(value, Mapping) and "picture" not in value:
        for key, each in value.items():
            yield from _listed(each, f"{name}.{key}" if name else key)
    elif isinstance(value, list) and value:
        yield from _listed(value[0], f"{name}[]")
    else:
        yield name, "" if isinstance(value, Mapping | list) else str(value)[:LONGEST]
