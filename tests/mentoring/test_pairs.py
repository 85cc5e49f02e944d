"""Pairs: every step is told, none leads where it must not, one guardian's yes is enough."""

from dataclasses import replace
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mentoring.pairs import (
    COURTING,
    OPEN,
    OVER,
    STEPS,
    WORKING,
    Answer,
    Pair,
    PairMovedOn,
    Side,
    State,
    Step,
    after,
    all_agreed,
)
from tests.db.examples import NOW

KEY = UUID(int=1)
NEW = Pair(KEY, KEY, KEY, KEY, KEY)
BEFORE_AN_ORDER = COURTING | {State.REFUSED}


def stepped(pair: Pair, step: Step) -> Pair:
    """As the service writes it down."""
    target = after(pair, step)
    before = pair.state if step is Step.PAUSE else None if step is Step.RESUME else pair.before
    return replace(pair, state=target, before=before)


def tried(pair: Pair, step: Step) -> Pair:
    try:
        return stepped(pair, step)
    except PairMovedOn:
        return pair


def test_every_step_leads_from_somewhere() -> None:
    assert set(STEPS) | {Step.RESUME} == set(Step)
    assert all(STEPS.values())


def test_every_state_is_reached_and_every_open_one_can_be_left() -> None:
    reached = {State.PROPOSED, *(to for steps in STEPS.values() for to in steps.values())}
    assert reached == set(State)
    left = {source for steps in STEPS.values() for source in steps}
    assert left >= OPEN
    assert not left & OVER


def test_the_states_are_on_the_way_at_work_paused_or_over() -> None:
    assert COURTING | WORKING | OVER | {State.PAUSED} == set(State)
    assert not COURTING & WORKING


@given(st.lists(st.sampled_from(Step)))
def test_no_sequence_of_steps_leads_where_it_must_not(steps: list[Step]) -> None:
    """Whoever acts, and however often: an order only after a plan, the end is the end."""
    pair, passed = NEW, [State.PROPOSED]
    for step in steps:
        following = tried(pair, step)
        assert pair.state not in OVER or following == pair
        assert following.state is not State.APPROVED or passed_order(pair, step)
        assert following.state is not State.PAUSED or following.before in WORKING
        pair = following
        passed.append(pair.state)
    if pair.state not in BEFORE_AN_ORDER:
        assert State.READY in passed
        assert State.AGREED in passed
    if pair.state is State.REFUSED:
        assert not WORKING & set(passed)


def passed_order(before: Pair, step: Step) -> bool:
    if before.state is State.APPROVED:
        return True
    if step is Step.RESUME:
        return before.before is State.APPROVED
    return step is Step.APPROVE and before.state is State.READY


@given(st.lists(st.sampled_from(Step)), st.sampled_from(Step))
def test_the_same_tap_twice_is_as_once_or_refused(steps: list[Step], twice: Step) -> None:
    pair = NEW
    for step in steps:
        pair = tried(pair, step)
    once = tried(pair, twice)
    again = tried(once, twice)
    assert again.state is once.state


def test_a_pause_leads_back_to_where_it_began() -> None:
    for state in WORKING:
        paused = stepped(replace(NEW, state=state), Step.PAUSE)
        assert stepped(paused, Step.RESUME).state is state


@pytest.mark.parametrize("state", [state for state in State if state is not State.PAUSED])
def test_only_a_pause_is_resumed(state: State) -> None:
    with pytest.raises(PairMovedOn):
        after(replace(NEW, state=state), Step.RESUME)


AGREED = {"+": True, "-": False, "?": None}


def said(words: str) -> list[Answer]:
    """«mentor+ guardian?»: who was asked, with «yes», «no» or nothing yet."""
    return [Answer(KEY, KEY, Side(each[:-1]), NOW, AGREED[each[-1]]) for each in words.split()]


@pytest.mark.parametrize(
    "words",
    ["mentor+ mentee+", "mentor+ guardian+", "mentor+ mentee+ guardian? guardian+"],
)
def test_everybody_must_agree_but_of_the_guardians_one(words: str) -> None:
    assert all_agreed(said(words))


@pytest.mark.parametrize(
    "words",
    ["", "mentor+ mentee?", "mentor+ mentee-", "mentor+ guardian?", "guardian+", "mentor? mentee+"],
)
def test_one_who_has_not_said_yes_keeps_a_pair_waiting(words: str) -> None:
    assert not all_agreed(said(words))
