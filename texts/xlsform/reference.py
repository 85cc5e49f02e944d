"""The reference of what a workbook may hold, made from the code that reads it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from mentoring.questionnaire.patterns import LONGEST_PATTERN
from mentoring.questionnaire.repeats import MOST_TIMES
from mentoring.questionnaire.tree import DEEPEST, LONGEST
from texts.phrases import Phrases
from texts.xlsform import harmless, vocabulary
from texts.xlsform.archive import LARGEST_UNPACKED_MB
from texts.xlsform.choices import MOST_CHOICES
from texts.xlsform.columns import TRANSLATED, UNSUPPORTED
from texts.xlsform.excel import MOST_CELLS, MOST_ROWS
from texts.xlsform.parameters import MOST_POINTS
from texts.xlsform.protocol import MEGABYTES, SECONDS
from texts.xlsform.questions import LONGEST_LABEL, LONGEST_REMARK, MOST_QUESTIONS
from texts.xlsform.sheets import LARGEST_MB
from texts.xlsform.types import TYPES

COMMAND = "python -m texts.xlsform --reference"
LIMITS = {
    "questions": MOST_QUESTIONS,
    "choices": MOST_CHOICES,
    "label": LONGEST_LABEL,
    "remark": LONGEST_REMARK,
    "times": MOST_TIMES,
    "points": MOST_POINTS,
    "expression": LONGEST,
    "depth": DEEPEST,
    "pattern": LONGEST_PATTERN,
    "file": LARGEST_MB,
    "unpacked": LARGEST_UNPACKED_MB,
    "rows": MOST_ROWS,
    "cells": MOST_CELLS,
    "seconds": SECONDS,
    "memory": MEGABYTES,
}
PATHS = ("../name", "/data/group/name", "current()/../name")
LOOKUP = "instance('towns')…item[name = ${town}]/region"


class Reference:
    """The whole text as Markdown, in one language."""

    def __init__(self, phrases: Phrases, language: str) -> None:
        self.phrases = phrases
        self.language = language

    def __str__(self) -> str:
        parts = (
            f"# {self.say('doc-title')}",
            self.say("doc-made", command=COMMAND),
            self.say("doc-intro"),
            *self.types(),
            *self.columns(),
            *self.functions(),
            *self.limits(),
            *self.left_out(),
            *self.refused(),
        )
        return "\n\n".join(parts) + "\n"

    def say(self, key: str, **values: Any) -> str:
        return self.phrases.plain(self.language, f"xls-{key}", **values)

    def meaning(self, kind: str, name: str) -> str:
        return self.phrases.plain(self.language, vocabulary.phrase(kind, name))

    def types(self) -> Iterator[str]:
        yield f"## {self.say('help-types')}"
        parameters = {kind.value.lower(): sorted(needs.parameters) for kind, needs in TYPES.items()}
        rows = (
            (
                _code(spellings[:1]),
                self.meaning("type", name),
                _code(spellings[1:]),
                _code(parameters.get(name, ())),
            )
            for name, spellings in vocabulary.types().items()
        )
        head = ("help-types", "help-meaning", "doc-spellings", "doc-parameters")
        yield _table([self.say(key) for key in head], rows)
        yield self.say("doc-list")

    def columns(self) -> Iterator[str]:
        for sheet, columns in vocabulary.COLUMNS.items():
            yield f"## {self.say('help-columns')}: {sheet}"
            rows = (
                (_code([n]), self.meaning("column", n), _code([vocabulary.column_example(n)]))
                for n in columns
            )
            head = ("help-columns", "help-meaning", "help-example")
            yield _table([self.say(key) for key in head], rows)
        yield self.say("doc-languages", columns=_code(sorted(TRANSLATED)))
        for key in ("doc-choice-columns", "doc-other-columns", "doc-markup"):
            yield self.say(key)
        yield self.say("doc-looks", looks=_code(vocabulary.LOOKS))

    def functions(self) -> Iterator[str]:
        yield f"## {self.say('help-functions')}"
        rows = (
            (_code([name]), self.meaning("function", name), _code([example]))
            for name, example in vocabulary.functions().items()
        )
        head = ("help-functions", "help-meaning", "help-example")
        yield _table([self.say(key) for key in head], rows)
        operators = _code(vocabulary.OPERATORS)
        yield self.say("doc-operators", operators=operators, answer=_code(["${name}"]))
        yield self.say("doc-lookups", paths=_code(PATHS), lookup=_code([LOOKUP]))

    def limits(self) -> Iterator[str]:
        yield f"## {self.say('doc-limits')}"
        rows = ((self.say(f"limit-{name}"), f"{most:,}") for name, most in LIMITS.items())
        yield _table([self.say("doc-limit"), self.say("doc-number")], rows)

    def left_out(self) -> Iterator[str]:
        yield f"## {self.say('doc-warned')}"
        yield self.say("doc-warned-why")
        used = frozenset().union(*(needs.parameters for needs in TYPES.values()))
        yield _list(
            (self.say("doc-types-left"), _code(harmless.TYPES)),
            (self.say("doc-columns-left"), _code(harmless.COLUMNS)),
            (self.say("doc-settings-left"), _code(harmless.SETTINGS)),
            (
                self.say("doc-parameters-left"),
                _code(n for n in harmless.PARAMETERS if n not in used),
            ),
            (self.say("doc-sheets-left"), _code(harmless.SHEETS)),
            (self.say("doc-looks-left"), self.say("doc-looks-others")),
        )

    def refused(self) -> Iterator[str]:
        yield f"## {self.say('doc-refused')}"
        yield self.say("doc-refused-why")
        saved = _code(["${last-saved#a}"])
        yield _list(
            (self.say("doc-types-left"), _code(vocabulary.REFUSED_TYPES)),
            (self.say("doc-columns-left"), _code(sorted(UNSUPPORTED - {*harmless.COLUMNS}))),
            (self.say("doc-looks-left"), _code(["search(…)"])),
            (self.say("doc-functions-left"), _code(vocabulary.REFUSED_FUNCTIONS)),
            (self.say("doc-paths-left"), self.say("doc-paths", saved=saved)),
            (self.say("doc-repeats-left"), self.say("doc-repeats")),
        )


def _code(names: Iterable[str]) -> str:
    return ", ".join(f"`{name}`" for name in names if name)


def _list(*items: tuple[str, str]) -> str:
    return "\n".join(f"- {title}: {text}" for title, text in items)


def _table(head: list[str], rows: Iterable[tuple[str, ...]]) -> str:
    lines = [tuple(head), tuple("---" for _ in head), *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)
