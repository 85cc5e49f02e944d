from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime

from mentoring.questionnaire.expression import parse
from mentoring.questionnaire.values import Value
from tests.mentoring.questionnaire.person import NOON

BIRTHDAY = date(2010, 3, 12)


@dataclass
class KnownNames:
    """A few names with a value of each type, for expressions without a form."""

    names: Mapping[str, Value] = field(
        default_factory=lambda: {
            "empty": "",
            "five": 5.0,
            "half": 0.5,
            "word": "word",
            "digits": "12",
            "day": BIRTHDAY,
            "moment": datetime(2010, 3, 12, 9, 5, 7, 250_000, NOON.tzinfo),
            "many": "a b c",
            "yes": True,
        }
    )
    current: Value = ""
    columns: Mapping[str, str] = field(default_factory=dict)
    now: datetime = NOON
    language: str = "ru"

    def value(self, name: str) -> Value:
        return self.names[name]

    def present(self, name: str) -> bool:
        return name in self.names

    def choice_label(self, choice: str, question: str) -> str:
        return f"{question}:{choice}"

    def look_up(self, list_name: str, _: object, column: str) -> Value:
        return f"{list_name}:{column}"


def worth(text: str, current: Value = "") -> Value:
    return parse(text).evaluate(KnownNames(current=current))
