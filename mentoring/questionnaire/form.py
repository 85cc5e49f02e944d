from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

Localized = Mapping[str, str]
"""Language code → text; empty where the form's author wrote nothing."""

OTHER = "other"
"""The name that XLSForm's or_other gives to the choice of one's own words."""


class Kind(StrEnum):
    TEXT = "text"
    INTEGER = "integer"
    DECIMAL = "decimal"
    DATE = "date"
    TIME = "time"
    DATETIME = "dateTime"
    SELECT_ONE = "select_one"
    SELECT_MULTIPLE = "select_multiple"
    RANK = "rank"
    RANGE = "range"
    ACKNOWLEDGE = "acknowledge"
    GEOPOINT = "geopoint"
    IMAGE = "image"
    AUDIO = "audio"
    VIDEO = "video"
    FILE = "file"
    REPEAT = "repeat"
    NOTE = "note"
    CALCULATE = "calculate"
    HIDDEN = "hidden"


UNASKED = frozenset({Kind.NOTE, Kind.CALCULATE, Kind.HIDDEN})
LISTS = frozenset({Kind.SELECT_MULTIPLE, Kind.RANK})
"""Answered by several choices, which are collected until they are confirmed."""
MEDIA = frozenset({Kind.IMAGE, Kind.AUDIO, Kind.VIDEO, Kind.FILE})


@dataclass(frozen=True, slots=True)
class Choice:
    name: str
    label: Localized
    columns: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Scale:
    """The points from start to end, both included when the step meets them."""

    start: float
    end: float
    step: float

    @property
    def points(self) -> tuple[float, ...]:
        count = int((self.end - self.start) / self.step + 1e-9) + 1
        return tuple(round(self.start + i * self.step, 9) for i in range(count))


@dataclass(frozen=True, slots=True)
class Question:
    """One row of the survey sheet. Expressions are source text; None means that there is none.

    `relevant` already includes the conditions of all enclosing groups. A repeat stands before its
    questions, which name it in `repeat`; without `repeat_count` it asks after each time whether
    there is one more. `accept` lists the types of files, `max_pixels` bounds a photo's longer side.
    """

    name: str
    kind: Kind
    label: Localized = field(default_factory=dict)
    hint: Localized = field(default_factory=dict)
    section: Localized = field(default_factory=dict)
    required: str | None = None
    required_message: Localized = field(default_factory=dict)
    relevant: str | None = None
    constraint: str | None = None
    constraint_message: Localized = field(default_factory=dict)
    calculation: str | None = None
    default: str | None = None
    list_name: str | None = None
    choices: tuple[Choice, ...] = ()
    choice_filter: str | None = None
    or_other: bool = False
    range: Scale | None = None
    read_only: bool = False
    phone: bool = False
    multiline: bool = False
    repeat: str | None = None
    repeat_count: str | None = None
    accept: str = ""
    max_pixels: int = 0

    @property
    def asked(self) -> bool:
        """Notes, calculations, hidden and read-only values are never asked."""
        return self.kind not in UNASKED and not self.read_only

    @property
    def other_name(self) -> str:
        """Where the own words of or_other are kept, as XLSForm names it."""
        return f"{self.name}_{OTHER}"


@dataclass(frozen=True, slots=True, weakref_slot=True)
class Form:
    """One version of a questionnaire. It never changes: what is edited is a new version.

    `familiar`: the person is spoken to as a child is, in languages that tell the difference.
    `tables` are lists of choices that no question offers and expressions look into.
    """

    code: str
    version: str
    title: Localized
    languages: tuple[str, ...]
    default_language: str
    questions: tuple[Question, ...]
    familiar: bool = False
    tables: Mapping[str, tuple[Choice, ...]] = field(default_factory=dict)

    def __hash__(self) -> int:
        return hash((self.code, self.version))

    def to_dict(self) -> dict[str, Any]:
        """Give what JSON can hold; a list of choices that several questions share is kept once."""
        lists = {q.list_name: q.choices for q in self.questions if q.list_name is not None}
        data = {
            "code": self.code,
            "version": self.version,
            "title": dict(self.title),
            "languages": list(self.languages),
            "default_language": self.default_language,
            "lists": _lists_to_dict(lists),
            "questions": [_question_to_dict(q) for q in self.questions],
            "familiar": self.familiar,
            "tables": _lists_to_dict(self.tables),
        }
        return {name: value for name, value in data.items() if value or name not in _LATER}

    @classmethod
    def from_dict(cls, data: Mapping[str, Any]) -> Form:
        lists = _lists_from_dict(data["lists"])
        return cls(
            code=data["code"],
            version=data["version"],
            title=data["title"],
            languages=tuple(data["languages"]),
            default_language=data["default_language"],
            questions=tuple(_question_from_dict(q, lists) for q in data["questions"]),
            familiar=data.get("familiar", False),
            tables=_lists_from_dict(data.get("tables", {})),
        )


def in_language(text: Localized, language: str, default: str) -> str:
    """Prefer the person's language, then its base, then the form's own, then what there is."""
    for code in (language, language.partition("-")[0], default):
        if text.get(code):
            return text[code]
    return next((words for words in text.values() if words), "")


_LATER = frozenset({"familiar", "tables"})
"""What forms that were kept earlier do not have."""


def _lists_to_dict(lists: Mapping[str, tuple[Choice, ...]]) -> dict[str, list[dict[str, Any]]]:
    return {name: [_choice_to_dict(choice) for choice in cs] for name, cs in lists.items()}


def _lists_from_dict(
    data: Mapping[str, list[dict[str, Any]]],
) -> dict[str, tuple[Choice, ...]]:
    return {name: tuple(Choice(**each) for each in choices) for name, choices in data.items()}


def _choice_to_dict(choice: Choice) -> dict[str, Any]:
    data: dict[str, Any] = {"name": choice.name, "label": dict(choice.label)}
    if choice.columns:
        data["columns"] = dict(choice.columns)
    return data


def _question_to_dict(question: Question) -> dict[str, Any]:
    data: dict[str, Any] = {}
    for name in Question.__dataclass_fields__:
        value = getattr(question, name)
        if name == "choices" or not value:
            continue
        if isinstance(value, Mapping):
            data[name] = dict(value)
        elif isinstance(value, Scale):
            data[name] = [value.start, value.end, value.step]
        else:
            data[name] = value
    data["kind"] = question.kind.value
    return data


def _question_from_dict(
    data: Mapping[str, Any], lists: Mapping[str, tuple[Choice, ...]]
) -> Question:
    fields = dict(data)
    fields["kind"] = Kind(fields["kind"])
    fields["choices"] = lists.get(fields.get("list_name", ""), ())
    if "range" in fields:
        fields["range"] = Scale(*fields["range"])
    return Question(**fields)
