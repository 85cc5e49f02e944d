"""The best pairs of all, by a flow of least cost."""

import numpy as np
from numpy.typing import NDArray
from ortools.graph.python import min_cost_flow

from mentoring.matching.problem import Problem
from mentoring.matching.shared import Ints
from mentoring.matching.weights import Goal

SOURCE = 0


class NotSolved(RuntimeError):  # noqa: N818 - errors are facts
    """The solver's own word for why it gave no flow."""


def solve(problem: Problem) -> Ints:
    """For each mentee the pair chosen, as its place among the problem's pairs, or -1.

    Quality first: to stay without a mentor is an arc that costs nothing, and pairs are worth
    more. Most placed first: as much flow as there can be, then of least cost; a price on staying
    without that outweighs everything else would leave too few digits for a city.
    """
    if not len(problem.rows):
        return np.full(problem.mentees, -1, np.int64)
    flow = min_cost_flow.SimpleMinCostFlow()
    pairs = pair_arcs(flow, problem)
    place_arcs(flow, problem)
    sink = nodes(problem) - 1
    flow.set_node_supply(SOURCE, problem.mentees)
    flow.set_node_supply(sink, -problem.mentees)
    if problem.goal is Goal.QUALITY:
        flow.add_arc_with_capacity_and_unit_cost(SOURCE, sink, problem.mentees, 0)
        status = flow.solve()
    else:
        status = flow.solve_max_flow_with_min_cost()
    if status != flow.OPTIMAL:
        raise NotSolved(str(status))
    return chosen(problem, flow.flows(pairs))


def chosen(problem: Problem, flows: Ints) -> Ints:
    found = np.full(problem.mentees, -1, np.int64)
    taken = np.flatnonzero(flows)
    found[problem.rows[taken]] = taken
    return found


def nodes(problem: Problem) -> int:
    """Source, mentees, mentors, the single places of mentors, sink, in this order."""
    return 2 + problem.mentees + 2 * problem.mentors


def pair_arcs(flow: min_cost_flow.SimpleMinCostFlow, problem: Problem) -> NDArray[np.int32]:
    mentors = 1 + problem.mentees
    heads = mentors + problem.cols + problem.mentors * problem.through_single
    return add(flow, 1 + problem.rows, heads, np.ones(len(heads)), -problem.worth())


def place_arcs(flow: min_cost_flow.SimpleMinCostFlow, problem: Problem) -> None:
    mentees = 1 + np.arange(problem.mentees)
    add(flow, np.full(problem.mentees, SOURCE), mentees, np.ones(problem.mentees))
    mentors = 1 + problem.mentees + np.arange(problem.mentors)
    add(flow, mentors, np.full(problem.mentors, nodes(problem) - 1), problem.room)
    few = problem.narrow
    add(flow, (mentors + problem.mentors)[few], mentors[few], problem.single[few])


def add(
    flow: min_cost_flow.SimpleMinCostFlow,
    tails: Ints,
    heads: Ints,
    room: NDArray[np.generic],
    cost: Ints | None = None,
) -> NDArray[np.int32]:
    costs = np.zeros(len(tails), np.int64) if cost is None else cost
    arcs: NDArray[np.int32] = flow.add_arcs_with_capacity_and_unit_cost(
        tails.astype(np.int32), heads.astype(np.int32), room.astype(np.int64), costs
    )
    return arcs
