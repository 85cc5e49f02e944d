"""Every call of the bot's, and for each delivery the reason why it was made.

Telegram has no idempotency key, so a message whose answer the bot did not get may be sent
again, and then only. The number by which Telegram confirms a message (`message_id`) makes the
books exact, without comparing texts: identical messages may be sent for good reasons.

A delivered message is
- **recorded** if a row of the outbox holds its number: the one delivery that the row is for;
- **lost** if the sandbox cut the answer (cut_after): the bot could not know;
- **killed** if the bot died with it in hand. The database as the dead bot left it says what that
  was: a row that was taken and not marked as done, and one such row explains one delivery. Nor
  may the answer have been there for MARKING seconds: to write it down takes less;
- **unexplained** otherwise, and that is a violation: it repeats without having been cut off.

So deliveries = rows + lost + killed, each repeat with its own cut. That the rows themselves are
no more than there is reason for is judged by what each person did (tests.torture.verdict).
Calls that leave no number (edits, answers to taps) are counted in the same way by method and
chat.
"""

import json
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from bot.sandbox import Fault, Sandbox
from bot.sandbox.calls import Call
from tests.torture.lives import Life, Place

MARKING = 1.0
LANE_MASK = 0x7FFF_FFFF_FFFF_FFFF
OK, REFUSED = 200, 400
DONE_ANYWAY = ("not modified", "query is too old")


@dataclass(frozen=True, slots=True)
class Attempt:
    """One call that did something; `number` is None where the bot cannot have learnt it."""

    method: str
    lane: int
    at: float
    answered_at: float
    number: int | None
    cut: bool

    @property
    def place(self) -> Place:
        return self.method, self.lane


@dataclass(slots=True)
class Judged:
    """The deliveries of messages, by their reasons."""

    recorded: int = 0
    lost: int = 0
    killed: int = 0
    longest_wait: float = 0.0
    unexplained: list[Attempt] = field(default_factory=list)

    def explain(self, attempt: Attempt, life: Life, in_hand: Counter[Place]) -> None:
        """A delivery that no row knows of: only a kill can be the reason, once for each row."""
        waited = 0.0 if life.killed_at is None else max(0.0, life.killed_at - attempt.answered_at)
        if not in_hand[attempt.place] or waited > MARKING:
            self.unexplained.append(attempt)
            return
        in_hand[attempt.place] -= 1
        self.killed += 1
        self.longest_wait = max(self.longest_wait, waited)

    @property
    def delivered(self) -> int:
        return self.recorded + self.repeated

    @property
    def repeated(self) -> int:
        return self.lost + self.killed + len(self.unexplained)


class Ledger:
    """Listens to the sandbox's wire."""

    def __init__(self, sandbox: Sandbox) -> None:
        self.attempts: list[Attempt] = []
        self._faults: Counter[int] = Counter()
        self._tell = sandbox.calls.on_call
        sandbox.calls.on_call = self._note

    def faults_in(self, chat: int) -> int:
        return self._faults[chat]

    def _note(self, call: Call) -> None:
        self._tell(call)
        if call.method.startswith("get") or call.method.endswith("Webhook"):
            return
        lane = lane_of(call)
        if call.fault:
            self._faults[lane] += 1
        cut = call.fault == Fault.CUT_AFTER and not call.status
        if cut or call.status == OK or is_done_anyway(call):
            self.attempts.append(attempt(call, lane, cut=cut))

    def judge(self, recorded: Iterable[int], lives: Sequence[Life]) -> Judged:
        """Each delivered message with its reason; `recorded` are the numbers in the outbox."""
        numbers, judged = set(recorded), Judged()
        in_hand = [Counter(life.in_hand) for life in lives]
        for each in self.attempts:
            if not each.method.startswith("send"):
                continue
            if each.cut:
                judged.lost += 1
            elif each.number in numbers:
                judged.recorded += 1
            else:
                maker = index_of_maker(each, lives)
                judged.explain(each, lives[maker], in_hand[maker])
        return judged

    def unexplained_places(self, rows: Mapping[Place, int], lives: Sequence[Life]) -> list[str]:
        """Where there are more calls that were answered than rows and kills can explain, or
        fewer than rows that say so.
        """
        made = [Counter[Place]() for _ in lives]
        for each in self.attempts:
            if not each.cut:
                made[index_of_maker(each, lives)][each.place] += 1
        answered: Counter[Place] = sum(made, Counter())
        killed: Counter[Place] = Counter()
        for life, calls in zip(lives, made, strict=True):
            killed.update(calls & life.in_hand)
        return [
            f"{place}: {answered[place]} calls were answered, {rows.get(place, 0)} rows are done"
            f", {killed[place]} times one was in hand at a kill"
            for place in answered.keys() | rows.keys()
            if not 0 <= answered[place] - rows.get(place, 0) <= killed[place]
        ]


def index_of_maker(attempt: Attempt, lives: Sequence[Life]) -> int:
    """Which life made the call: at each moment there is one at the most."""
    return max(0, bisect_right(lives, attempt.at, key=lambda life: life.started_at) - 1)


def attempt(call: Call, lane: int, *, cut: bool) -> Attempt:
    number = call.result.get("message_id") if isinstance(call.result, dict) else None
    return Attempt(call.method, lane, call.at, call.at + call.seconds, number, cut)


def is_done_anyway(call: Call) -> bool:
    return call.status == REFUSED and any(words in str(call.result) for words in DONE_ANYWAY)


def lane_of(call: Call) -> int:
    """As the outbox numbers its lanes."""
    if query := call.params.get("callback_query_id"):
        return int(query) & LANE_MASK
    scope = call.params.get("scope") or {}
    scope = json.loads(scope) if isinstance(scope, str) else scope
    return int(call.params.get("chat_id") or scope.get("chat_id") or 0)
