"""A person's hand and eye: what they do is counted, and each act must be answered in time."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import NoReturn, TypeVar

from bot.sandbox import Person, Sandbox, acts
from bot.sandbox.chats import Chat
from mentoring.questionnaire.form import Form
from tests.conversations.transcript import transcript
from tests.torture.ledger import Ledger
from tests.torture.lives import Lives
from tests.torture.screens import Screen, read

PATIENCE = 5.0
"""How long the bot may be up without answering an update that it has taken."""
LOOK_AGAIN = 0.25
LONGEST_PAUSE = 120.0

Found = TypeVar("Found")


class LostUpdateError(AssertionError):
    """The bot took an update and never answered it."""


@dataclass(slots=True)
class Owed:
    """What the bot owes for what was done: `perhaps` are answers to the second half of a double
    tap, which is told where it is only if it comes late.
    """

    sends: int = 0
    perhaps: int = 0
    edits: int = 0
    taps: list[str] = field(default_factory=list)
    updates: int = 0


@dataclass(slots=True)
class Street:
    """Where all people live: one Telegram, one bot, one questionnaire."""

    sandbox: Sandbox
    lives: Lives
    ledger: Ledger
    form: Form
    mentor_link: str = ""


class Hand:
    """Acts in one chat, and waits for what comes of it."""

    def __init__(self, street: Street, account: Person) -> None:
        self.street = street
        self.account = account
        self.owed = Owed()
        self._world = street.sandbox.world
        self._seen = 0
        self._acted_at = 0.0
        self._faults_before = 0

    @property
    def chat(self) -> Chat:
        return self.street.sandbox.chat(self.account.id)

    def open(self, link: str) -> None:
        acts.open_link(self._world, self.account, link)
        self._acted(sends=1)

    def say(self, text: str, sends: int = 1) -> None:
        acts.say(self._world, self.account, text)
        self._acted(sends)

    def share_contact(self, phone: str, sends: int) -> None:
        acts.share_contact(self._world, self.account, phone)
        self._acted(sends)

    def send_sticker(self) -> None:
        acts.send_sticker(self._world, self.account)
        self._acted(sends=1)

    def tap(self, screen: Screen, key: str, *, sends: int = 1, edits: int = 0) -> None:
        number = acts.tap(self._world, self.account, screen.message, screen.data_of(key))
        self.owed.taps.append(number)
        self.owed.edits += edits
        self._acted(sends)

    def _acted(self, sends: int) -> None:
        self.owed.sends += sends
        self.owed.updates += 1
        self._acted_at = self.street.lives.up_seconds()
        self._faults_before = self.street.ledger.faults_in(self.account.id)

    async def sees(self, wanted: Callable[[Screen], bool]) -> Screen:
        """The next screen of that kind."""

        def look() -> Screen | None:
            changes = self.chat.changes
            while self._seen < len(changes):
                change = changes[self._seen]
                self._seen += 1
                if change.kind == "sent" and change.message.by_bot:
                    screen = read(change.message, self.street.form)
                    if screen and wanted(screen):
                        return screen
            return None

        return await self.until(look)

    async def until(self, found: Callable[[], Found | None]) -> Found:
        """Raises LostUpdateError when the bot was up long enough and nothing came."""
        while (result := found()) is None:
            try:
                async with asyncio.timeout(LOOK_AGAIN):
                    await self.chat.changed()
            except TimeoutError:
                self._lose_patience()
        return result

    def _lose_patience(self) -> None:
        """What Telegram still holds is not lost; a call that met faults is retried later."""
        up = self.street.lives.up_seconds()
        if self._is_on_its_way():
            self._acted_at = up
        faults = self.street.ledger.faults_in(self.account.id) - self._faults_before
        pause = min(LONGEST_PAUSE, 0.5 * 2**faults) if faults else 0.0
        if up - self._acted_at > PATIENCE + pause:
            self.fail("no answer came")

    def _is_on_its_way(self) -> bool:
        bodies = (body for update in self._world.updates._waiting for body in update.values())
        return any(isinstance(b, dict) and b["from"]["id"] == self.account.id for b in bodies)

    def fail(self, problem: str) -> NoReturn:
        told = "\n".join(transcript(self.chat).split("\n")[-25:])
        raise LostUpdateError(f"{self.account.full_name}: {problem}\n{told}")
