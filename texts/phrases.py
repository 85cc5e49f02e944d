"""What the bot says: Fluent files in, text with Telegram's HTML out."""

import hashlib
from collections.abc import Mapping
from html import escape
from pathlib import Path
from typing import Any

from fluent.runtime import FluentBundle, FluentResource

FOLDER = Path(__file__).parent
LANGUAGES: Mapping[str, str] = {"ru": "Русский", "en": "English"}
"""Codes and own names of the languages that are complete, the first one first."""
DEFAULT = "ru"
FAMILIAR = "familiar"
"""The attribute of a phrase that says «ты» where the phrase says «Вы»."""
LONGEST_VALUE = 400
"""What a phrase repeats of somebody's words; longer texts are shown by themselves."""


class PhraseMissingError(Exception):
    """A phrase is not written, or lacks a value that it mentions."""


class Phrases:
    """All phrases of all languages, read once."""

    def __init__(self, bundles: Mapping[str, FluentBundle]) -> None:
        self._bundles = bundles
        self._plain: dict[tuple[str, str, bool], str] = {}

    @classmethod
    def load(cls) -> "Phrases":
        return cls({language: read_bundle(language) for language in LANGUAGES})

    def say(self, language: str, key: str, **values: Any) -> str:
        """The phrase with its values, which are escaped here and nowhere else.

        An unknown language falls back to Russian; a phrase that is missing or lacks a value is
        a bug and raises PhraseMissingError.
        """
        return self._said(language, key, values, familiar=False)

    def say_to_child(self, language: str, key: str, **values: Any) -> str:
        """The phrase as one speaks to a child: its attribute FAMILIAR, where a language has one."""
        return self._said(language, key, values, familiar=True)

    def _said(self, language: str, key: str, values: dict[str, Any], *, familiar: bool) -> str:
        spoken = spoken_language(language)
        if not values and (spoken, key, familiar) in self._plain:
            return self._plain[spoken, key, familiar]
        safely = {name: safe(value) for name, value in values.items()}
        said = self._format(spoken, key, safely, familiar=familiar)
        if not values:
            self._plain[spoken, key, familiar] = said
        return said

    def plain(self, language: str, key: str, **values: Any) -> str:
        """The phrase for a terminal, where nothing is escaped."""
        return self._format(spoken_language(language), key, values)

    def _format(
        self, language: str, key: str, values: dict[str, Any], *, familiar: bool = False
    ) -> str:
        bundle = self._bundles[language]
        if not bundle.has_message(key):
            raise PhraseMissingError(f"{key} ({language})")
        message = bundle.get_message(key)
        pattern = (message.attributes.get(FAMILIAR) if familiar else None) or message.value
        if pattern is None:
            raise PhraseMissingError(f"{key} ({language}) is empty")
        said, errors = bundle.format_pattern(pattern, values)
        if errors:
            raise PhraseMissingError(f"{key} ({language}): {errors[0]}")
        return str(said)

    def version(self, language: str, key: str) -> str:
        """A short mark of the phrase as it is written, before any value is put in."""
        written = self._bundles[spoken_language(language)].get_message(key)
        return f"{key}/{language}/{hashlib.sha256(repr_of(written.value)).hexdigest()[:12]}"


def repr_of(pattern: Any) -> bytes:
    """The parts of a compiled pattern as text, the same in every run."""
    parts = getattr(pattern, "elements", [pattern])
    return "\0".join(str(getattr(part, "value", type(part).__name__)) for part in parts).encode()


def read_bundle(language: str) -> FluentBundle:
    bundle = FluentBundle([language], use_isolating=False)
    for file in sorted((FOLDER / language).glob("*.ftl")):
        bundle.add_resource(FluentResource(file.read_text(encoding="utf-8")))
    return bundle


def spoken_language(code: str | None) -> str:
    """The language among ours that suits a Telegram language code such as `en-GB`."""
    base = (code or DEFAULT).split("-")[0].lower()
    return base if base in LANGUAGES else DEFAULT if base in RUSSIAN_TOO else "en"


RUSSIAN_TOO = frozenset({"ru", "sah", "be", "uk", "kk", "ky", "tt", "ba", "cv", "uz", "tg"})
"""Whose Telegram speaks one of these is better served in Russian than in English."""


def safe(value: Any) -> Any:
    """Escaped, and short enough: Fluent refuses values over 2,500 characters."""
    if not isinstance(value, str):
        return value
    whole = value if len(value) <= LONGEST_VALUE else value[: LONGEST_VALUE - 1] + "…"
    return escape(whole, quote=True)
