"""Files from the bot: new ones, ones that it has sent or got before, and albums of them."""

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from bot.sandbox import media
from bot.sandbox.body import Upload
from bot.sandbox.errors import ApiError, bad_request, violation
from bot.sandbox.files import PHOTO_LIMIT, UPLOAD_LIMIT, StoredFile
from bot.sandbox.media import content_of_file
from bot.sandbox.methods.asked import Asked
from bot.sandbox.methods.sending import captioned, deliver
from bot.sandbox.world import World

MOST_IN_ALBUM = 10
ALONE = frozenset({"document", "audio"})
"""In an album these stand with their own kind only."""
IN_ALBUM = ALONE | {"photo", "video"}
Uploads = Mapping[str, Upload]


def sender(kind: str) -> Callable[[World, Asked], dict[str, Any]]:
    """The method that sends a file of this kind."""

    def send(world: World, asked: Asked) -> dict[str, Any]:
        chat = world.open_chat(asked.params.get("chat_id"))
        content = captioned(asked.params)
        content |= content_of_file(_file(world, kind, asked.params, asked.uploads))
        return deliver(world, asked, chat, content)

    return send


def send_media_group(world: World, asked: Asked) -> list[dict[str, Any]]:
    """Two to ten files in one go; all are looked at before the first is shown."""
    chat = world.open_chat(asked.params.get("chat_id"))
    items = asked.params.get("media", [])
    if not 2 <= len(items) <= MOST_IN_ALBUM:  # noqa: PLR2004 - as documented
        raise bad_request(f"an album has 2-{MOST_IN_ALBUM} items, not {len(items)}")
    _check_kinds(items)
    contents = [
        captioned(item) | content_of_file(_album_file(world, item, asked.uploads)) for item in items
    ]
    album = {"media_group_id": world.next_album_id()}
    return [
        deliver(world, _part(asked, number, item), chat, {**album, **content})
        for number, (item, content) in enumerate(zip(items, contents, strict=True))
    ]


def _check_kinds(items: Iterable[Any]) -> None:
    kinds = {item.get("type") if isinstance(item, dict) else None for item in items}
    if unknown := kinds - IN_ALBUM:
        raise violation(f"can't parse InputMedia: unknown types {sorted(map(str, unknown))}")
    if len(kinds) > 1 and (alone := kinds & ALONE):
        raise bad_request(f"{alone.pop()} can't be mixed with other media types")


def _album_file(world: World, item: dict[str, Any], uploads: Uploads) -> StoredFile:
    kind = item["type"]
    return _file(world, kind, {**item, kind: item.get("media", "")}, uploads)


def _part(asked: Asked, number: int, item: dict[str, Any]) -> Asked:
    shown = {name: item[name] for name in ("caption",) if name in item}
    return Asked(asked.method, asked.params | shown, asked.uploads, number)


def _file(world: World, kind: str, params: Mapping[str, Any], uploads: Uploads) -> StoredFile:
    given = params.get(kind, "")
    upload = uploads.get(given.removeprefix("attach://") if given else kind)
    if upload is not None:
        return _keep(world, kind, upload, params)
    known = world.files.find(given)
    if known is None:
        raise bad_request(
            f"there is no {kind} in the request"
            if not given or given.startswith("attach://")
            else "wrong file identifier/HTTP URL specified"
        )
    if known.kind != kind:
        was, wanted = (name.title().replace("_", "") for name in (known.kind, kind))
        raise bad_request(f"can't use file of type {was} as {wanted}")
    return known


def _keep(world: World, kind: str, upload: Upload, params: Mapping[str, Any]) -> StoredFile:
    if not upload.data:
        raise bad_request("file must be non-empty")
    if len(upload.data) > (PHOTO_LIMIT if kind == "photo" else UPLOAD_LIMIT):
        raise ApiError(413, "Request Entity Too Large")
    return media.keep(world.files, kind, upload.name, upload.mime_type, upload.data, params)


METHODS: dict[str, Callable[[World, Asked], Any]] = {
    "sendPhoto": sender("photo"),
    "sendDocument": sender("document"),
    "sendAudio": sender("audio"),
    "sendVideo": sender("video"),
    "sendVideoNote": sender("video_note"),
    "sendVoice": sender("voice"),
    "sendMediaGroup": send_media_group,
}
