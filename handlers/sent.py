"""What somebody sends instead of words, as the questionnaire engine takes it."""

from dataclasses import replace

from aiogram.types import Message, PhotoSize

from mentoring.questionnaire.form import Kind
from mentoring.questionnaire.run import Attached, File, Located


def input_of(message: Message) -> Attached | Located | None:
    """A place or a file; None for stickers, polls and whatever else answers no question."""
    if message.location is not None:
        place = message.location
        accuracy = place.horizontal_accuracy or 0.0
        return Located(place.latitude, place.longitude, accuracy)
    if message.photo:
        sizes = Attached(Kind.IMAGE, tuple(size_of(size) for size in message.photo))
        return of_album(sizes, message)
    attached = recording_of(message) or document_of(message)
    return of_album(attached, message) if attached else None


def of_album(attached: Attached, message: Message) -> Attached:
    """What was sent together keeps the album's number."""
    album = message.media_group_id or ""
    return Attached(attached.media, tuple(replace(file, album=album) for file in attached.files))


def size_of(size: PhotoSize) -> File:
    return File(
        size.file_id,
        size.file_unique_id,
        size.file_size or 0,
        "image/jpeg",
        pixels=max(size.width, size.height),
    )


def recording_of(message: Message) -> Attached | None:
    """A voice message counts as a recording, a round video message as a video."""
    sound = message.voice or message.audio
    if sound is not None:
        name = getattr(sound, "file_name", None) or ""
        mime = sound.mime_type or "audio/ogg"
        file = File(sound.file_id, sound.file_unique_id, sound.file_size or 0, mime, name)
        return Attached(Kind.AUDIO, (file,))
    picture = message.video or message.video_note
    if picture is not None:
        file = File(
            picture.file_id,
            picture.file_unique_id,
            picture.file_size or 0,
            getattr(picture, "mime_type", None) or "video/mp4",
            getattr(picture, "file_name", None) or "",
        )
        return Attached(Kind.VIDEO, (file,))
    return None


def document_of(message: Message) -> Attached | None:
    document = message.document
    if document is None:
        return None
    file = File(
        document.file_id,
        document.file_unique_id,
        document.file_size or 0,
        document.mime_type or "",
        document.file_name or "",
    )
    return Attached(Kind.FILE, (file,))
