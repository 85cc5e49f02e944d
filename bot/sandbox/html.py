"""Telegram's HTML subset, read as strictly as its documentation is written."""

import html
import re
from typing import Any, NamedTuple
from urllib.parse import urlsplit

from bot.sandbox.errors import ApiError, bad_request

TAGS = {
    "b": "bold",
    "strong": "bold",
    "i": "italic",
    "em": "italic",
    "u": "underline",
    "ins": "underline",
    "s": "strikethrough",
    "strike": "strikethrough",
    "del": "strikethrough",
    "span": "spoiler",
    "tg-spoiler": "spoiler",
    "tg-emoji": "custom_emoji",
    "a": "text_link",
    "code": "code",
    "pre": "pre",
    "blockquote": "blockquote",
}
_ALLOWED = {
    "a": {"href"},
    "span": {"class"},
    "code": {"class"},
    "tg-emoji": {"emoji-id"},
    "blockquote": {"expandable"},
}
_TOKEN = re.compile(
    r"""(?P<words>[^<>&]+)
      | <(?P<close>/?)(?P<tag>[a-zA-Z][a-zA-Z0-9-]*)
        (?P<attributes>(?:\s+[a-zA-Z-]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[a-zA-Z0-9.-]+))?)*)\s*>
      | (?P<reference>&(?:lt|gt|amp|quot|\#\d{1,7}|\#[xX][0-9a-fA-F]{1,6});)
      | (?P<stray>[<>&])""",
    re.VERBOSE,
)
_ATTRIBUTE = re.compile(r"""([a-zA-Z-]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([a-zA-Z0-9.-]+)))?""")


class _Open(NamedTuple):
    tag: str
    entity: dict[str, Any]


def utf16_length(text: str) -> int:
    """Telegram counts a character outside the basic plane, as most emoji are, twice."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le")) // 2


def parse_html(source: str) -> tuple[str, list[dict[str, Any]]]:
    """The text without its tags, and the entities that the tags stood for."""
    reader = _Reader(source)
    # Each character is matched by some branch of the pattern, so nothing is stepped over.
    for token in _TOKEN.finditer(source):
        reader.take(token)
    return reader.finish()


class _Reader:
    def __init__(self, source: str) -> None:
        self.source = source
        self.parts: list[str] = []
        self.length = 0
        self.open: list[_Open] = []
        self.entities: list[dict[str, Any]] = []

    def take(self, token: re.Match[str]) -> None:
        if token["words"] or token["reference"]:
            self._add(token[0] if token["words"] else html.unescape(token[0]))
        elif token["stray"]:
            raise self._fault(f"Unescaped or unclosed {token[0]!r}", token.start())
        elif token["close"]:
            self._close(token)
        else:
            self._open(token)

    def finish(self) -> tuple[str, list[dict[str, Any]]]:
        if self.open:
            raise bad_request(
                "can't parse entities: Can't find end tag corresponding to start tag "
                f'"{self.open[-1].tag}"'
            )
        self.entities.sort(key=lambda entity: (entity["offset"], -entity["length"]))
        return "".join(self.parts), self.entities

    def _add(self, text: str) -> None:
        self.parts.append(text)
        self.length += utf16_length(text)

    def _open(self, token: re.Match[str]) -> None:
        tag = token["tag"].lower()
        if tag not in TAGS:
            raise self._fault(f'Unsupported start tag "{tag}"', token.start())
        entity: dict[str, Any] = {"type": TAGS[tag], "offset": self.length, "length": 0}
        attributes = {
            name.lower(): html.unescape(double or single or bare)
            for name, double, single, bare in _ATTRIBUTE.findall(token["attributes"])
        }
        self._check(tag, attributes, token.start())
        self._describe(tag, attributes, entity)
        self.open.append(_Open(tag, entity))

    def _check(self, tag: str, attributes: dict[str, str], at: int) -> None:
        if unknown := attributes.keys() - _ALLOWED.get(tag, set()):
            raise self._fault(f'Tag "{tag}" has unknown attributes {sorted(unknown)}', at)
        if tag == "a" and not is_url(attributes.get("href", "")):
            raise self._fault('Tag "a" must have an address in "href"', at)
        if tag == "span" and attributes.get("class") != "tg-spoiler":
            raise self._fault('Tag "span" must have class "tg-spoiler"', at)

    def _describe(self, tag: str, attributes: dict[str, str], entity: dict[str, Any]) -> None:
        if tag == "a":
            entity["url"] = attributes["href"]
        elif tag == "tg-emoji":
            entity["custom_emoji_id"] = attributes.get("emoji-id", "")
        elif tag == "blockquote" and "expandable" in attributes:
            entity["type"] = "expandable_blockquote"
        elif tag == "code" and "class" in attributes:
            self._name_language(attributes["class"].removeprefix("language-"))

    def _name_language(self, language: str) -> None:
        # A language is written on <code> and belongs to the <pre> around it.
        if self.open and self.open[-1].tag == "pre":
            self.open[-1].entity["language"] = language

    def _close(self, token: re.Match[str]) -> None:
        tag = token["tag"].lower()
        if not self.open:
            raise self._fault("Unexpected end tag", token.start())
        opened, entity = self.open.pop()
        if opened != tag:
            raise self._fault(
                "Unmatched end tag", token.start(), f', expected "</{opened}>", found "</{tag}>"'
            )
        entity["length"] = self.length - entity["offset"]
        within_pre = tag == "code" and bool(self.open) and self.open[-1].tag == "pre"
        if entity["length"] and not within_pre:
            self.entities.append(entity)

    def _fault(self, what: str, at: int, more: str = "") -> ApiError:
        offset = len(self.source[:at].encode())
        return bad_request(f"can't parse entities: {what} at byte offset {offset}{more}")


def is_url(value: str) -> bool:
    """An address that Telegram makes a link of."""
    try:
        parts = urlsplit(value)
    except ValueError:
        return False
    if parts.scheme in {"http", "https"}:
        host = parts.hostname or ""
        return bool(host) and ("." in host or host == "localhost") and " " not in value
    return parts.scheme in {"tg", "mailto", "tel"}
