"""The Bot API over HTTP, for what is ready-made JSON: receiving and sending.

It shares the connections of aiogram's session, which costs a quarter of going through aiogram.
"""

import json
from collections.abc import Sequence
from dataclasses import dataclass
from http import HTTPStatus
from typing import Any

import aiohttp
from aiogram import Bot
from aiogram.client.session.aiohttp import AiohttpSession
from pydantic_core import from_json

from db.queues.outbox import Attached

SEND_SECONDS = 20
DOWNLOAD_SECONDS = 60
JSON = {"Content-Type": "application/json"}


@dataclass(frozen=True, slots=True)
class Answer:
    """What the Bot API said. `code` is the HTTP-like error code, 200 if all is well."""

    code: int
    result: Any = None
    description: str = ""
    retry_after: float | None = None

    @property
    def ok(self) -> bool:
        return self.code == HTTPStatus.OK


class NoAnswerError(Exception):
    """The call was cut off. `perhaps_arrived` is False only if it surely never left."""

    def __init__(self, kind: str, *, perhaps_arrived: bool) -> None:
        super().__init__(kind)
        self.perhaps_arrived = perhaps_arrived


class FileGoneError(Exception):
    """Telegram does not give a file that was sent to the bot."""


class Telegram:
    """One bot's connection; never puts the token into an error or a log."""

    def __init__(self, bot: Bot) -> None:
        self._bot = bot
        if not isinstance(bot.session, AiohttpSession):
            raise TypeError("the bot must speak through aiohttp")
        self._session = bot.session

    async def call(
        self,
        method: str,
        payload: bytes,
        files: Sequence[Attached] = (),
        seconds: float = SEND_SECONDS,
    ) -> Answer:
        """Raises NoAnswerError if the connection gave out."""
        client = await self._session.create_session()
        url = self._session.api.api_url(token=self._bot.token, method=method)
        timeout = aiohttp.ClientTimeout(total=seconds)
        body = multipart(payload, files) if files else payload
        headers = None if files else JSON
        try:
            async with client.post(url, data=body, headers=headers, timeout=timeout) as response:
                return read_answer(response.status, await response.read())
        except aiohttp.ClientConnectorError as error:
            raise NoAnswerError(type(error).__name__, perhaps_arrived=False) from None
        except (aiohttp.ClientError, TimeoutError, OSError) as error:
            raise NoAnswerError(type(error).__name__, perhaps_arrived=True) from None

    async def download(self, file_id: str) -> bytes:
        """What somebody sent. Raises FileGoneError where Telegram no longer gives it."""
        answer = await self.call("getFile", json.dumps({"file_id": file_id}).encode())
        if not answer.ok:
            raise FileGoneError(str(answer.code))
        client = await self._session.create_session()
        path = str(answer.result["file_path"])
        url = self._session.api.file_url(self._bot.token, path)
        try:
            timeout = aiohttp.ClientTimeout(total=DOWNLOAD_SECONDS)
            async with client.get(url, timeout=timeout) as response:
                if response.status != HTTPStatus.OK:
                    raise FileGoneError(str(response.status))
                return await response.read()
        except (aiohttp.ClientError, TimeoutError, OSError) as error:
            # The address holds the token, and so does the error's own text.
            raise NoAnswerError(type(error).__name__, perhaps_arrived=False) from None


def read_answer(status: int, body: bytes) -> Answer:
    """Telegram's JSON, or the bare status if something between us answered instead."""
    try:
        data = from_json(body)
    except ValueError:
        return Answer(HTTPStatus.BAD_GATEWAY if status == HTTPStatus.OK else status)
    if not isinstance(data, dict):
        return Answer(HTTPStatus.BAD_GATEWAY)
    if data.get("ok"):
        return Answer(HTTPStatus.OK, data.get("result"))
    parameters = data.get("parameters") or {}
    return Answer(
        int(data.get("error_code") or status),
        description=str(data.get("description", "")),
        retry_after=parameters.get("retry_after"),
    )


def multipart(payload: bytes, files: Sequence[Attached]) -> aiohttp.FormData:
    """Names of files go as they are: quoted, «Памятка.pdf» would arrive percent-encoded."""
    form = aiohttp.FormData(quote_fields=False)
    for name, value in from_json(payload).items():
        text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
        form.add_field(name, text)
    for file in files:
        name = " ".join(file.file_name.split())
        form.add_field(file.id.hex, file.content, filename=name)
    return form
