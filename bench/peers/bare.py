"""The limit: nothing but a socket and a database file, with one commit an answer."""

import asyncio
import json
import os
import signal
import sqlite3
import time
from typing import Any

import aiohttp

from bench.peers.telling import Statements, tell
from bench.questions import load

QUESTIONS = load()


def keyboard(number: int) -> dict[str, Any]:
    buttons = [
        {"text": label, "callback_data": f"q{number}:{index}"}
        for index, label in enumerate(QUESTIONS[number].choices)
    ]
    return {"inline_keyboard": [buttons[at : at + 2] for at in range(0, len(buttons), 2)]}


class Bare:
    """Where each person is stands in a dictionary, the answers in one table."""

    def __init__(self, client: aiohttp.ClientSession, statements: Statements) -> None:
        self._client = client
        self._statements = statements
        self._api = f"{os.environ['TELEGRAM_API_URL']}/bot{os.environ['BOT_TOKEN']}"
        self._at: dict[int, int] = {}
        self._sending: set[asyncio.Task[Any]] = set()
        file = os.environ["DATABASE_URL"].partition("///")[2]
        self._database = sqlite3.connect(file, isolation_level=None)
        self._database.execute("PRAGMA journal_mode = TRUNCATE")
        self._database.execute("PRAGMA synchronous = FULL")
        self._database.execute(
            "CREATE TABLE answer (id INTEGER PRIMARY KEY, person INTEGER NOT NULL,"
            " question TEXT NOT NULL, value TEXT NOT NULL, at REAL NOT NULL)"
        )

    async def run(self, stop: asyncio.Event) -> None:
        offset = 0
        while not stop.is_set():
            for update in await self._call("getUpdates", offset=offset, timeout=2):
                offset = update["update_id"] + 1
                self._take(update)

    def _take(self, update: dict[str, Any]) -> None:
        tap = update.get("callback_query")
        person = (tap or update["message"])["from"]["id"]
        number = self._at.get(person)
        if number is not None:
            self._keep(person, number, tap["data"] if tap else update["message"]["text"])
        number = self._at[person] = 0 if number is None else number + 1
        if tap:
            self._send("answerCallbackQuery", callback_query_id=tap["id"])
        if number < len(QUESTIONS):
            label = f"<b>{QUESTIONS[number].label}</b>"
            self._send(
                "sendMessage",
                chat_id=person,
                text=label,
                parse_mode="HTML",
                reply_markup=keyboard(number),
            )
        else:
            self._send("sendMessage", chat_id=person, text="Спасибо!")

    def _keep(self, person: int, number: int, value: str) -> None:
        """Without a BEGIN each statement is a transaction of its own."""
        self._statements.add()
        self._database.execute(
            "INSERT INTO answer (person, question, value, at) VALUES (?, ?, ?, ?)",
            (person, QUESTIONS[number].name, value, time.time()),
        )

    def _send(self, method: str, **fields: Any) -> None:
        task = asyncio.create_task(self._call(method, **fields))
        self._sending.add(task)
        task.add_done_callback(self._sending.discard)

    async def _call(self, method: str, **fields: Any) -> Any:
        async with self._client.post(f"{self._api}/{method}", json=fields) as response:
            return json.loads(await response.read())["result"]


async def main() -> None:
    statements, stop = Statements(), asyncio.Event()
    statements.tell_when_asked()
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, stop.set)
    async with aiohttp.ClientSession() as client:
        bare = Bare(client, statements)
        tell("/start")
        await bare.run(stop)


asyncio.run(main())
