"""The words of a chart in one language."""

from dataclasses import dataclass
from typing import Any

from texts.phrases import Phrases


@dataclass(frozen=True, slots=True)
class Wording:
    """`words("chart-…", count=…)` gives the phrase as plain text."""

    phrases: Phrases
    language: str

    def __call__(self, key: str, **values: Any) -> str:
        return self.phrases.plain(self.language, key, **values)

    def legend(self, **keys: str) -> list[dict[str, str]]:
        """By the style of a sign what it stands for."""
        return [{"style": style, "label": self(key)} for style, key in keys.items()]
