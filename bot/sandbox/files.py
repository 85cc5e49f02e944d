"""Files that travelled, kept in memory under the identifiers that Telegram would give them."""

import struct
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from bot.sandbox.errors import bad_request

DOWNLOAD_LIMIT = 20 * 1024 * 1024
UPLOAD_LIMIT = 50 * 1024 * 1024
PHOTO_LIMIT = 10 * 1024 * 1024
FOLDERS = {"audio": "music", "voice": "voice"}
"""Under which Telegram files these; the other kinds have their own plural."""


@dataclass(slots=True, frozen=True)
class StoredFile:
    """One file; `kind` is what it was sent as and what alone it can be sent as again."""

    id: str
    unique_id: str
    kind: str
    name: str
    mime_type: str
    data: bytes
    path: str
    facts: Mapping[str, Any] = field(default_factory=dict)

    def wire(self) -> dict[str, Any]:
        return {
            "file_id": self.id,
            "file_unique_id": self.unique_id,
            "file_size": len(self.data),
        }


class FileStore:
    """All files by their identifier and by the path under which they are downloaded."""

    def __init__(self) -> None:
        self._by_id: dict[str, StoredFile] = {}
        self._by_path: dict[str, StoredFile] = {}

    def add(
        self,
        kind: str,
        name: str,
        mime_type: str,
        data: bytes,
        facts: Mapping[str, Any] | None = None,
    ) -> StoredFile:
        number = len(self._by_id) + 1
        suffix = name.rpartition(".")[2] if "." in name else "bin"
        stored = StoredFile(
            id=f"SBX{kind.upper()}{number:08}",
            unique_id=f"U{number:08}",
            kind=kind,
            name=name,
            mime_type=mime_type,
            data=data,
            path=f"{FOLDERS.get(kind, f'{kind}s')}/file_{number}.{suffix}",
            facts=facts or {},
        )
        self._by_id[stored.id] = self._by_path[stored.path] = stored
        return stored

    def find(self, file_id: str) -> StoredFile | None:
        return self._by_id.get(file_id)

    def find_by_path(self, path: str) -> StoredFile | None:
        return self._by_path.get(path)


def picture_size(data: bytes) -> tuple[int, int]:
    """Width and height of a PNG or JPEG; anything else is no photo for Telegram."""
    size = _png_size(data) or _jpeg_size(data)
    if size is None:
        raise bad_request("IMAGE_PROCESS_FAILED")
    width, height = size
    if width + height > 10_000 or max(size) > 20 * min(size):  # noqa: PLR2004 - as documented
        raise bad_request("PHOTO_INVALID_DIMENSIONS")
    return size


def _png_size(data: bytes) -> tuple[int, int] | None:
    if data[:8] != b"\x89PNG\r\n\x1a\n" or len(data) < 24:  # noqa: PLR2004 - up to IHDR's sizes
        return None
    width, height = struct.unpack(">II", data[16:24])
    return width, height


def _jpeg_size(data: bytes) -> tuple[int, int] | None:
    if data[:2] != b"\xff\xd8":
        return None
    at = 2
    while at + 9 < len(data) and data[at] == 0xFF:  # noqa: PLR2004 - a marker's first byte
        marker, length = data[at + 1], int.from_bytes(data[at + 2 : at + 4])
        # Start-of-frame markers hold the sizes; C4, C8 and CC share their range and are others.
        if 0xC0 <= marker <= 0xCF and marker not in {0xC4, 0xC8, 0xCC}:  # noqa: PLR2004
            height, width = struct.unpack(">HH", data[at + 5 : at + 9])
            return width, height
        at += 2 + length
    return None
