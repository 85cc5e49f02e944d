"""The roadmap that ships, as the files beside this one tell it in words."""

from collections.abc import Mapping
from functools import cache
from typing import Any

from mentoring.roadmap.plan import Fact, ItemPlan, Kind, StagePlan
from texts.phrases import FOLDER, spoken_language
from texts.roadmap.deadlines import read_deadline
from texts.roadmap.owners import read_owner


def shipped(language: str) -> tuple[StagePlan, ...]:
    """Seven stages, which a school may change; its deadlines and owners are read like anybody's."""
    return _read(spoken_language(language))


@cache
def _read(language: str) -> tuple[StagePlan, ...]:
    import yaml  # noqa: PLC0415 - needed once in a school's life

    text = (FOLDER / "roadmap" / f"{language}.yaml").read_text(encoding="utf-8")
    return tuple(map(_stage, yaml.safe_load(text)))


def _stage(entry: Mapping[str, Any]) -> StagePlan:
    return StagePlan(
        title=entry["stage"],
        deadline=read_deadline(entry.get("deadline", "")),
        owner=read_owner(entry["owner"]),
        items=tuple(map(_item, entry["items"])),
    )


def _item(entry: Mapping[str, str]) -> ItemPlan:
    """The kind is the name of the line with the title."""
    kind = next(kind for kind in Kind if kind in entry)
    return ItemPlan(
        kind=kind,
        title=entry[kind],
        owner=read_owner(entry.get("owner", "")),
        result=entry.get("result", ""),
        fact=Fact(entry["fact"]) if "fact" in entry else None,
    )
