"""A call's body, in any of the shapes in which the Bot API takes it."""

import json
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import parse_qsl

from aiohttp import web

from bot.sandbox.errors import violation


@dataclass(slots=True, frozen=True)
class Upload:
    """A file as it came."""

    name: str
    mime_type: str
    data: bytes


@dataclass(slots=True)
class Body:
    """The fields and the files of a call."""

    fields: dict[str, Any] = field(default_factory=dict)
    uploads: dict[str, Upload] = field(default_factory=dict)


async def read_body(request: web.Request) -> Body:
    """The query and the body together, as Telegram takes parameters from both."""
    body = Body(dict(request.query) if request.query_string else {})
    kind = request.content_type
    if kind == "multipart/form-data":
        await _read_multipart(request, body)
    elif raw := await request.read():
        body.fields.update(_read_plain(kind, raw))
    return body


def _read_plain(kind: str, raw: bytes) -> dict[str, Any]:
    if kind == "application/x-www-form-urlencoded":
        return dict(parse_qsl(raw.decode(), keep_blank_values=True))
    if kind != "application/json":
        raise violation(f"unsupported content type {kind}")
    try:
        fields = json.loads(raw)
    except ValueError:
        raise violation("can't parse JSON object") from None
    if not isinstance(fields, dict):
        raise violation("JSON body must be an object")
    return fields


async def _read_multipart(request: web.Request, body: Body) -> None:
    for name, value in (await request.post()).items():
        if isinstance(value, web.FileField):
            data = value.file.read()
            value.file.close()
            body.uploads[name] = Upload(value.filename, value.content_type, data)
        elif isinstance(value, str):
            body.fields[name] = value
