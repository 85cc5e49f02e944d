"""One size of a matching, measured in a process of its own."""

import json
import resource
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass, field
from typing import TypeVar

from bench.greedy import greedy, stable
from bench.sides import TODAY, Crowd
from mentoring.matching.bound import certify
from mentoring.matching.leftovers import left_over
from mentoring.matching.proposals import proposals
from mentoring.matching.residual import residual
from mentoring.matching.shared import Ints
from mentoring.matching.sides import Marks
from mentoring.matching.solve import solve
from mentoring.matching.weighed import weigh
from mentoring.matching.weights import Goal, Settings

T = TypeVar("T")


@dataclass
class Size:
    """Seconds by step; `cpu` of all threads and `megabytes` at most, without the peers."""

    mentees: int
    mentors: int
    longest: int | None
    goal: Goal
    seconds: dict[str, float] = field(default_factory=dict)
    pairs: int = 0
    placed: int = 0
    points: int = 0
    most_placed: int = 0
    most_points: int = 0
    cpu: float = 0
    megabytes: float = 0
    greedy_placed: int = 0
    greedy_points: int = 0
    peer: str = ""

    def timed(self, name: str, work: Callable[[], T]) -> T:
        begun = time.perf_counter()
        found = work()
        self.seconds[name] = time.perf_counter() - begun
        return found


def measure(
    mentees: int, mentors: int, longest: int | None, goal: Goal, *, explained: bool, peer: bool
) -> Size:
    found = Size(mentees, mentors, longest, goal)
    crowd = Crowd(1)
    ones, others = crowd.mentors(mentors), crowd.mentees(mentees)
    by = Settings(TODAY, goal)
    begun = time.process_time()
    of = found.timed("weigh", lambda: weigh(ones, others, Marks(), by, longest))
    found.pairs = len(of.problem.rows)
    chosen = found.timed("solve", lambda: solve(of.problem))
    if explained:
        moved = found.timed("swaps", lambda: residual(of.problem, chosen))
        found.timed("reasons", lambda: proposals(of, chosen, moved))
        found.timed("left over", lambda: left_over(of, chosen, moved))
    proof = found.timed("proof", lambda: certify(of.problem, chosen))
    found.cpu = time.process_time() - begun
    found.megabytes = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    found.placed, found.points = proof.placed, proof.points
    found.most_placed, found.most_points = proof.most_placed, proof.most_points
    found.greedy_placed, found.greedy_points = worth(of.problem.points, greedy(of.problem))
    if peer:
        found.peer = of_peer(found, of.problem.points, lambda: stable(of.problem))
    return found


def worth(points: Ints, chosen: Ints) -> tuple[int, int]:
    taken = chosen[chosen >= 0]
    return len(taken), int(points[taken].sum())


def of_peer(found: Size, points: Ints, work: Callable[[], Ints]) -> str:
    try:
        placed, reached = worth(points, found.timed("peer", work))
    except ImportError:
        return "not installed"
    except RecursionError:
        return "RecursionError"
    seconds = found.seconds["peer"]
    return f"{placed} placed, {reached / found.points:.3f} of the points, {seconds:.1f} s"


def told(found: Size) -> str:
    return json.dumps(asdict(found))
