"""What a person sends instead of writing: a photo, a recording, a video, a document.

Only the messenger's own number of the file is kept, never what is in it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Any

from mentoring.questionnaire.form import Kind, Question
from mentoring.questionnaire.problems import (
    AttachmentExpected,
    AttachmentOfOtherType,
    AttachmentTooLarge,
)

LARGEST_MB = 20
"""A bot cannot fetch more than this from Telegram."""
_MB = 1024 * 1024
_BY_MIME = {"image": Kind.IMAGE, "audio": Kind.AUDIO, "video": Kind.VIDEO}


@dataclass(frozen=True, slots=True)
class File:
    """`id` fetches the file and sends it again, `unique` tells whether two are the same; `size`
    is in bytes, `pixels` are those of a photo's longer side; 0 and "" are unknown. Files that
    were sent together have the same `album`.
    """

    id: str
    unique: str = ""
    size: int = 0
    mime: str = ""
    name: str = ""
    pixels: int = 0
    album: str = ""

    def to_stored(self, media: Kind) -> dict[str, Any]:
        known = {key: value for key, value in asdict(self).items() if value}
        return {**known, "kind": media.value}

    @classmethod
    def from_stored(cls, stored: Mapping[str, Any]) -> File:
        return cls(**{key: value for key, value in stored.items() if key in cls.__slots__})


def is_rest_of_album(answers: Mapping[str, object], files: Iterable[File]) -> bool:
    """Say whether files belong to an album of which another one is an answer already.

    Who sends several photos at once means one answer: the others are no mistake.
    """
    albums = {stored.get("album") for stored in answers.values() if isinstance(stored, dict)}
    return any(file.album in albums for file in files)


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file with the question that it answers; `kind` says how it was sent."""

    name: str
    label: str
    kind: Kind
    file: File


def attachment_of(name: str, label: str, stored: Mapping[str, Any]) -> Attachment:
    return Attachment(name, label, Kind(stored["kind"]), File.from_stored(stored))


def read_attachment(question: Question, media: Kind, files: Sequence[File]) -> dict[str, Any]:
    """Choose the size that suits; raises AttachmentExpected, …OfOtherType or …TooLarge."""
    file = _suiting(files, question.max_pixels)
    counted = _counted(media, file)
    if question.kind not in {counted, Kind.FILE}:
        raise AttachmentExpected(question.kind.value)
    if question.accept and not _accepted(file, media, question.accept):
        raise AttachmentOfOtherType(question.accept)
    if file.size > LARGEST_MB * _MB:
        raise AttachmentTooLarge(LARGEST_MB)
    return file.to_stored(media)


def _suiting(files: Sequence[File], most_pixels: int) -> File:
    """Take the largest size that is not over the form's limit, or the smallest there is."""
    small = [file for file in files if not most_pixels or file.pixels <= most_pixels]
    return small[-1] if small else files[0]


def _counted(media: Kind, file: File) -> Kind:
    """Count a photo that was sent as a document as a photo."""
    return _BY_MIME.get(file.mime.partition("/")[0], media) if media is Kind.FILE else media


def _accepted(file: File, media: Kind, accept: str) -> bool:
    """Follow HTML's `accept`: types as image/*, whole types, and endings of names."""
    mime = file.mime.lower() or ("image/jpeg" if media is Kind.IMAGE else "")
    name = file.name.lower()
    for part in (part.strip().lower() for part in accept.split(",")):
        family = part.removesuffix("*")
        if part in {"*", "*/*"} or part == mime or (part.startswith(".") and name.endswith(part)):
            return True
        if family != part and mime.startswith(family):
            return True
    return False
