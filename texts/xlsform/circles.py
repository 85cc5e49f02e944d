"""Questions whose conditions or calculations hang on each other in a circle."""

from __future__ import annotations

from graphlib import CycleError, TopologicalSorter

from mentoring.questionnaire.expression import parse
from mentoring.questionnaire.form import OTHER
from texts.xlsform.defaults import is_dynamic
from texts.xlsform.faults import Circle, Fault
from texts.xlsform.survey import Entry


def circles(entries: list[Entry]) -> list[Fault]:
    """Name each circle once, at its first row."""
    rows = {entry.name: entry.row.number for entry in entries}
    owners = {f"{e.name}_{OTHER}": e.name for e in entries if e.type.or_other}
    needs = {entry.name: {owners.get(n, n) for n in _needs(entry)} for entry in entries}
    faults = []
    while circle := _circle(needs):
        first = min(circle, key=rows.__getitem__)
        start = circle.index(first)
        names = ", ".join(circle[start:] + circle[:start])
        faults.append(Fault("survey", rows[first], None, Circle(names)))
        for name in circle:
            needs[name] = set()
    return faults


def _circle(needs: dict[str, set[str]]) -> list[str]:
    try:
        TopologicalSorter(needs).prepare()
    except CycleError as error:
        return list(reversed(error.args[1]))[:-1]
    return []


def _needs(entry: Entry) -> frozenset[str]:
    default = entry.row.get("default")
    columns = ("calculation", "repeat_count")
    texts = [entry.relevant, *(entry.expression(column) for column in columns)]
    texts.append(default if is_dynamic(default) else None)
    around = {entry.repeat} if entry.repeat else set()
    return frozenset(around).union(*(parse(text).references for text in texts if text))
