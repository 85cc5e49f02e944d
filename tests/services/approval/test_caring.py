"""Pairs after the order are asked in their rhythm; silence, low marks and pauses are noticed."""

from datetime import datetime, timedelta

import pytest

from db.queries import accounts, meetings
from db.types import new_id
from mentoring.care import HowGoes, MarkLow, PairEnded, PairPaused, PairQuiet
from mentoring.meetings import Kind, Meeting
from mentoring.meetings import State as MeetingState
from mentoring.pairs import PairMovedOn, State
from mentoring.questionnaire.run import Ask, Picked, Send, Typed
from services import meeting_saying, pair_care, pair_endings, pair_shares, surveys
from services.act import Act
from services.pairs import PairGone
from tests.db.examples import NOW
from tests.services.approval.ready import Ready, by_kind
from tests.services.pairs.courting import (
    CURATOR,
    FORTNIGHTLY,
    MENTOR,
    MONTHLY,
    MOTHER,
    OTHER,
    TEEN,
    picks,
    to_whom,
)

DAY = timedelta(days=1)


async def met(ready: Ready, pair_id: object, at: datetime) -> Act:
    async with ready.acting.by(MENTOR, at) as act:
        held = await pair_care.have_met(act, pair_id)  # type: ignore[arg-type]
        assert held.meeting.state is MeetingState.HELD
    return act


async def test_the_mentor_is_asked_once_the_rhythm_has_passed_and_not_before(
    ready: Ready,
) -> None:
    """They have said: once a week."""
    await ready.approved()
    assert not by_kind(await ready.ticks(NOW + 7 * DAY), HowGoes)
    asked = by_kind(await ready.ticks(NOW + 9 * DAY), HowGoes)
    assert set(asked) == {MENTOR}
    assert asked[MENTOR].since is None
    assert not by_kind(await ready.ticks(NOW + 10 * DAY), HowGoes)


async def test_who_has_met_is_left_alone_for_another_rhythm(ready: Ready) -> None:
    pair = await ready.approved()
    await met(ready, pair.id, NOW + 6 * DAY)
    assert (await ready.courting.now_is(pair)).state is State.RUNNING
    assert not by_kind(await ready.ticks(NOW + 12 * DAY), HowGoes)
    asked = by_kind(await ready.ticks(NOW + 15 * DAY), HowGoes)
    assert asked[MENTOR].since == NOW + 6 * DAY


async def test_the_curator_hears_of_a_silence_of_three_weeks_once(ready: Ready) -> None:
    await ready.approved()
    quiet = []
    for day in range(8, 40, 4):
        quiet += [*by_kind(await ready.ticks(NOW + day * DAY), PairQuiet).items()]
    assert [who for who, _ in quiet] == [CURATOR]
    assert quiet[0][1].days >= 21


async def test_three_weeks_are_not_waited_out_for_the_next_question(ready: Ready) -> None:
    """They meet once in two weeks: the second question would come after a month."""
    await ready.approved(FORTNIGHTLY)
    assert by_kind(await ready.ticks(NOW + 15 * DAY), HowGoes)
    assert not by_kind(await ready.ticks(NOW + 20 * DAY), PairQuiet)
    told = await ready.ticks(NOW + 21 * DAY)
    assert by_kind(told, PairQuiet)[CURATOR].days == 21
    assert not by_kind(told, HowGoes)
    assert set(by_kind(await ready.ticks(NOW + 30 * DAY), HowGoes)) == {MENTOR}


async def test_of_a_mentor_who_blocked_the_bot_the_curator_hears_too(ready: Ready) -> None:
    await ready.approved()
    async with ready.acting.by(CURATOR) as act:
        await accounts.set_reachable(act.session, MENTOR, at=NOW, reachable=False)
    assert by_kind(await ready.ticks(NOW + 21 * DAY), PairQuiet)[CURATOR].days == 21


async def test_who_meets_once_a_month_is_not_silent_after_three_weeks(ready: Ready) -> None:
    await ready.approved(MONTHLY)
    assert not await ready.ticks(NOW + 28 * DAY)
    told = await ready.ticks(NOW + 29 * DAY)
    assert by_kind(told, PairQuiet)[CURATOR].days == 29
    assert set(by_kind(told, HowGoes)) == {MENTOR}


async def test_what_lies_before_the_order_is_no_silence_after_it(ready: Ready) -> None:
    """The trial was three weeks before the order: they get their time to begin."""
    pair = await ready.approved()
    trial = Meeting(
        id=new_id(),
        institution_id=pair.institution_id,
        kind=Kind.TRIAL,
        group_id=pair.group_id,
        state=MeetingState.HELD,
        starts_at=NOW - 21 * DAY,
    )
    async with ready.acting.by(MENTOR, NOW) as act:
        await meetings.add_meeting(act.session, trial, NOW)
    assert not by_kind(await ready.ticks(NOW + 9 * DAY), PairQuiet)


async def test_a_low_mark_is_shown_to_the_curator(ready: Ready) -> None:
    pair = await ready.approved()
    async with ready.acting.by(MENTOR, NOW + DAY) as act:
        held = await pair_care.have_met(act, pair.id)
        step = await meeting_saying.begin_feedback(act, held.meeting.id)
        assert step is not None
        await says(act, step, mark=2)
    low = to_whom(act, MarkLow)
    assert (low[CURATOR].mark, low[CURATOR].by.telegram_id) == (2, MENTOR)


async def says(act: Act, step: surveys.Step, mark: int) -> None:
    """The mark, then words or nothing until it is sent."""
    screen = step.turn.screen
    assert isinstance(screen, Ask)
    step = await surveys.answer(
        act, step.filling.id, Picked(screen.index, step.turn.submission.revision, mark - 1)
    )
    while isinstance(step.turn.screen, Ask):
        step = await surveys.answer(act, None, Typed("Было трудно начать разговор"))
    if step.ending is None:
        await surveys.answer(act, step.filling.id, Send(step.turn.submission.revision))


async def test_a_pause_is_told_without_the_reason_and_stops_the_questions(ready: Ready) -> None:
    pair = await ready.approved()
    async with ready.acting.by(MENTOR) as act:
        step = await pair_endings.begin_pause(act, pair.id)
        await surveys.answer(act, step.filling.id, Typed("Болею до января"))
    told = to_whom(act, PairPaused)
    assert set(told) == {TEEN, MOTHER, CURATOR}
    assert (told[CURATOR].reason, told[TEEN].reason) == ("Болею до января", "")
    assert (await ready.courting.now_is(pair)).state is State.PAUSED
    assert not by_kind(await ready.ticks(NOW + 30 * DAY), HowGoes)
    async with ready.acting.by(TEEN) as act:
        await pair_endings.resume(act, pair.id)
    assert to_whom(act, PairPaused)[MENTOR].on
    assert (await ready.courting.now_is(pair)).state is State.APPROVED
    async with ready.acting.by(TEEN) as act:
        with pytest.raises(PairMovedOn):
            await pair_endings.resume(act, pair.id)


async def ends(ready: Ready, pair_id: object, account: int = MENTOR) -> Act:
    async with ready.acting.by(account, NOW + DAY) as act:
        step = await pair_endings.begin_end(act, pair_id)  # type: ignore[arg-type]
        step = await picks(act, step, 0)
        step = await surveys.answer(act, None, Typed("Робот поехал."))
        await surveys.answer(act, step.filling.id, Send(step.turn.submission.revision))
    return act


async def test_an_ended_pair_is_thanked_and_the_reason_stays_with_the_curator(
    ready: Ready,
) -> None:
    pair = await ready.approved()
    act = await ends(ready, pair.id)
    told = to_whom(act, PairEnded)
    assert set(told) == {MENTOR, TEEN, MOTHER, CURATOR}
    assert (told[CURATOR].reason, told[MOTHER].reason) == ("Цель достигнута", "")
    over = await ready.courting.now_is(pair)
    assert (over.state, over.reason) == (State.ENDED, "Цель достигнута")
    assert not by_kind(await ready.ticks(NOW + 30 * DAY), HowGoes)
    async with ready.acting.by(TEEN, NOW + 2 * DAY) as act:
        step = await pair_shares.begin_survey(act, pair.id, over=True)
        assert step.filling.form.code == "after_mentee"


async def test_strangers_end_nobodys_pair(ready: Ready) -> None:
    pair = await ready.approved()
    async with ready.acting.by(OTHER) as act:
        with pytest.raises(PairGone):
            await pair_endings.begin_end(act, pair.id)
        with pytest.raises(PairGone):
            await pair_care.have_met(act, pair.id)


async def test_a_form_to_end_a_pair_that_is_over_by_now_changes_nothing(ready: Ready) -> None:
    pair = await ready.approved()
    await ends(ready, pair.id)
    async with ready.acting.by(TEEN, NOW + 2 * DAY) as act:
        with pytest.raises(PairMovedOn):
            await pair_endings.begin_end(act, pair.id)
