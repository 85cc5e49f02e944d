"""The states of a candidate: every step is in the table, and nothing else leads anywhere."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from db.types import new_id
from mentoring.selection import CANDIDATES, STEPS, TAKEN, NotNow, Selection, State, Step, after

CHANCES = st.lists(st.sampled_from(Step), max_size=30)
DECIDED_ANEW = {Step.RESUME, Step.RETURN}


def take(present: Selection, step: Step) -> Selection:
    """A step as the service takes it; one that is refused changes nothing."""
    try:
        state = after(present, step)
    except NotNow:
        return present
    before = present.state if step is Step.PAUSE else None
    return Selection(present.person_id, state, before)


def test_every_step_but_the_end_of_a_pause_is_in_the_table() -> None:
    assert {*STEPS} == {*Step} - {Step.RESUME}


def test_every_state_can_be_reached_and_left() -> None:
    """A pause is left by its end; whoever is gone can come back."""
    assert {target for _, target in STEPS.values()} == {*State}
    left = {state for sources, _ in STEPS.values() for state in sources}
    assert left == {*State}


def test_the_school_takes_nobody_whom_it_has_not_decided_about() -> None:
    assert STEPS[Step.SELECT][0] == CANDIDATES
    assert STEPS[Step.REGISTER][0] == {State.SELECTED}
    assert not TAKEN & CANDIDATES


@given(CHANCES)
def test_random_steps_never_reach_a_forbidden_state(steps: list[Step]) -> None:
    """Whoever is taken was selected, whoever is in the register was named after that, and a
    pause ends where it began.
    """
    present = Selection(new_id())
    selected = False
    for step in steps:
        was, present = present, take(present, step)
        moved = present != was
        selected = (selected or (moved and step is Step.SELECT)) and present.state not in {
            State.REJECTED,
            State.LEFT,
        }
        assert present.state not in TAKEN or selected
        assert (present.before is not None) == (present.state is State.PAUSED)
        if moved and step is Step.RESUME:
            assert present.state is was.before
        if moved and step not in DECIDED_ANEW:
            assert was.state in STEPS[step][0]


@pytest.mark.parametrize("state", State)
def test_a_pause_ends_only_where_there_is_one(state: State) -> None:
    present = Selection(new_id(), state, before=State.SELECTED)
    if state is State.PAUSED:
        assert after(present, Step.RESUME) is State.SELECTED
    else:
        with pytest.raises(NotNow):
            after(present, Step.RESUME)
