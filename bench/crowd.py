"""People who answer as soon as they see the next question."""

import asyncio
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from bench.questions import Question
from bench.server import Message, Server

PATIENCE = 60
"""A bot that leaves somebody without a reply for so long has lost an answer."""


@dataclass
class Person:
    """One account; `shown` is the newest message, `asked_at` when their last answer left."""

    id: int
    at: int = 0
    shown: Message = field(default_factory=dict)
    asked_at: float = 0.0
    there: bool = False


class Crowd:
    """Brings people to the first question, then lets so many at once answer all twelve."""

    def __init__(self, server: Server, questions: Sequence[Question], hello: str) -> None:
        self._server = server
        self._questions = questions
        self._hello = hello
        self._people: dict[int, Person] = {}
        self._waiting: list[Person] = []
        self._busy = 0
        self._moved = asyncio.Event()
        self.waits: list[float] = []
        server.on_message = self._on_message

    async def gather(self, count: int) -> None:
        """So many more people stand before the first question; this part is not measured."""
        first = len(self._people) + 1
        self._busy = count
        for number in range(first, first + count):
            person = self._people[number] = Person(number)
            self._say(person, self._hello)
        await self._until_done()

    async def answer(self, at_once: int) -> float:
        """Everybody who waits answers everything; the seconds that it took."""
        self.waits = []
        self._busy = len(self._waiting)
        started = time.perf_counter()
        for _ in range(min(at_once, len(self._waiting))):
            self._give(self._waiting.pop(0))
        await self._until_done()
        return time.perf_counter() - started

    async def _until_done(self) -> None:
        while self._busy:
            self._moved.clear()
            await asyncio.wait_for(self._moved.wait(), PATIENCE)

    def _on_message(self, message: Message) -> None:
        self._moved.set()
        person = self._people[message["chat"]["id"]]
        person.shown = message
        if person.there:
            self._go_on(person)
        elif self._questions[0].label in message["text"]:
            person.there = True
            self._waiting.append(person)
            self._busy -= 1
        else:
            self._tap(person, next(buttons_of(message)))

    def _go_on(self, person: Person) -> None:
        """A reply has come: the next answer, or somebody else takes the seat."""
        self.waits.append(time.perf_counter() - person.asked_at)
        person.at += 1
        if person.at < len(self._questions):
            if self._questions[person.at].label not in person.shown["text"]:
                raise AssertionError(f"not question {person.at}: {person.shown['text']}")
            self._give(person)
            return
        self._busy -= 1
        if self._waiting:
            self._give(self._waiting.pop(0))

    def _give(self, person: Person) -> None:
        question = self._questions[person.at]
        if question.choices:
            buttons = buttons_of(person.shown)
            self._tap(person, next(each for each in buttons if each["text"] == question.answer))
        else:
            self._say(person, question.answer)

    def _say(self, person: Person, text: str) -> None:
        message = self._server.message(person.id, text=text, **{"from": who(person)})
        if text.startswith("/"):
            length = len(text.split(maxsplit=1)[0])
            message["entities"] = [{"type": "bot_command", "offset": 0, "length": length}]
        self._publish(person, "message", message)

    def _tap(self, person: Person, button: dict[str, str]) -> None:
        tap = {
            "id": str(self._server.number()),
            "from": who(person),
            "message": person.shown,
            "chat_instance": "1",
            "data": button["callback_data"],
        }
        self._publish(person, "callback_query", tap)

    def _publish(self, person: Person, kind: str, content: dict[str, Any]) -> None:
        person.asked_at = time.perf_counter()
        self._server.publish(kind, content)


def who(person: Person) -> dict[str, Any]:
    return {"id": person.id, "is_bot": False, "first_name": "Анна", "language_code": "ru"}


def buttons_of(message: Message) -> Iterator[dict[str, str]]:
    for row in message["reply_markup"]["inline_keyboard"]:
        yield from row
