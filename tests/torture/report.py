"""The result as a table, and the violations under it."""

from collections import Counter
from collections.abc import Iterable

from bot.sandbox.faults import AMBIGUOUS
from tests.torture.trial import Result


def lines(result: Result) -> Iterable[str]:
    yield "| what | how much |"
    yield "|---|---:|"
    for what, how_much in rows(result):
        yield f"| {what} | {how_much} |"
    yield ""
    yield from (f"VIOLATION {each}" for each in result.verdict.violations)
    yield "every promise was kept" if not result.verdict.violations else "promises were broken"


def rows(result: Result) -> Iterable[tuple[str, object]]:
    lives = [life for life in result.stage.lives.all if life.killed_at]
    people, judged = result.stage.people, result.verdict.judged
    yield "seed", result.trial.seed
    yield "kills (SIGKILL)", len(lives)
    yield "of these while it was starting", sum(life.ready_at is None for life in lives)
    yield "people at the same time", result.trial.people
    yield "people who came to the end", f"{sum(p.finished for p in people)} of {len(people)}"
    yield "updates", sum(p.hand.owed.updates for p in people)
    yield "answers accepted", sum(person.confirmed for person in people)
    yield "answers lost", result.verdict.lost
    yield "answers doubled", result.verdict.doubled
    yield "messages that were to be sent", judged.recorded
    yield "messages delivered", judged.delivered
    yield "repeated", judged.repeated
    yield "of these after a lost answer", judged.lost
    yield "of these in hand at a kill", judged.killed
    yield "longest wait of an answer that a kill then lost, ms", round(1000 * judged.longest_wait)
    yield "of these without reason", len(judged.unexplained)
    yield from faults(result)
    yield "seconds", round(result.seconds)


def faults(result: Result) -> Iterable[tuple[str, object]]:
    counts = result.stage.street.sandbox.faults.counts
    sends = sum(n for (method, kind), n in counts.items() if ambiguous(method, kind))
    yield "ambiguous cuts of messages (lost answer, cut connection, 500)", sends
    kinds: Counter[str] = Counter()
    for (_, kind), number in counts.items():
        kinds[kind.value] += number
    for name, number in sorted(kinds.items()):
        yield f"injected: {name}", number


def ambiguous(method: str, kind: object) -> bool:
    return method.startswith("send") and kind in AMBIGUOUS
