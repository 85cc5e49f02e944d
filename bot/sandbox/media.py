"""Files of each kind: what Telegram tells of one, and where it lies."""

from collections.abc import Mapping
from typing import Any

from bot.sandbox.files import FileStore, StoredFile, picture_size

NAME, TYPE = "file_name", "mime_type"
FACTS: dict[str, tuple[str, ...]] = {
    "photo": ("width", "height"),
    "document": (NAME, TYPE),
    "audio": ("duration", "performer", "title", NAME, TYPE),
    "video": ("width", "height", "duration", NAME, TYPE),
    "video_note": ("length", "duration"),
    "voice": ("duration", TYPE),
}
"""The kinds, and what a message says of each besides its identifiers and size."""
NUMBERS = frozenset({"width", "height", "length", "duration"})
"""Always told; 0 where nobody has measured."""


def keep(
    files: FileStore, kind: str, name: str, mime_type: str, data: bytes, facts: Mapping[str, Any]
) -> StoredFile:
    """A new file of this kind; a picture is measured here, anything else by who sent it."""
    if kind == "photo":
        width, height = picture_size(data)
        facts = {"width": width, "height": height}
    told = {fact: facts[fact] for fact in FACTS[kind] if facts.get(fact)}
    return files.add(kind, name, mime_type, data, told)


def content_of_file(stored: StoredFile) -> dict[str, Any]:
    """The part of a message that shows this file."""
    known = {NAME: stored.name, TYPE: stored.mime_type, **dict.fromkeys(NUMBERS, 0), **stored.facts}
    wire = {**stored.wire(), **{fact: known[fact] for fact in FACTS[stored.kind] if fact in known}}
    return {stored.kind: [wire] if stored.kind == "photo" else wire}
