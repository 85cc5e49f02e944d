"""A class hour: everybody opens the link at once, then each answers in their own time."""

import asyncio
import random
import time
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass, field

from bench.crowd import Crowd, Person, buttons_of
from bench.questions import Question
from bench.server import Message, Server

READING = (0.005, 0.015)
"""Of the hour, from a greeting or a consent to the tap: 3–9 s of ten minutes."""
THINKING = (0.05, 0.075)
"""Of the hour, from a question to its answer: 30–45 s of ten minutes."""


@dataclass(frozen=True, slots=True)
class Step:
    """One tap or typed word and its reply; times are seconds of one clock."""

    person: int
    asked_at: float
    wait: float
    is_answer: bool


@dataclass
class Heard:
    """What came back, and what was answered: person → question → the words or the button."""

    steps: list[Step] = field(default_factory=list)
    sent_at: list[float] = field(default_factory=list)
    given: dict[int, dict[str, str]] = field(default_factory=dict)
    ended: int = 0
    strays: list[str] = field(default_factory=list)


class Pupils(Crowd):
    """`there` is who stands before the questions, `at` how many of them they have answered."""

    def __init__(
        self, server: Server, questions: Sequence[Question], hello: str, seconds: float
    ) -> None:
        super().__init__(server, questions, hello)
        self._seconds = seconds
        self._dice = random.Random(1)
        self.heard = Heard()

    async def lesson(self, count: int, patience: float) -> float:
        """Until the last has come to the end or patience has; the seconds that it took."""
        self._busy = count
        started = time.perf_counter()
        for number in range(1, count + 1):
            person = self._people[number] = Person(number)
            self._say(person, self._hello)
        with suppress(TimeoutError):
            async with asyncio.timeout(patience):
                while self._busy:
                    self._moved.clear()
                    await self._moved.wait()
        return time.perf_counter() - started

    def _on_message(self, message: Message) -> None:
        person, now = self._people[message["chat"]["id"]], time.perf_counter()
        self.heard.sent_at.append(now)
        person.shown = message
        if not person.asked_at:
            return
        step = Step(person.id, person.asked_at, now - person.asked_at, person.there)
        self.heard.steps.append(step)
        person.asked_at = 0
        if person.at > len(self._questions):
            self.heard.ended += 1
            self._leave()
            return
        asked = person.there or self._questions[0].label in message["text"]
        pause = self._dice.uniform(*(THINKING if asked else READING)) * self._seconds
        asyncio.get_running_loop().call_later(pause, self._act, person)

    def _act(self, person: Person) -> None:
        """What they do depends on what stands there by now; a door is its first button."""
        words = person.shown["text"]
        person.there = person.there or self._questions[0].label in words
        if person.there and person.at < len(self._questions):
            question = self._questions[person.at]
            if question.label not in words:
                self._give_up(words)
                return
            self._answer(person, question)
            person.at += 1
        elif "inline_keyboard" in person.shown.get("reply_markup", {}):
            self._tap(person, next(buttons_of(person.shown)))
            person.at += person.there
        else:
            self._give_up(words)

    def _give_up(self, words: str) -> None:
        self.heard.strays.append(words)
        self._leave()

    def _answer(self, person: Person, question: Question) -> None:
        answer = self._thought_of(person, question)
        self.heard.given.setdefault(person.id, {})[question.name] = answer
        if question.choices:
            buttons = buttons_of(person.shown)
            self._tap(person, next(each for each in buttons if each["text"] == answer))
        else:
            self._say(person, answer)

    def _thought_of(self, person: Person, question: Question) -> str:
        if question.choices:
            return self._dice.choice(question.choices)
        if question.kind == "integer":
            return str(self._dice.randint(1, 40))
        return f"Ответ {person.id} на вопрос {question.name}"

    def _leave(self) -> None:
        self._busy -= 1
        self._moved.set()
