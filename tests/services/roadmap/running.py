"""Running the machine: a fresh database for each try."""

from collections import Counter
from collections.abc import Callable
from contextlib import AbstractAsyncContextManager

from hypothesis import HealthCheck, Phase, seed, settings
from hypothesis.stateful import run_state_machine_as_test

from db.engine import Database
from tests.services.roadmap.clockwork import Run
from tests.services.roadmap.machine import ReminderMachine

STEPS = 30
Opening = Callable[[], AbstractAsyncContextManager[Database]]


def run(
    opening: Opening, examples: int, sown: int | None = None, *, shrink: bool = True
) -> Counter[str]:
    """So many tries; returns how often was told what."""
    this = Run(opening)

    class Machine(ReminderMachine):
        run = this

    phases = [Phase.explicit, Phase.generate, *([Phase.shrink] if shrink else [])]
    run_state_machine_as_test(
        Machine if sown is None else seed(sown)(Machine),
        settings=settings(
            max_examples=examples,
            stateful_step_count=STEPS,
            deadline=None,
            database=None,
            phases=phases,
            suppress_health_check=list(HealthCheck),
        ),
    )
    return this.seen
