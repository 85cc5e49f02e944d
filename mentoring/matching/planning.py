"""The one way from two sides to a plan. It imports the solvers: only jobs' threads import it."""

from collections.abc import Sequence

import numpy as np

from mentoring.matching.bound import certify
from mentoring.matching.leftovers import left_over
from mentoring.matching.plan import Certificate, Plan
from mentoring.matching.proposals import proposals
from mentoring.matching.residual import residual
from mentoring.matching.score import total_points
from mentoring.matching.sides import Marks, Mentee, Mentor
from mentoring.matching.solve import solve
from mentoring.matching.weighed import Weighed, weigh
from mentoring.matching.weights import Settings


def make_plan(
    mentors: Sequence[Mentor], mentees: Sequence[Mentee], marks: Marks, settings: Settings
) -> Plan:
    """The best pairs for the settings' goal, with their reasons and the proof that they are best.

    The same people, marks and settings give the same plan.
    """
    of = weigh(mentors, mentees, marks, settings)
    chosen = solve(of.problem)
    moved = residual(of.problem, chosen)
    return Plan(
        goal=settings.goal,
        best=settings.weights.best,
        proposals=proposals(of, chosen, moved),
        left_over=left_over(of, chosen, moved),
        refused=of.locks.refused,
        certificate=with_locked(of, certify(of.problem, chosen)),
        pairs_weighed=len(of.problem.rows),
        pairs_allowed=allowed(of) if of.every else None,
    )


def allowed(of: Weighed) -> int:
    return int(np.count_nonzero(of.rules.allowed(slice(0, len(of.mentees)))))


def with_locked(of: Weighed, found: Certificate) -> Certificate:
    """Locked pairs are worth what they are worth in every plan."""
    locks = of.locks
    points = int(total_points(of.features, locks.rows, locks.cols, of.settings).sum())
    return plus(found, len(locks.rows), points)


def plus(found: Certificate, placed: int, points: int) -> Certificate:
    return Certificate(
        found.placed + placed,
        found.points + points,
        found.most_placed + placed,
        found.most_points + points,
    )
