"""What those who are asked say: a yes counts once, a no hurts nobody, silence is not forgotten."""

from datetime import timedelta

import pytest

from db.queries import matching
from db.queries import pairs as stored
from mentoring.marks import Mark
from mentoring.pair_notices import (
    PairAgreed,
    PairAsked,
    PairNews,
    PairOff,
    PairQuestion,
    PairRefused,
    PairSilent,
)
from mentoring.pairs import PairMovedOn, Side, State
from services import answering, pair_nudges, pairs
from services.answering import AnsweredBefore
from services.pairs import PairGone, Proposal
from services.rights import NotAllowed
from tests.db.examples import NOW
from tests.services.acting import told
from tests.services.pairs.courting import (
    CURATOR,
    MENTOR,
    MOTHER,
    OTHER,
    TEEN,
    Courting,
    picks,
    to_whom,
)
from tests.services.reminded import DAY, HOUR, tick


async def test_with_the_last_yes_everybody_is_told_once(courting: Courting) -> None:
    pair = await courting.proposed()
    await courting.agree(pair, MENTOR, TEEN)
    assert (await courting.now_is(pair)).state is State.ASKED
    async with courting.acting.by(MOTHER) as act:
        await answering.agree(act, pair.id)
    agreed = to_whom(act, PairAgreed)
    assert {account: each.begins for account, each in agreed.items()} == {
        MENTOR: True,
        TEEN: False,
        MOTHER: False,
    }
    ((curator, news),) = await tick(courting.acting, NOW + HOUR)
    assert curator.telegram_id == CURATOR
    assert isinstance(news, PairNews)
    assert ([each.pair.id for each in news.agreed], news.ready) == ([pair.id], ())
    assert (await courting.now_is(pair)).state is State.AGREED


async def test_a_second_yes_and_a_late_one_change_nothing(courting: Courting) -> None:
    pair = await courting.proposed()
    await courting.agree(pair, MENTOR)
    async with courting.acting.by(MENTOR) as act:
        with pytest.raises(AnsweredBefore):
            await answering.agree(act, pair.id)
    await courting.agree(pair, TEEN, MOTHER)
    async with courting.acting.by(MENTOR) as act:
        with pytest.raises(PairMovedOn):
            await answering.agree(act, pair.id)
        assert not act.notices


async def test_who_was_not_asked_has_no_say(courting: Courting) -> None:
    pair = await courting.proposed()
    async with courting.acting.by(OTHER) as act:
        for say in (answering.agree, answering.refuse, answering.ask_curator):
            with pytest.raises(PairGone):
                await say(act, pair.id)
        with pytest.raises(NotAllowed):
            await answering.agree_for(act, pair.id, courting.mentor.id)


async def test_a_no_tells_the_others_gently_and_the_curator_why(courting: Courting) -> None:
    pair = await courting.proposed()
    act = await courting.refuses(pair, MENTOR)
    off = to_whom(act, PairOff)
    assert set(off) == {TEEN, MOTHER}
    assert {each.by for each in off.values()} == {Side.MENTOR}
    ((curator, refused),) = told(act, PairRefused)
    assert curator.telegram_id == CURATOR
    assert (refused.by.id, refused.reason) == (courting.mentor.id, "Не подходят дни или место")
    after = await courting.now_is(pair)
    assert (after.state, after.reason) == (State.REFUSED, "Не подходят дни или место")


async def test_who_said_no_is_not_matched_with_the_same_one_again(courting: Courting) -> None:
    pair = await courting.proposed()
    await courting.refuses(pair, TEEN)
    async with courting.acting.by(CURATOR) as act:
        (mark,) = await matching.list_marks(act.session, act.school.id)
        assert mark.kind is Mark.NOT_AGAIN
        assert (mark.mentee_id, mark.mentor_id) == (courting.teen.id, courting.mentor.id)
        (again,) = await pairs.propose(act, [Proposal(courting.other.id, courting.teen.id)])
        assert again.mentor_id == courting.other.id


async def test_a_no_is_possible_after_a_yes_until_there_is_an_order(courting: Courting) -> None:
    pair = await courting.agreed()
    act = await courting.refuses(pair, MOTHER)
    assert {each.by for each in to_whom(act, PairOff).values()} == {Side.GUARDIAN}
    assert (await courting.now_is(pair)).state is State.REFUSED


async def test_of_two_who_refuse_at_once_the_second_changes_nothing(courting: Courting) -> None:
    pair = await courting.proposed()
    async with courting.acting.by(TEEN) as act:
        step = await answering.refuse(act, pair.id)
    await courting.refuses(pair, MENTOR)
    async with courting.acting.by(TEEN) as act:
        with pytest.raises(PairMovedOn):
            await picks(act, step, 0)
        assert not told(act, PairRefused)
    assert (await courting.now_is(pair)).ended_by_id == courting.mentor.id


async def test_a_refusal_leaves_no_copy_behind(courting: Courting) -> None:
    pair = await courting.proposed()
    act = await courting.refuses(pair, MENTOR)
    assert act.filling is None
    async with courting.acting.by(MENTOR) as act:
        assert act.filling is None


async def test_the_curator_writes_down_what_was_said_in_person(courting: Courting) -> None:
    pair = await courting.proposed()
    people = (courting.mentor, courting.teen, courting.mother)
    for person in people:
        async with courting.acting.by(CURATOR) as act:
            await answering.agree_for(act, pair.id, person.id)
    assert (await courting.now_is(pair)).state is State.AGREED
    async with courting.acting.by(CURATOR) as act:
        step = await answering.refuse_for(act, pair.id, courting.mother.id)
        await picks(act, step, 6)
    assert (await courting.now_is(pair)).ended_by_id == courting.mother.id
    assert set(to_whom(act, PairOff)) == {MENTOR, TEEN}


async def test_a_question_comes_to_the_curator(courting: Courting) -> None:
    pair = await courting.proposed()
    async with courting.acting.by(MOTHER) as act:
        await answering.ask_curator(act, pair.id)
    ((curator, question),) = told(act, PairQuestion)
    assert curator.telegram_id == CURATOR
    assert (question.by.id, question.side) == (courting.mother.id, Side.GUARDIAN)
    async with courting.acting.by(MOTHER) as act:
        await answering.ask_curator(act, pair.id)
    assert not told(act, PairQuestion)


async def test_who_is_silent_is_reminded_after_two_days_and_told_of_after_four(
    courting: Courting,
) -> None:
    pair = await courting.proposed()
    await courting.agree(pair, MENTOR)
    assert not await tick(courting.acting, NOW + DAY)
    reminded = await tick(courting.acting, NOW + 2 * DAY)
    assert {person.telegram_id for person, _ in reminded} == {TEEN, MOTHER}
    assert all(isinstance(each, PairAsked) and each.again for _, each in reminded)
    ((curator, silent),) = await tick(courting.acting, NOW + 4 * DAY)
    assert curator.telegram_id == CURATOR
    assert isinstance(silent, PairSilent)
    assert {person.telegram_id for person, _ in silent.silent} == {TEEN, MOTHER}
    assert silent.days == 4
    assert not await tick(courting.acting, NOW + 10 * DAY)
    ((_, still),) = await tick(courting.acting, NOW + 11 * DAY)
    assert isinstance(still, PairSilent)
    assert still.days == 11


async def test_once_the_pair_has_moved_on_nobody_is_reminded(courting: Courting) -> None:
    pair = await courting.proposed()
    await courting.refuses(pair, TEEN)
    assert not await tick(courting.acting, NOW + 5 * DAY)


async def test_nobody_is_reminded_at_night(courting: Courting) -> None:
    await courting.proposed()
    assert not await tick(courting.acting, NOW + 2 * DAY + timedelta(hours=9))


async def test_asking_again_writes_to_who_has_not_answered(courting: Courting) -> None:
    pair = await courting.proposed()
    await courting.agree(pair, MENTOR, MOTHER)
    async with courting.acting.by(CURATOR, NOW + DAY) as act:
        (asked,) = await pair_nudges.nudge(act, pair.id)
    assert asked.id == courting.teen.id
    assert set(to_whom(act, PairAsked)) == {TEEN}
    async with courting.acting.by(CURATOR) as act:
        answers = await stored.list_answers(act.session, [pair.id])
        assert len(answers) == 3


async def test_once_all_agree_it_is_the_mentor_who_is_nudged(courting: Courting) -> None:
    pair = await courting.agreed()
    async with courting.acting.by(CURATOR) as act:
        (nudged,) = await pair_nudges.nudge(act, pair.id)
    assert nudged.id == courting.mentor.id
    assert to_whom(act, PairAgreed)[MENTOR].begins
