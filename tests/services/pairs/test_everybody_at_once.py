"""Several people at once, old buttons and double taps: a pair never comes where it must not."""

import random
from collections.abc import Awaitable, Callable
from contextlib import suppress
from datetime import timedelta

import pytest

from db.queries import pairs as stored
from db.types import new_id
from mentoring.errors import Refusal
from mentoring.meetings import Kind, Meeting
from mentoring.meetings import State as MeetingState
from mentoring.pair_notices import PairAgreed, PairOff
from mentoring.pairs import (
    COURTING,
    OPEN,
    OVER,
    STEPS,
    Answer,
    Pair,
    PairMovedOn,
    State,
    Step,
    all_agreed,
)
from services import answering, pair_leaving, pair_nudges, pair_plans, pair_steps, pairs
from services.act import Act
from services.pairs import Proposal
from tests.db.examples import NOW
from tests.services.acting import told
from tests.services.pairs.courting import CURATOR, MENTOR, MOTHER, TEEN, Courting, picks

DEEDS = 40
EVERYBODY = (CURATOR, MENTOR, TEEN, MOTHER)
Deed = Callable[[Act, Pair, random.Random], Awaitable[object]]


def meeting_of(pair: Pair, chance: random.Random) -> Meeting:
    kind = chance.choice([Kind.TRIAL, Kind.PLANNING])
    return Meeting(new_id(), pair.institution_id, kind, pair.group_id, MeetingState.SET)


async def agrees(act: Act, pair: Pair, chance: random.Random) -> object:
    del chance
    return await answering.agree(act, pair.id)


async def refuses(act: Act, pair: Pair, chance: random.Random) -> object:
    step = await answering.refuse(act, pair.id)
    return await picks(act, step, chance.randrange(7))


async def agrees_for(act: Act, pair: Pair, chance: random.Random) -> object:
    asked = await stored.list_answers(act.session, [pair.id])
    return await answering.agree_for(act, pair.id, chance.choice(asked).person_id)


async def withdraws(act: Act, pair: Pair, chance: random.Random) -> object:
    del chance
    return await pair_leaving.withdraw(act, pair.id)


async def nudges(act: Act, pair: Pair, chance: random.Random) -> object:
    del chance
    return await pair_nudges.nudge(act, pair.id)


async def meets(act: Act, pair: Pair, chance: random.Random) -> object:
    happens = chance.choice(
        [
            pair_steps.meeting_set,
            pair_steps.meeting_unset,
            pair_steps.meeting_held,
            pair_steps.everybody_said,
        ]
    )
    await happens(act, meeting_of(pair, chance))
    return happens


async def begins_a_plan(act: Act, pair: Pair, chance: random.Random) -> object:
    del chance
    return await pair_plans.begin(act, pair.id)


async def proposes_again(act: Act, pair: Pair, chance: random.Random) -> object:
    del chance
    return await pairs.propose(act, [Proposal(pair.mentor_id, pair.mentee_id)])


COMMON: tuple[Deed, ...] = (agrees, agrees_for, meets, meets, nudges, begins_a_plan)
FINAL: tuple[Deed, ...] = (refuses, withdraws, proposes_again)


@pytest.mark.parametrize("seed", range(6))
async def test_whatever_they_tap_no_forbidden_state_is_reached(
    courting: Courting, seed: int
) -> None:
    chance = random.Random(seed)
    first = await courting.proposed()
    before, answers = first, await answers_of(courting, first)
    for number in range(DEEDS):
        deed = chance.choice(COMMON if number < DEEDS * 2 // 3 else (*COMMON, *FINAL))
        account = chance.choice(EVERYBODY)
        act = await done(courting, account, deed, before, chance, number)
        after, said = await courting.now_is(first), await answers_of(courting, first)
        check(before, after, answers, said)
        if after == before:
            assert not told(act, PairAgreed) or deed is nudges
            assert not told(act, PairOff) or deed is refuses
        before, answers = after, said
    assert await open_pairs(courting) <= 1


async def done(
    courting: Courting,
    account: int,
    deed: Deed,
    pair: Pair,
    chance: random.Random,
    number: int,
) -> Act:
    """A refusal is an answer; what was done before it is kept, as at the door."""
    async with courting.acting.by(account, NOW + timedelta(minutes=number)) as act:
        with suppress(Refusal):
            await deed(act, pair, chance)
    return act


def check(before: Pair, after: Pair, was: list[Answer], said: list[Answer]) -> None:
    leads = {steps[before.state] for steps in STEPS.values() if before.state in steps}
    assert after.state in {before.state, *leads}
    assert before.state not in OVER or after == before
    if after.state in COURTING - {State.PROPOSED, State.ASKED}:
        assert all_agreed(said)
    given = {each.person_id: each.agreed for each in was if each.answered_at}
    assert all({each.person_id: each.agreed for each in said}[key] is given[key] for key in given)


async def answers_of(courting: Courting, pair: Pair) -> list[Answer]:
    async with courting.acting.by(CURATOR) as act:
        return await stored.list_answers(act.session, [pair.id])


async def open_pairs(courting: Courting) -> int:
    async with courting.acting.by(CURATOR) as act:
        found = await stored.list_of_person(act.session, courting.teen.id)
    return sum(each.state in OPEN for each in found)


@pytest.mark.parametrize("step", [Step.AGREE, Step.REFUSE])
async def test_two_who_are_quick_at_once_are_one_step(courting: Courting, step: Step) -> None:
    """Both read the pair as it was; the second one's step is refused."""
    pair = await courting.proposed()
    async with courting.acting.by(CURATOR) as act:
        await pairs.step(act, pair, step)
    async with courting.acting.by(MENTOR) as act:
        with pytest.raises(PairMovedOn):
            await pairs.step(act, pair, step)
