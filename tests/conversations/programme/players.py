"""People who react to what they see by rules: the newest question first, one act at a time.

Nobody waits for anything by themselves: the stage lets all of a group act once, then waits until
the bot has nothing left to do. So what anybody reads, and in which order, depends on no timing.
"""

from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from bot.sandbox import acts
from bot.sandbox.chats import Message
from tests.conversations.people import Person


@dataclass(frozen=True)
class Says:
    text: str


@dataclass(frozen=True)
class Taps:
    """Buttons of one message, one after another: by the beginning of their text, or by place."""

    buttons: tuple[str | int, ...]

    @classmethod
    def on(cls, *buttons: str | int) -> "Taps":
        return cls(buttons)


@dataclass(frozen=True)
class Ticks:
    """Choices of a question, then «Готово»."""

    choices: tuple[str, ...]


Way = Says | Taps | Ticks
DONE = "Готово"
REVIEWS = 2
"""The first rules are about the review of a questionnaire, which repeats all its questions."""


@dataclass(frozen=True)
class Rule:
    """What somebody does about a message with these words, or with a [button] of that name.

    `once`: only the first time.
    """

    words: str
    way: Way | None
    once: bool = False


@dataclass
class Player:
    """Somebody at their phone. What they have no rule for they only read."""

    person: Person
    name: str
    rules: list[Rule]
    silent: bool = False
    _read: int = 0
    _unanswered: list[Message] = field(default_factory=list)
    _next: deque[tuple[Message, str | int]] = field(default_factory=deque)

    def will(self, words: str, way: Way | None, *, once: bool = False) -> None:
        """From now on they do this, whatever they did before; None for nothing at all."""
        self.rules.insert(REVIEWS, Rule(words, way, once))

    def opens(self, link: str) -> None:
        acts.open_link(self.person.sandbox.world, self.person.account, link)

    def says(self, text: str) -> None:
        acts.say(self.person.sandbox.world, self.person.account, text)

    def acts(self) -> bool:
        """One act, if anything asks for one."""
        self._reads()
        if self.silent or self.person.account.blocked:
            return False
        if self._next:
            self._tap(*self._next.popleft())
            return True
        for message, rule in self._asked():
            self._unanswered.remove(message)
            if rule.once:
                self.rules.remove(rule)
            self._does(message, rule.way)  # type: ignore[arg-type]
            return True
        self._unanswered.clear()
        return False

    def _reads(self) -> None:
        changes = self.person.chat.changes[self._read :]
        self._read = len(self.person.chat.changes)
        self._unanswered += [e.message for e in changes if e.kind == "sent" and e.message.by_bot]

    def _asked(self) -> Iterator[tuple[Message, Rule]]:
        """What they would answer: of several questions of a questionnaire only the newest."""
        found = [(each, self._rule(each)) for each in reversed(self._unanswered)]
        known = [(each, rule) for each, rule in found if rule and rule.way]
        known.sort(key=lambda each: not is_question(each[0]))
        yield from known[:1]

    def _rule(self, message: Message) -> Rule | None:
        keys = [f"[{each}]" for each in message.buttons]
        fitting = (e for e in self.rules if e.words in message.text or e.words in keys)
        return next(fitting, None)

    def _does(self, message: Message, way: Way) -> None:
        match way:
            case Says(text):
                self.says(text)
            case Taps((first, *others)):
                self._tap(message, first)
                self._next.extend((message, each) for each in others)
            case Ticks(choices):
                for each in choices:
                    self._tap(message, each)
                self._next.append((message, DONE))

    def _tap(self, message: Message, button: str | int) -> None:
        world, account = self.person.sandbox.world, self.person.account
        found = button_of(message, button)
        if found is None:
            assert not message.buttons, f"{self.name}: no «{button}» under:\n{message.text}"
            acts.press_key(world, account, str(button))
        elif "callback_data" in found:
            acts.tap(world, account, message, found["callback_data"])
        else:
            self.opens(found["url"])


def button_of(message: Message, wanted: str | int) -> dict[str, Any] | None:
    """By its place, or by how its text begins; «|» stands between several beginnings."""
    buttons = [button for row in message.inline_keyboard for button in row]
    if isinstance(wanted, int):
        return buttons[min(wanted, len(buttons) - 1)]
    starts = tuple(wanted.split("|"))
    return next((button for button in buttons if button["text"].startswith(starts)), None)


def is_question(message: Message) -> bool:
    return any(
        str(b.get("callback_data", "")).startswith("q:")
        for row in message.inline_keyboard
        for b in row
    )
