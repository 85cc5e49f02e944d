"""Requests beside mentors, topic by topic."""

from collections import Counter
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Topic:
    """How many ask for help with it, and how many mentors whom the school has taken offer it.
    `labels` are its words by language.
    """

    code: str
    labels: Mapping[str, str]
    requests: int
    mentors: int

    @property
    def short(self) -> int:
        """By how many requests exceed mentors; below nought where there are more mentors."""
        return self.requests - self.mentors


@dataclass(frozen=True, slots=True)
class Topics:
    """The greatest shortage first."""

    topics: tuple[Topic, ...]

    @property
    def is_empty(self) -> bool:
        return not self.topics


def topics_of(
    requests: Iterable[Collection[str]],
    offers: Iterable[Collection[str]],
    labels: Mapping[str, Mapping[str, str]],
) -> Topics:
    """`labels` by language and topic; what nobody asks for and nobody offers is left out."""
    asked = Counter(code for each in requests for code in set(each))
    offered = Counter(code for each in offers for code in set(each))
    found = [
        Topic(code, in_words(code, labels), asked[code], offered[code])
        for code in asked.keys() | offered.keys()
    ]
    return Topics(tuple(sorted(found, key=lambda each: (-each.short, -each.requests, each.code))))


def in_words(code: str, labels: Mapping[str, Mapping[str, str]]) -> dict[str, str]:
    return {language: known.get(code, code) for language, known in labels.items()}
