"""Trouble on request: what a network and a busy Telegram do to a bot, in a repeatable order."""

import random
from collections import Counter, deque
from collections.abc import Iterable
from dataclasses import dataclass, field
from enum import StrEnum

from bot.sandbox.chats import Send


class Fault(StrEnum):
    """What can be done to a call."""

    TOO_MANY_REQUESTS = "429"
    SERVER_ERROR = "500"
    UNAUTHORIZED = "401"
    FORBIDDEN = "403"
    CUT_BEFORE = "cut_before"
    CUT_AFTER = "cut_after"
    SLOW = "slow"


AMBIGUOUS = frozenset({Fault.CUT_BEFORE, Fault.CUT_AFTER, Fault.SERVER_ERROR})
"""After these the bot cannot know whether the call was done."""


@dataclass(slots=True, frozen=True)
class Rule:
    """A fault that strikes a method (or `*`, all but receiving) with a probability."""

    method: str
    fault: Fault
    probability: float
    seconds: float = 1


@dataclass(slots=True)
class Injected:
    """What was done to one send of these very words."""

    by_fault: Counter[Fault] = field(default_factory=Counter)
    unanswered: int = 0

    @property
    def ambiguous(self) -> int:
        return self.unanswered + sum(self.by_fault[fault] for fault in AMBIGUOUS)


class Faults:
    """The faults to come, and the counts of those that were.

    `after(method, …)` queues exact ones that strike the next calls, `often(…)` adds a rule.
    """

    def __init__(self, seed: int = 0) -> None:
        self._random = random.Random(seed)  # noqa: S311 # nosec B311 - a repeatable order
        self._queued: dict[str, deque[tuple[Fault | None, float]]] = {}
        self.rules: list[Rule] = []
        self.counts: Counter[tuple[str, Fault]] = Counter()
        self.sends: dict[Send, Injected] = {}

    def often(self, method: str, fault: Fault, probability: float, seconds: float = 1) -> None:
        self.rules.append(Rule(method, fault, probability, seconds))

    def after(self, method: str, *faults: Fault | None, seconds: float = 1) -> None:
        """The next calls of the method meet these, one each; None lets one pass."""
        queue = self._queued.setdefault(method, deque())
        queue.extend((fault, seconds) for fault in faults)

    def stop(self) -> None:
        """No more faults; what was counted stays."""
        self.rules.clear()
        self._queued.clear()

    def pick(self, method: str) -> tuple[Fault, float] | None:
        """The fault for this call, if it is to have one."""
        if queue := self._queued.get(method):
            fault, seconds = queue.popleft()
            return (fault, seconds) if fault else None
        if not self.rules:
            return None
        anything = {method} if method == "getUpdates" else {method, "*"}
        return self._draw(rule for rule in self.rules if rule.method in anything)

    def _draw(self, rules: Iterable[Rule]) -> tuple[Fault, float] | None:
        dice = self._random.random()
        for rule in rules:
            if dice < rule.probability:
                return rule.fault, rule.seconds
            dice -= rule.probability
        return None

    def count(self, method: str, fault: Fault, send: Send | None) -> None:
        self.counts[method, fault] += 1
        if send is not None:
            self.sends.setdefault(send, Injected()).by_fault[fault] += 1

    def count_unanswered(self, send: Send) -> None:
        """The message was delivered, but its sender was gone before it could be told."""
        self.sends.setdefault(send, Injected()).unanswered += 1

    def ambiguous(self, send: Send | None) -> int:
        """How often the sender of exactly this could not know whether it had arrived."""
        injected = self.sends.get(send) if send else None
        return injected.ambiguous if injected else 0
